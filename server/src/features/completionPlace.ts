/**
 * What may be completed at a place. In: the source, its lines, an offset. Out: what is wanted there, or null. It looks
 * at the one line before the cursor and at nothing else, so that in ordinary prose the answer is there at once.
 */
import type { LineIndex } from '../text/line-index';

export type Wanted =
  /** Behind `supra note `: a number. `from` is where the number, or what was typed for it, begins. */
  | {
      readonly kind: 'noteNumber';
      readonly direction: 'supra' | 'infra';
      readonly from: number;
      /** A `#` stands before it: the label of the note is wanted in place of its number. */
      readonly byLabel: boolean;
    }
  /** Behind `supra Part `: the number of a heading. */
  | { readonly kind: 'part'; readonly direction: 'supra' | 'infra'; readonly from: number }
  /** Behind `[^`, or `[` in plain text: the label of a note. */
  | { readonly kind: 'label'; readonly from: number }
  /** In a note: a citation. `starts` are the places where what was typed for it may begin, the earliest first. */
  | {
      readonly kind: 'citation';
      readonly starts: readonly number[];
      /** Nothing stands in the note before the first of them but a signal. */
      readonly atNoteStart: boolean;
      /** The first of them begins a citation sentence, behind a signal or not. */
      readonly opens: boolean;
      /** A signal stands in front. */
      readonly behindSignal: boolean;
      /** Where what stands behind a number begins, `90 Feder`: a reporter, a journal, a code; null if none does. */
      readonly behindNumber: number | null;
      /** The first of them stands right behind a parenthesis: a court, a month. */
      readonly inParentheses: boolean;
      /** In the text, as court papers cite; else in a note. */
      readonly inBody: boolean;
    };

/** So much of a line is looked at; a paragraph may be one line. */
const reach = 160;

/** A name of more words than this is not completed. */
const longestName = 5;

export function wantedAt(source: string, lines: LineIndex, offset: number): Wanted | null {
  const lineStart = lines.lineStart(lines.positionAt(offset).line);
  const from = Math.max(lineStart, offset - reach);
  const before = source.slice(from, offset);
  return (
    numberWanted(before, from) ??
    partWanted(before, from) ??
    labelWanted(before, from, lineStart) ??
    citationWanted(source, lineStart, offset) ??
    bodyWanted(source, lineStart, offset)
  );
}

function numberWanted(before: string, base: number): Wanted | null {
  const typed = endOfTyped(before);
  const byLabel = before.endsWith('#', typed);
  const note = wordBefore(before, byLabel ? typed - 1 : typed);
  if (note === null || !noteWords.has(note.text.toLowerCase())) return null;
  const direction = wordBefore(before, note.start)?.text.toLowerCase();
  if (direction !== 'supra' && direction !== 'infra') return null;
  return { kind: 'noteNumber', direction, from: base + typed, byLabel };
}

function partWanted(before: string, base: number): Wanted | null {
  const typed = endOfTyped(before);
  const part = wordBefore(before, typed);
  if (part === null || !partWords.has(part.text.toLowerCase())) return null;
  const direction = wordBefore(before, part.start)?.text.toLowerCase();
  return direction === 'supra' || direction === 'infra' ? { kind: 'part', direction, from: base + typed } : null;
}

const partWords: ReadonlySet<string> = new Set(['part', 'parts', 'section', 'sections']);

const noteWords: ReadonlySet<string> = new Set(['note', 'notes', 'n.', 'nn.']);

function labelWanted(before: string, base: number, lineStart: number): Wanted | null {
  const typed = endOfTyped(before);
  const opening = before.endsWith('[^', typed) ? 2 : before.endsWith('[', typed) ? 1 : 0;
  if (before.endsWith('^[', typed)) return null;
  // At the start of a line a bracket opens a note, or a list; nothing is called there.
  return opening === 0 || base + typed - opening === lineStart ? null : { kind: 'label', from: base + typed };
}

function citationWanted(source: string, lineStart: number, offset: number): Wanted | null {
  const noteText = endOfMarker(source, lineStart, offset);
  if (noteText === null) return null;
  const first = afterSignal(source, noteText, offset);
  const starts = wordStarts(source, Math.max(first, offset - reach), offset).slice(-longestName);
  const atNoteStart = starts.length === 0 ? isBlank(source, first, offset) : starts[0] === first;
  const lead = opening(source, Math.max(noteText, offset - reach), starts[0] ?? offset);
  if (starts.length === 0 && !atNoteStart && !lead.signal) return null;
  return {
    kind: 'citation',
    starts: starts.length === 0 ? [offset] : starts,
    atNoteStart,
    opens: atNoteStart || lead.opens,
    behindSignal: first > skipMarks(source, noteText, offset) || lead.signal,
    behindNumber: behindNumber(source, starts),
    inParentheses: starts[0] !== undefined && source.charAt(starts[0] - 1) === '(',
    inBody: false,
  };
}

/** In running text only a name that begins a sentence, or stands behind a signal, may be a citation's. */
function bodyWanted(source: string, lineStart: number, offset: number): Wanted | null {
  const from = Math.max(lineStart, offset - reach);
  const named = wordStarts(source, from, offset)
    .slice(-longestName)
    .filter((start) => offset - start >= shortestInBody && isCapital(source.charAt(start)))
    .map((start) => ({ start, ...opening(source, from, start) }))
    .filter(({ start, opens }) => opens || start === lineStart);
  if (named.length === 0) return null;
  return {
    kind: 'citation',
    starts: named.map(({ start }) => start),
    atNoteStart: false,
    opens: true,
    behindSignal: named.some(({ signal }) => signal),
    behindNumber: null,
    inParentheses: false,
    inBody: true,
  };
}

