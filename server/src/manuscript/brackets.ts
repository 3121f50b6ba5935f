/**
 * Finds what may be calls and notes in a paragraph's prose, whatever its format: `[12]`, `[*]`, `word†`; and at the
 * beginning of a line `[12] Text`, `12. Text`, `† Text`. Whether they are is for `zones.ts` to say.
 */
import type { Prose } from '../text/prose';
import { proseWithout } from '../text/prose-builder';
import { span, type Span } from '../text/span';
import { isAsciiLetter, isDigit, isSpace, isWordCharacter, skipSpace, trimmedEnd } from './characters';
import { bodyDraft, type Bracket, type Draft, type Head, type PlacedDraft } from './draft';

const openBracket = 0x5b;
const closeBracket = 0x5d;
const period = 0x2e;
const colon = 0x3a;
const zero = 0x30;
const lineFeed = '\n';
const mostDigits = 4;
const mostMarks = 3;

/** Another head in the same paragraph is a new note only if its number is near the one before. */
const widestStep = 20;

/** A number or mark at the beginning of a line, in the prose's own offsets. */
interface LineMark extends Pick<Head, 'form' | 'label' | 'number' | 'text'> {
  readonly labelSpan: Span;
}

interface Label {
  readonly text: string;
  readonly number: number | null;
  readonly end: number;
}

const isMark = (code: number): boolean => code === 0x2a || code === 0x2020 || code === 0x2021;

/**
 * The drafts of a paragraph: one, or one for each note where notes follow one another line by line.
 * @param length of the source that the prose was read from
 */
export function paragraphDrafts(prose: Prose, length: number): readonly PlacedDraft[] {
  const starts = noteStarts(prose.text);
  if (starts.length === 0) return [{ at: 0, draft: bodyDraft(prose, length, bracketsIn(prose, 0)) }];
  const cuts = starts[0] === 0 ? starts : [0, ...starts];
  return cuts.map((from, index) => lineDraft(prose, from, cuts[index + 1]));
}

/** Whether a paragraph begins with what may be a call or a note's number in brackets. */
export const opensWithBracket = (text: string): boolean =>
  text.charCodeAt(0) === openBracket &&
  (bracketLabel(text, 0) !== null || (bracketLabel(text, 1) !== null && text.charCodeAt(1) === openBracket));

/** The part of a paragraph from a line's beginning up to another's; up to the paragraph's end if that is undefined. */
function lineDraft(prose: Prose, from: number, next: number | undefined): PlacedDraft {
  const to = next === undefined ? prose.text.length : next - 1;
  const whole = from === 0 && to === prose.text.length;
  const source = prose.sourceSpan(span(from, to));
  const at = whole ? 0 : source.start;
  const kept = whole ? prose : proseWithout(prose, [span(0, from), span(to, prose.text.length)], at);
  return { at, draft: noteDraft(kept, source.end - at) };
}

/** A paragraph that may be a note. */
function noteDraft(prose: Prose, length: number): Draft {
  const mark = headAt(prose.text, 0);
  const brackets = bracketsIn(prose, mark?.text ?? 0);
  const head = mark && headIn(prose, mark, length);
  return { kind: 'body', prose, length, brackets, head, heading: null, calls: [], note: null };
}

function headIn(prose: Prose, { form, label, number, labelSpan, text }: LineMark, length: number): Head {
  const textSource = text < prose.text.length ? prose.sourceOffset(text) : length;
  return { form, label, number, labelSpan: prose.sourceSpan(labelSpan), text, textSource };
}

/** Where in a paragraph notes may begin: at its start, and at lines that go on counting from there. */
function noteStarts(text: string): number[] {
  const first = headAt(text, 0);
  const afterTitle = first === null ? lineAfterTitle(text) : null;
  const start = afterTitle ?? 0;
  const opening = first ?? (afterTitle === null ? null : headAt(text, afterTitle));
  if (opening === null) return [];
  const starts = [start];
  let last = opening;
  const seen = new Set([opening.number]);
  for (let at = text.indexOf(lineFeed, start); at !== -1; at = text.indexOf(lineFeed, at + 1)) {
    const head = headAt(text, at + 1);
    if (head === null || head.form !== opening.form) continue;
    const isOn = goesOn(last, head);
    if (!isOn && !(fillsGap(opening, last, head, seen) && endsSentence(text, at))) continue;
    starts.push(at + 1);
    if (isOn && head.number === 1) seen.clear();
    seen.add(head.number);
    // After one that was moved behind others they go on counting from where they were.
    if (isOn) last = head;
  }
  return starts;
}

/** Whether a note was moved behind others: its number is lower than theirs, and none of them has it. */
const fillsGap = (opening: LineMark, last: LineMark, next: LineMark, seen: ReadonlySet<number | null>): boolean =>
  next.form === 'bracket' &&
  next.number !== null &&
  next.number < (last.number ?? 0) &&
  next.number > (opening.number ?? 0) &&
  !seen.has(next.number);

/** A line that was wrapped by hand seldom ends as a sentence does. */
const endsSentence = (text: string, end: number): boolean =>
  '.?!)]*”’"'.includes(text.charAt(trimmedEnd(text, 0, end) - 1));

function goesOn(last: LineMark, next: LineMark): boolean {
  if (next.form === 'mark') return true;
  if (next.number === null || last.number === null) return next.form === 'bracket';
  if (next.form === 'dot') return next.number === last.number + 1;
  return next.number === 1 || (next.number >= last.number && next.number <= last.number + widestStep);
}

/** The start of the second line if the first is a title such as `Notes` over a list of notes. */
function lineAfterTitle(text: string): number | null {
  const end = text.indexOf(lineFeed);
  if (end === -1 || end > 20) return null;
  return /^(?:foot|end)?notes:?$/i.test(text.slice(0, end)) ? end + 1 : null;
}

