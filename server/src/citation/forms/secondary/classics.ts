/**
 * Works known by their own numbers, without a year: `The Federalist No. 78, at 465 (Alexander Hamilton)`, Blackstone by
 * star pages, `1 William Blackstone, Commentaries *442`, a treatise cited again, `1 Nimmer § 6.06` (Indigo Book R24).
 */
import type { Author } from '../../citation';
import type { Clause, Core, Form, Found } from '../../form';
import { Kind, type Tokens } from '../../lexer';
import { offline } from '../../online';
import { readPinpoint, type PinpointRead } from '../../pinpoint';
import { readSectionList } from '../../section';
import { endsCitation } from './ending';
import { titleField, withoutCommas } from '../names/head';
import { readImprint, type Imprint } from './imprint';
import { isLoneName, isPersonList, personsIn } from '../names/persons';
import { capitalShare, splitSegments } from '../names/segments';
import { isVolume } from './volume';

export const federalistForm: Form = {
  name: 'federalist',
  strength: 'strong',
  anchors: [Kind.word],
  words: () => ['federalist'],
  anchored: (tokens, at) => numberEnd(tokens, at) > at,
  read: readFederalist,
};

/** The token past the number of `Federalist No. 78`, `Federalist Paper 10`, `FEDERALIST Nos. 10, 51`; -1 elsewhere. */
function numberEnd(tokens: Tokens, at: number): number {
  if (!tokens.capital(at) || !tokens.isWord(at, 'federalist')) return -1;
  let next = at + 1;
  if (tokens.isWord(next, 'paper') || tokens.isWord(next, 'papers')) next++;
  if (tokens.isWord(next, 'no') || tokens.isWord(next, 'nos'))
    next = tokens.is(next + 1, Kind.period) ? next + 2 : next + 1;
  if (next === at + 1 || !tokens.is(next, Kind.number)) return -1;
  let end = next + 1;
  while (tokens.is(end, Kind.comma) && tokens.is(end + 1, Kind.number) && tokens.value(end + 1) < 86) end += 2;
  return end;
}

function readFederalist(clause: Clause, anchor: number): Found | null {
  const { tokens } = clause;
  const end = numberEnd(tokens, anchor);
  if (end > clause.to) return null;
  const from =
    anchor > clause.from && tokens.isWord(anchor - 1, 'the') && tokens.capital(anchor - 1) ? anchor - 1 : anchor;
  const pin = readPinpoint(tokens, end, clause.to);
  const author = readNamed(clause, pin?.to ?? end);
  const behind = author?.to ?? pin?.to ?? end;
  const imprint = readImprint(tokens, behind);
  const found = imprint !== null && imprint.to <= clause.to ? imprint : null;
  // `(J. Cooke ed. 1961) (A. Hamilton)`
  const after = author === null && found !== null ? readNamed(clause, found.to) : null;
  // Named alone in a sentence it is no citation.
  if (behind === end && found === null && (from > clause.from || end < clause.to)) return null;
  const core = bookOf({ authors: (author ?? after)?.authors ?? [], title: tokens.field(from, end) }, pin, found);
  return { core, from, to: after?.to ?? found?.to ?? behind };
}

/** `(Alexander Hamilton)`, `(J. Madison)`. */
function readNamed(clause: Clause, open: number): { readonly authors: readonly Author[]; readonly to: number } | null {
  const { tokens } = clause;
  const close = tokens.partner(open);
  if (!tokens.is(open, Kind.openParen) || close < 0 || close >= clause.to || close - open > 8) return null;
  const name = { from: open + 1, to: close };
  if (!tokens.capital(name.from) || !onlyNames(tokens, name.from, close)) return null;
  return { authors: personsIn(tokens, name), to: close + 1 };
}

function onlyNames(tokens: Tokens, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const part =
      tokens.capital(at) || tokens.is(at, Kind.period) || tokens.is(at, Kind.ampersand) || tokens.isWord(at, 'and');
    if (!part) return false;
  }
  return to > from;
}

export const starPageForm: Form = {
  name: 'starPages',
  strength: 'weak',
  anchors: [Kind.star],
  anchored: (tokens, at) => tokens.is(at + 1, Kind.number) && tokens.glued(at + 1) && !tokens.glued(at),
  read: readStarPage,
};

function readStarPage(clause: Clause, star: number): Found | null {
  const { tokens, from } = clause;
  const end = withoutCommas(tokens, from, tokens.isWord(star - 1, 'at') ? star - 1 : star);
  if (clause.opening === 'text' || !isVolume(tokens, from) || end - from < 3 || end - from > 30) return null;
  const pin = readPinpoint(tokens, star, clause.to);
  const [first, second] = splitSegments(clause, from + 1, end);
  if (pin === null || first === undefined || second === undefined) return null;
  const known = isPersonList(tokens, first) || isLoneName(tokens, first);
  if (!known) return null;
  const work = { authors: personsIn(tokens, first), title: titleField(tokens, second.from, end) };
  return { core: { ...bookOf(work, pin, null), volume: tokens.field(from, from + 1) }, from, to: pin.to };
}

export const treatiseForm: Form = {
  name: 'treatises',
  strength: 'weak',
  anchors: [Kind.section],
  anchored: (tokens, at) => tokens.is(at + 1, Kind.number) || tokens.is(at + 1, Kind.mixed),
  read: readTreatise,
};

/** No name before the section is longer, in tokens. */
const longestName = 14;

/** `1 Nimmer § 6.06[B], at 6-15`: volume, author or title and section, as courts cite a treatise again. */
function readTreatise(clause: Clause, sign: number): Found | null {
  const { tokens, from, to } = clause;
  const end = withoutCommas(tokens, from, sign);
  if (clause.opening === 'text' || !isVolume(tokens, from) || end - from > longestName || end < from + 2) return null;
  if (capitalShare(tokens, from + 1, end) < 1 || !tokens.capital(end - 1)) return null;
  const list = readSectionList(tokens, sign, to);
  if (list === null) return null;
  const pin = readPinpoint(tokens, list.to, to);
  const after = pin?.to ?? list.to;
  // With its year it is an ordinary book.
  if (!endsCitation(clause, after) || readImprint(tokens, after) !== null) return null;
  const segments = splitSegments(clause, from + 1, end);
  const [first, second] = segments;
  if (first === undefined) return null;
  const work = {
    authors: second === undefined ? [] : personsIn(tokens, first),
    title: titleField(tokens, second?.from ?? first.from, end),
  };
  const { text, span } = tokens.field(sign, list.to);
  const section = { text, span, kind: 'section', numbers: list.ranges, at: null, comma: null } as const;
  const core = { ...bookOf(work, pin, null), volume: tokens.field(from, from + 1), section };
  return { core, from, to: after };
}

type BookCore = Extract<Core, { readonly kind: 'book' | 'chapter' | 'dictionary' }>;

const bookOf = (
  work: Pick<BookCore, 'authors' | 'title'>,
  pin: PinpointRead | null,
  imprint: Imprint | null,
): BookCore => ({
  kind: 'book',
  ...work,
  volume: null,
  collection: null,
  page: null,
  section: null,
  pinpoint: pin?.pinpoint ?? null,
  date: imprint?.date ?? null,
  edition: imprint?.edition ?? null,
  editors: imprint?.editors ?? [],
  translators: imprint?.translators ?? [],
  publisher: imprint?.publisher ?? null,
  online: offline,
});
