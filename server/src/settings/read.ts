/**
 * Settings as an editor or a `.carolene.json` gives them → `Options`, and what is wrong with them in plain words.
 * A value that can't be used leaves its setting as it was: a typing mistake never turns anything else off.
 */
import {
  defaultBeside,
  defaultOptions,
  documentSettings,
  numberingSettings,
  followSettings,
  presets,
  ruleSettings,
  showFormSettings,
  type Beside,
  type Options,
  type RuleSetting,
  type Follow,
  type ShowForm,
} from './options';
import { readStyle } from './readStyle';
import { readBeside } from './readBeside';
import { readChoice } from './readChoice';
import { inWords, isRecord, listed, quoted } from './wording';

/** Where settings come from: how they are named in messages, and what holds where they say nothing. */
export interface SettingsSource {
  /** Put in front of a key: `carolene.` for an editor's settings, `.carolene.json: ` for the file. */
  readonly prefix: string;
  /** The ids of all rules there are. */
  readonly rules: ReadonlySet<string>;
  readonly base: Options;
}

export interface Settings {
  readonly options: Options;
  readonly showForm: ShowForm;
  readonly beside: Beside;
  readonly follow: Follow;
  /** One sentence or two for each broken setting: its key, what it is, what is allowed. Empty if all is well. */
  readonly problems: readonly string[];
}

/** The settings of an editor: the value of its section `carolene`. Keys that are not Carolene's options are left alone. */
export function readSettings(value: unknown, rules: ReadonlySet<string>): Settings {
  return read(value, { prefix: 'carolene.', rules, base: defaultOptions }, []);
}

/**
 * The text of a `.carolene.json`, or of a file that one extends.
 * @param base what holds where it says nothing
 * @param name the file's, for messages
 */
export function readOptionsFile(
  text: string,
  rules: ReadonlySet<string>,
  base: Options = defaultOptions,
  name = '.carolene.json',
): Settings {
  const source: SettingsSource = { prefix: `${name}: `, rules, base };
  let value: unknown;
  try {
    value = JSON.parse(text.startsWith('\uFEFF') ? text.slice(1) : text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return asBefore(base, [`${name} can't be read as JSON: ${reason}`]);
  }
  if (!isRecord(value)) {
    const problem = `${name} holds ${inWords(value)}; it must be an object with the keys ${listed(fileKeys, 'and')}.`;
    return asBefore(base, [problem]);
  }
  const unknown = Object.keys(value).filter((key) => !fileKeys.includes(key) && key !== '$schema');
  const problems = unknown.map((key) => `${name}: ${quoted(key)} is no setting; there are ${listed(fileKeys, 'and')}.`);
  if (!isExtension(value['extends'])) {
    problems.push(
      `${name}: extends is ${inWords(value['extends'])}; it must be the path of another such file, or a list of paths.`,
    );
  }
  return read(value, source, problems);
}

const isExtension = (value: unknown): boolean =>
  value === undefined ||
  typeof value === 'string' ||
  (Array.isArray(value) && value.every((each) => typeof each === 'string'));

const fileKeys: readonly string[] = ['document', 'edition', 'extends', 'numbering', 'preset', 'rules', 'style'];

/**
 * What a document's front matter says of itself (`carolene.document: court`), over the options that hold otherwise.
 * Keys are in lower case, as the manuscript holds them.
 */
export function withFrontMatter(options: Options, frontMatter: ReadonlyMap<string, string>): Options {
  const document = documentSettings.find((each) => each === frontMatter.get('carolene.document'));
  const numbering = numberingSettings.find((each) => each === frontMatter.get('carolene.numbering'));
  if (document === undefined && numbering === undefined) return options;
  return { ...options, document: document ?? options.document, numbering: numbering ?? options.numbering };
}

function read(value: unknown, source: SettingsSource, problems: string[]): Settings {
  const { base, prefix } = source;
  if (value === null || value === undefined) return asBefore(base, problems);
  if (!isRecord(value)) {
    return asBefore(base, [`carolene is ${inWords(value)}; it must be an object.`]);
  }
  const choice = <T extends string>(key: string, allowed: readonly T[], otherwise: T): T =>
    readChoice(value[key], `${prefix}${key}`, allowed, otherwise, problems);
  const options: Options = {
    document: choice('document', documentSettings, base.document),
    numbering: choice('numbering', numberingSettings, base.numbering),
    preset: choice('preset', presets, base.preset),
    style: readStyle(value, base.style, prefix, problems),
    rules: { ...base.rules, ...readRules(value['rules'], source, problems) },
  };
  const beside = readBeside(value, prefix, problems);
  const showForm = choice('showForm', showFormSettings, 'onRequest');
  const references = isRecord(value['references']) ? value['references'] : {};
  const follow = readChoice(references['follow'], `${prefix}references.follow`, followSettings, 'ask', problems);
  return { options, showForm, beside, follow, problems };
}

const asBefore = (options: Options, problems: readonly string[]): Settings => ({
  options,
  showForm: 'onRequest',
  beside: defaultBeside,
  follow: 'ask',
  problems,
});

function readRules(value: unknown, source: SettingsSource, problems: string[]): Record<string, RuleSetting> {
  const settings: Record<string, RuleSetting> = {};
  if (value === null || value === undefined) return settings;
  if (!isRecord(value)) {
    problems.push(`${source.prefix}rules is ${inWords(value)}; it must be an object, as in { "url-missing": "off" }.`);
    return settings;
  }
  for (const [id, given] of Object.entries(value)) {
    const setting = ruleSettings.find((each) => each === given);
    if (!source.rules.has(id)) problems.push(`${source.prefix}rules names ${quoted(id)}, and there is no such rule.`);
    else if (setting === undefined) {
      problems.push(`${source.prefix}rules: ${id} is ${inWords(given)}; it can be ${listed(ruleSettings, 'or')}.`);
    } else settings[id] = setting;
  }
  return settings;
}
