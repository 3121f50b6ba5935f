/** Constitutions (Indigo Book R19): `U.S. Const. art. I, § 8, cl. 8`, `Ariz. Const. art. XVI, § 2`. */
import type { CitedDate, Field } from '../citation';
import { readDateParenthetical } from '../dates';
import type { Clause, Form, Found } from '../form';
import { Kind, type Tokens } from '../lexer';
import { isRoman } from '../pinpoint';
import { readSectionList } from '../section';
import { isJurisdiction } from '../../tables/places';

export const constitutionForm: Form = {
  name: 'constitutions',
  strength: 'strong',
  anchors: [Kind.word],
  smallWords: ['const'],
  words: () => ['const'],
  anchored: (tokens, at) =>
    tokens.isWord(at, 'const') && (tokens.capital(at) || tokens.capital(at - 1) || tokens.is(at - 1, Kind.period)),
  read: readConstitution,
};

function readConstitution(clause: Clause, anchor: number): Found | null {
  const { tokens, to } = clause;
  const from = jurisdictionStart(clause, anchor);
  if (from === null) return null;
  const name = tokens.is(anchor + 1, Kind.period) ? anchor + 2 : anchor + 1;
  const subdivisions = readSubdivisions(tokens, name, to);
  if (subdivisions.fields.length === 0) return null;
  const behind = readRepeal(tokens, subdivisions.to, to);
  return {
    core: {
      kind: 'constitution',
      jurisdiction: tokens.field(from, anchor),
      subdivisions: subdivisions.fields,
      date: behind?.date ?? null,
    },
    from,
    to: behind?.to ?? subdivisions.to,
  };
}

/** The first token of the longest name of a state or country right before `Const.`. */
function jurisdictionStart(clause: Clause, anchor: number): number | null {
  const { tokens } = clause;
  for (let at = Math.max(clause.from, anchor - 8); at < anchor; at++) {
    if (tokens.capital(at) && isJurisdiction(tokens.field(at, anchor).text)) return at;
  }
  return null;
}

interface Subdivisions {
  readonly fields: readonly Field[];
  /** The token past the last. */
  readonly to: number;
}

/** `art. I, § 8, cl. 8`, each with its word. */
function readSubdivisions(tokens: Tokens, from: number, to: number): Subdivisions {
  const fields: Field[] = [];
  let end = from;
  for (;;) {
    const at = tokens.is(end, Kind.comma) ? end + 1 : end;
    const next = subdivisionEnd(tokens, at, to);
    if (next === null) return { fields, to: end };
    fields.push(tokens.field(at, next));
    end = next;
  }
}

const words: ReadonlySet<string> = new Set(
  'art arts article amend amends amendment cl cls clause sched pt ch'.split(' '),
);

function subdivisionEnd(tokens: Tokens, at: number, to: number): number | null {
  if (at >= to) return null;
  const section = readSectionList(tokens, at, to);
  if (section !== null) return section.to;
  const behind = tokens.is(at + 1, Kind.period) && at + 1 < to ? at + 2 : at + 1;
  if (tokens.isWord(at, 'pmbl') || tokens.isWord(at, 'preamble')) return behind;
  if (!words.has(tokens.lower(at)) || behind >= to) return null;
  const kind = tokens.kind(behind);
  if (kind !== Kind.word && kind !== Kind.number && kind !== Kind.mixed) return null;
  return listEnd(tokens, rangeEnd(tokens, behind + 1, to), to);
}

/** `amends. V, XIV`, `amends. V & XIV`: roman numerals behind commas. */
function listEnd(tokens: Tokens, from: number, to: number): number {
  let end = from;
  for (;;) {
    let next = tokens.is(end, Kind.comma) ? end + 1 : end;
    if (tokens.is(next, Kind.ampersand) || tokens.isWord(next, 'and')) next++;
    if (next === end || next >= to || !isRoman(tokens, next) || !tokens.capital(next)) return end;
    end = rangeEnd(tokens, next + 1, to);
  }
}

/** `amends. XIII–XV`, `cls. 1–3`, `art. I(a)`. */
function rangeEnd(tokens: Tokens, at: number, to: number): number {
  const close = tokens.partner(at);
  if (tokens.is(at, Kind.openParen) && tokens.glued(at) && close > at && close < to) return close + 1;
  return tokens.is(at, Kind.dash) && at + 1 < to && !tokens.is(at + 1, Kind.comma) ? at + 2 : at;
}

/** `(repealed 1933)`, `(amended 1971)`, `(1890)`. */
function readRepeal(
  tokens: Tokens,
  open: number,
  to: number,
): { readonly date: CitedDate; readonly to: number } | null {
  const dated = open < to ? readDateParenthetical(tokens, open) : null;
  if (dated === null || dated.to > to) return null;
  return dated.before === null || /^(?:repealed|amended|superseded|of)\b/i.test(dated.before.text) ? dated : null;
}
