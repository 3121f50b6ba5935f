/**
 * Whether edits leave the lines of a Markdown source what they are. What a line begins with may make it an item of a list,
 * a heading, a quotation, code or a note: a fix that says nothing of that must not do it (`1989)(en banc)` at the beginning
 * of a line becomes the first item of a list with a space behind its parenthesis).
 */
import type { TextEdit } from './rule';

/**
 * True if no line that edits touch comes to begin otherwise than it did; lines may be joined, but no new one may begin.
 * Looks no further than a few hundred characters around each edit, however long the lines are.
 */
export function keepsLines(source: string, edits: readonly TextEdit[]): boolean {
  const sorted = [...edits].sort((a, b) => a.span.start - b.span.start);
  for (let first = 0; first < sorted.length;) {
    let next = first;
    let end = 0;
    do {
      end = Math.max(end, lineEnd(source, sorted[next]?.span.end ?? 0));
      next += 1;
    } while ((sorted[next]?.span.start ?? Infinity) <= end);
    if (!keepsStretch(source, sorted.slice(first, next), end)) return false;
    first = next;
  }
  return true;
}

/** Of a line, no opening is longer. */
const REACH = 200;

function lineEnd(source: string, from: number): number {
  const found = source.slice(from, from + REACH).indexOf('\n');
  return from + (found < 0 ? Math.min(REACH, source.length - from) : found);
}

function keepsStretch(source: string, edits: readonly TextEdit[], end: number): boolean {
  const at = edits[0]?.span.start ?? 0;
  const reached = Math.max(0, at - REACH);
  const line = source.slice(reached, at).lastIndexOf('\n');
  const start = reached + line + 1;
  // Far into its line an edit changes the openings of those after it alone.
  const isWithin = line < 0 && reached > 0;
  const before = openings(source.slice(start, end), isWithin);
  const after = openings(edited(source, edits, start, end), isWithin);
  let known = 0;
  for (const opening of after) {
    known = before.indexOf(opening, known) + 1;
    if (known === 0) return false;
  }
  return true;
}

function edited(source: string, edits: readonly TextEdit[], start: number, end: number): string {
  let text = '';
  let done = start;
  for (const { span, newText } of edits) {
    text += source.slice(done, span.start) + newText;
    done = span.end;
  }
  return text + source.slice(done, end);
}

const openings = (stretch: string, isWithin: boolean): readonly string[] =>
  stretch
    .split('\n')
    .slice(isWithin ? 1 : 0)
    .map(openingOf);

/** What a line is within, and what it begins: two lines with the same are of one kind. */
function openingOf(line: string): string {
  let opening = '';
  let rest = line.replace(/\r$/, '');
  for (let container = containerOf(rest); container !== ''; container = containerOf(rest)) {
    opening += indentOf(container) + container.trim();
    rest = rest.slice(container.length);
  }
  const text = rest.trimStart();
  if (text === '') return `${opening} empty`;
  return `${opening}${indentOf(rest)} ${BLOCKS.find(([, begins]) => begins.test(text))?.[0] ?? 'text'}`;
}

/** Enough for code, or for what goes on with a note. */
const indentOf = (rest: string): string => (/^(?: {4}| {0,3}\t)/.test(rest) ? ' indented ' : '');

/** `> `, the label of a note or the mark of an item at the beginning of what is left of a line: another may stand within. */
function containerOf(rest: string): string {
  if (LINE.test(rest.trimStart())) return '';
  const marks = /^[ \t]*(?:> ?|\[\^[^\]\s]{1,80}\]:[ \t]?|(?:[-+*]|\d{1,9}[.)])(?:[ \t]+|$))/;
  return marks.exec(rest)?.[0] ?? '';
}

/** Also a line of hyphens or equals signs that makes a heading of the line before. */
const LINE = /^(?:=[ \t=]*|-[ \t-]*|\*[ \t*]*|_[ \t_]*)$/;

/** By their first characters; of those that fill a line, all of it. */
const BLOCKS: readonly (readonly [name: string, begins: RegExp])[] = [
  ['line', LINE],
  ['item', /^(?:[-+*]|\d{1,9}[.)])(?:\s|$)/],
  ['heading', /^#{1,6}(?:\s|$)/],
  ['fence', /^(?:```|~~~)/],
  ['label', /^\[[^\]]{1,80}\]:/],
  ['markup', /^<(?:[a-zA-Z][a-zA-Z0-9-]*[\s/>]|[/!?])/],
  ['table', /^\|/],
];
