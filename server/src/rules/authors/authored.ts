/** Citations that name their authors in front, and what stands behind the last of them. */
import type { Author, Field } from '../../citation/citation';

/** Kinds of works that authors sign. */
export const AUTHORED = ['article', 'periodical', 'web', 'book', 'chapter', 'report', 'unpublished'] as const;

/** What parts each person from the next one: `and`, `, &`. Institutions keep their own *and*. */
export function* gapsBetween(persons: readonly Author[]): Iterable<{ readonly start: number; readonly end: number }> {
  for (const [index, { span, institution }] of persons.entries()) {
    const next = persons[index + 1];
    if (next === undefined || institution || next.institution || next.span.start < span.end) continue;
    yield { start: span.end, end: next.span.start };
  }
}

/** Where the last of some names ends; null for none. */
export const endOfNames = (names: readonly Field[]): number | null => names.at(-1)?.span.end ?? null;

/** `Lee et al` is written in one word more than its names; how much of it is looked at. */
export const LONGEST_OTHERS = 20;
