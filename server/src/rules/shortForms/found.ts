/** The problems of short-form cases, and the short forms themselves at their places. */
import { occurrencesOf } from '../occurrences';
import { problems, type ProblemKind, type ProblemOf } from '../problems';
import type { DocumentContext } from '../rule';
import type { CaseCitation, ShortCaseCitation } from '../../citation/citation';
import type { Authority, Occurrence } from '../../authority/authority';

export interface FoundShortCase<K extends ProblemKind> {
  readonly occurrence: Occurrence;
  readonly problem: ProblemOf<K>;
  readonly short: ShortCaseCitation;
}

export function* shortCaseProblems<K extends ProblemKind>(
  context: DocumentContext,
  kind: K,
): Iterable<FoundShortCase<K>> {
  for (const { occurrence, problem } of problems(context.resolution, kind)) {
    if (occurrence.citation.kind === 'shortCase') yield { occurrence, problem, short: occurrence.citation };
  }
}

export interface ResolvedShortCase {
  readonly occurrence: Occurrence;
  readonly short: ShortCaseCitation;
  readonly work: Authority;
  /** Its full citation. */
  readonly full: CaseCitation;
}

/** Every short-form case that is surely the short form of a case cited in full. */
export function* resolvedShortCases({ resolution }: DocumentContext): Iterable<ResolvedShortCase> {
  for (const occurrence of occurrencesOf(resolution, 'shortCase')) {
    const link = resolution.links[occurrence.id];
    if (link?.kind !== 'reference' || link.guess) continue;
    const work = resolution.authorities[link.authority ?? -1];
    const full = resolution.occurrences[work?.full ?? -1]?.citation;
    if (work !== undefined && full?.kind === 'case') yield { occurrence, short: occurrence.citation, work, full };
  }
}

/** What a message underlines where the case itself is meant: its name, or where it is printed. */
export const nameSpan = (short: ShortCaseCitation) => (short.name ?? short.places[0]?.volume ?? short).span;
