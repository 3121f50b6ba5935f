/**
 * Treaties of many parties and of two, by the series that print them: `Convention Relating to the Status of Refugees art.
 * 33, July 28, 1951, 189 U.N.T.S. 137`, `Extradition Treaty, U.S.-Mex., May 4, 1978, 31 U.S.T. 5059, T.I.A.S. No. 9656`.
 */
import type { Field } from '../../citation';
import type { Clause, Form, Found } from '../../form';
import { Kind, type Tokens } from '../../lexer';
import { offline } from '../../online';
import { isTreatyParty } from '../../../tables/instruments';
import { lazy } from '../../../tables/lazy';
import { numberedSeriesFirstWords } from '../../../tables/treatySeries';
import { WordSet } from '../../word-set';
import { instrumentBefore } from './instrumentName';
import { readSubdivisions, subdivisionsBefore, type Subdivisions } from '../law/subdivisions';
import { treatyDateBefore } from './treatyDates';
import { readTreatyPlace, readTreatyPlaces } from './treatyPlaces';

export const treatyParts = new WordSet(
  'art arts article articles annex annexes app appendix pt pts part ch chapter sched schedule cl cls rule reg regs regulation prot',
);

const firstWords = lazy(() => new WordSet(numberedSeriesFirstWords()));

export const treatyForm: Form = {
  name: 'treaties',
  strength: 'strong',
  anchors: [Kind.number, Kind.word],
  words: numberedSeriesFirstWords,
  anchored: (tokens, at) =>
    (tokens.is(at, Kind.number) || (tokens.capital(at) && firstWords().has(tokens, at))) &&
    readTreatyPlace(tokens, at, Math.min(tokens.length, at + 24)) !== null,
  read: readTreaty,
};

function readTreaty(clause: Clause, anchor: number): Found | null {
  const { tokens, to } = clause;
  const places = readTreatyPlaces(tokens, anchor, to);
  const [first] = places;
  const last = places.at(-1);
  if (first === undefined || last === undefined) return null;
  const before = readBefore(clause, anchor);
  const named = instrumentBefore(clause, before.from);
  if (named === null) return null;
  // Acts and cases stand in some of these series, and a ship's or a person's name before a number is no treaty.
  const treaty = named.instrument || before.parties.length > 0;
  if (
    first.series.mixed ? before.date === null || !treaty || isAct(tokens, named.from) : before.date === null && !treaty
  )
    return null;
  const behind = before.subdivisions.length > 0 ? nothing(last.to) : articlesBehind(tokens, last.to, to);
  const numbered = first.series.cited === 'number';
  return {
    core: {
      kind: 'treaty',
      name: named.name,
      parties: before.parties,
      subdivisions: before.subdivisions.length > 0 ? before.subdivisions : behind.fields,
      status: before.status,
      date: before.date ?? first.year,
      places: places.map(({ place }, index) => (numbered && index === 0 ? { ...place, page: null } : place)),
      number: numbered ? first.place.page : null,
      online: offline,
    },
    from: named.from,
    to: behind.to,
  };
}

/** `Act of July 2, 1890, 26 Stat. 209`. */
const isAct = (tokens: Tokens, at: number): boolean => tokens.isWord(at, 'act') || tokens.isWord(at, 'joint');

export interface Before {
  readonly parties: readonly Field[];
  readonly subdivisions: readonly Field[];
  readonly date: ReturnType<typeof dateOf>;
  readonly status: Field | null;
  /** Their first token, or what they would stand before. */
  readonly from: number;
}

const dateOf = (dated: ReturnType<typeof treatyDateBefore>) => dated?.date ?? null;

/** What stands between the name and the source: parties and articles in either order, and a date. */
export function readBefore(clause: Clause, anchor: number): Before {
  const { tokens, from } = clause;
  const dated = treatyDateBefore(clause, anchor);
  const end = dated?.from ?? anchor;
  const articles = subdivisionsBefore(tokens, from + 1, withoutComma(tokens, end), treatyParts);
  const behindParties = articles?.from ?? end;
  const between = partiesBefore(clause, withoutComma(tokens, behindParties));
  const beforeParties = between?.from ?? behindParties;
  const others =
    articles === null && between !== null
      ? subdivisionsBefore(tokens, from + 1, withoutComma(tokens, beforeParties), treatyParts)
      : null;
  return {
    parties: between?.parties ?? [],
    subdivisions: articles?.fields ?? others?.fields ?? [],
    date: dateOf(dated),
    status: dated?.status ?? null,
    from: others?.from ?? beforeParties,
  };
}

const withoutComma = (tokens: Tokens, end: number): number => (tokens.is(end - 1, Kind.comma) ? end - 1 : end);

/** In tokens. */
const longestParties = 30;
const longestParty = 9;

/** `U.S.-Japan`, `US–Pan.`, `U.S. - Mex.` behind the name's comma. */
function partiesBefore(
  { tokens, from, outer }: Clause,
  to: number,
): { readonly parties: readonly Field[]; readonly from: number } | null {
  let comma = to - 1;
  while (comma > from && comma > to - longestParties && !tokens.is(comma, Kind.comma)) comma--;
  if (!tokens.is(comma, Kind.comma) || tokens.outer(comma) !== outer || comma <= from) return null;
  const parties: Field[] = [];
  let start = comma + 1;
  for (let at = start; at <= to; at++) {
    const divides = at === to || tokens.is(at, Kind.dash) || tokens.is(at, Kind.slash);
    if (!divides) continue;
    if (at === start || !tokens.capital(start) || at - start > longestParty) return null;
    parties.push(tokens.field(start, at));
    start = at + 1;
  }
  const known = parties.filter(({ text }) => isTreatyParty(text)).length;
  return parties.length > 1 && known > 0 && known * 2 >= parties.length ? { parties, from: comma + 1 } : null;
}

const nothing = (to: number): Subdivisions => ({ fields: [], to });

/** `, art. 33` behind the source. */
function articlesBehind(tokens: Tokens, from: number, to: number): Subdivisions {
  const comma = tokens.is(from, Kind.comma);
  const read = comma ? readSubdivisions(tokens, from + 1, to, treatyParts) : nothing(from);
  return read.fields.length > 0 ? read : nothing(from);
}
