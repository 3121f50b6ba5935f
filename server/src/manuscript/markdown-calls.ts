/** Calls inside text: `[^label]`, and inline notes `^[…]` with brackets nested in them. Both are tried before links. */
import type { InlineContext, MarkdownConfig } from '@lezer/markdown';
import { labelEnd } from './markdown-notes';

const openBracket = 0x5b;
const closeBracket = 0x5d;
const backslash = 0x5c;
const caret = 0x5e;
/** Notes nested deeper than this in one another are read as text. */
const deepestNesting = 8;

function call(cx: InlineContext, next: number, at: number): number {
  if (next !== openBracket) return -1;
  const end = labelEnd(cx.text, at - cx.offset);
  return end === -1 ? -1 : cx.addElement(cx.elt('NoteCall', at, end + 1 + cx.offset));
}

function inlineNote(cx: InlineContext, next: number, at: number): number {
  if (next !== caret || cx.char(at + 1) !== openBracket) return -1;
  const brackets = bracketsOf(cx);
  const close = brackets.closing.get(at + 1 - cx.offset);
  if (close === undefined || close.notesWithin > deepestNesting) return -1;
  const end = close.at + cx.offset;
  const content = cx.parser.parseInline(cx.slice(at + 2, end), at + 2);
  const marks = [cx.elt('NoteMark', at, at + 2), ...content, cx.elt('NoteMark', end, end + 1)];
  return cx.addElement(cx.elt('InlineNote', at, end + 1, marks));
}

interface Closing {
  readonly at: number;
  /** How deep inline notes are nested between the two brackets. */
  readonly notesWithin: number;
}

interface Brackets {
  /** For each opening bracket of an inline note that is closed, by its offset in the text. */
  readonly closing: ReadonlyMap<number, Closing>;
}

/** Brackets are matched once for a text: looking for each one's partner anew would be quadratic. */
const matched = new WeakMap<InlineContext, Brackets>();

function bracketsOf(cx: InlineContext): Brackets {
  const known = matched.get(cx);
  if (known !== undefined) return known;
  const brackets = { closing: matchBrackets(cx.text) };
  matched.set(cx, brackets);
  return brackets;
}

function matchBrackets(text: string): Map<number, Closing> {
  const closing = new Map<number, Closing>();
  const open: { at: number; isNote: boolean; notesWithin: number }[] = [];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === backslash) at++;
    else if (code === openBracket) open.push({ at, isNote: text.charCodeAt(at - 1) === caret, notesWithin: 0 });
    else if (code === closeBracket) {
      const opening = open.pop();
      if (opening === undefined) continue;
      if (opening.isNote) closing.set(opening.at, { at, notesWithin: opening.notesWithin });
      const outer = open.at(-1);
      const depth = opening.notesWithin + (opening.isNote ? 1 : 0);
      if (outer !== undefined) outer.notesWithin = Math.max(outer.notesWithin, depth);
    }
  }
  return closing;
}

export const noteCalls: MarkdownConfig = {
  defineNodes: ['NoteCall', 'InlineNote'],
  parseInline: [
    { name: 'NoteCall', parse: call, before: 'Link' },
    { name: 'InlineNote', parse: inlineNote, before: 'Link' },
  ],
};
