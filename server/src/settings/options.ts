/** What the user may set, read and checked: the rest of the server sees only this. */

export type Severity = 'error' | 'warning' | 'info' | 'hint';

/** What the writer said, or `auto`. */
export type DocumentSetting = 'auto' | 'law-review' | 'court' | 'opinion' | 'none';

/** What Carolene takes a document for. In an opinion citations are read and linked, and no rule of form speaks. */
export type Dress = 'law-review' | 'court' | 'opinion';

export type NumberingSetting = 'auto' | 'order' | 'label';

export type Preset = 'drafting' | 'final' | 'editor' | 'student' | 'strict';

export interface Options {
  readonly document: DocumentSetting;
  readonly numbering: NumberingSetting;
  readonly preset: Preset;
  /** By rule id: off, or the severity it reports with. Rules not named keep their own (by preset). */
  readonly rules: Readonly<Record<string, 'off' | 'on' | Severity>>;
}

export const defaultOptions: Options = { document: 'auto', numbering: 'auto', preset: 'drafting', rules: {} };