/** What a line begins with, if it may begin a note. */
function headAt(text: string, from: number): LineMark | null {
  const first = text.charCodeAt(from);
  if (first === openBracket) return bracketHead(text, from);
  if (isDigit(first)) return dottedHead(text, from);
  if (isMark(first)) return markHead(text, from);
  return null;
}

function bracketHead(text: string, from: number): LineMark | null {
  const label = bracketLabel(text, from);
  if (label === null) return null;
  return {
    form: 'bracket',
    label: label.text,
    number: label.number,
    labelSpan: span(from + 1, label.end - 1),
    text: skipSpace(text, label.end + (text.charCodeAt(label.end) === colon ? 1 : 0), text.length),
  };
}

function dottedHead(text: string, from: number): LineMark | null {
  const digits = digitsAt(text, from);
  if (digits === null || text.charCodeAt(digits.end) !== period) return null;
  const after = digits.end + 1;
  if (after < text.length && !isSpace(text.charCodeAt(after))) return null;
  return {
    form: 'dot',
    label: digits.text,
    number: digits.number,
    labelSpan: span(from, digits.end),
    text: skipSpace(text, after, text.length),
  };
}

function markHead(text: string, from: number): LineMark | null {
  const label = marksAt(text, from);
  if (label === null || !isSpace(text.charCodeAt(label.end))) return null;
  return {
    form: 'mark',
    label: label.text,
    number: null,
    labelSpan: span(from, label.end),
    text: skipSpace(text, label.end, text.length),
  };
}

/** Everything from an offset of the prose on that may be a call. Code is not looked at. */
export function bracketsIn(prose: Prose, from: number): readonly Bracket[] {
  const found = squareBrackets(prose.text, from);
  addBareMarks(found, prose.text, from);
  if (found.length === 0) return none;
  const apart = prose.styles.length === 0 ? found : found.filter(({ span }) => !isCode(prose, span));
  return apart.sort((a, b) => a.span.start - b.span.start).map((each) => bracketIn(prose, each));
}

const none: readonly Bracket[] = [];

const isCode = (prose: Prose, of: Span): boolean => prose.stylesIn(of).some((run) => run.style === 'code');

/** What may be a call, with the brackets, in the prose's own offsets. */
interface Candidate extends Pick<Bracket, 'label' | 'number' | 'bare'> {
  readonly span: Span;
}

function squareBrackets(text: string, from: number): Candidate[] {
  const found: Candidate[] = [];
  for (let at = text.indexOf('[', from); at !== -1; at = text.indexOf('[', at + 1)) {
    const label = bracketLabel(text, at);
    if (label === null) continue;
    found.push({ label: label.text, number: label.number, bare: false, span: withDoubled(text, span(at, label.end)) });
  }
  return found;
}

/** `[[1]]`, which some converters leave, counts as one call. */
function withDoubled(text: string, of: Span): Span {
  const doubled = text.charCodeAt(of.start - 1) === openBracket && text.charCodeAt(of.end) === closeBracket;
  return doubled ? span(of.start - 1, of.end + 1) : of;
}

/** Adds authors' marks glued to the ends of words: `Arbel*`. */
function addBareMarks(found: Candidate[], text: string, from: number): void {
  for (const mark of bareMarks) {
    for (let at = text.indexOf(mark, from); at !== -1; at = text.indexOf(mark, at + 1)) {
      const label = isAsciiLetter(text.charCodeAt(at - 1)) ? marksAt(text, at) : null;
      if (label === null || !(label.end === text.length || isSpace(text.charCodeAt(label.end)))) continue;
      found.push({ label: label.text, number: null, bare: true, span: span(at, label.end) });
    }
  }
}

const bareMarks = ['*', '†', '‡'] as const;

function bracketIn(prose: Prose, { label, number, bare, span: of }: Candidate): Bracket {
  const { text } = prose;
  const before = text.charCodeAt(of.start - 1);
  const glued = of.start > 0 && !isSpace(before);
  return {
    label,
    number,
    span: of,
    source: prose.sourceSpan(of),
    cut: span(cutStart(text, of), of.end),
    glued,
    afterWord: glued && isWordCharacter(before),
    beforeWord: of.end < text.length && isWordCharacter(text.charCodeAt(of.end)),
    bare,
  };
}

function cutStart(text: string, of: Span): number {
  if (of.end < text.length && isWordCharacter(text.charCodeAt(of.end))) return of.start;
  let start = of.start;
  while (start > 0 && isSpace(text.charCodeAt(start - 1))) start--;
  return start;
}

/** The number or mark in brackets that begins at an offset; its end is past the closing bracket. */
function bracketLabel(text: string, at: number): Label | null {
  const label = digitsAt(text, at + 1) ?? marksAt(text, at + 1);
  if (label === null || text.charCodeAt(label.end) !== closeBracket) return null;
  return { ...label, end: label.end + 1 };
}

/** A number of at most four digits that doesn't begin with 0. */
function digitsAt(text: string, at: number): Label | null {
  let end = at;
  while (end <= at + mostDigits && isDigit(text.charCodeAt(end))) end++;
  const size = end - at;
  if (size === 0 || size > mostDigits || text.charCodeAt(at) === zero) return null;
  const digits = text.slice(at, end);
  return { text: digits, number: Number(digits), end };
}

function marksAt(text: string, at: number): Label | null {
  const mark = text.charCodeAt(at);
  if (!isMark(mark)) return null;
  let end = at + 1;
  while (text.charCodeAt(end) === mark) end++;
  return end - at > mostMarks ? null : { text: text.slice(at, end), number: null, end };
}
