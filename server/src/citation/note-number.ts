/**
 * The number behind *supra* and *infra*: `note 12`, `notes 12, 14–16`, `n.12`, `note12`, and while it is still open
 * `note __`, `XX`, `TK`, `[ ]`, `?`, `#`, or nothing at all. In place of a number a note's label may stand, `note #pan`.
 */
import type { Field, LabelledNotes, NumberRange } from './citation';
import { Kind, type Tokens } from './lexer';
import { readLabels } from './note-label';
import { readRange } from './pinpoint';
import { startsVolume } from './section';
import { WordSet } from './word-set';

export type NoteItem = NumberRange & { readonly span: Field['span']; readonly dash: Field | null };

export interface NoteNumber {
  /** `note`, `notes`, `n.`, `nn.`, as written. */
  readonly word: Field;
  /** The number or numbers, or what stands for them; null where nothing does. */
  readonly number: Field | null;
  readonly items: readonly NoteItem[];
  readonly labels: readonly LabelledNotes[];
  /** Still to be written. */
  readonly open: boolean;
  /** `*` or `†`. */
  readonly authorNote: boolean;
  readonly to: number;
}

/**
 * Reads from the word `note` on; null where no such word stands at the token. `lists`: whether `12, 45` behind the
 * singular are two notes, as in a cross-reference, or a note and a page, as behind a name.
 */
export function readNoteNumber(tokens: Tokens, at: number, to: number, lists: boolean): NoteNumber | null {
  const glued = readGlued(tokens, at, to);
  if (glued !== null) return glued;
  const word = noteWordEnd(tokens, at, to);
  if (word < 0) return null;
  const said = tokens.field(at, word);
  const list = readList(tokens, word, to, lists || plurals.has(tokens, at));
  if (list !== null) {
    return { ...list, number: tokens.field(word, list.to), open: false, authorNote: false, word: said };
  }
  const mark = tokens.kind(word);
  const unnumbered = { items: [], labels: [], word: said };
  if ((mark === Kind.star || mark === Kind.dagger) && word < to) {
    return { ...unnumbered, number: tokens.field(word, word + 1), open: false, authorNote: true, to: word + 1 };
  }
  const placeholder = placeholderEnd(tokens, word, to);
  const number = placeholder > word ? tokens.field(word, placeholder) : null;
  return { ...unnumbered, number, open: true, authorNote: false, to: placeholder };
}

const noteWords = new WordSet('note notes n nn fn footnote footnotes ote');
const plurals = new WordSet('notes nn footnotes');

/** The token past `note`, `n.`, `nn.`; -1 where it is no such word. */
export function noteWordEnd(tokens: Tokens, at: number, to: number): number {
  if (at >= to || !noteWords.has(tokens, at)) return -1;
  return at + 1 < to && tokens.is(at + 1, Kind.period) && tokens.glued(at + 1) ? at + 2 : at + 1;
}

/** `note12`, `n12`. */
function readGlued(tokens: Tokens, at: number, to: number): NoteNumber | null {
  if (at >= to || !tokens.is(at, Kind.mixed)) return null;
  const text = tokens.at(at);
  const parts = /^(notes?|nn?)(\d{1,6})$/i.exec(text);
  if (parts?.[1] === undefined) return null;
  const start = tokens.start(at);
  const cut = start + parts[1].length;
  const spanned = { start: cut, end: tokens.end(at) };
  const digits = text.slice(parts[1].length);
  return {
    word: { text: parts[1], span: { start, end: cut } },
    number: { text: digits, span: spanned },
    items: [{ first: Number(digits), last: null, span: spanned, dash: null }],
    labels: [],
    open: false,
    authorNote: false,
    to: at + 1,
  };
}

/** `12`, `12–15`, `12, #pan, and 20`; null where neither number nor label stands at the token. */
function readList(
  tokens: Tokens,
  from: number,
  to: number,
  several: boolean,
): Pick<NoteNumber, 'items' | 'labels' | 'to'> | null {
  const items: NoteItem[] = [];
  const labels: LabelledNotes[] = [];
  let end = from;
  for (let at = from; at < to; at = nextItem(tokens, end, to)) {
    const labelled = readLabels(tokens, at, to);
    if (labelled !== null) {
      labels.push(labelled.labels);
      end = labelled.to;
      if (several) continue;
      break;
    }
    const read = readRange(tokens, at, to);
    if (read === null || (at > from && startsVolume(tokens, at, to))) break;
    const { first, last } = read.range;
    items.push({ span: tokens.span(at, read.to), dash: read.dash, first, last });
    end = read.to;
    if (!several) break;
  }
  return items.length + labels.length === 0 ? null : { items, labels, to: end };
}

function nextItem(tokens: Tokens, at: number, to: number): number {
  let next = at;
  if (tokens.is(next, Kind.comma)) next++;
  if (tokens.is(next, Kind.ampersand) || tokens.isWord(next, 'and')) next++;
  return next > at ? next : to;
}

const placeholders = new WordSet(['x', 'xx', 'xxx', 'tk', 'tkk', 'tktk', 'tbd', 'tba', 'nn']);

/** The token past `__`, `XX`, `TK`, `[ ]`, `[__]`, `?`, `#`; `at` itself where none of these stands there. */
function placeholderEnd(tokens: Tokens, at: number, to: number): number {
  if (at >= to) return at;
  switch (tokens.kind(at)) {
    case Kind.blank:
    case Kind.question:
    case Kind.ellipsis:
      return at + 1;
    case Kind.word:
      return tokens.capital(at) && placeholders.has(tokens, at) ? at + 1 : at;
    case Kind.openBracket: {
      const close = tokens.partner(at);
      return close >= 0 && close < to && close - at <= 3 && !tokens.isWord(at + 1, 'hereinafter') ? close + 1 : at;
    }
    case Kind.other:
      return hashEnd(tokens, at, to);
    case Kind.dash:
      return tokens.end(at) - tokens.start(at) > 1 || !tokens.is(at + 1, Kind.word) ? at + 1 : at;
    default:
      return at;
  }
}

function hashEnd(tokens: Tokens, at: number, to: number): number {
  let end = at;
  while (end < to && tokens.at(end) === '#') end++;
  return end;
}
