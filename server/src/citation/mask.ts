/**
 * Quotations and code: stretches whose words are another's, or no words at all. A quoted `supra note 5` belongs to the
 * quoted author. In: prose. Out: spans in order that do not overlap. Linear.
 */
import { span, type Span } from '../text/span';
import type { Prose } from '../text/prose';
import { isDigit, isLetter, isSpace } from './characters';

export interface Mask extends Span {
  readonly kind: 'quotation' | 'url' | 'code';
}

/** A quotation in single marks may be this long; beyond, its opening mark was an apostrophe. */
const longestSingle = 600;

/** @param marks where quotation marks, apostrophes and line breaks stand (`glance.ts`) */
export function findMasks(prose: Prose, marks: readonly number[]): readonly Mask[] {
  if (marks.length === 0 && prose.styles.length === 0) return NONE;
  const masks: Mask[] = [];
  for (const run of prose.styles) {
    if (run.style === 'code') masks.push({ kind: 'code', start: run.span.start, end: run.span.end });
    else if (run.style === 'blockQuote')
      masks.push({ kind: 'quotation', start: run.span.start, end: quotedEnd(prose.text, run.span) });
  }
  for (const { start, end } of quotations(prose.text, marks)) masks.push({ start, end, kind: 'quotation' });
  return masks.length === 0 ? NONE : merged(masks);
}

/** Where a quotation set off as a block has marks of its own, what stands behind the last one is its source. */
function quotedEnd(text: string, { start, end }: Span): number {
  if (!isDouble(text.charCodeAt(start))) return end;
  let last = end - 1;
  while (last > start && !isDouble(text.charCodeAt(last))) last--;
  return last > start && !opens(text, last) ? last + 1 : end;
}

const isDouble = (code: number): boolean => code === 0x22 || code === 0x201c || code === 0x201d;

const NONE: readonly Mask[] = [];

/** Orders masks and joins those that overlap, under the kind of the first. */
export function merged(masks: Mask[]): readonly Mask[] {
  masks.sort((a, b) => a.start - b.start || b.end - a.end);
  const result: Mask[] = [];
  for (const mask of masks) {
    const last = result.at(-1);
    if (last === undefined || last.end <= mask.start) result.push(mask);
    else if (mask.end > last.end) result[result.length - 1] = { ...last, end: mask.end };
  }
  return result;
}

/** Stretches between quotation marks, the marks included; inner ones may be given beside the outer. */
function quotations(text: string, marks: readonly number[]): Span[] {
  const found: Span[] = [];
  /** Where the double marks open at the moment stand, and the last single one; no quotation outlives its paragraph. */
  let doubles: number[] = [];
  let single = -1;
  let paragraph = 0;
  for (let mark = 0; mark <= marks.length; mark++) {
    const at = marks[mark] ?? text.length;
    const code = at < text.length ? text.charCodeAt(at) : paragraphEnd;
    if (code === paragraphEnd && (at === text.length || endsParagraph(text, at))) {
      const unclosed = doubles[0];
      // Each paragraph of a long quotation opens with a mark, and only the last one closes.
      if (unclosed !== undefined && text.slice(paragraph, unclosed).trim() === '') found.push(span(unclosed, at));
      if (doubles.length > 0) doubles = [];
      single = -1;
      paragraph = at;
    } else if (code === 0x22 || code === 0x201c || code === 0x201d) {
      const closes = code === 0x201d || (code === 0x22 && doubles.length > 0 && !opens(text, at));
      if (!closes) {
        if (code === 0x201c || opens(text, at)) doubles.push(at);
      } else {
        const start = doubles.pop();
        if (start !== undefined) found.push(span(start, at + 1));
      }
    } else if ((code === 0x27 || code === 0x2018 || code === 0x2019) && doubles.length === 0) {
      if (single >= 0 && code !== 0x2018 && closesSingle(text, at)) {
        if (at - single < longestSingle) found.push(span(single, at + 1));
        single = -1;
      } else if (code !== 0x2019 && opensSingle(text, at)) {
        single = at;
      }
    }
  }
  return found;
}

const paragraphEnd = 10;

/** A line break with another behind it, perhaps after spaces. */
function endsParagraph(text: string, at: number): boolean {
  let next = at + 1;
  while (next < text.length && next < at + 8 && text.charCodeAt(next) !== 10 && isSpace(text.charCodeAt(next))) next++;
  return text.charCodeAt(next) === 10;
}

/** A straight mark opens where something follows and nothing but a bracket or a dash stands before. */
function opens(text: string, at: number): boolean {
  const next = text.charCodeAt(at + 1);
  return at + 1 < text.length && !isSpace(next) && isOpenContext(text, at);
}

function opensSingle(text: string, at: number): boolean {
  const next = text.charCodeAt(at + 1);
  return (isLetter(next) || next === 0x5b || next === 0x22 || next === 0x201c) && isOpenContext(text, at);
}

function isOpenContext(text: string, at: number): boolean {
  if (at === 0) return true;
  const before = text.charCodeAt(at - 1);
  return isSpace(before) || '([{-–—/“‘"\''.includes(String.fromCharCode(before));
}

/** Not the apostrophe of `don’t`, nor that of `the parties’ claim`. */
function closesSingle(text: string, at: number): boolean {
  const next = text.charCodeAt(at + 1);
  if (isLetter(next) || isDigit(next)) return false;
  const before = text.charCodeAt(at - 1);
  if (isSpace(before)) return false;
  const possessive = (before | 32) === 0x73 && isSpace(next);
  return !possessive;
}
