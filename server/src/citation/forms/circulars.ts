/**
 * Circulars and memoranda that are known by their numbers: `OMB Memorandum M-10-06, Open Government Directive (Dec. 8,
 * 2009)`, `OMB Circular A-130`. Reports of the office, whether or not a title is given.
 */
import type { Author, CitedDate, Field } from '../citation';
import { readDateParenthetical } from '../dates';
import type { Clause, Form, Found } from '../form';
import { followingPhraseAt } from '../history';
import { Kind, type Tokens } from '../lexer';
import { offline } from '../online';
import { readPinpoint } from '../pinpoint';
import { WordSet } from '../word-set';
import { readInstitution } from './bodies';
import { longestHead, titleField, withoutCommas } from './head';
import { splitSegments } from './segments';

export const circularForm: Form = {
  name: 'circulars',
  strength: 'strong',
  anchors: [Kind.word],
  words: () => ['omb'],
  anchored: (tokens, at) => numberOf(tokens, at) !== null,
  read: readCircular,
};

const kinds = new WordSet('circular memorandum memo bulletin');

/** The number behind `OMB Circular`: `A-130`, `No. M-13-13`; null elsewhere. */
function numberOf(tokens: Tokens, at: number): { readonly from: number; readonly to: number } | null {
  if (!tokens.isWord(at, 'omb') || !tokens.capital(at) || !kinds.has(tokens, at + 1)) return null;
  const sign = tokens.isWord(at + 2, 'no') ? at + 3 : at + 2;
  const from = sign > at + 2 && tokens.is(sign, Kind.period) ? sign + 1 : sign;
  let to = from + 1;
  while (to < from + 6 && tokens.glued(to) && (tokens.is(to, Kind.dash) || tokens.is(to, Kind.number))) to++;
  return to > from + 1 && tokens.is(to - 1, Kind.number) ? { from, to } : null;
}

function readCircular(clause: Clause, anchor: number): Found | null {
  const { tokens } = clause;
  const number = numberOf(tokens, anchor);
  if (number === null || number.to > clause.to) return null;
  const titled = readTitle(clause, number.to);
  const pin = titled === null ? readPinpoint(tokens, number.to, clause.to) : null;
  const office = officeBefore(clause, anchor);
  const to = titled?.to ?? pin?.to ?? number.to;
  const dated = titled === null ? dateAt(clause, to) : null;
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

interface Titled {
  readonly title: Field | null;
  readonly date: CitedDate | null;
  readonly to: number;
}

/** `, Open Government Directive (Dec. 8, 2009)`, `, Managing Records, available at …`: a title that a date or an address ends. */
function readTitle(clause: Clause, comma: number): Titled | null {
  const { tokens, to } = clause;
  if (!tokens.is(comma, Kind.comma) || !tokens.capital(comma + 1)) return null;
  for (let at = comma + 2; at < Math.min(to, comma + longestHead); at++) {
    if (tokens.outer(at) !== clause.outer) continue;
    const dated = dateAt(clause, at);
    const address = tokens.is(at, Kind.url) || followingPhraseAt(tokens, at, to) !== null;
    if (dated === null && !address) continue;
    const end = withoutCommas(tokens, comma + 1, at);
    return { title: titleField(tokens, comma + 1, end), date: dated?.date ?? null, to: dated?.to ?? end };
  }
  return null;
}

function dateAt(clause: Clause, at: number): { readonly date: CitedDate; readonly to: number } | null {
  const dated = at < clause.to ? readDateParenthetical(clause.tokens, at) : null;
  return dated === null || dated.before !== null || dated.to > clause.to ? null : dated;
}

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
