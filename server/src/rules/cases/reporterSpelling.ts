/** How the reporters of a citation are written, and how they should be. */
import { keyOf } from '../../tables/key';
import { isNeutral, reportersNamed, type Reporter } from '../../tables/reporters';
import type {
  Citation,
  CaseCitation,
  CourtDocumentCitation,
  ReporterPlace,
  ShortCaseCitation,
} from '../../citation/citation';

/** Citations of cases, and what is cited beside them by reporter. */
export type CitesReporters = CaseCitation | ShortCaseCitation | CourtDocumentCitation;

export const citesReporters = ['case', 'shortCase', 'courtDocument'] as const;

/** The reporters of a citation, the database of an unreported case aside. */
export const reportersOf = ({ places }: CitesReporters): readonly ReporterPlace['reporter'][] =>
  places.map(({ reporter }) => reporter);

/** The one reporter that a place names; null where its spelling means several. */
export function reporterOf(place: ReporterPlace): Reporter | null {
  const [known, ...others] = reportersNamed(place.reporter.standard);
  return known !== undefined && others.length === 0 ? known : null;
}

/** A case in public-domain form, `2016 UT 20`, whose numbers are no pages. */
export const isNeutralCase = (citation: Citation): boolean =>
  (citation.kind === 'case' || citation.kind === 'shortCase') &&
  citation.places.some(({ volume, reporter }) => isNeutral(volume.text, reporter.standard));

const ORDINAL = /(\d)(?:nd|rd)(?![a-z])/gi;

/** With the ordinals that citations have: `2d` and `3d` for `2nd` and `3rd`. */
export const withShortOrdinals = (text: string): string => text.replace(ORDINAL, '$1d');

/** What a reporter should be called that is written with other letters or periods; null where it is right or not sure. */
export function otherSpelling({ text, standard }: ReporterPlace['reporter']): {
  readonly right: string;
  /** The same letters: only periods, capitals or an apostrophe differ. */
  readonly sameLetters: boolean;
} | null {
  const [known, ...others] = reportersNamed(text);
  if (known === undefined || others.length > 0 || !known.datesChecked || known.standard !== standard) return null;
  if (bare(withShortOrdinals(text)) === bare(standard) || /[(&]/.test(text)) return null;
  return { right: standard, sameLetters: keyOf(withShortOrdinals(text)) === keyOf(standard) };
}

/** Without spaces, and with straight apostrophes. */
const bare = (text: string): string => text.replace(/\s+/g, '').replaceAll('’', "'");
