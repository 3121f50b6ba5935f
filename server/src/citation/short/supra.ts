/**
 * A work cited before, by its name: `Pan, supra note 12, at 5` (Indigo Book R6.2.3), with or without number, comma and
 * pinpoint, and reversed (`Pan, note 12 supra`). With *infra* in its place, a work cited before it is introduced.
 */
import type { Field } from '../citation';
import type { Clause, Core, Form, Found } from '../form';
import { Kind, type Tokens } from '../lexer';
import { readNameBefore, type NameBefore } from '../name-before';
import { readNoteNumber, type NoteNumber } from '../note-number';
import { readPinpoint } from '../pinpoint';
import { accompanyingTextEnd, beginsCompound, isPlaceName, reversedNoteStart } from './cross-reference';
import { parallelEnd } from './parallel';

export const supra: Form = {
  name: 'supra',
  strength: 'strong',
  anchors: [Kind.word],
  smallWords: ['supra', 'supran', 'infra'],
  words: () => ['supra', 'supran', 'infra'],
  anchored: (tokens, at) => (isSupraWord(tokens, at) || tokens.isWord(at, 'infra')) && !beginsCompound(tokens, at),
  read,
};

/** `supran ote` is the debris of a line break. */
const isSupraWord = (tokens: Tokens, at: number): boolean => tokens.isWord(at, 'supra') || tokens.isWord(at, 'supran');

function read(clause: Clause, at: number): Found | null {
  const { tokens, from, to, opening } = clause;
  const reversed = reversedNoteStart(tokens, from, at);
  const before = reversed ?? at;
  const comma = tokens.is(before - 1, Kind.comma) && before - 1 >= from ? before - 1 : -1;
  const name = readNameBefore(tokens, from, comma >= 0 ? comma : before, comma >= 0 ? opening : 'text');
  if (name === null || isPlaceName(tokens, name.from, name.to)) return null;
  const note = reversed === null ? noteBehind(tokens, at + 1, to) : readNoteNumber(tokens, reversed, at, false);
  const behind = reversed === null ? (note?.to ?? bareNumberEnd(tokens, at + 1, to)) : at + 1;
  const number = note === null && behind > at + 1 ? tokens.field(behind - 1, behind) : (note?.number ?? null);
  const pin = readPinpoint(tokens, behind, to);
  const pinned = pin === null ? behind : parallelEnd(tokens, pin, to);
  const end = accompanyingTextEnd(tokens, pinned, to) ?? pinned;
  const word = tokens.field(at, at + 1);
  const core: Core = tokens.isWord(at, 'infra')
    ? infraWithKey(tokens, name, word, note, end > pinned)
    : {
        kind: 'supra',
        key: tokens.field(name.from, name.to),
        shortTitle: name.title === null ? null : tokens.field(name.title.from, name.title.to),
        word,
        noteWord: note?.word ?? null,
        number,
        label: note?.labels[0]?.first ?? null,
        noteNumber: note === null ? plainNumber(number) : (note.items[0]?.first ?? null),
        authorNote: note?.authorNote ?? false,
        open: note?.open ?? false,
        reversed: reversed !== null,
        comma: comma >= 0 ? tokens.field(comma, comma + 1) : null,
        pinpoint: pin?.pinpoint ?? null,
      };
  return { core, from: name.from, to: end };
}

/** `note 12` behind *supra*, or behind a comma or an `at` that should not be there. */
function noteBehind(tokens: Tokens, at: number, to: number): NoteNumber | null {
  const odd = tokens.is(at, Kind.comma) || tokens.isWord(at, 'at');
  return readNoteNumber(tokens, odd ? at + 1 : at, to, false);
}

/** `supra 12`, with nothing but punctuation behind it. */
function bareNumberEnd(tokens: Tokens, at: number, to: number): number {
  if (at >= to || !tokens.is(at, Kind.number)) return at;
  return at + 1 === to || tokens.is(at + 1, Kind.comma) || tokens.is(at + 1, Kind.openParen) ? at + 1 : at;
}

const plainNumber = (number: Field | null): number | null => (number === null ? null : Number(number.text));

function infraWithKey(tokens: Tokens, name: NameBefore, word: Field, note: NoteNumber | null, text: boolean): Core {
  return {
    kind: 'infra',
    direction: 'infra',
    word,
    key: tokens.field(name.from, name.title?.to ?? name.to),
    target: note === null ? 'text' : 'note',
    targetWord: note?.word ?? null,
    accompanyingText: text,
    cited: null,
    items: note?.items ?? [],
    labels: note?.labels ?? [],
    open: note?.open ?? false,
    authorNote: note?.authorNote ?? false,
    part: null,
  };
}
