/** Codes, session laws and registers: look-up over `codes.data.ts`. */
import { codeRows } from './codes.data';
import { cell, lazy, rows } from './lazy';
import { firstWords, PhraseTable, type PhraseMatch } from './phrases';

export interface Code {
  /** `U.S.C.A.`, `Ohio Rev. Code Ann.`. */
  readonly standard: string;
  readonly kind: 'code' | 'regulation' | 'session' | 'register';
  /** `United States`, `Ohio`, `Uniform Laws`. */
  readonly jurisdiction: string;
  /** The standard one first. */
  readonly spellings: readonly string[];
}

const all = lazy((): readonly Code[] =>
  rows(codeRows).map((row) => {
    const standard = cell(row, 0);
    const others = cell(row, 3);
    return {
      standard,
      kind: kinds.find((kind) => kind === cell(row, 1)) ?? 'code',
      jurisdiction: cell(row, 2),
      spellings: others === '' ? [standard] : [standard, ...others.split(';')],
    };
  }),
);

const kinds: readonly Code['kind'][] = ['code', 'regulation', 'session', 'register'];

const table = lazy(() => {
  const phrases = new PhraseTable<Code>();
  for (const code of all()) for (const spelling of code.spellings) phrases.add(spelling, code);
  return phrases;
});

/** The compilation whose name begins at an offset. */
export const codeAt = (text: string, start: number, limit?: number): PhraseMatch<Code> | null =>
  table().longestAt(text, start, limit);

export const codesNamed = (spelling: string): readonly Code[] => table().find(spelling);

export const allCodes = (): readonly Code[] => all();

/** The words, in lower case, with which their names begin. */
export const codeFirstWords = (): ReadonlySet<string> => firstWords(all().flatMap((code) => code.spellings));
