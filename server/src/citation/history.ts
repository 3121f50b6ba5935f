/**
 * What follows a citation by a phrase: prior and subsequent history (`aff’d, …`, Indigo Book R16) and related
 * authorities (`reprinted in …`, `available at …`). What they name is never an authority of the note.
 */
import { historyPhrases, relatedPhrases } from '../tables/history';
import type { Tokens } from './lexer';
import { TokenPhrases } from './token-phrases';

export interface FollowingPhrase {
  readonly kind: 'history' | 'related';
  /** Its words are those of no other sentence: `cert. denied`, `aff’d`; `argued` needs a citation behind it. */
  readonly unmistakable: boolean;
}

const phrases = new TokenPhrases<FollowingPhrase>([
  ...historyPhrases.map(
    (phrase) => [phrase, { kind: 'history', unmistakable: /['.]| denied| granted| docketed/.test(phrase) }] as const,
  ),
  ...relatedPhrases.map((phrase) => [phrase, { kind: 'related', unmistakable: true }] as const),
]);

/** The phrase that begins at a token; null if none does. */
export const followingPhraseAt = (tokens: Tokens, at: number, to: number) => phrases.at(tokens, at, to);
