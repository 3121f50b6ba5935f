/**
 * Circulars, memoranda and publications that are known by their numbers: `OMB Memorandum M-10-06, Open Government
 * Directive (Dec. 8, 2009)`, `OMB Circular A-130`, `NIST Special Publication 800-53 “Security Controls”, https://…`.
 * Reports of the agency, whether or not a title is given.
 */
import type { Author, Field } from '../../citation';
import type { Clause, Form, Found } from '../../form';
import { Kind, type Tokens } from '../../lexer';
import { offline } from '../../online';
import { readPinpoint } from '../../pinpoint';
import { citedByNumber, numberedSeries } from '../../../tables/numberedSeries';
import { TokenPhrases } from '../../token-phrases';
import { readInstitution } from '../names/bodies';
import { splitSegments } from '../names/segments';
import { dateAt, startsAddress, titleBehind } from '../names/titleBehind';

export const circularForm: Form = {
  name: 'circulars',
  strength: 'strong',
  anchors: [Kind.word],
  words: () => series.firstWords(),
  anchored: (tokens, at) => numberOf(tokens, at) !== null,
  read: readCircular,
};

/** With the agency in front. */
const series = new TokenPhrases(
  numberedSeries.flatMap(([agency, names]) => names.map((name) => [`${agency} ${name}`, agency] as const)),
);

interface NumberRead {
  readonly agency: string;
  readonly from: number;
  /** The token past it. */
  readonly to: number;
}

/** The number behind `OMB Circular`: `A-130`, `No. M-13-13`, `800-53`, `5000.01`; null elsewhere. */
function numberOf(tokens: Tokens, at: number): NumberRead | null {
  const found = tokens.capital(at) ? series.at(tokens, at, Math.min(tokens.length, at + longestName)) : null;
  if (found === null || !tokens.capital(found.to - 1)) return null;
  const sign = tokens.isWord(found.to, 'no') ? found.to + 1 : found.to;
  const from = sign > found.to && tokens.is(sign, Kind.period) ? sign + 1 : sign;
  let to = from + 1;
  while (to < from + 6 && tokens.glued(to) && isPiece(tokens, to)) to++;
  if (!isNumber(tokens, to - 1)) to--;
  const numbered = to > from + 1 || (to === from + 1 && isNumber(tokens, from) && found.value !== 'omb');
  return numbered && isNumber(tokens, to - 1) ? { agency: found.value, from, to } : null;
}

/** In tokens, periods included: `NIST FIPS Pub.` */
const longestName = 8;

const isNumber = (tokens: Tokens, at: number): boolean => tokens.is(at, Kind.number) || tokens.is(at, Kind.mixed);

/** `5000.01`, `800-53A`: what goes on a number; a period that ends the sentence does not. */
const isPiece = (tokens: Tokens, at: number): boolean =>
  tokens.is(at, Kind.dash) ||
  isNumber(tokens, at) ||
  (tokens.is(at, Kind.period) && tokens.glued(at + 1) && isNumber(tokens, at + 1));

function readCircular(clause: Clause, anchor: number): Found | null {
  const { tokens } = clause;
  const number = numberOf(tokens, anchor);
  if (number === null || number.to > clause.to) return null;
  const titled = titleBehind(clause, number.to);
  const pin = titled === null ? readPinpoint(tokens, number.to, clause.to) : null;
  const office = officeBefore(clause, anchor);
  const to = titled?.to ?? pin?.to ?? number.to;
  const dated = titled === null ? dateAt(clause, to) : null;
  if (!citedByNumber.has(number.agency) && titled === null && dated === null && !isAddressed(clause, to)) return null;
  return {
    core: {
      kind: 'report',
      authors: [office?.author ?? institution(tokens.field(anchor, anchor + 1))],
      title: titled?.title ?? tokens.field(anchor, number.to),
      number: tokens.field(number.from, number.to),
      container: null,
      pinpoint: pin?.pinpoint ?? null,
      date: titled?.date ?? dated?.date ?? null,
      online: offline,
    },
    from: office?.from ?? anchor,
    to: dated?.to ?? to,
  };
}

const isAddressed = ({ tokens, to }: Clause, at: number): boolean =>
  startsAddress(tokens, tokens.is(at, Kind.comma) ? at + 1 : at, to);

/** `Off. of Mgmt. & Budget, Exec. Off. of the President, ` before it. */
function officeBefore(clause: Clause, anchor: number): { readonly author: Author; readonly from: number } | null {
  const { tokens, from } = clause;
  if (anchor - 1 <= from || !tokens.is(anchor - 1, Kind.comma) || clause.opening === 'text') return null;
  const segments = splitSegments(clause, from, anchor - 1);
  const read = readInstitution(tokens, segments, segments.length);
  const [author] = read?.authors ?? [];
  return author === undefined || read?.used !== segments.length ? null : { author, from };
}

const institution = (field: Field): Author => ({
  ...field,
  names: [field.text],
  institution: true,
  acronym: null,
  order: 'usual',
});
