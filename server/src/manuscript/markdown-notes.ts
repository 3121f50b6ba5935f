/**
 * Footnote definitions as a block of their own: `[^label]:` and what belongs to it. Without this, `[^1]: Id.` is a
 * link reference, definitions under one another are one paragraph, and a continuation is a code block.
 */
import type { BlockContext, Line, MarkdownConfig } from '@lezer/markdown';

const openBracket = 0x5b;
const closeBracket = 0x5d;
const caret = 0x5e;
const colon = 0x3a;
const continuationIndent = 4;
const longestLabel = 200;

/** The end of the label in `[^label]`, where its bracket closes, in a text; -1 if there is none at this offset. */
export function labelEnd(text: string, at: number): number {
  if (text.charCodeAt(at) !== openBracket || text.charCodeAt(at + 1) !== caret) return -1;
  const most = Math.min(text.length, at + 2 + longestLabel);
  for (let end = at + 2; end < most; end++) {
    const code = text.charCodeAt(end);
    if (code === closeBracket) return end > at + 2 ? end : -1;
    if (code <= 0x20 || code === openBracket) return -1;
  }
  return -1;
}

/** The length of `[^label]:` where a line's text begins with it; -1 elsewhere. */
function markerLength(line: Line): number {
  if (line.next !== openBracket || line.indent >= line.baseIndent + continuationIndent) return -1;
  const end = labelEnd(line.text, line.pos);
  return end !== -1 && line.text.charCodeAt(end + 1) === colon ? end + 2 - line.pos : -1;
}

function openDefinition(cx: BlockContext, line: Line): boolean | null {
  const length = markerLength(line);
  if (length === -1) return false;
  const from = cx.lineStart + line.pos;
  cx.startComposite('NoteDefinition', line.pos);
  cx.addElement(cx.elt('NoteMark', from, from + length));
  line.moveBase(line.skipSpace(line.pos + length));
  return null;
}

/** Blank lines and lines indented by four go on with the note, or a line that no block claims with its paragraph. */
function goesOn(_cx: BlockContext, line: Line): boolean {
  if (line.next === -1) return true;
  if (line.indent < line.baseIndent + continuationIndent) return false;
  line.moveBaseColumn(line.baseIndent + continuationIndent);
  return true;
}

/** In a note, however far a paragraph is indented it is text: writers align continuations with the first line. */
function indentedIsText(cx: BlockContext, line: Line): boolean {
  if (line.indent >= line.baseIndent + continuationIndent && inDefinition(cx)) line.moveBase(line.pos);
  return false;
}

function inDefinition(cx: BlockContext): boolean {
  for (let depth = cx.depth - 1; depth > 0; depth--) if (cx.parentType(depth).name === 'NoteDefinition') return true;
  return false;
}

export const noteDefinitions: MarkdownConfig = {
  defineNodes: [{ name: 'NoteDefinition', block: true, composite: goesOn }, { name: 'NoteMark' }],
  parseBlock: [
    { name: 'IndentedNote', parse: indentedIsText, before: 'IndentedCode' },
    {
      name: 'NoteDefinition',
      parse: openDefinition,
      before: 'LinkReference',
      endLeaf: (_cx, line) => markerLength(line) !== -1,
    },
  ],
};
