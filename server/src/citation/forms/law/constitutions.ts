/** Constitutions (Indigo Book R19): `U.S. Const. art. I, § 8, cl. 8`, `Ariz. Const. art. XVI, § 2`. */
import type { CitedDate } from '../../citation';
import { readDateParenthetical } from '../../dates';
import type { Clause, Form, Found } from '../../form';
import { Kind, type Tokens } from '../../lexer';
import { namesState } from '../../../tables/postalCodes';
import { WordSet } from '../../word-set';
import { readSubdivisions } from './subdivisions';

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
  const subdivisions = readSubdivisions(tokens, name, to, words);
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
    if (tokens.capital(at) && namesState(tokens.field(at, anchor).text)) return at;
  }
  return null;
}

const words = new WordSet('art arts article amend amends amendment cl cls clause sched pt ch');

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
