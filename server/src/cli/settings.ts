/** What holds for each file: its language, and the options from the nearest `.carolene.json` and the command line. */
import { readFile } from 'node:fs/promises';
import { dirname, extname, join, resolve } from 'node:path';
import type { Format } from '../manuscript/manuscript';
import { rules } from '../rules/index';
import { defaultOptions, type Options } from '../settings/options';
import { readOptionsFile } from '../settings/read';
import { reasonOf, standardInput } from './files';

/** What the command line itself says; it wins over `.carolene.json`. */
export interface Flags {
  readonly language?: Format;
  readonly preset?: Options['preset'];
  readonly document?: Options['document'];
  readonly numbering?: Options['numbering'];
  readonly rule?: Options['rules'];
}

export const ruleIds: ReadonlySet<string> = new Set(rules.map((rule) => rule.id));

const markdownExtensions: readonly string[] = ['.md', '.markdown', '.qmd'];

/** The language of a file by its extension; standard input is plain text. */
export const languageOf = (name: string): Format =>
  markdownExtensions.includes(extname(name).toLowerCase()) ? 'markdown' : 'plaintext';

const settingsFile = '.carolene.json';

/** Finds and reads the settings of each file; each settings file is read and complained of once. */
export class SettingsLookup {
  private readonly byFolder = new Map<string, Promise<Options>>();
  /** What is wrong with the settings files read so far, in plain words. */
  readonly problems: string[] = [];

  constructor(private readonly flags: Flags) {}

  /** The options for a file as it was named; for standard input, those of the present folder. */
  async optionsFor(name: string): Promise<Options> {
    const folder = name === standardInput ? process.cwd() : dirname(resolve(name));
    const found = await this.nearest(folder);
    const { preset, document, numbering, rule } = this.flags;
    return {
      preset: preset ?? found.preset,
      style: found.style,
      document: document ?? found.document,
      numbering: numbering ?? found.numbering,
      rules: { ...found.rules, ...rule },
    };
  }

  private nearest(folder: string): Promise<Options> {
    const known = this.byFolder.get(folder);
    if (known !== undefined) return known;
    const found = this.lookUp(folder);
    this.byFolder.set(folder, found);
    return found;
  }

  private async lookUp(folder: string): Promise<Options> {
    const path = join(folder, settingsFile);
    let text: string;
    try {
      text = await readFile(path, 'utf8');
    } catch (error) {
      const parent = dirname(folder);
      const reason = reasonOf(error);
      if (reason !== 'no such file') this.problems.push(`${path}: ${reason}`);
      return parent === folder ? defaultOptions : this.nearest(parent);
    }
    const { options, problems } = readOptionsFile(text, ruleIds);
    this.problems.push(...problems.map((problem) => `${path}: ${problem}`));
    return options;
  }
}
