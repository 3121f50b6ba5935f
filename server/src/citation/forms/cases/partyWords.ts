/** Words of the names of cases: what a party's name may begin with, what ties it, and what only leads to it. */
import { Kind, type Tokens } from '../../lexer';
import { WordSet } from '../../word-set';
import { particles } from '../../name-words';

/** A word or number that a party's name can begin or end with. */
export function isNameWord(tokens: Tokens, at: number): boolean {
  const kind = tokens.kind(at);
  if (kind === Kind.word) return tokens.capital(at) || particles.has(tokens, at);
  return (
    kind === Kind.number ||
    kind === Kind.mixed ||
    kind === Kind.ordinal ||
    (kind === Kind.other && tokens.at(at) === '$')
  );
}

/** Small words within a name: `Bd. of Educ.`, `Minnesota ex rel. Olson`. */
const ties = new WordSet(
  'of the for and ex rel on behalf et al de la el del du der den van von da di to by nee aka dba a/k/a d/b/a as plc en',
);

export const isTie = (tokens: Tokens, at: number): boolean => ties.has(tokens, at) || isOfAlias(tokens, at);

/** A letter of `d/b/a`, `a/k/a`. */
function isOfAlias(tokens: Tokens, at: number): boolean {
  if (!tokens.is(at, Kind.word) || tokens.end(at) - tokens.start(at) !== 1) return false;
  const behind = tokens.is(at + 1, Kind.slash) && tokens.glued(at + 1);
  return behind || (tokens.is(at - 1, Kind.slash) && tokens.glued(at));
}

/** Capitalised words that lead to a name at a sentence's beginning. */
const leadIns = new WordSet(
  'in see as under following citing quoting but and or since after before because although though while when where whereas whether if unlike like ' +
    'contrast compare cf with from by for on at to thus hence therefore however moreover furthermore also accord contra indeed consider recall ' +
    'applying distinguishing overruling rejecting discussing analyzing relying invoking decided both then yet nor so is was were are has had ' +
    'e.g generally similarly likewise finally first second third here there neither either only even unless until once despite ' +
    'given except besides beyond absent per through still nor',
);

/** `AT&T` is no lead-in. */
export const isLeadIn = (tokens: Tokens, at: number): boolean =>
  tokens.is(at, Kind.word) &&
  (leadIns.has(tokens, at) || (days.has(tokens, at) && tokens.isWord(at - 1, 'on'))) &&
  !tokens.is(at + 1, Kind.ampersand);

/** `On Monday Terry v. Ohio was argued`. */
const days = new WordSet('monday tuesday wednesday thursday friday saturday sunday');

/** `In re`, `First Nat'l Bank`, `Second Ave. Corp.`: a lead-in's word that belongs to the name. */
export function isWithinName(tokens: Tokens, at: number): boolean {
  if (!tokens.capital(at)) return isTie(tokens, at);
  const ordinal = tokens.isWord(at, 'first') || tokens.isWord(at, 'second') || tokens.isWord(at, 'third');
  if (ordinal) return tokens.capital(at + 1);
  return tokens.isWord(at, 'in') && tokens.isWord(at + 1, 're');
}

/** `the Court's`, `Chief Justice Warren's`: whose decision it is. */
export function isOfficers(tokens: Tokens, at: number): boolean {
  const word = tokens.lower(at);
  if (!word.endsWith("'s")) return false;
  return judges.has(word.slice(0, -2)) || judges.has(tokens.lower(at - 1));
}

const judges: ReadonlySet<string> = new Set(
  'court circuit justice judge congress panel chancellor magistrate'.split(' '),
);

/** Bodies that are named for something: `Ass'n for Molecular Pathology`, `Citizens for …`, `Comm. to Elect …`. */
const bodies = new WordSet(
  "association ass'n assn center ctr centre citizens students friends council coalition coal committee comm campaign fund institute inst " +
    "foundation found society soc'y organization org people americans lawyers commission comm'n office off school trust partnership " +
    "alliance league union federation fed'n network project proj parents women mothers physicians doctors veterans workers advocates " +
    'families conference movement initiative voters taxpayers scientists group grp community cmty communities neighbors',
);

/**
 * Where a preposition is part of a name: the body before it, `Citizens` of `Citizens for Ethics in Wash.`, or what can't
 * be the verb of a sentence, `Involved` of `Parents Involved in Cmty. Schs.`; -1 where it leads to the name.
 */
export function bodyStart(tokens: Tokens, from: number, preposition: number): number {
  for (let at = preposition - 1; at >= Math.max(from, preposition - 10); at--) {
    if (!tokens.capital(at) && !isTie(tokens, at) && !isLeadIn(tokens, at) && !isAbbreviationMark(tokens, at))
      return -1;
    const next = tokens.is(at + 1, Kind.period) ? at + 2 : at + 1;
    if (!tokens.capital(at) || tokens.capital(next)) continue;
    const named = tokens.isWord(next, 'for') || tokens.isWord(next, 'to') || tokens.isWord(next, 'against');
    if (named && bodies.has(tokens, at)) return at;
    if (next === preposition && isBankIn(tokens, from, at)) return at;
    const before = tokens.is(at - 1, Kind.period) ? at - 2 : at - 1;
    const participle = next === preposition && before >= from && tokens.lower(at).endsWith('ed');
    if (participle && tokens.capital(before) && !isLeadIn(tokens, before)) return before;
  }
  return -1;
}

/** `First Nat'l Bank in Libby`, where nothing but the bank's name stands before. */
function isBankIn(tokens: Tokens, from: number, at: number): boolean {
  if (!tokens.isWord(at, 'bank') || !tokens.isWord(at + 1, 'in') || at === from || at - from > 6) return false;
  if (isLeadIn(tokens, from) && !isWithinName(tokens, from)) return false;
  for (let before = from; before < at; before++)
    if (!tokens.capital(before) && !isAbbreviationMark(tokens, before)) return false;
  return true;
}

const isAbbreviationMark = (tokens: Tokens, at: number): boolean =>
  tokens.is(at, Kind.ampersand) || tokens.is(at, Kind.dash) || (tokens.is(at, Kind.period) && tokens.glued(at));
