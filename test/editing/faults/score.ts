/** The figures that were reached, kept in `score.json`. */
import { existsSync, readFileSync } from 'node:fs';
import { kinds } from './kinds';
import type { Measured } from './measure';
import { ofKind, tally, type Tally } from './tally';

/** Of the draw that the score is of. */
export const SEED = 1938;

export interface Score {
  readonly all: Tally;
  readonly kinds: Readonly<Record<string, Tally>>;
}

export const scoreFile = new URL('score.json', import.meta.url);

export const stored: Score = existsSync(scoreFile)
  ? (JSON.parse(readFileSync(scoreFile, 'utf8')) as Score)
  : { all: tally([]), kinds: {} };

export const scored = (all: readonly Measured[]): Score => ({
  all: tally(all),
  kinds: Object.fromEntries(
    kinds.flatMap((kind) => {
      const here = ofKind(all, kind);
      return here.length === 0 ? [] : [[kind.name, tally(here)] as const];
    }),
  ),
});
