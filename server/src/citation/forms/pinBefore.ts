/** The pinpoint of a book or report, which stands between its title and its parenthetical. */
import type { Pinpoint } from '../citation';
import { isYear } from '../dates';
import type { Clause } from '../form';
import { Kind, type Tokens } from '../lexer';
import { readPinpoint } from '../pinpoint';

/** The longest pinpoint that ends right before the parenthetical: `35`, `43–44`, `, 218`, `, at 12`, `§ 12.01`. */
export function pinBefore(clause: Clause, open: number): { readonly pinpoint: Pinpoint; readonly from: number } | null {
  const { tokens } = clause;
  let found: { readonly pinpoint: Pinpoint; readonly from: number } | null = null;
  for (let at = open - 1; at > Math.max(clause.from, open - 16); at--) {
    if (tokens.outer(at) !== clause.outer && !tokens.is(at, Kind.openParen)) continue;
    const read = mayBeginPin(tokens, at) ? readPinpoint(tokens, at, open, { bare: true }) : null;
    if (read?.to === open && !isYearInTitle(tokens, at, open)) found = { pinpoint: read.pinpoint, from: at };
    else if (found !== null && tokens.is(at, Kind.word)) break;
  }
  return found;
}

function mayBeginPin(tokens: Tokens, at: number): boolean {
  const kind = tokens.kind(at);
  if (kind === Kind.word) return tokens.isWord(at, 'at') || !tokens.capital(at);
  return (
    kind === Kind.number ||
    kind === Kind.comma ||
    kind === Kind.section ||
    kind === Kind.paragraph ||
    (kind === Kind.mixed && /^[A-Z]{0,2}\d/.test(tokens.at(at)))
  );
}

/** `Fiscal Year 2014`: a year at the end of the title, no page; `1984, at 12` has said `at`. */
const isYearInTitle = (tokens: Tokens, at: number, open: number): boolean => isYear(tokens, at) && at === open - 1;
