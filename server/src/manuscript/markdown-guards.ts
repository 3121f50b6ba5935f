/** What keeps the Markdown parser quick: plain text is passed over at once, and no text makes it go deep or quadratic. */
import {
  Table,
  type BlockContext,
  type InlineContext,
  type Line,
  type MarkdownConfig,
  type MarkdownParser,
} from '@lezer/markdown';
import { isDigit } from './characters';

const deepestBlocks = 48;
/** Longer stretches of inline text are parsed in sections; pairing marks may take time in the square of the length. */
const longestSection = 8192;

/**
 * One character with which some inline parser may begin; of a bare address the `ht`, and of several spaces only the first:
 * a hard break would scan the rest again from each.
 */
const opening = /[\\&`<*_[\]!^{~]|h(?=t)|(?<! ) (?=[ \n])/g;

/** Passes over characters that begin nothing. Must be tried first. */
function passOver(cx: InlineContext, _next: number, at: number): number {
  const { text, offset } = cx;
  opening.lastIndex = at - offset;
  const end = opening.test(text) ? opening.lastIndex - 1 : text.length;
  return end > at - offset ? end + offset : -1;
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

/** Tables, for which only paragraphs with a `|` are looked at. */
export const tables: MarkdownConfig = {
  ...Table,
  parseBlock: (Table.parseBlock ?? []).map((parser) => ({
    ...parser,
    leaf: (cx, leaf) => (leaf.content.includes('|') ? (parser.leaf?.(cx, leaf) ?? null) : null),
  })),
};

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
