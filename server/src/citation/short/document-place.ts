/** Places of the document itself: `Part II.A`, `Section 3.2`, `pp. 60–61`, `Figure 2`. */
import type { CrossReference, Field, LabelledNotes } from '../citation';
import { Kind, type Tokens } from '../lexer';
import type { NoteItem } from '../note-number';
import { isRoman, readPinpoint, readRange } from '../pinpoint';

type Target = CrossReference['target'];

/** What a cross-reference aims at. */
export interface Aim {
  readonly target: Target;
  readonly word: Field | null;
  readonly items: readonly NoteItem[];
  readonly labels: readonly LabelledNotes[];
  readonly open: boolean;
  readonly authorNote: boolean;
  readonly part: Field | null;
  readonly accompanyingText: boolean;
  /** The token past it. */
  readonly to: number;
}

const places: ReadonlyMap<string, Target> = new Map<string, Target>([
  ['part', 'part'],
  ['parts', 'part'],
  ['pt', 'part'],
  ['pts', 'part'],
  ['subpart', 'part'],
  ['subparts', 'part'],
  ['chapter', 'part'],
  ['chapters', 'part'],
  ['ch', 'part'],
  ['section', 'section'],
  ['sections', 'section'],
  ['sec', 'section'],
  ['secs', 'section'],
  ['subsection', 'section'],
  ['p', 'page'],
  ['pp', 'page'],
  ['page', 'page'],
  ['pages', 'page'],
  ['at', 'page'],
  ['figure', 'figure'],
  ['figures', 'figure'],
  ['fig', 'figure'],
  ['figs', 'figure'],
  ['table', 'table'],
  ['tables', 'table'],
  ['tbl', 'table'],
  ['appendix', 'text'],
  ['app', 'text'],
]);

/** Reads the place whose word stands at a token; null where none does, or no number follows. */
export function readPlace(tokens: Tokens, at: number, to: number): Aim | null {
  if (at >= to) return null;
  const sign = tokens.is(at, Kind.section);
  const target = sign ? 'section' : tokens.is(at, Kind.word) ? places.get(tokens.lower(at)) : undefined;
  if (target === undefined) return null;
  const start = !sign && tokens.is(at + 1, Kind.period) && tokens.glued(at + 1) ? at + 2 : at + 1;
  const word = tokens.field(at, start);
  const label = target === 'part' || target === 'section' || target === 'text';
  const read = label ? readLabels(tokens, start, to) : readNumbers(tokens, start, to);
  return read === null ? null : { ...bare(read.to), target, word, items: read.items, part: read.part };
}

interface Labels {
  readonly items: readonly NoteItem[];
  readonly part: Field | null;
  readonly to: number;
}

/** `II.A`, `3.2`, `III–IV`, `II and III`: the first is kept. */
function readLabels(tokens: Tokens, from: number, to: number): Labels | null {
  const first = labelEnd(tokens, from, to);
  if (first === from) return null;
  let end = first;
  for (let next = separatorEnd(tokens, end); next > end; next = separatorEnd(tokens, end)) {
    const more = labelEnd(tokens, next, to);
    if (more === next) break;
    end = more;
  }
  return { items: [], part: tokens.field(from, first), to: end };
}

/** The token past one label: roman numerals, single letters, numbers, tied by periods. */
function labelEnd(tokens: Tokens, from: number, to: number): number {
  let end = from;
  while (end < to && isLabelPart(tokens, end) && (end === from || tokens.glued(end))) {
    end++;
    const tied = end + 1 < to && (tokens.is(end, Kind.period) || tokens.is(end, Kind.dash)) && tokens.glued(end);
    if (tied && tokens.glued(end + 1) && isLabelPart(tokens, end + 1) && isTied(tokens, from, end)) end++;
    else if (tokens.partner(end) > end && tokens.partner(end) < to && tokens.glued(end)) return tokens.partner(end) + 1;
  }
  return end;
}

/** `II.A`, and `II–A` as courts write it; `II–III` are two labels, `A–C` too. */
function isTied(tokens: Tokens, from: number, at: number): boolean {
  if (tokens.is(at, Kind.period)) return true;
  const roman = tokens.is(from, Kind.word) && isRoman(tokens, from);
  const next = at + 1;
  const letter =
    tokens.is(next, Kind.word) && tokens.end(next) - tokens.start(next) === 1 && !'IVXivx'.includes(tokens.at(next));
  return roman && at - from < 4 && (letter || at > from + 1 || tokens.is(next, Kind.number));
}

function isLabelPart(tokens: Tokens, at: number): boolean {
  const kind = tokens.kind(at);
  if (kind === Kind.number || kind === Kind.mixed || kind === Kind.blank) return true;
  if (kind !== Kind.word) return false;
  return tokens.end(at) - tokens.start(at) === 1 ? tokens.capital(at) || isRoman(tokens, at) : isRoman(tokens, at);
}

function separatorEnd(tokens: Tokens, at: number): number {
  let next = at;
  if (tokens.is(next, Kind.comma) || tokens.is(next, Kind.dash)) next++;
  if (tokens.isWord(next, 'and') || tokens.is(next, Kind.ampersand)) next++;
  return next;
}

/** Pages, figures, tables: `60–61`, `2, 3`. */
function readNumbers(tokens: Tokens, from: number, to: number): Labels | null {
  const items: NoteItem[] = [];
  let end = from;
  for (let at = from; at < to;) {
    const read = readRange(tokens, at, to);
    if (read === null) break;
    items.push({ ...read.range, span: tokens.span(at, read.to), dash: read.dash });
    end = read.to;
    const next = separatorEnd(tokens, end);
    if (next === end) break;
    at = next;
  }
  if (items.length > 0) return { items, part: null, to: notesEnd(tokens, end, to) };
  return from < to && tokens.is(from, Kind.blank) ? { items, part: null, to: from + 1 } : null;
}

/** `ante, at 14, n. 4`, `supra, at 5–6, and n. 4`: notes of those pages. */
function notesEnd(tokens: Tokens, from: number, to: number): number {
  let at = tokens.is(from, Kind.comma) ? from + 1 : from;
  if (tokens.isWord(at, 'and') || tokens.is(at, Kind.ampersand)) at++;
  const note = at > from && at < to ? readPinpoint(tokens, at, to, { needsAt: true }) : null;
  return note?.pinpoint.kind === 'note' ? note.to : from;
}

/** Nothing but the word. */
export const bare = (to: number): Aim => ({
  target: 'text',
  word: null,
  items: [],
  labels: [],
  open: false,
  authorNote: false,
  part: null,
  accompanyingText: false,
  to,
});
