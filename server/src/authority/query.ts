/** What others ask of a resolution: what stands at a place, where a reference leads, what could be cited there. */
import type { Manuscript } from '../manuscript/manuscript';
import type { Authority, Link, Occurrence, Resolution } from './authority';
import { itemAt } from './item-at';

/** A place where something is, or could be, written: a passage, and an offset in its prose. */
export interface Place {
  readonly passage: number;
  readonly at: number;
}

/** The innermost citation that holds an offset of a passage's prose, or ends there; null where there is none. */
export function occurrenceInProse(resolution: Resolution, { passage, at }: Place): Occurrence | null {
  const ids = resolution.inPassage[passage] ?? [];
  for (let index = firstBehind(resolution, ids, at) - 1; index >= 0; index--) {
    const occurrence = itemAt(resolution.occurrences, ids[index]);
    if (occurrence === undefined) return null;
    if (at <= occurrence.citation.span.end) return occurrence;
    // What holds a nested citation stands before it; behind one that stands alone nothing can reach the offset.
    if (occurrence.parent === null) return null;
  }
  return null;
}

/** The index of the first of a passage's citations, in order, that begins behind an offset of its prose. */
function firstBehind(resolution: Resolution, ids: readonly number[], at: number): number {
  let low = 0;
  let high = ids.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const start = itemAt(resolution.occurrences, ids[middle])?.citation.span.start ?? Number.POSITIVE_INFINITY;
    if (start <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The authority that a citation means; null for cross-references and for what is not resolved. */
export function authorityOf(resolution: Resolution, occurrence: number): Authority | null {
  const link = resolution.links[occurrence];
  if (link === undefined || link.kind === 'crossReference' || link.authority === null) return null;
  return resolution.authorities[link.authority] ?? null;
}

/** From a reference to the citation it means, and so on to the full citation: the reference itself is not in it. */
export function chainFrom(resolution: Resolution, occurrence: number): readonly Occurrence[] {
  const chain: Occurrence[] = [];
  let link: Link | undefined = resolution.links[occurrence];
  let from = occurrence;
  while (link?.kind === 'reference' && chain.length < resolution.occurrences.length) {
    const next = link.antecedent !== null && link.antecedent < from ? link.antecedent : link.full;
    const found: Occurrence | undefined = next === null || next === from ? undefined : resolution.occurrences[next];
    if (found === undefined) break;
    chain.push(found);
    from = found.id;
    link = resolution.links[from];
  }
  return chain;
}

/** The note (index) that cites an authority in full; null where the body does. */
export const fullNoteOf = (resolution: Resolution, authority: Authority): number | null =>
  resolution.occurrences[authority.full]?.note ?? null;

/** Whether an occurrence stands by itself and cites a work: not nested, and no cross-reference. */
export const isPrimary = (resolution: Resolution, occurrence: Occurrence): boolean =>
  occurrence.parent === null && resolution.links[occurrence.id]?.kind !== 'crossReference';

/** The different authorities that the primary citations of a note are of, in order; null for one that is not known. */
export function citedInNote(resolution: Resolution, note: number): ReadonlySet<number | null> {
  const cited = new Set<number | null>();
  for (const id of resolution.inNote[note] ?? []) {
    const occurrence = resolution.occurrences[id];
    if (occurrence !== undefined && isPrimary(resolution, occurrence)) cited.add(settled(resolution, occurrence));
  }
  return cited;
}

/** The authority of a citation, if that is no guess. */
function settled(resolution: Resolution, occurrence: Occurrence): number | null {
  const link = resolution.links[occurrence.id];
  if (link === undefined || link.kind === 'crossReference') return null;
  return link.kind === 'reference' && link.guess ? null : link.authority;
}

/**
 * What an *Id.* written at a place would refer to: the nearest citation before it in its note, else the one work of the
 * note before. Out: that citation and its authority; null where an *Id.* would be wrong, or mean nobody knows what.
 */
export function antecedentAt(
  manuscript: Manuscript,
  resolution: Resolution,
  place: Place,
): { readonly occurrence: Occurrence; readonly authority: Authority } | null {
  const before = lastPrimary(resolution, resolution.inPassage[place.passage] ?? [], place.at);
  if (before !== null) return meaning(resolution, before);
  const note = noteBefore(manuscript, manuscript.passages[place.passage]?.note ?? null);
  if (note === null || citedInNote(resolution, note).size !== 1) return null;
  const last = lastPrimary(resolution, resolution.inNote[note] ?? [], Number.POSITIVE_INFINITY);
  return last === null ? null : meaning(resolution, last);
}

function meaning(
  resolution: Resolution,
  occurrence: Occurrence,
): { readonly occurrence: Occurrence; readonly authority: Authority } | null {
  const id = settled(resolution, occurrence);
  const authority = id === null ? undefined : resolution.authorities[id];
  return authority === undefined ? null : { occurrence, authority };
}

/** The last primary citation of a list that ends before an offset of its prose. */
function lastPrimary(resolution: Resolution, ids: readonly number[], at: number): Occurrence | null {
  for (let index = firstBehind(resolution, ids, at) - 1; index >= 0; index--) {
    const occurrence = itemAt(resolution.occurrences, ids[index]);
    if (occurrence === undefined || occurrence.citation.span.end > at) continue;
    if (isPrimary(resolution, occurrence)) return occurrence;
  }
  return null;
}

/** The note right before another in its part; null where there is none, or its number is not the one before. */
export function noteBefore(manuscript: Manuscript, note: number | null): number | null {
  const number = itemAt(manuscript.notes, note)?.number ?? null;
  if (note === null || number === null) return null;
  const before = manuscript.notes[note - 1];
  const fits = before !== undefined && before.part === manuscript.notes[note]?.part && before.number === number - 1;
  return fits ? note - 1 : null;
}

/**
 * The authorities cited before a place, in the order in which a writer there is likeliest to want them: the one cited
 * last comes first. In: the place, and how many are wanted at most. Only citations before it in reading order count.
 */
export function authoritiesBefore(resolution: Resolution, place: Place, limit: number): readonly Authority[] {
  const found = new Map<number, Authority>();
  for (let id = lastBefore(resolution, place); id >= 0 && found.size < limit; id--) {
    const authority = authorityOf(resolution, id);
    if (authority !== null && !found.has(authority.id)) found.set(authority.id, authority);
  }
  return [...found.values()];
}

/** The last occurrence (index) that a reader has come to at a place; -1 if none. */
function lastBefore(resolution: Resolution, { passage, at }: Place): number {
  const inPassage = resolution.inPassage[passage] ?? [];
  const before = inPassage[firstBehind(resolution, inPassage, at) - 1];
  if (before !== undefined) return before;
  const [first] = inPassage;
  if (first !== undefined) return first - 1;
  return nearestPassage(resolution, passage);
}

/** In a passage without citations: the last one of the passages before it, be it body or note. */
function nearestPassage(resolution: Resolution, passage: number): number {
  for (let index = passage - 1; index >= 0; index--) {
    const last = resolution.inPassage[index]?.at(-1);
    if (last !== undefined) return last;
  }
  return -1;
}
