/**
 * The table of authorities. In: an analysis. Out: every work that the document cites, in its group and order, with the
 * places where it is cited, by whatever form; and the references that can't be counted, since nobody knows what they mean.
 */
import type { Analysis } from '../analysis/analysis';
import type { Link, Occurrence } from '../authority/authority';
import { spanOf } from '../authority/place';
import type { Citation, CitationKind, FullCitation, FullKind } from '../citation/citation';
import type { Span } from '../text/span';
import { entryOf, listedBy, nameInBody } from './entry';
import type { Excerpt } from './excerpt';
import { groupIds, groupOf, groupTitles, type GroupId } from './groups';
import { citedToo } from './leftOut';
import { compared, sortKeyOf, type SortKey } from './order';
import { passagesOfOwnTables } from './ownTables';

/** One citation, as a place where a work is cited. */
export interface CitedAt {
  readonly kind: CitationKind;
  /** The note it stands in: its number and label as the reader sees them; null in the body. */
  readonly note: { readonly number: number | null; readonly label: string } | null;
  readonly part: number;
  /** Within a parenthetical of another citation. */
  readonly nested: boolean;
  /** In the source. */
  readonly span: Span;
}

export interface ListedAuthority {
  /** `a1`, `a2`…, as `carolene cites` names it. */
  readonly id: string;
  readonly kind: FullKind;
  readonly entry: Excerpt;
  /** In reading order; at least one. */
  readonly places: readonly CitedAt[];
}

export interface AuthorityGroup {
  readonly id: GroupId;
  readonly title: string;
  readonly authorities: readonly ListedAuthority[];
}

/** A reference to a work that has no sure answer. */
export interface Uncounted extends CitedAt {
  readonly text: string;
}

export interface TableOfAuthorities {
  /** Those that are not empty. */
  readonly groups: readonly AuthorityGroup[];
  readonly uncounted: readonly Uncounted[];
}

type Cited = Pick<Analysis, 'manuscript' | 'resolution'>;

export function tableOfAuthorities(cited: Cited): TableOfAuthorities {
  const cites = new Map<number, Occurrence[]>();
  const uncounted: Uncounted[] = [];
  for (const occurrence of countedIn(cited)) {
    const meant = authorityOf(cited.resolution.links[occurrence.id]);
    if (meant === 'none') continue;
    if (meant === 'unsure') uncounted.push({ ...placeOf(cited, occurrence), text: textOf(cited, occurrence) });
    else if (cites.get(meant)?.push(occurrence) === undefined) cites.set(meant, [occurrence]);
  }
  return { groups: grouped(cited, cites), uncounted };
}

/** The citations that count: not those of the document's own tables, nor what only belongs to another citation. */
function* countedIn({ manuscript, resolution }: Cited): Iterable<Occurrence> {
  const own = passagesOfOwnTables(manuscript);
  const tellers = new Map<number, (nested: Citation) => boolean>();
  const isCitedIn = (parent: number, nested: Occurrence): boolean => {
    const citation = resolution.occurrences[parent]?.citation;
    if (citation === undefined) return true;
    const text = manuscript.passages[nested.passage]?.prose.text ?? '';
    const tell = tellers.get(parent) ?? citedToo(citation, text);
    tellers.set(parent, tell);
    return tell(nested.citation);
  };
  for (const occurrence of resolution.occurrences) {
    if (own.has(occurrence.passage)) continue;
    if (occurrence.parent === null || isCitedIn(occurrence.parent, occurrence)) yield occurrence;
  }
}

/** The work (index) that a citation surely means; `none` where it means no work at all. */
function authorityOf(link: Link | undefined): number | 'unsure' | 'none' {
  if (link === undefined || link.kind === 'crossReference') return 'none';
  return link.authority === null || (link.kind === 'reference' && link.guess) ? 'unsure' : link.authority;
}

function placeOf({ manuscript }: Cited, occurrence: Occurrence): CitedAt {
  const note = occurrence.note === null ? undefined : manuscript.notes[occurrence.note];
  return {
    kind: occurrence.citation.kind,
    note: note === undefined ? null : { number: note.number, label: note.label },
    part: occurrence.part,
    nested: occurrence.parent !== null,
    span: spanOf(manuscript, occurrence),
  };
}

const textOf = ({ manuscript }: Cited, { passage, citation: { span } }: Occurrence): string =>
  (manuscript.passages[passage]?.prose.text.slice(span.start, span.end) ?? '').replace(/\s+/g, ' ');

interface Sorted {
  readonly group: GroupId;
  readonly key: SortKey;
  readonly listed: ListedAuthority;
}

function grouped(cited: Cited, cites: ReadonlyMap<number, readonly Occurrence[]>): readonly AuthorityGroup[] {
  const all = [...cites].flatMap(([index, occurrences]) => listedWork(cited, index, occurrences) ?? []);
  all.sort((one, other) => compared(one.key, other.key));
  return groupIds.flatMap((id) => {
    const authorities = all.filter(({ group }) => group === id).map(({ listed }) => listed);
    return authorities.length === 0 ? [] : [{ id, title: groupTitles[id], authorities }];
  });
}

function listedWork(cited: Cited, index: number, cites: readonly Occurrence[]): Sorted | null {
  const authority = cited.resolution.authorities[index];
  const by = authority === undefined ? null : listedBy(cited, authority, cites);
  if (authority === undefined || by === null || isOfRecord(by.citation)) return null;
  const entry = entryOf(cited, authority, by, cites);
  const { kind } = authority;
  return {
    group: groupOf[kind],
    key: sortKeyOf(authority, by.citation, { entry: entry.text, inBody: nameInBody(cited, by) }),
    listed: { id: `a${index + 1}`, kind, entry, places: cites.map((cite) => placeOf(cited, cite)) },
  };
}

/** `App. 32`, `Tr. of Oral Arg. 4`: papers of the case itself are no authorities. */
const isOfRecord = (citation: FullCitation): boolean =>
  citation.kind === 'courtDocument' && citation.name === null && citation.places.length === 0;
