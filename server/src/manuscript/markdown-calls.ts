/** What square brackets mean inside text: calls `[^label]`, inline notes `^[…]`, links, or nothing. */
import { InlineContext, type MarkdownConfig } from '@lezer/markdown';
import { bracketPairs, type BracketPair } from './markdown-brackets';
import { labelEnd } from './markdown-notes';

const openBracket = 0x5b;
const closeBracket = 0x5d;
const openParenthesis = 0x28;
const caret = 0x5e;
const exclamation = 0x21;
const longestAddress = 2000;
const deepestParentheses = 32;
/** Notes nested deeper than this in one another are read as text. */
const deepestNesting = 8;

function call(cx: InlineContext, next: number, at: number): number {
  if (next !== openBracket) return -1;
  const end = labelEnd(cx.text, at - cx.offset);
  return end === -1 ? -1 : cx.addElement(cx.elt('NoteCall', at, end + 1 + cx.offset));
}

function inlineNote(cx: InlineContext, next: number, at: number): number {
  if (next !== caret || cx.char(at + 1) !== openBracket) return -1;
  const pair = bracketPairs(cx).byOpen.get(at + 1 - cx.offset);
  if (pair === undefined || pair.notesWithin > deepestNesting) return -1;
  const end = pair.close + cx.offset;
  const content = cx.parser.parseInline(cx.slice(at + 2, end), at + 2);
  const marks = [cx.elt('NoteMark', at, at + 2), ...content, cx.elt('NoteMark', end, end + 1)];
  return cx.addElement(cx.elt('InlineNote', at, end + 1, marks));
}

/** A bracket opens a link only if its partner is followed by an address or a label: `[sic]`, `[T]he` are text. */
function linkStart(cx: InlineContext, next: number, at: number): number {
  if (next !== openBracket) return -1;
  const pair = bracketPairs(cx).byOpen.get(at - cx.offset);
  if (pair === undefined || !isLink(cx, pair)) return at + 1;
  return cx.addDelimiter(InlineContext.linkStart, at, at + 1, true, false);
}

/** The closing bracket of a pair that is text must not be taken for a link's. */
function plainEnd(cx: InlineContext, next: number, at: number): number {
  if (next !== closeBracket) return -1;
  const pair = bracketPairs(cx).byClose.get(at - cx.offset);
  return pair === undefined || !(isLink(cx, pair) || isImage(cx, pair)) ? at + 1 : -1;
}

const isImage = (cx: InlineContext, pair: BracketPair): boolean => cx.text.charCodeAt(pair.open - 1) === exclamation;

function isLink({ text }: InlineContext, { open, close }: BracketPair): boolean {
  const after = text.charCodeAt(close + 1);
  if (after === openParenthesis) return isAddress(text, close + 2);
  // Two calls, `[1][2]`, or a call after brackets, `[sic][^3]`, are no link with its label.
  if (after !== openBracket || text.charCodeAt(close + 2) === caret) return false;
  return !/^[\d*†‡]{1,4}$/.test(text.slice(open + 1, Math.min(close, open + 6)));
}

/**
 * Whether what follows `](` closes before long: the parser would look for its end through the whole text at each of
 * many links that are never closed.
 */
function isAddress(text: string, from: number): boolean {
  let depth = 1;
  const most = Math.min(text.length, from + longestAddress);
  for (let at = from; at < most; at++) {
    const character = text.charAt(at);
    if (character === '\\') at++;
    else if (character === '(' && ++depth > deepestParentheses) return false;
    else if (character === ')' && --depth === 0) return true;
    else if ((character === '"' || character === '<') && depth === 1) return true;
  }
  return false;
}

export const noteCalls: MarkdownConfig = {
  defineNodes: ['NoteCall', 'InlineNote'],
  parseInline: [
    { name: 'NoteCall', parse: call, before: 'Link' },
    { name: 'InlineNote', parse: inlineNote, before: 'Link' },
    { name: 'Link', parse: linkStart },
    { name: 'PlainEnd', parse: plainEnd, before: 'LinkEnd' },
  ],
};
