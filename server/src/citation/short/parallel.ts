/** The same page in another reporter, behind a short form that names none: `Id., at 581, 112 S. Ct. 2130`. */
import { readDateParenthetical } from '../dates';
import { readPlace } from '../forms/cases/reporterPlace';
import { Kind, type Tokens } from '../lexer';
import type { PinpointRead } from '../pinpoint';

const most = 2;

/** The token past such places behind a pinpoint; past the pinpoint where none stand there. */
export function parallelEnd(tokens: Tokens, pin: PinpointRead, to: number): number {
  let end = pin.to;
  if (pin.pinpoint.kind !== 'page') return end;
  for (let count = 0; count < most && tokens.is(end, Kind.comma) && end + 1 < to; count++) {
    const place = readPlace(tokens, end + 1, to);
    if (place === null) break;
    end = place.to;
  }
  // With a date, a page or a second page of its own it is another case.
  const next = end < to ? tokens.kind(end) : Kind.none;
  const alone = next === Kind.none || next === Kind.comma || (next === Kind.openParen && !isDated(tokens, end));
  return alone && !tokens.is(end + 1, Kind.number) && !tokens.isWord(end + 1, 'at') ? end : pin.to;
}

const isDated = (tokens: Tokens, open: number): boolean => readDateParenthetical(tokens, open) !== null;
