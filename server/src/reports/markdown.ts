/** A table of authorities as Markdown: a heading for each group, under it a table of works and places. */
import { isUrlStart, urlEnd } from '../citation/url';
import type { TableOfAuthorities } from './authorities';
import { passim, placesInWords, type WordingOptions } from './citedAt';
import type { Excerpt } from './excerpt';

/** In: a table, what it is headed by, how places are worded. Out: Markdown that ends with a line break. */
export function authoritiesMarkdown({ groups }: TableOfAuthorities, heading: string, options: WordingOptions): string {
  const blocks = groups.map(({ title, authorities }) => {
    const rows = authorities.map(({ entry, places }) => {
      const where = placesInWords(places, options);
      return `| ${inMarkdown(entry)} | ${where === passim ? `*${passim}*` : escaped(where)} |`;
    });
    return [`## ${title}`, '', '| Authority | Cited in |', '| --- | --- |', ...rows, ''].join('\n');
  });
  const none = groups.length === 0 ? ['No authorities are cited.\n'] : [];
  return [`# ${escaped(heading)}\n`, ...blocks, ...none].join('\n');
}

/** One line that reads as the excerpt does and can stand in the cell of a table. */
export function inMarkdown({ text, italics }: Excerpt): string {
  const parts: string[] = [];
  let at = 0;
  for (const { start, end } of italics) {
    parts.push(linked(text.slice(at, start)), emphasised(text.slice(start, end)));
    at = end;
  }
  return [...parts, linked(text.slice(at))].join('');
}

/** Emphasis may not begin or end with a blank; blanks stay outside. */
function emphasised(text: string): string {
  const inner = text.trim();
  if (inner === '') return text;
  const start = text.indexOf(inner);
  return `${text.slice(0, start)}*${escaped(inner)}*${text.slice(start + inner.length)}`;
}

/** With its addresses as links, in which nothing needs escaping but the sign that divides cells. */
function linked(text: string): string {
  let written = '';
  let from = 0;
  for (let at = text.indexOf('://'); at >= 0; at = text.indexOf('://', at + 1)) {
    const start = schemeStart(text, at);
    if (start < from || !isUrlStart(text, start, text.charCodeAt(start))) continue;
    const end = urlEnd(text, start);
    written += `${escaped(text.slice(from, start))}<${text.slice(start, end).replaceAll('|', '%7C')}>`;
    from = end;
  }
  return written + escaped(text.slice(from));
}

function schemeStart(text: string, colon: number): number {
  let start = colon;
  while (start > 0 && /[a-z]/i.test(text.charAt(start - 1))) start--;
  return start;
}

/** What Markdown, and Pandoc's kind of it, would take for markup. */
const special = new Set('\\`*[]<>|~^$@');

function escaped(text: string): string {
  let written = '';
  for (let at = 0; at < text.length; at++) {
    const letter = text.charAt(at);
    written += special.has(letter) || isEmphasis(text, at) || isEntity(text, at) ? `\\${letter}` : letter;
  }
  return written;
}

/** An underscore between letters or digits is none. */
const isEmphasis = (text: string, at: number): boolean =>
  text[at] === '_' && !(isWordLetter(text.charAt(at - 1)) && isWordLetter(text.charAt(at + 1)));

const isWordLetter = (letter: string): boolean => /^[\p{L}\p{N}]$/u.test(letter);

const isEntity = (text: string, at: number): boolean => text[at] === '&' && /^[#a-z]$/i.test(text.charAt(at + 1));
