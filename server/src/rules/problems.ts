/** The problems that resolution found, by kind, so that each rule takes its own without a walk over all links. */
import type { Link, Occurrence, Problem, Resolution } from '../authority/authority';

export type ProblemKind = Problem['kind'];
export type ProblemOf<K extends ProblemKind> = Problem & { readonly kind: K };

export interface Found<K extends ProblemKind> {
  readonly occurrence: Occurrence;
  readonly link: Link;
  readonly problem: ProblemOf<K>;
}

type Place = { readonly occurrence: Occurrence; readonly link: Link; readonly problem: Problem };

const byResolution = new WeakMap<Resolution, ReadonlyMap<ProblemKind, readonly Place[]>>();

/** All problems of one kind, in reading order. */
export function* problems<K extends ProblemKind>(resolution: Resolution, kind: K): Iterable<Found<K>> {
  for (const { occurrence, link, problem } of collected(resolution).get(kind) ?? []) {
    if (isOf(problem, kind)) yield { occurrence, link, problem };
  }
}

const isOf = <K extends ProblemKind>(problem: Problem, kind: K): problem is ProblemOf<K> => problem.kind === kind;

function collected(resolution: Resolution): ReadonlyMap<ProblemKind, readonly Place[]> {
  const known = byResolution.get(resolution);
  if (known !== undefined) return known;
  const kinds = new Map<ProblemKind, Place[]>();
  for (const occurrence of resolution.occurrences) {
    const link = resolution.links[occurrence.id];
    if (link === undefined) continue;
    for (const problem of link.problems) {
      const places = kinds.get(problem.kind);
      if (places === undefined) kinds.set(problem.kind, [{ occurrence, link, problem }]);
      else places.push({ occurrence, link, problem });
    }
  }
  byResolution.set(resolution, kinds);
  return kinds;
}
