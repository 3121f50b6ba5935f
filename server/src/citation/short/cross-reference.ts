/**
 * Cross-references to the document itself (Indigo Book R11.4): `supra notes 12, 14–16 and accompanying text`, `infra
 * Part II.A`, `text accompanying supra note 5`, `cases cited supra note 4`, `supra Figure 2`, `ante, at 3`.
 */
import type { Clause, Form, Found } from '../form';
import { Kind, type Tokens } from '../lexer';
import { noteWordEnd, readNoteNumber } from '../note-number';
import { readPinpoint } from '../pinpoint';
import { bare, readPlace, type Aim } from './document-place';
import { WordSet } from '../word-set';

export const crossReference: Form = {
  name: 'crossReference',
  strength: 'strong',
  anchors: [Kind.word],
  smallWords: ['supra', 'supran', 'infra', 'ante', 'post'],
  words: () => ['supra', 'supran', 'infra', 'ante', 'post'],
  anchored: (tokens, at) => directionOf(tokens, at) !== null && !beginsCompound(tokens, at),
  read,
};

/** `supra-threshold`, `infra-red`, `post-war`: a word put together with another refers to nothing. */
export const beginsCompound = (tokens: Tokens, at: number): boolean =>
  tokens.is(at + 1, Kind.dash) && tokens.glued(at + 1) && tokens.is(at + 2, Kind.word) && tokens.glued(at + 2);

function directionOf(tokens: Tokens, at: number): 'supra' | 'infra' | null {
  if (tokens.isWord(at, 'supra') || tokens.isWord(at, 'supran') || tokens.isWord(at, 'ante')) return 'supra';
  return tokens.isWord(at, 'infra') || tokens.isWord(at, 'post') ? 'infra' : null;
}

function read(clause: Clause, at: number): Found | null {
  const { tokens, to } = clause;
  const direction = directionOf(tokens, at);
  if (direction === null) return null;
  const opinion = tokens.isWord(at, 'ante') || tokens.isWord(at, 'post');
  const before = readBefore(clause, at);
  const aim = before.aim ?? readAim(tokens, at + 1, to);
  // `ante` and `post` mean pages of other opinions; without a page or Part they are other words.
  if (opinion && (aim === null || (aim.target !== 'page' && aim.target !== 'part'))) return null;
  const found = aim ?? bare(at + 1);
  return {
    core: {
      kind: 'crossReference',
      direction,
      word: tokens.field(at, at + 1),
      key: null,
      target: before.accompanyingText && found.target === 'note' ? 'text' : found.target,
      targetWord: found.word,
      accompanyingText: found.accompanyingText || before.accompanyingText,
      cited: before.cited,
      items: found.items,
      labels: found.labels,
      open: found.open,
      authorNote: found.authorNote,
      part: found.part,
    },
    from: before.from,
    to: Math.max(found.to, at + 1),
  };
}

interface Before {
  readonly from: number;
  readonly accompanyingText: boolean;
  readonly cited: 'cases' | 'sources' | null;
  /** What a reversed reference (`note 12, supra`, `Part II, supra`) aims at. */
  readonly aim: Aim | null;
}

const citedWords = new WordSet('sources authorities articles works materials studies statutes decisions');

/** What in front of the word belongs to it. */
function readBefore(clause: Clause, at: number): Before {
  const { tokens, from } = clause;
  const nothing: Before = { from: at, accompanyingText: false, cited: null, aim: null };
  const reversed = reversedNoteStart(tokens, from, at);
  if (reversed !== null) {
    const aim = readNotes(tokens, reversed, at);
    return {
      ...nothing,
      from: textStart(tokens, from, reversed) ?? reversed,
      aim: aim === null ? null : { ...aim, to: at + 1 },
    };
  }
  const label = reversedPlace(tokens, from, at);
  if (label !== null) return { ...nothing, from: label.from, aim: { ...label.aim, to: at + 1 } };
  const text = textStart(tokens, from, at);
  if (text !== null) return { ...nothing, from: text, accompanyingText: true };
  let last = at - 1;
  if (tokens.is(last, Kind.comma) || tokens.isWord(last, 'in')) last--;
  if (last - 1 < from || !tokens.isWord(last, 'cited')) return nothing;
  if (tokens.isWord(last - 1, 'cases') || tokens.isWord(last - 1, 'case'))
    return { ...nothing, from: last - 1, cited: 'cases' };
  return citedWords.has(tokens, last - 1) ? { ...nothing, from: last - 1, cited: 'sources' } : nothing;
}

