/**
 * Treaties that are cited without the series that prints them: `Vienna Convention on the Law of Treaties art. 31(1), May
 * 23, 1969`. A name and a day are little: the name must say with whom or about what it was made, begin the clause, and
 * nothing but a citation's tail may follow the day.
 */
import { monthWords, readDate } from '../../dates';
import type { Clause, Form, Found } from '../../form';
import { Kind, type Tokens } from '../../lexer';
import { offline } from '../../online';
import { WordSet } from '../../word-set';
import { endsCitation } from '../secondary/ending';
import { instrumentBefore } from './instrumentName';
import { readBefore, type Before } from './treaties';

const months = new WordSet(monthWords);

export const unprintedTreatyForm: Form = {
  name: 'unprinted treaties',
  strength: 'weak',
  anchors: [Kind.word],
  words: () => monthWords,
  anchored: (tokens, at) => tokens.capital(at) && months.has(tokens, at),
  read: readUnprinted,
};

function readUnprinted(clause: Clause, anchor: number): Found | null {
  const { tokens, from, to } = clause;
  const end = dateEnd(tokens, anchor, to);
  if (end === null || !endsCitation(clause, end)) return null;
  const before = readBefore(clause, end);
  if (before.date === null || before.date.day === null) return null;
  const named = instrumentBefore(clause, before.from);
  if (named === null || named.from > (tokens.isWord(from, 'the') ? from + 1 : from)) return null;
  if (!isMadeFor(tokens, named.from, before.from, before)) return null;
  return {
    core: {
      kind: 'treaty',
      name: named.name,
      parties: before.parties,
      subdivisions: before.subdivisions,
      status: before.status,
      date: before.date,
      places: [],
      number: null,
      online: offline,
    },
    from: named.from,
    to: end,
  };
}

/** The token past a date whose month stands at a token: `May 23, 1969`, and `1969` of `23 May 1969`. */
function dateEnd(tokens: Tokens, month: number, to: number): number | null {
  const start = tokens.is(month - 1, Kind.number) ? month - 1 : month;
  return (readDate(tokens, start, to) ?? readDate(tokens, month, to))?.to ?? null;
}

const heads = new WordSet('treaty convention protocol covenant');
/** Contracts are called so, too: only between states. */
const agreements = new WordSet('agreement accord pact arrangement');
const subjects = new WordSet(
  'on for against relating relative concerning regarding respecting between to with governing prohibiting',
);

/** `Convention Against Torture`, `Treaty of Peace`, `Convention art. 3`; the national convention of a party is made for nothing. */
function isMadeFor(tokens: Tokens, from: number, to: number, { subdivisions, parties }: Before): boolean {
  for (let at = from; at < to; at++) {
    if (!tokens.capital(at)) continue;
    if (agreements.has(tokens, at) && parties.length > 0) return true;
    if (!heads.has(tokens, at)) continue;
    const told = subjects.has(tokens, at + 1) || (tokens.isWord(at, 'treaty') && tokens.isWord(at + 1, 'of'));
    if (told || subdivisions.length > 0 || parties.length > 0) return true;
  }
  return false;
}
