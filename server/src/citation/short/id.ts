/** *Id.* and its misspellings, with its pinpoint (Indigo Book R6.2.2): `Id.`, `id. at 5`, `ID.`, `Id § 3`, `Ibid.` */
import type { Clause, Form, Found } from '../form';
import { Kind, type Tokens } from '../lexer';
import { readPinpoint, type PinpointRead } from '../pinpoint';
import { startsVolume } from '../section';
import { isIdWord } from '../sentence';
import { parallelEnd } from './parallel';

export const id: Form = {
  name: 'id',
  strength: 'strong',
  anchors: [Kind.word],
  smallWords: ['id', 'ibid', 'ibidem'],
  words: () => ['id', 'ibid', 'ibidem'],
  anchored: isIdWord,
  read,
};

function read(clause: Clause, at: number): Found | null {
  const { tokens, to } = clause;
  if (isOfCode(tokens, at)) return null;
  const period = at + 1 < to && tokens.is(at + 1, Kind.period) && tokens.glued(at + 1);
  const behind = period ? at + 2 : at + 1;
  const pin = readPin(tokens, behind, to);
  if (!isReference(clause, at, period, pin !== null)) return null;
  return {
    core: { kind: 'id', word: tokens.field(at, behind), pinpoint: pin?.pinpoint ?? null },
    from: at,
    to: pin === null ? behind : parallelEnd(tokens, pin, to),
  };
}

/** *Id.* without a period, or in capitals, is a word of other meaning unless its place or its pinpoint says otherwise. */
function isReference(clause: Clause, at: number, period: boolean, pinned: boolean): boolean {
  const { tokens, from, to } = clause;
  const opens = at === from;
  if (tokens.italic(at) && !tokens.allCaps(at)) return true;
  // `Boise (ID)`
  const whole = at + 1 === to && clause.outer < 0;
  if (tokens.allCaps(at)) return opens && (period || pinned || whole) && !tokens.is(at + 1, Kind.dash);
  if (period) return true;
  if (isSetOff(tokens, at) && tokens.isWord(at + 1, 'at') && pinned) return true;
  if (clause.opening !== 'citation' && !tokens.capital(at) && !pinned) return false;
  return (opens || clause.opening === 'citation') && (pinned || at + 1 === to || !tokens.is(at + 1, Kind.word));
}

/** `…, id at 522, but`: a comma, a dash or a bracket stands right before it. */
function isSetOff(tokens: Tokens, at: number): boolean {
  const before = tokens.kind(at - 1);
  return before === Kind.comma || before === Kind.dash || before === Kind.openParen || before === Kind.colon;
}

/** `user_id.`, `$id.`, `message-id.`, `resolve(id)`, `thread_id.cpp`: a name in a program, or a part of a word. */
function isOfCode(tokens: Tokens, at: number): boolean {
  const period = at + 1;
  if (tokens.is(period, Kind.period) && tokens.glued(period) && tokens.glued(period + 1)) {
    // `Id.at 5` is one all the same.
    if (tokens.is(period + 1, Kind.word) && !tokens.isWord(period + 1, 'at')) return true;
  }
  if (!tokens.glued(at) || tokens.kind(at - 1) === Kind.none) return false;
  const before = tokens.kind(at - 1);
  if (before === Kind.other || before === Kind.slash) return true;
  const joint = before === Kind.blank || before === Kind.star || before === Kind.openParen || isHyphen(tokens, at - 1);
  const word = tokens.is(at - 2, Kind.word) || tokens.is(at - 2, Kind.mixed);
  return joint && word && tokens.glued(at - 1) && !tokens.capital(at);
}

const isHyphen = (tokens: Tokens, at: number): boolean => tokens.is(at, Kind.dash) && tokens.at(at) === '-';

function readPin(tokens: Tokens, at: number, to: number): PinpointRead | null {
  if (tokens.is(at, Kind.number) && startsVolume(tokens, at, to)) return null;
  const pin = readPinpoint(tokens, at, to, { bare: true });
  if (pin === null) return null;
  // `Id. 2015 was a bad year`: no page.
  const bare = pin.pinpoint.at === null && pin.pinpoint.kind === 'page';
  const prose = bare && pin.to < to && (tokens.is(pin.to, Kind.word) || tokens.is(pin.to, Kind.mixed));
  return prose ? null : pin;
}
