/** What holds for each file: its language, and the options from the nearest `.carolene.json` and the command line. */
import { dirname, extname, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Format } from '../manuscript/manuscript';
import { rules } from '../rules/index';
import { SettingsFiles } from '../settings/files';
import { defaultOptions, type Options } from '../settings/options';
import type { Edition } from '../settings/style';
import { standardInput } from './files';
import { readSettingsFile } from './settingsFile';

/** What the command line itself says; it wins over `.carolene.json`. */
export interface Flags {
  readonly language?: Format;
  readonly preset?: Options['preset'];
  readonly document?: Options['document'];
  readonly numbering?: Options['numbering'];
  readonly edition?: Edition;
  readonly rule?: Options['rules'];
}

export const ruleIds: ReadonlySet<string> = new Set(rules.map((rule) => rule.id));

const markdownExtensions: readonly string[] = ['.md', '.markdown', '.qmd'];

/** The language of a file by its extension; standard input is plain text. */
export const languageOf = (name: string): Format =>
  markdownExtensions.includes(extname(name).toLowerCase()) ? 'markdown' : 'plaintext';

/** Finds and reads the settings of each file; each settings file is read and complained of once. */
export class SettingsLookup {
  private readonly files = new SettingsFiles({ read: readSettingsFile }, ruleIds);
  private readonly byFolder = new Map<string, Promise<Options>>();
  private readonly said = new Set<string>();

  constructor(private readonly flags: Flags) {}

  /** What is wrong with the settings files read so far, in plain words. */
  get problems(): readonly string[] {
    return [...this.said];
  }

  /** The options for a file as it was named; for standard input, those of the present folder. */
  async optionsFor(name: string): Promise<Options> {
    const folder = name === standardInput ? process.cwd() : dirname(resolve(name));
    const found = await this.settingsIn(folder);
    const { preset, document, numbering, edition, rule } = this.flags;
    return {
      preset: preset ?? found.preset,
      style: edition === undefined ? found.style : { ...found.style, edition },
      document: document ?? found.document,
      numbering: numbering ?? found.numbering,
      rules: { ...found.rules, ...rule },
    };
  }

  private settingsIn(folder: string): Promise<Options> {
    const known = this.byFolder.get(folder);
    if (known !== undefined) return known;
    const found = this.lookUp(folder);
    this.byFolder.set(folder, found);
    return found;
  }

  private async lookUp(folder: string): Promise<Options> {
    const { options, problems } = await this.files.settingsIn(pathToFileURL(`${folder}/`).href, defaultOptions);
    for (const { url, message } of problems) this.said.add(`${fileURLToPath(url)}: ${message}`);
    return options;
  }
}
