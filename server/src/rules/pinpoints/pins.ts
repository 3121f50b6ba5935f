/** The pinpoints of citations as they are written, and the ranges of pages in them. */
import { span, type Span } from '../../text/span';
import type { Citation, Field, Pinpoint } from '../../citation/citation';

/** A pinpoint, and the page on which its work begins, where that is known. */
export interface Pin {
  readonly pinpoint: Pinpoint;
  readonly page: Field | null;
}

/** All pinpoints of a citation, each once. */
export function pinsOf(citation: Citation): readonly Pin[] {
  const pins: Pin[] = [];
  const add = (pinpoint: Pinpoint | null, page: Field | null): void => {
    if (pinpoint !== null && !pins.some((each) => each.pinpoint.span.start === pinpoint.span.start))
      pins.push({ pinpoint, page });
  };
  if ('places' in citation) for (const place of citation.places) add(place.pinpoint, place.page);
  if ('place' in citation && citation.place !== null) add(citation.place.pinpoint, citation.place.page);
  if ('pinpoint' in citation) add(citation.pinpoint, citation.kind === 'article' ? citation.page : null);
  return pins;
}

/** A range of two plain numbers; spans lie in the prose. */
export interface PageRange {
  readonly first: Field;
  /** With spaces around it, where it has some. */
  readonly dash: Field;
  readonly last: Field;
}

/** Two numbers and a dash, not within a longer number such as `12:3–5` or `n.4–5`. */
const RANGE = /(?<![\p{L}\d.:–—-])\*?(\d{1,6})(\s?[-–—]\s?)\*?(\d{1,6})(?![\p{L}\d:–—-]|[.,]\d)/gu;

const DASH = /[-–—]/;

/** The ranges of pages in a pinpoint that is one of pages. */
export function rangesOf({ text, span: at, kind }: Pinpoint): readonly PageRange[] {
  if ((kind !== 'page' && kind !== 'starPage') || !DASH.test(text)) return [];
  return [...text.matchAll(RANGE)].map((found) => {
    const [whole, first = '', dash = '', last = ''] = found;
    const start = at.start + found.index + whole.indexOf(first);
    const end = at.start + found.index + whole.length;
    return {
      first: field(first, span(start, start + first.length)),
      dash: field(dash, span(start + first.length, start + first.length + dash.length)),
      last: field(last, span(end - last.length, end)),
    };
  });
}

const field = (text: string, at: Span): Field => ({ text, span: at });

/** The last page of a range, with the digits that were dropped. */
export const lastPage = ({ first, last }: PageRange): number =>
  Number(last.text.length < first.text.length ? first.text.slice(0, -last.text.length) + last.text : last.text);

/**
 * Whether a hyphen between two numbers is surely a range: works that begin at a page are not paged by chapters, and
 * chapters have no three digits.
 */
export const isSurelyRange = ({ kind }: Citation, range: PageRange): boolean =>
  !range.dash.text.includes('-') ||
  kind === 'case' ||
  kind === 'shortCase' ||
  kind === 'article' ||
  range.first.text.length >= 3;
