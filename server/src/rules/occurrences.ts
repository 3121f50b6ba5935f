/** The citations of a document by their kind, gathered once for all rules that want one kind. */
import type { Occurrence, Resolution } from '../authority/authority';
import type { Citation, CitationKind } from '../citation/citation';

export interface OccurrenceOf<K extends CitationKind> extends Occurrence {
  readonly citation: Citation & { readonly kind: K };
}

const byResolution = new WeakMap<Resolution, ReadonlyMap<CitationKind, readonly Occurrence[]>>();

/** All occurrences of one kind, nested ones included, in reading order. */
export function* occurrencesOf<K extends CitationKind>(resolution: Resolution, kind: K): Iterable<OccurrenceOf<K>> {
  for (const occurrence of gathered(resolution).get(kind) ?? []) if (isOf(occurrence, kind)) yield occurrence;
}

const isOf = <K extends CitationKind>(occurrence: Occurrence, kind: K): occurrence is OccurrenceOf<K> =>
  occurrence.citation.kind === kind;

function gathered(resolution: Resolution): ReadonlyMap<CitationKind, readonly Occurrence[]> {
  const known = byResolution.get(resolution);
  if (known !== undefined) return known;
  const kinds = new Map<CitationKind, Occurrence[]>();
  for (const occurrence of resolution.occurrences) {
    const { kind } = occurrence.citation;
    const occurrences = kinds.get(kind);
    if (occurrences === undefined) kinds.set(kind, [occurrence]);
    else occurrences.push(occurrence);
  }
  byResolution.set(resolution, kinds);
  return kinds;
}
