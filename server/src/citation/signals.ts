/** Signals in front of a citation (Indigo Book R3): `See, e.g.,`, `But cf.`, `Compare … with`, and `quoting`, `citing`. */
import { signalPhrases } from '../tables/signals';
import type { Signal, SignalName } from './citation';
import { isIdWord } from './sentence';
import { Kind, type Tokens } from './lexer';
import { TokenPhrases } from './token-phrases';
import { WordSet } from './word-set';

export interface SignalRead {
  readonly signal: Signal;
  /** The token past it and its comma. */
  readonly to: number;
}

const phrases = new TokenPhrases<SignalName>([...signalPhrases, ['quoting', 'quoting'], ['citing', 'citing']]);

/**
 * Reads the signal that begins at a token; null where there is none, or where the word is a verb of running text
 * (`See how the Court…`). `with` is one only where a comparison is under way.
 */
export function readSignal(tokens: Tokens, at: number, to: number, comparing = false): SignalRead | null {
  const found = phrases.at(tokens, at, to);
  if (found === null || (found.value === 'with' && !comparing)) return null;
  // `C.F.` of `C.F.R.`, `Eg` of `Eg-7`.
  if (isWithinAbbreviation(tokens, at, found.to)) return null;
  const eg = found.value === 'e.g.' ? found.to : egEnd(tokens, found.to, to);
  const end = eg > found.to || found.value === 'e.g.' ? eg : found.to;
  const next = tokens.is(end, Kind.comma) && end < to ? end + 1 : end;
  if (next >= to || !leadsToCitation(tokens, next)) return null;
  const isEg = eg > found.to || found.value === 'e.g.';
  const { text, span } = tokens.field(at, isEg ? next : end);
  return { signal: { name: found.value, eg: isEg, text, span }, to: next };
}

/** Glued to a letter or a period on either side, or `C. F.` of `C. F. R.`. */
function isWithinAbbreviation(tokens: Tokens, from: number, to: number): boolean {
  const before = tokens.glued(from) && (tokens.is(from - 1, Kind.period) || tokens.is(from - 1, Kind.dash));
  const spaced = tokens.isWord(from, 'c') && tokens.isWord(to, 'r') && tokens.is(to + 1, Kind.period);
  return before || spaced || (tokens.glued(to) && (tokens.is(to, Kind.word) || tokens.is(to, Kind.dash)));
}

/** The token past `, e.g.`; `at` itself where it does not follow. */
function egEnd(tokens: Tokens, at: number, to: number): number {
  const start = tokens.is(at, Kind.comma) ? at + 1 : at;
  const found = phrases.at(tokens, start, to);
  return found?.value === 'e.g.' ? found.to : at;
}

/** Lower-case words with which what follows a signal may begin. */
const referenceWords = new WordSet(
  'supra infra note notes n nn text cases case sources source authorities discussion ante post part section generally accompanying de van von der la le du ex',
);

function leadsToCitation(tokens: Tokens, at: number): boolean {
  if (!tokens.is(at, Kind.word)) {
    const kind = tokens.kind(at);
    return (
      kind !== Kind.period &&
      kind !== Kind.comma &&
      kind !== Kind.dash &&
      kind !== Kind.semicolon &&
      kind !== Kind.question
    );
  }
  return tokens.capital(at) || tokens.italic(at) || isIdWord(tokens, at) || referenceWords.has(tokens, at);
}
