import type { Style } from '../text/prose';

export interface HtmlTag {
  /** In lower case. */
  readonly name: string;
  readonly closing: boolean;
  /** What it makes of its content; null if nothing that matters. */
  readonly style: Style | null;
  readonly href: string | undefined;
}

const styles: ReadonlyMap<string, Style> = new Map([
  ['i', 'italic'],
  ['em', 'italic'],
  ['cite', 'italic'],
  ['b', 'bold'],
  ['strong', 'bold'],
  ['u', 'underline'],
  ['sup', 'superscript'],
]);

/** What an HTML tag inside text says of the text's look. */
export function readHtmlTag(tag: string): HtmlTag {
  const closing = tag[1] === '/';
  const start = closing ? 2 : 1;
  let end = start;
  while (/[A-Za-z0-9]/.test(tag.charAt(end))) end++;
  const name = tag.slice(start, end).toLowerCase();
  const href = name === 'a' ? attribute(tag, 'href') : undefined;
  return { name, closing, style: styleOf(name, tag, href), href };
}

function styleOf(name: string, tag: string, href: string | undefined): Style | null {
  if (name === 'a') return href === undefined ? null : 'link';
  if (name === 'span') return /small-?caps/i.test(tag) ? 'smallCaps' : null;
  return styles.get(name) ?? null;
}

function attribute(tag: string, name: string): string | undefined {
  const at = tag.toLowerCase().indexOf(`${name}=`);
  if (at === -1) return undefined;
  const value = tag.slice(at + name.length + 1);
  const quote = value.charAt(0);
  if (quote === '"' || quote === "'") return value.slice(1).split(quote)[0];
  return value.split(/[\s>]/)[0];
}
