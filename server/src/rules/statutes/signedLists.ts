/** Section and paragraph signs with the numbers behind them, and whether there are several of those. */
import type { Citation, Field, Pinpoint } from '../../citation/citation';
import { writtenOut } from '../../citation/section';
import { isBlank, isDigit } from '../characters';

export interface SignedList {
  /** `§` or `§§`. */
  readonly sign: Field;
  /** All that stands behind it. */
  readonly list: Field;
  /** Numbers here have no hyphens of their own: one between two of them is a range. */
  readonly plainNumbers: boolean;
}

/** Those of a citation whose sign is written with a character. */
export function* signedLists(citation: Citation, character: '§' | '¶'): Iterable<SignedList> {
  const plainNumbers = hasPlainNumbers(citation);
  if (character === '§' && 'section' in citation && citation.section !== null && 'sign' in citation) {
    if (citation.sign?.text.startsWith('§') === true && 'text' in citation.section) {
      yield { sign: citation.sign, list: citation.section, plainNumbers };
    }
  }
  for (const field of signedFields(citation)) {
    const split = splitSign(field, character);
    if (split !== null) yield { ...split, plainNumbers: plainNumbers || character === '¶' };
  }
}

function* signedFields(citation: Citation): Iterable<Field> {
  if ('subdivisions' in citation) yield* citation.subdivisions;
  const pins: (Pinpoint | null)[] = 'pinpoint' in citation ? [citation.pinpoint] : [];
  if ('places' in citation) for (const place of citation.places) pins.push(place.pinpoint);
  if ('section' in citation && citation.section !== null && 'kind' in citation.section) pins.push(citation.section);
  for (const pin of new Set(pins)) if (pin !== null) yield pin;
}

/** Acts and the United States Code number their sections without hyphens between figures, and so do courts their paragraphs. */
function hasPlainNumbers(citation: Citation): boolean {
  switch (citation.kind) {
    case 'statute':
      return citation.code.standard.startsWith('U.S.C.');
    case 'sessionLaw':
      return citation.place?.reporter.standard === 'Stat.';
    case 'restatement':
      return citation.title.text.startsWith('Restatement');
    default:
      return false;
  }
}

function splitSign({ text, span }: Field, character: string): { readonly sign: Field; readonly list: Field } | null {
  let end = 0;
  while (text[end] === character) end += 1;
  if (end === 0) return null;
  let from = end;
  while (isBlank(text[from])) from += 1;
  return {
    sign: { text: text.slice(0, end), span: { start: span.start, end: span.start + end } },
    list: { text: text.slice(from), span: { start: span.start + from, end: span.end } },
  };
}

/** `1`: one; `several`: more; null where that can't be told. */
export function howMany({ list, plainNumbers }: SignedList, textBehind: string): 1 | 'several' | null {
  let count = 0;
  const [first = '', ...others] = pieces(list.text);
  // A range is several sections, whatever the sentence says next.
  if (isDigit(first[0]) && rangeIn(first, plainNumbers) === 2) return 'several';
  if (goesOn(textBehind)) return null;
  for (const piece of [first, ...others]) {
    // `(c)` of the section before.
    if (piece.startsWith('(')) continue;
    if (!isDigit(piece[0])) return null;
    const ends = rangeIn(piece, plainNumbers);
    if (ends === null) return null;
    count += ends;
  }
  return count === 0 ? null : count === 1 ? 1 : 'several';
}

/** `§ 1983, 12 plaintiffs`, `§§ 5 through 9`, `§§ 5 et seq.`: what follows belongs to the list, or its end does not. */
const goesOn = (behind: string): boolean => /^(?:\s*[-–—&]|\s*,?\s*(?:\p{Ll}|\d+(?!\d|\s+\p{Lu})))/u.test(behind);

/** The items of a list: apart by a comma and a space, `&`, `and`, `or`. */
function pieces(list: string): readonly string[] {
  return list
    .split(/,\s+|\s*&\s*|\s+(?:and|or)\s+/)
    .map((piece) => piece.replace(/^(?:and|or|&)\s+/, '').trim())
    .filter((piece) => piece !== '');
}

/** How many sections an item is: one, or two for the ends of a range; null where its dash may be either. */
function rangeIn(piece: string, plainNumbers: boolean): 1 | 2 | null {
  const outside = piece.replace(/[([][^()[\]]{0,12}[)\]]/g, (group) => '_'.repeat(group.length));
  const dash = outside.includes('–') ? '–' : '-';
  const [left = '', right, ...more] = outside.split(dash);
  if (right === undefined) return /^[\w.:/-]+$/.test(outside) ? 1 : null;
  const first = base(left);
  const last = base(right);
  // `106(a)–(c)`, `2000e-5`, and with its own hyphens `27-14-24`.
  if (last === '' && right.trimStart().startsWith('_')) return more.length === 0 ? 1 : null;
  if (more.length > 0) return null;
  if (last.startsWith('.')) return 2;
  if (isNumber(first) && isNumber(last)) return plainRange(first, last, dash, plainNumbers) ? 2 : null;
  if (plainNumbers && dash === '–' && isLetteredRange(first, last)) return 2;
  if (/[a-z]$/i.test(first) && isNumber(last) && dash === '-') return 1;
  return isSameBranch(first, last) ? 2 : null;
}

/** Without subsections. */
const base = (text: string): string => text.trim().replace(/_+$/, '').replace(/_.*$/, '');

const isNumber = (text: string): boolean => /^\d{1,6}$/.test(text);

function plainRange(first: string, last: string, dash: string, plainNumbers: boolean): boolean {
  if (!plainNumbers) return false;
  if (Number(last) > Number(first)) return true;
  return (
    dash === '–' && last.length < first.length && writtenOut(Number(first), Number(last), last.length) > Number(first)
  );
}

/** `1681` and `1681x`, `78a` and `78pp`. */
function isLetteredRange(first: string, last: string): boolean {
  const one = /^(\d{1,6})([a-z]{0,3})$/.exec(first);
  const other = /^(\d{1,6})([a-z]{1,3})$/.exec(last);
  return one !== null && other !== null && Number(other[1]) >= Number(one[1]) && last !== first;
}

/** `164.502` and `164.514`, `51-3-22` and `51-3-24`: the same up to the last number, which ascends. */
function isSameBranch(first: string, last: string): boolean {
  const one = /^(.*[.:-])(\d{1,6})$/.exec(first);
  const other = /^(.*[.:-])(\d{1,6})$/.exec(last);
  return one !== null && other !== null && one[1] === other[1] && Number(other[2]) > Number(one[2]);
}
