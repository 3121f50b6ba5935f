/** What a citation of the annotated code says of its publisher. */
import type { StatuteCitation } from '../../citation/citation';

const PUBLISHERS: ReadonlyMap<string, string> = new Map([
  ['U.S.C.A.', 'West'],
  ['U.S.C.S.', 'LexisNexis'],
]);

/** The publisher of the annotated code that is cited; null for any other code. */
export const publisherOf = ({ code }: StatuteCitation): string | null => PUBLISHERS.get(code.standard) ?? null;
