/** How a table of authorities names a work: the text of its full citation, without what is said of one place only. */
import type { Authority, Occurrence } from '../authority/authority';
import type { Name } from '../authority/names-from-body';
import type { Analysis } from '../analysis/analysis';
import type { Citation, FullCitation } from '../citation/citation';
import { span, type Span } from '../text/span';
import { excerptOf, italicised, joined, plainExcerpt, type Excerpt } from './excerpt';
import { leftOut, provisionOf, subsectionOf } from './leftOut';

type Cited = Pick<Analysis, 'manuscript' | 'resolution'>;

/** A full citation at its place. */
export interface FullOccurrence extends Occurrence {
  readonly citation: FullCitation;
}

/**
 * In: a work and what counts as its citations. Out: the full citation that it is listed by: the first that stands by
 * itself, if possible one with a name. Null where nothing cites it in full.
 */
export function listedBy(
  { resolution }: Cited,
  authority: Authority,
  cites: readonly Occurrence[],
): FullOccurrence | null {
  const full = cites.filter(isFull);
  const alone = full.filter(({ parent }) => parent === null);
  const named = ({ citation }: FullOccurrence): boolean => citation.kind !== 'case' || citation.name !== null;
  const found = alone.find(named) ?? full.find(named) ?? alone[0] ?? full[0];
  const elsewhere = resolution.occurrences[authority.full];
  return found ?? (elsewhere !== undefined && isFull(elsewhere) ? elsewhere : null);
}

const shortKinds: ReadonlySet<string> = new Set([
  'id',
  'supra',
  'shortCase',
  'shortStatute',
  'infra',
  'crossReference',
]);
const isFull = (occurrence: Occurrence): occurrence is FullOccurrence => !shortKinds.has(occurrence.citation.kind);

/** In: a work, the citation that it is listed by, and all that cite it. Out: the line that names it. */
export function entryOf(cited: Cited, authority: Authority, by: FullOccurrence, cites: readonly Occurrence[]): Excerpt {
  if (authority.section !== null) return plainExcerpt(authority.shortName);
  const prose = cited.manuscript.passages[by.passage]?.prose;
  if (prose === undefined) return plainExcerpt(authority.shortName);
  const { citation } = by;
  const cuts = [...leftOut(citation, prose.text)];
  const provision = provisionOf(citation, prose.text);
  if (provision !== null && !isAlwaysThis(cited, cites, by, provision)) cuts.push(provision);
  const entry = excerptOf(prose, citation.span, cuts);
  return citation.kind === 'case' ? withName(cited, by, entry, citation.name?.text ?? null) : entry;
}

/** The name that the body gives to a citation that has none itself; null where it gives none. */
export const nameInBody = ({ resolution }: Cited, { id }: Occurrence): Name | null => {
  const name = resolution.asked.names.get(id) ?? null;
  return name === null || name.whole === '' ? null : name;
};

/** A case's name in italics; one that the body names is put in front. */
function withName(cited: Cited, by: FullOccurrence, entry: Excerpt, own: string | null): Excerpt {
  const name = plainExcerpt(own ?? nameInBody(cited, by)?.whole ?? '');
  if (name.text === '') return entry;
  const whole = own === null ? joined(name, ', ', entry) : entry;
  return whole.text.startsWith(name.text) ? italicised(whole, span(0, name.text.length)) : whole;
}

/**
 * Whether all that cites a work cites this provision of it. If not, the table names the work alone: places where
 * `§ 1332(b)` is cited must not stand beside `§ 1332(a)`.
 */
function isAlwaysThis(cited: Cited, cites: readonly Occurrence[], by: FullOccurrence, provision: Span): boolean {
  const wanted = textOf(cited, by, provision);
  return cites.every((occurrence) => {
    const other = isFull(occurrence)
      ? provisionOf(occurrence.citation, cited.manuscript.passages[occurrence.passage]?.prose.text ?? '')
      : shortProvision(occurrence.citation);
    return other === 'same' || (other !== null && textOf(cited, occurrence, other) === wanted);
  });
}

/** What a short form names; the same as before where it names nothing. */
function shortProvision(citation: Citation): Span | 'same' | null {
  if (citation.kind === 'shortStatute') return subsectionOf(citation.section, citation.sections);
  return 'pinpoint' in citation && citation.pinpoint !== null ? citation.pinpoint.span : 'same';
}

const textOf = ({ manuscript }: Cited, { passage }: Occurrence, of: Span): string =>
  (manuscript.passages[passage]?.prose.text.slice(of.start, of.end) ?? '').replace(/[\s,]+/g, '').toLowerCase();
