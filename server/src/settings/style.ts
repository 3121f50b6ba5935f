/** A journal's style sheet: how it has its citations where the Bluebook leaves a choice, or where it goes its own way. */

export const editions = ['20', '21', '22'] as const;
/** Of the Bluebook. */
export type Edition = (typeof editions)[number];

export const lastVisitedStyles = ['undated', 'always', 'never'] as const;
export const rangeDashes = ['en-dash', 'hyphen', 'either'] as const;
export const idPolicies = ['usual', 'always', 'never'] as const;
export const archivePolicies = ['optional', 'wanted'] as const;

export interface Style {
  readonly edition: Edition;
  /** Which web pages are given with the day of the last visit. */
  readonly lastVisited: (typeof lastVisitedStyles)[number];
  /** What stands between the numbers of a range. */
  readonly ranges: (typeof rangeDashes)[number];
  /** Whether *Id.* is left to the writer, is wanted wherever it can stand, or is not used at all. */
  readonly id: (typeof idPolicies)[number];
  /** A case may be cited short for so many notes after it was cited. */
  readonly shortCaseNotes: number;
  /** Whether each address wants a link to an archived copy. */
  readonly archives: (typeof archivePolicies)[number];
  /** The journal's own abbreviations, by what is written out: `Journal of Things` → `J. Things`. */
  readonly abbreviations: Readonly<Record<string, string>>;
  /** The names it prefers, by those that it does not use: `Burma` → `Myanmar`. */
  readonly names: Readonly<Record<string, string>>;
}

export const defaultStyle: Style = {
  edition: '21',
  lastVisited: 'undated',
  ranges: 'en-dash',
  id: 'usual',
  shortCaseNotes: 5,
  archives: 'optional',
  abbreviations: {},
  names: {},
};