/** `text accompanying`, `accompanying text`, `text at` right before a token; null where it does not stand there. */
function textStart(tokens: Tokens, from: number, at: number): number | null {
  const first = at - 2;
  if (first < from) return null;
  const accompanying =
    tokens.isWord(first, 'text') && (tokens.isWord(at - 1, 'accompanying') || tokens.isWord(at - 1, 'at'));
  return accompanying || (tokens.isWord(first, 'accompanying') && tokens.isWord(at - 1, 'text')) ? first : null;
}

/** Where `note 12` begins, if that (and a comma, perhaps) stands right before the token; null otherwise. */
export function reversedNoteStart(tokens: Tokens, from: number, at: number): number | null {
  const last = tokens.is(at - 1, Kind.comma) ? at - 2 : at - 1;
  if (last <= from - 1 || !(tokens.is(last, Kind.number) || tokens.is(last, Kind.mixed))) return null;
  for (let start = last; start >= Math.max(from, last - 8); start--) {
    const number = noteWordEnd(tokens, start, at) >= 0 || (start === last && tokens.is(start, Kind.mixed));
    if (number && readNoteNumber(tokens, start, last + 1, true)?.to === last + 1) return start;
    if (tokens.is(start, Kind.word) && !tokens.isWord(start, 'and')) return null;
  }
  return null;
}

/** `Part II, supra`. */
function reversedPlace(tokens: Tokens, from: number, at: number): { from: number; aim: Aim } | null {
  const end = tokens.is(at - 1, Kind.comma) ? at - 1 : at;
  for (let start = end - 2; start >= Math.max(from, end - 8); start--) {
    const aim = readPlace(tokens, start, end);
    if (aim !== null && aim.to === end && (aim.part !== null || aim.items.length > 0)) return { from: start, aim };
  }
  return null;
}

/** Whether a name is none but a place of the document: `Part II`, `Figure 2`. */
export function isPlaceName(tokens: Tokens, from: number, to: number): boolean {
  const aim = readPlace(tokens, from, to);
  return aim !== null && aim.to === to && (aim.part !== null || aim.items.length > 0);
}

/** What stands behind *supra* or *infra*: notes, text accompanying notes, a Part, a page, a figure; null if nothing. */
function readAim(tokens: Tokens, from: number, to: number): Aim | null {
  const at = tokens.is(from, Kind.comma) ? from + 1 : from;
  if (at >= to) return null;
  return (
    readText(tokens, at, to) ??
    readNotes(tokens, tokens.isWord(at, 'at') ? at + 1 : at, to) ??
    readPlace(tokens, at, to)
  );
}

function readNotes(tokens: Tokens, at: number, to: number): Aim | null {
  const note = readNoteNumber(tokens, at, to, true);
  if (note === null) return null;
  const { word, items, labels, open, authorNote } = note;
  const end = accompanyingTextEnd(tokens, note.to, to);
  // `supra note 3, at 5`: a page behind a note of one's own says nothing, and is no text either.
  const page = end === null ? readPinpoint(tokens, note.to, to, { needsAt: true }) : null;
  return {
    target: 'note',
    word,
    items,
    labels,
    open,
    authorNote,
    part: null,
    accompanyingText: end !== null,
    to: end ?? page?.to ?? note.to,
  };
}

/** `text accompanying notes 4–6`, `text at note 3`, `accompanying text`. */
function readText(tokens: Tokens, at: number, to: number): Aim | null {
  const words = textStart(tokens, at, at + 2);
  if (words === null || at + 2 > to) return null;
  const notes = readNotes(tokens, at + 2, to);
  if (notes === null) return { ...bare(at + 2), word: tokens.field(at, at + 2), accompanyingText: true };
  const wordEnd = notes.word?.span.end ?? tokens.end(at + 1);
  const start = tokens.start(at);
  const word = { text: tokens.text.slice(start, wordEnd), span: { start, end: wordEnd } };
  return { ...notes, target: 'text', word, accompanyingText: true };
}

/** The token past `and accompanying text`, `& text accompanying`; null where it does not follow. */
export function accompanyingTextEnd(tokens: Tokens, from: number, to: number): number | null {
  let at = tokens.is(from, Kind.comma) ? from + 1 : from;
  if (tokens.isWord(at, 'and') || tokens.is(at, Kind.ampersand)) at++;
  return at + 2 <= to && textStart(tokens, at, at + 2) !== null ? at + 2 : null;
}
