/** What keeps the Markdown parser quick: plain text is passed over at once, and no text makes it go deep or quadratic. */
import type { BlockContext, InlineContext, Line, MarkdownConfig, MarkdownParser } from '@lezer/markdown';
import { isDigit } from './characters';

const deepestBlocks = 48;
/** Longer stretches of inline text are parsed in sections; pairing marks may take time in the square of the length. */
const longestSection = 8192;

/** For each ASCII character, whether some inline parser may begin with it. */
const opens = new Uint8Array(128);
for (const character of '\\&`<*_[]!^{~h') opens[character.charCodeAt(0)] = 1;

/** Passes over characters that begin nothing. Must be tried first. */
function passOver(cx: InlineContext, _next: number, at: number): number {
  const { text, offset } = cx;
  let index = at - offset;
  while (index < text.length && !mayOpen(text, index)) index++;
  return index > at - offset ? index + offset : -1;
}

function mayOpen(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  if (code === 0x20) {
    // Only at the first of several spaces is a hard break looked for: it would scan the rest again from each.
    if (text.charCodeAt(index - 1) === 0x20) return false;
    const next = text.charCodeAt(index + 1);
    return next === 0x20 || next === 0x0a;
  }
  if (code >= 128 || opens[code] === 0) return false;
  return code !== 0x68 || text.charCodeAt(index + 1) === 0x74;
}

/** Beyond a depth that no writer reaches, the marks of quotations and lists are passed over as if they weren't there. */
function limitDepth(cx: BlockContext, line: Line): boolean | null {
  if (cx.depth <= deepestBlocks) return false;
  const end = markEnd(line);
  if (end === -1) return false;
  line.moveBase(end);
  return null;
}

function markEnd(line: Line): number {
  const { text, pos } = line;
  if (text[pos] === '>') return pos + 1;
  let end = pos;
  while (isDigit(text.charCodeAt(end))) end++;
  const isMark = end > pos ? '.)'.includes(text.charAt(end)) : '-+*'.includes(text.charAt(pos));
  return isMark && end + 1 < text.length && text.charCodeAt(end + 1) <= 0x20 ? end + 1 : -1;
}

export const guards: MarkdownConfig = {
  parseBlock: [{ name: 'LimitDepth', parse: limitDepth, before: 'IndentedCode' }],
  parseInline: [{ name: 'PassOver', parse: passOver, before: 'Escape' }],
};

/** The parser with long inline text parsed in sections, which are parted at white space. */
export function withSections(parser: MarkdownParser): MarkdownParser {
  const parseWhole = parser.parseInline.bind(parser);
  parser.parseInline = (text, offset) => {
    if (text.length <= longestSection) return parseWhole(text, offset);
    const elements = [];
    for (let from = 0; from < text.length;) {
      const to = sectionEnd(text, from);
      elements.push(...parseWhole(text.slice(from, to), offset + from));
      from = to;
    }
    return elements;
  };
  return parser;
}

/** The last white space in reach outside brackets, after a sentence if there is such; a note is not torn apart. */
function sectionEnd(text: string, from: number): number {
  const most = from + longestSection;
  if (most >= text.length) return text.length;
  let depth = 0;
  let anywhere = most;
  let outside = 0;
  let sentence = 0;
  for (let at = from; at < most; at++) {
    const character = text.charAt(at);
    if (character === '[') depth++;
    else if (character === ']') depth = Math.max(0, depth - 1);
    else if (character === ' ' || character === '\n') {
      anywhere = at + 1;
      if (depth > 0) continue;
      outside = at + 1;
      if (character === '\n' || '.”"]'.includes(text.charAt(at - 1))) sentence = at + 1;
    }
  }
  const least = from + longestSection / 2;
  return [sentence, outside, anywhere].find((at) => at > least) ?? most;
}
