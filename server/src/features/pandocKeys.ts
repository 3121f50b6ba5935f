/**
 * Citations by key, as pandoc has them: `@pan2015`, `[@pan2015, 12]`, `[see @pan2015, p. 12; @lee]`. In: a source and an
 * offset. Out: what stands there. Only the text around the offset is looked at.
 */
import { span, type Span } from '../text/span';

export interface PandocKey {
  readonly key: string;
  /** With its `@`. */
  readonly span: Span;
}

/** One of the works in a bracket, or a key that stands by itself. */
export interface PandocItem extends PandocKey {
  /** What stands in front: `see`; empty if nothing. */
  readonly prefix: string;
  /** `12`, `12–15`, `§ 3`; null if none. */
  readonly pinpoint: string | null;
  /** What stands behind key and pinpoint, with its comma. */
  readonly rest: string;
}

export interface PandocCitation {
  /** With its brackets. */
  readonly span: Span;
  readonly items: readonly PandocItem[];
}

/** A key is no longer, and a bracket no wider. */
const longestKey = 100;
const widest = 500;

/** The key that holds an offset, or ends there. */
export function keyAt(source: string, offset: number): PandocKey | null {
  let at = offset;
  while (at > 0 && offset - at < longestKey && isInKey(source.charAt(at - 1))) at--;
  if (source.charAt(at) === '@') return keyFrom(source, at);
  return at > 0 && source.charAt(at - 1) === '@' ? keyFrom(source, at - 1) : null;
}

/** The key whose `@` stands at an offset; an address of mail holds none. */
function keyFrom(source: string, at: number): PandocKey | null {
  if (/[\p{L}\p{N}]/u.test(source.charAt(at - 1))) return null;
  let end = at + 1;
  if (!/[\p{L}\p{N}_]/u.test(source.charAt(end))) return null;
  while (end - at < longestKey && isInKey(source.charAt(end))) end++;
  // Punctuation belongs to a key only between its letters.
  while (!/[\p{L}\p{N}_]/u.test(source.charAt(end - 1))) end--;
  return { key: source.slice(at + 1, end), span: span(at, end) };
}

const isInKey = (character: string): boolean => /[\p{L}\p{N}_:.#$%&+?<>~/-]/u.test(character) && character !== '';

/** The bracket with keys in it that holds an offset; else the key there that stands by itself. */
export function citationByKeyAt(source: string, offset: number): PandocCitation | null {
  return bracketAt(source, offset) ?? bareAt(source, offset);
}

function bareAt(source: string, offset: number): PandocCitation | null {
  const found = keyAt(source, offset);
  return found === null ? null : { span: found.span, items: [{ ...found, prefix: '', pinpoint: null, rest: '' }] };
}

function bracketAt(source: string, offset: number): PandocCitation | null {
  const open = source.lastIndexOf('[', Math.max(offset - 1, 0));
  const opens = source.charAt(offset) === '[' ? offset : open;
  if (opens < 0 || offset - opens > widest) return null;
  const close = source.indexOf(']', opens);
  if (close < 0 || close - opens > widest || close + 1 < offset) return null;
  const inside = source.slice(opens + 1, close);
  if (!inside.includes('@') || inside.includes('[') || inside.includes('\n\n')) return null;
  const items: PandocItem[] = [];
  let from = opens + 1;
  for (const part of inside.split(';')) {
    const item = itemIn(source, from, from + part.length);
    if (item === null) return null;
    items.push(item);
    from += part.length + 1;
  }
  return { span: span(opens, close + 1), items };
}

function itemIn(source: string, from: number, to: number): PandocItem | null {
  const at = source.slice(from, to).indexOf('@');
  const found = at < 0 ? null : keyFrom(source, from + at);
  if (found === null || found.span.end > to) return null;
  const prefix = source.slice(from, found.span.start).replace(/-$/, '').trim();
  const behind = source.slice(found.span.end, to).trimEnd();
  const locator =
    /^,?\s+(?:pp?\.\s*|at\s+|pages?\s+)?(\*?\d[\d–-]*(?:,\s*\d[\d–-]*)*|(?:§§?|¶¶?|art\.|ch\.)\s?[\w.()–-]+)/.exec(
      behind,
    );
  if (locator === null) return { ...found, prefix, pinpoint: null, rest: behind };
  const [whole, pinpoint = ''] = locator;
  return { ...found, prefix, pinpoint: pinpoint.replaceAll(/-+/g, '–'), rest: behind.slice(whole.length) };
}
