/** Text for a hover, as Markdown or as plain text: whichever the client can show. */
import { MarkupKind } from 'vscode-languageserver';
import type { Prose } from '../text/prose';
import { overlaps, span, type Span } from '../text/span';

export interface Markup {
  readonly kind: MarkupKind;
  /** The user's own words, which must not be taken for markup. */
  plain(text: string): string;
  italic(text: string): string;
  bold(text: string): string;
  item(text: string): string;
}

/**
 * What would be markup is made literal, and no more: some editors show a hover's Markdown as it is written, and citations
 * are full of periods and parentheses. Those of an address are enough that none is made into a link.
 */
const escaped = (text: string): string => text.replace(/\s+/g, ' ').replace(wouldBeMarkup, '\\$&');

const wouldBeMarkup = /[\\`*_[\]<&|~$@]|^[-+=#>]|(?<=^\d{1,9})[.)]|:(?=\/\/)|(?<=\bwww)\./gi;

export const markdown: Markup = {
  kind: MarkupKind.Markdown,
  plain: escaped,
  italic: (text) => wrapped(text, '*'),
  bold: (text) => wrapped(text, '**'),
  item: (text) => `- ${text}`,
};

export const plaintext: Markup = {
  kind: MarkupKind.PlainText,
  plain: (text) => text.replace(/\s+/g, ' '),
  italic: (text) => text,
  bold: (text) => text,
  item: (text) => `  ${text}`,
};

/** Emphasis may not begin or end with a blank; blanks stay outside. */
function wrapped(text: string, mark: string): string {
  const inner = text.trim();
  if (inner === '') return text;
  const start = text.indexOf(inner);
  return `${text.slice(0, start)}${mark}${escaped(inner)}${mark}${text.slice(start + inner.length)}`;
}

/** A stretch of prose with its italics, cut after `longest` code units. */
export function quoted(markup: Markup, prose: Prose, of: Span, longest = 600): string {
  const end = Math.min(of.end, of.start + longest);
  const parts: string[] = [];
  let at = of.start;
  for (const run of prose.styles) {
    if (run.style !== 'italic' || run.span.start < at || !overlaps(run.span, span(at, end))) continue;
    parts.push(markup.plain(prose.text.slice(at, run.span.start)));
    at = Math.min(run.span.end, end);
    parts.push(markup.italic(prose.text.slice(run.span.start, at)));
  }
  parts.push(markup.plain(prose.text.slice(at, end)));
  return parts.join('').trim() + (end < of.end ? '…' : '');
}
