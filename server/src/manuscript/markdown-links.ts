/**
 * Link definitions `[label]: https://…`, on one line. The parser's own look through a whole paragraph anew at each of its
 * lines, and take `[1]: Id.` for one.
 */
import type { BlockContext, Line, MarkdownConfig } from '@lezer/markdown';

const longestLabel = 300;

function linkDefinition(cx: BlockContext, line: Line): boolean {
  if (line.text[line.pos] !== '[' || line.indent >= line.baseIndent + 4) return false;
  const close = line.text.indexOf(']:', line.pos);
  if (close === -1 || close - line.pos > longestLabel || !isDestination(line.text.slice(close + 2))) return false;
  const from = cx.lineStart + line.pos;
  const to = cx.lineStart + line.text.length;
  cx.nextLine();
  cx.addElement(cx.elt('LinkReference', from, to));
  return true;
}

/** An address, and a title in quotation marks or none. */
function isDestination(rest: string): boolean {
  const text = rest.trim();
  const space = text.search(/\s/);
  const address = space === -1 ? text : text.slice(0, space);
  const title = space === -1 ? '' : text.slice(space).trim();
  const isTitle = title === '' || '"\'('.includes(title.charAt(0));
  return isTitle && (address.startsWith('<') || /[/#@]|^[a-z]+:/i.test(address));
}

export const linkDefinitions: MarkdownConfig = {
  parseBlock: [{ name: 'LinkReference', parse: linkDefinition }],
};
