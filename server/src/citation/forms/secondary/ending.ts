/** Whether a citation can end where its core does: what follows is its own tail or nothing, and no sentence goes on. */
import type { Clause } from '../../form';
import { followingPhraseAt } from '../../history';
import { Kind, type Tokens } from '../../lexer';

/** In: the token past a core. True at the clause's end, before brackets, an address, history, a dangling comma. */
export function endsCitation(clause: Clause, at: number): boolean {
  const { tokens, to } = clause;
  if (at >= to || isTailStart(tokens, at)) return true;
  if (followingPhraseAt(tokens, at, to) !== null) return true;
  if (!tokens.is(at, Kind.comma)) return false;
  let next = at;
  while (next < to && tokens.is(next, Kind.comma)) next++;
  if (next >= to || isTailStart(tokens, next)) return true;
  if (followingPhraseAt(tokens, next, to) !== null) return true;
  return tokens.glued(next) && next > at + 1;
}

/** Whether an address behind a token is led to: by a comma (which a quotation may hold) or by `available at`. */
export function introducesAddress(clause: Clause, at: number): boolean {
  const { tokens, to } = clause;
  return tokens.is(at, Kind.comma) || tokens.masked(at - 1) || followingPhraseAt(tokens, at, to) !== null;
}

function isTailStart(tokens: Tokens, at: number): boolean {
  const kind = tokens.kind(at);
  if (kind === Kind.openParen || kind === Kind.openBracket || kind === Kind.url) return true;
  return kind === Kind.other && tokens.at(at) === '<' && tokens.is(at + 1, Kind.url);
}
