/** Small inline forms that legal writers' Markdown holds: superscripts `^12^`, attributes `{.class}`, bare addresses. */
import type { InlineContext, MarkdownConfig } from '@lezer/markdown';
import { backtick, opensQuotation, runLength } from './backticks';
import { isDigit, isWordCharacter } from './characters';

const caret = 0x5e;
const openBrace = 0x7b;
const closeBrace = 0x7d;
const asterisk = 0x2a;
const longestEmphasis = 300;
const longestSuperscript = 20;
const longestAttributes = 300;

function superscript(cx: InlineContext, next: number, at: number): number {
  if (next !== caret) return -1;
  for (let end = at + 1; end < at + longestSuperscript; end++) {
    const code = cx.char(end);
    if (code === -1 || code <= 0x20 || code === 0x5b) return -1;
    if (code !== caret) continue;
    if (end === at + 1) return -1;
    const marks = [cx.elt('SuperscriptMark', at, at + 1), cx.elt('SuperscriptMark', end, end + 1)];
    return cx.addElement(cx.elt('Superscript', at, end + 1, marks));
  }
  return -1;
}

/** `{:toc}`, `{: #from}`, `{#sec-facts .unnumbered}`: instructions to a converter. */
function attributes(cx: InlineContext, next: number, at: number): number {
  if (next !== openBrace || !':#.'.includes(String.fromCharCode(cx.char(at + 1)))) return -1;
  for (let end = at + 2; end < at + longestAttributes; end++) {
    const code = cx.char(end);
    if (code === -1 || code === 0x0a || code === openBrace) return -1;
    if (code === closeBrace) return cx.addElement(cx.elt('Attributes', at, end + 1));
  }
  return -1;
}

/**
 * `*See *Fowler`: converters close emphasis after the space, where Markdown doesn't see it closed. Taken for emphasis
 * where the second mark stands after a space before a word, and no later mark could close what it would open.
 */
function looseEmphasis(cx: InlineContext, next: number, at: number): number {
  if (next !== asterisk || !isLone(cx, at) || isWordCharacter(cx.char(at - 1)) || !isLetterLike(cx.char(at + 1)))
    return -1;
  const end = nextAsterisk(cx, at + 1);
  if (end === -1 || !isLone(cx, end) || cx.char(end - 1) > 0x20 || cx.char(end + 1) <= 0x20) return -1;
  if (!isLetterLike(cx.char(end + 1)) && cx.char(end + 1) !== 0x28) return -1;
  const later = nextAsterisk(cx, end + 1);
  if (later !== -1 && cx.char(later - 1) > 0x20) return -1;
  const content = cx.parser.parseInline(cx.slice(at + 1, end), at + 1);
  const marks = [cx.elt('EmphasisMark', at, at + 1), ...content, cx.elt('EmphasisMark', end, end + 1)];
  return cx.addElement(cx.elt('Emphasis', at, end + 1, marks));
}

const isLone = (cx: InlineContext, at: number): boolean => cx.char(at - 1) !== asterisk && cx.char(at + 1) !== asterisk;

/** A letter or an opening quotation mark; star pages (`*49`) begin with a digit. */
const isLetterLike = (code: number): boolean =>
  (isWordCharacter(code) && !isDigit(code)) || '“"‘'.includes(String.fromCharCode(code));

function nextAsterisk(cx: InlineContext, from: number): number {
  for (let at = from; at < from + longestEmphasis; at++) {
    const code = cx.char(at);
    if (code === -1) return -1;
    if (code === asterisk) return at;
  }
  return -1;
}

/** A backtick that opens a quotation is text, and so is all up to the next one, which opens another. */
function quotationMark(cx: InlineContext, next: number, at: number): number {
  if (next !== backtick || cx.char(at - 1) === backtick) return -1;
  const start = at - cx.offset;
  const size = runLength(cx.text, start);
  return opensQuotation(cx.text, start, size) ? at + size : -1;
}

/** An address written bare: what looks like markup in it is part of it. */
function bareAddress(cx: InlineContext, next: number, at: number): number {
  if (next !== 0x68 || cx.char(at + 1) !== 0x74 || isWordCharacter(cx.char(at - 1))) return -1;
  const scheme = cx.slice(at, at + 8);
  const size = scheme.startsWith('https://') ? 8 : scheme.startsWith('http://') ? 7 : -1;
  if (size === -1) return -1;
  const end = addressEnd(cx, at + size);
  return end === at + size ? -1 : cx.addElement(cx.elt('BareAddress', at, end));
}

/** Up to white space or a bracket that can't be in an address; punctuation at its end belongs to the sentence. */
function addressEnd(cx: InlineContext, from: number): number {
  let end = from;
  let open = 0;
  for (; end < cx.end; end++) {
    const character = String.fromCharCode(cx.char(end));
    if (character <= ' ' || '<>[]{}"“”`|\\^'.includes(character)) break;
    if (character === '(') open++;
    if (character === ')' && open-- === 0) break;
  }
  while (end > from && ".,;:!?'*_~’".includes(String.fromCharCode(cx.char(end - 1)))) end--;
  return end;
}

export const smallForms: MarkdownConfig = {
  defineNodes: ['Superscript', 'SuperscriptMark', 'Attributes', 'BareAddress'],
  parseInline: [
    { name: 'QuotationMark', parse: quotationMark, before: 'InlineCode' },
    { name: 'LooseEmphasis', parse: looseEmphasis, before: 'Emphasis' },
    { name: 'Superscript', parse: superscript, before: 'Link' },
    { name: 'Attributes', parse: attributes, before: 'Link' },
    { name: 'BareAddress', parse: bareAddress, before: 'Link' },
  ],
};
