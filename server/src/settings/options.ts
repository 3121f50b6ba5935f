/** What the user may set, read and checked: the rest of the server sees only this. */
import { defaultStyle, type Style } from './style';

export type { Edition, Style } from './style';

export const severities = ['error', 'warning', 'info', 'hint'] as const;
export type Severity = (typeof severities)[number];

/** What the writer said, or `auto`. */
export const documentSettings = ['auto', 'law-review', 'court', 'opinion', 'none'] as const;
export type DocumentSetting = (typeof documentSettings)[number];

/** What Carolene takes a document for. In an opinion citations are read and linked, and no rule of form speaks. */
export type Dress = 'law-review' | 'court' | 'opinion';

/** A dress as people call it. */
export const dressInWords: Readonly<Record<Dress, string>> = {
  'law-review': 'an article with notes',
  court: 'a court document',
  opinion: 'a judicial opinion',
};

export const numberingSettings = ['auto', 'order', 'label'] as const;
export type NumberingSetting = (typeof numberingSettings)[number];

export const presets = ['drafting', 'final', 'editor', 'student', 'strict'] as const;
export type Preset = (typeof presets)[number];

export const ruleSettings = ['off', 'on', ...severities] as const;
export type RuleSetting = (typeof ruleSettings)[number];

export interface Options {
  readonly document: DocumentSetting;
  readonly numbering: NumberingSetting;
  readonly preset: Preset;
  /** One object for as long as nothing in it changes. */
  readonly style: Style;
  /** By rule id: off, or the severity it reports with. Rules not named keep their own (by preset). */
  readonly rules: Readonly<Record<string, RuleSetting>>;
}

export const defaultOptions: Options = {
  document: 'auto',
  numbering: 'auto',
  preset: 'drafting',
  style: defaultStyle,
  rules: {},
};

/** Whether points of form are underlined from the first, or only once the writer has asked for them. */
export const showFormSettings = ['onRequest', 'always'] as const;
export type ShowForm = (typeof showFormSettings)[number];

/** Whether references follow when their notes shift: offered, done unasked, or not at all. */
export const followSettings = ['ask', 'always', 'never'] as const;
export type Follow = (typeof followSettings)[number];

/** What an editor shows beside the text, or lays over it. */
export interface Beside {
  /** The number of a note beside a label that doesn't say it. */
  readonly noteNumbers: boolean;
  /** The work beside an *Id.*. */
  readonly id: boolean;
  /** Links to where the public can read what is cited without an address. */
  readonly publicAddresses: boolean;
  /** Files of sources in the workspace, as paths or patterns from its folder. */
  readonly library: readonly string[];
}

export const defaultBeside: Beside = {
  noteNumbers: true,
  id: false,
  publicAddresses: true,
  library: ['**/*.bib', '**/*.csl.json'],
};
