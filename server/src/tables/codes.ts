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
}

const table = lazy(() => {
  const phrases = new PhraseTable<Code>();
  for (const row of rows(codeRows)) {
    const kind = cell(row, 1);
    const code: Code = {
      standard: cell(row, 0),
      kind: kind === 'regulation' || kind === 'session' || kind === 'register' ? kind : 'code',
      jurisdiction: cell(row, 2),
    };
    phrases.add(code.standard, code);
    const others = cell(row, 3);
    if (others !== '') for (const spelling of others.split(';')) phrases.add(spelling, code);
  }
  return phrases;
});

/** The compilation whose name begins at an offset. */
export const codeAt = (text: string, start: number, limit?: number): PhraseMatch<Code> | null =>
  table().longestAt(text, start, limit);

export const codesNamed = (spelling: string): readonly Code[] => table().find(spelling);

export const allCodes = (): readonly Code[] => rows(codeRows).flatMap((row) => table().find(cell(row, 0)));

/** The words, in lower case, with which their names begin. */
export const codeFirstWords = (): ReadonlySet<string> =>
  firstWords(rows(codeRows).flatMap((row) => [cell(row, 0), ...cell(row, 3).split(';')].filter((name) => name !== '')));
