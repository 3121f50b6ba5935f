/** The name of an act in front of its place in a code: `Communications Act of 1934, 47 U.S.C. § 223`. */
import type { Field } from '../citation';
import type { Clause } from '../form';
import { Kind, type Tokens } from '../lexer';

const longest = 40;

/** Words of which an act's name has one. */
const actWords: ReadonlySet<string> = new Set(
  'act acts amendment amendments code law title statute reform erisa'.split(' '),
);

const ties: ReadonlySet<string> = new Set('of the and for to on in against with by from or a'.split(' '));

const leadIns: ReadonlySet<string> = new Set('the under see in this that as and by a an'.split(' '));

/** Reads the name whose comma stands right before `at`; null where no act is named. */
export function readActName(clause: Clause, at: number): { readonly name: Field; readonly from: number } | null {
  const { tokens } = clause;
  const end = at - 1;
  if (!tokens.is(end, Kind.comma) || end <= clause.from) return null;
  let start = end;
  let named = false;
  for (let token = end - 1; token >= Math.max(clause.from, end - longest); token--) {
    if (!isPiece(clause, token)) break;
    if (tokens.capital(token)) start = token;
    if (actWords.has(tokens.lower(token)) && tokens.capital(token)) named = true;
  }
  while (start < end && (leadIns.has(tokens.lower(start)) || !tokens.capital(start))) start++;
  return named && start < end ? { name: tokens.field(start, end), from: start } : null;
}

function isPiece(clause: Clause, at: number): boolean {
  const { tokens } = clause;
  if (tokens.outer(at) !== clause.outer) return tokens.outer(tokens.outer(at)) === clause.outer;
  return isNamePiece(tokens, at) || tokens.is(at, Kind.openParen) || tokens.is(at, Kind.closeParen);
}

function isNamePiece(tokens: Tokens, at: number): boolean {
  switch (tokens.kind(at)) {
    case Kind.word:
      return tokens.capital(at) || ties.has(tokens.lower(at));
    case Kind.number:
    case Kind.mixed:
    case Kind.section:
    case Kind.ampersand:
    case Kind.dash:
    case Kind.comma:
      return true;
    case Kind.period:
      return tokens.glued(at);
    default:
      return false;
  }
}
