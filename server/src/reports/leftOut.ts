/**
 * What of a full citation is said of one place in a work, or of the sentence it supports, and not of the work: its
 * pinpoints, parentheticals of explanation, hereinafter name, and works that are said to quote or discuss it.
 */
import { pageMarkEnd } from '../citation/page-mark';
import type { Citation, Field, FullCitation, Parenthetical, Pinpoint } from '../citation/citation';
import { citingPhrases } from '../tables/history';
import { standingOpenings, standingPhrases } from '../tables/parentheticals';
import { lastWhere } from '../text/search';
import { contains, span, type Span } from '../text/span';

/**
 * In: a full citation and the text of its passage. Out: what to leave out of it in a list of works, nested ones' and
 * the marks of pages on line (`*1454`) included, and the blanks where an address is broken at the end of a line.
 */
export const leftOut = (citation: Citation, text: string): readonly Span[] => [
  ...saidOfPlace(citation, text),
  ...pageMarks(citation.span, text),
  ...('online' in citation ? [citation.online.url, citation.online.archive] : []).flatMap((address) =>
    blanksIn(address),
  ),
];

function saidOfPlace(citation: Citation, text: string): readonly Span[] {
  const asides = asidesOf(citation, text);
  const pinpoints = pinpointsOf(citation).map((pinpoint) => withLead(text, pinpoint));
  const own = [...asides, ...pinpoints, ...(citation.hereinafter === null ? [] : [citation.hereinafter.span])];
  const nested = citation.nested.filter((each) => !isWithin(asides, each.span));
  return [...own, ...nested.flatMap((each) => saidOfPlace(each, text))];
}

function* pageMarks(of: Span, text: string): Iterable<Span> {
  for (let at = text.indexOf('*', of.start); at >= 0 && at < of.end; at = text.indexOf('*', at + 1)) {
    const end = pageMarkEnd(text, at);
    if (end > 0) yield span(leadOfBlanks(text, at), end);
  }
}

function blanksIn(address: Field | null): readonly Span[] {
  if (address === null) return [];
  const from = address.span.start;
  return [...address.text].flatMap((letter, at) =>
    isBlank(letter.charCodeAt(0)) ? [span(from + at, from + at + 1)] : [],
  );
}

/** Tells of the citations nested in one whether their works are cited there too, and are no part of how it is cited. */
export function citedToo(parent: Citation, text: string): (nested: Citation) => boolean {
  const asides = asidesOf(parent, text);
  return (nested) => isWithin(asides, nested.span);
}

/** In order. */
function asidesOf(citation: Citation, text: string): readonly Span[] {
  const parentheticals = citation.parentheticals.filter((each) => !isStanding(each));
  const citing = citation.history.filter(({ phrase }) => citingPhrases.includes(plain(phrase.text)));
  return [
    ...parentheticals.map((each) => each.span),
    ...citing.map((each) => span(leadStart(text, Math.min(each.phrase.span.start, each.span.start)), each.span.end)),
  ].sort((a, b) => a.start - b.start);
}

function isWithin(inOrder: readonly Span[], inner: Span): boolean {
  const outer = lastWhere(inOrder, ({ start }) => start <= inner.start);
  return outer !== undefined && contains(outer, inner);
}

function isStanding({ text }: Parenthetical): boolean {
  const said = plain(text);
  return standingPhrases.includes(said) || standingOpenings.some((opening) => said.startsWith(opening));
}

const plain = (text: string): string => text.trim().toLowerCase();

/** Where it is the place of the work itself, as in a journal without pages, it stays. */
function pinpointsOf(citation: Citation): readonly Pinpoint[] {
  const found: (Pinpoint | null)[] = [];
  const isPlaceItself = citation.kind === 'article' && citation.page === null;
  if ('pinpoint' in citation && !isPlaceItself) found.push(citation.pinpoint);
  if ('places' in citation) {
    for (const place of citation.places) if (place.page !== null) found.push(place.pinpoint);
  }
  if ('place' in citation && citation.place?.page) found.push(citation.place.pinpoint);
  return found.filter((pinpoint) => pinpoint !== null);
}

/** With the comma before it, and one before the date (`503, 512, (1960)`). */
function withLead(text: string, { at, span: own }: Pinpoint): Span {
  const comma = text.startsWith(', (', own.end) ? 1 : 0;
  return span(leadStart(text, at?.span.start ?? own.start), own.end + comma);
}

/** Back over the comma and the blanks before an offset. */
function leadStart(text: string, from: number): number {
  const at = leadOfBlanks(text, from);
  return text.charAt(at - 1) === ',' ? leadOfBlanks(text, at - 1) : at;
}

function leadOfBlanks(text: string, from: number): number {
  let at = from;
  while (at > 0 && isBlank(text.charCodeAt(at - 1))) at--;
  return at;
}

const isBlank = (code: number): boolean => code <= 32 || code === 0xa0;

/**
 * The provision that a citation names within its work: the subsection of a code, the clause of a constitution, the
 * article of a treaty, the section of an act, a bill, a restatement, a treatise. Null where it names none.
 */
export function provisionOf(citation: FullCitation, text: string): Span | null {
  switch (citation.kind) {
    case 'statute':
    case 'regulation':
    case 'rule':
      return subsectionOf(citation.section, citation.sections);
    case 'constitution': {
      const [first, second] = citation.subdivisions;
      const last = citation.subdivisions.at(-1);
      return first === undefined || second === undefined || last === undefined
        ? null
        : span(first.span.end, last.span.end);
    }
    case 'treaty': {
      const [first] = citation.subdivisions;
      const last = citation.subdivisions.at(-1);
      return first === undefined || last === undefined ? null : span(leadStart(text, first.span.start), last.span.end);
    }
    case 'restatement':
    case 'sessionLaw':
    case 'bill': {
      const { sign, section } = citation;
      return section === null ? null : span(leadStart(text, (sign ?? section).span.start), section.span.end);
    }
    case 'book':
    case 'chapter':
    case 'dictionary':
      return citation.section === null ? null : withLead(text, citation.section);
    default:
      return null;
  }
}

/** `(a)(1)` of `1332(a)(1)`. */
export function subsectionOf(
  section: { readonly text: string; readonly span: Span } | null,
  sections: readonly string[],
): Span | null {
  const [only] = sections;
  if (section === null || only === undefined || sections.length > 1) return null;
  const behind = section.text.slice(only.length).trimStart();
  if (!section.text.startsWith(only) || !behind.startsWith('(')) return null;
  return span(section.span.start + only.length, section.span.end);
}