const shortestInBody = 3;

const isCapital = (character: string): boolean => character !== character.toLowerCase();

/** Whether a place begins a citation sentence or clause: behind a period or a semicolon, a signal perhaps between. */
function opening(source: string, from: number, at: number): { readonly opens: boolean; readonly signal: boolean } {
  const before = source.slice(from, at).replaceAll(/[*_]/g, '').trimEnd().toLowerCase();
  const signal = signals.find((each) => before.endsWith(each));
  const lead = before.slice(0, before.length - (signal?.length ?? 0)).trimEnd();
  const opens = (lead === '' && signal !== undefined) || /[.;?!:”"\]]$/.test(lead);
  return { opens, signal: opens && signal !== undefined };
}

/** What begins behind a word of figures alone: `F` of `90 F`. */
function behindNumber(source: string, starts: readonly number[]): number | null {
  const at = starts.findIndex((start, index) => {
    const next = starts[index + 1];
    return next !== undefined && /^\d{1,4}\s+$/.test(source.slice(start, next));
  });
  return at < 0 ? null : (starts[at + 1] ?? null);
}

/**
 * Behind the marker that makes a line a note: `[^25]: `, `[25] `, `25. `; the indentation of a note that goes on. Null on
 * any other line, and in the marker itself. The opening of the last inline note `^[` counts, too.
 */
function endOfMarker(source: string, lineStart: number, offset: number): number | null {
  const inline = source.lastIndexOf('^[', offset - 1);
  if (inline >= Math.max(lineStart, offset - reach)) return inline + 2;
  let at = lineStart;
  while (at < offset && isSpace(source.charCodeAt(at))) at++;
  if (at - lineStart >= 4 || source.charAt(lineStart) === '\t') return at;
  const close = source.charAt(at) === '[' ? source.indexOf(']', at) : endOfDigits(source, at);
  if (close < 0 || close >= offset || close - at > longestMarker) return null;
  let end = close + 1;
  if (source.charAt(at) !== '[' && (close === at || source.charAt(close) !== '.')) return null;
  if (source.charAt(end) === ':') end++;
  if (end >= offset || !isSpace(source.charCodeAt(end))) return null;
  while (end < offset && isSpace(source.charCodeAt(end))) end++;
  return end;
}

const longestMarker = 40;

function endOfDigits(source: string, at: number): number {
  let end = at;
  while (end - at < longestMarker && isDigit(source.charCodeAt(end))) end++;
  return end;
}

const signals = ['see, e.g.,', 'see generally', 'see also', 'but see', 'but cf.', 'accord', 'contra', 'see', 'cf.'];

/** Behind a signal that the note begins with, and behind emphasis marks. */
function afterSignal(source: string, start: number, offset: number): number {
  const head = skipMarks(source, start, offset);
  const text = source.slice(head, Math.min(offset, head + 20)).toLowerCase();
  const signal = signals.find((each) => text.startsWith(each) && !isNameCharacter(text.charCodeAt(each.length)));
  if (signal === undefined) return head;
  const end = skipMarks(source, head + signal.length, offset);
  return end > head + signal.length ? end : head;
}

function skipMarks(source: string, start: number, end: number): number {
  let at = start;
  while (at < end && (isSpace(source.charCodeAt(at)) || source.charAt(at) === '*' || source.charAt(at) === '_')) at++;
  return at;
}

/** Where the words begin that lead up to an offset without anything but blanks between them. */
function wordStarts(source: string, from: number, offset: number): number[] {
  const starts: number[] = [];
  let at = offset;
  if (at > from && !isNameCharacter(source.charCodeAt(at - 1))) return starts;
  while (at > from) {
    let start = at;
    while (start > from && isNameCharacter(source.charCodeAt(start - 1))) start--;
    if (start === at) break;
    starts.unshift(start);
    at = start;
    while (at > from && isSpace(source.charCodeAt(at - 1))) at--;
    if (at === start) break;
  }
  return starts;
}

/** Where the letters and digits begin that stand just before the end. */
function endOfTyped(before: string): number {
  let at = before.length;
  while (at > 0 && isNameCharacter(before.charCodeAt(at - 1))) at--;
  return at;
}

interface Word {
  readonly text: string;
  readonly start: number;
}

/** The word before a place, with at least one blank between; emphasis marks around it are passed over. */
function wordBefore(before: string, place: number): Word | null {
  let end = place;
  while (end > 0 && isSpace(before.charCodeAt(end - 1))) end--;
  if (end === place) return null;
  while (end > 0 && isMark(before.charAt(end - 1))) end--;
  let start = end;
  while (start > 0 && !isSpace(before.charCodeAt(start - 1)) && !isMark(before.charAt(start - 1))) start--;
  return start === end
    ? null
    : { text: before.slice(start, end), start: isMark(before.charAt(start - 1)) ? start - 1 : start };
}

const isMark = (character: string): boolean => character === '*' || character === '_';

const isBlank = (source: string, from: number, to: number): boolean => source.slice(from, to).trim() === '';

const isSpace = (code: number): boolean => code === 0x20 || code === 0x09 || code === 0xa0;

const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;

/** Letters and digits of any script, apostrophe, hyphen, ampersand, period: what names are made of. */
const isNameCharacter = (code: number): boolean =>
  code > 0xbf ||
  isDigit(code) ||
  (code >= 0x41 && code <= 0x5a) ||
  (code >= 0x61 && code <= 0x7a) ||
  nameMarks.includes(String.fromCharCode(code));

const nameMarks = ".'&-";
