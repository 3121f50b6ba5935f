/** *Id.* and its misspellings, with its pinpoint (Indigo Book R6.2.2): `Id.`, `id. at 5`, `ID.`, `Id § 3`, `Ibid.` */
import type { Clause, Form, Found } from '../form';
import { Kind, type Tokens } from '../lexer';
import { readPinpoint, type PinpointRead } from '../pinpoint';
import { startsVolume } from '../section';
import { isIdWord } from '../sentence';

export const id: Form = {
  name: 'id',
  strength: 'strong',
  anchors: [Kind.word],
  smallWords: ['id', 'ibid', 'ibidem'],
  anchored: isIdWord,
  read,
};

function read(clause: Clause, at: number): Found | null {
  const { tokens, to } = clause;
  const period = at + 1 < to && tokens.is(at + 1, Kind.period) && tokens.glued(at + 1);
  const behind = period ? at + 2 : at + 1;
  const pin = readPin(tokens, behind, to);
  if (!isReference(clause, at, period, pin !== null)) return null;
  return {
    core: { kind: 'id', word: tokens.field(at, behind), pinpoint: pin?.pinpoint ?? null },
    from: at,
    to: pin?.to ?? behind,
  };
}

/** *Id.* without a period, or in capitals, is a word of other meaning unless its place or its pinpoint says otherwise. */
function isReference(clause: Clause, at: number, period: boolean, pinned: boolean): boolean {
  const { tokens, from, to } = clause;
  const opens = at === from;
  if (tokens.italic(at) && !tokens.allCaps(at)) return true;
  if (tokens.allCaps(at)) return opens && (period || pinned || at + 1 === to) && !tokens.is(at + 1, Kind.dash);
  if (period) return true;
  if (isSetOff(tokens, at) && tokens.isWord(at + 1, 'at') && pinned) return true;
  return (opens || clause.opening === 'citation') && (pinned || at + 1 === to || !tokens.is(at + 1, Kind.word));
}

/** `…, id at 522, but`: a comma, a dash or a bracket stands right before it. */
function isSetOff(tokens: Tokens, at: number): boolean {
  const before = tokens.kind(at - 1);
  return before === Kind.comma || before === Kind.dash || before === Kind.openParen || before === Kind.colon;
}

function readPin(tokens: Tokens, at: number, to: number): PinpointRead | null {
  if (tokens.is(at, Kind.number) && startsVolume(tokens, at, to)) return null;
  const pin = readPinpoint(tokens, at, to, { bare: true });
  if (pin === null) return null;
  // `Id. 2015 was a bad year`: no page.
  const bare = pin.pinpoint.at === null && pin.pinpoint.kind === 'page';
  const prose = bare && pin.to < to && (tokens.is(pin.to, Kind.word) || tokens.is(pin.to, Kind.mixed));
  return prose ? null : pin;
}
