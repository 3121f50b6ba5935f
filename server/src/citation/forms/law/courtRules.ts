/**
 * Rules of courts, of evidence and of conduct, and sentencing guidelines (Indigo Book R18): `Fed. R. Civ. P. 12(b)(6)`,
 * `N.J. R. Evid. 406`, `S.D.N.Y. Local Civ. R. 56.1`, `U.S. Sentencing Guidelines Manual § 6A1.5`, `Model Rules of Pro.
 * Conduct r. 1.1`.
 */
import type { Pinpoint } from '../../citation';
import type { Clause, Form, Found } from '../../form';
import { Kind, type Tokens } from '../../lexer';
import { readPinpoint } from '../../pinpoint';
import { courtOf } from '../../../tables/courts';
import { lazy } from '../../../tables/lazy';
import { isJurisdiction } from '../../../tables/places';
import { ruleCourtWords, ruleSetAt, ruleSetFirstWords, ruleSubjects } from '../../../tables/ruleSets';
import { TokenPhrases } from '../../token-phrases';
import { WordSet } from '../../word-set';
import { readEdition } from './edition';
import { readRuleNumber } from './ruleNumber';

const firstWords = lazy(() => new WordSet(ruleSetFirstWords()));

/** Sets of rules that the table knows. */
export const ruleForm: Form = {
  name: 'rules',
  strength: 'strong',
  anchors: [Kind.word],
  words: () => firstWords().words,
  anchored: (tokens, at) =>
    tokens.capital(at) &&
    firstWords().has(tokens, at) &&
    readNamed(tokens, at, Math.min(tokens.length, at + 24)) !== null,
  read: (clause, anchor) => readRule(clause, readNamed(clause.tokens, anchor, clause.to)),
};

/** Rules of a state or court, from their `R.` on. */
export const courtRuleForm: Form = {
  name: 'court rules',
  strength: 'strong',
  anchors: [Kind.word],
  words: () => ['r', 'rule', 'rules'],
  anchored: (tokens, at) =>
    (tokens.isWord(at, 'r') || tokens.isWord(at, 'rule') || tokens.isWord(at, 'rules')) &&
    numberAfter(tokens, at, Math.min(tokens.length, at + 16)) !== null,
  read: (clause, anchor) => readRule(clause, readOfCourt(clause, anchor)),
};

interface SetRead {
  readonly standard: string;
  /** The tokens of its name. */
  readonly from: number;
  readonly to: number;
}

function readNamed(tokens: Tokens, at: number, to: number): SetRead | null {
  if (tokens.is(at - 1, Kind.period) && tokens.glued(at)) return null;
  const found = ruleSetAt(tokens.text, tokens.start(at), tokens.end(to - 1));
  if (found === null) return null;
  const end = tokens.firstFrom(found.end);
  return readRuleNumber(tokens, end, to) === null ? null : { standard: found.entries[0], from: at, to: end };
}

const subjects = new TokenPhrases(ruleSubjects.map((subject) => [subject, true] as const));

/** The token past `R. Civ. P.`, if a rule's number follows. */
function numberAfter(tokens: Tokens, at: number, to: number): number | null {
  const behind = tokens.is(at + 1, Kind.period) ? at + 2 : at + 1;
  const end = subjects.at(tokens, behind, to)?.to ?? behind;
  return readRuleNumber(tokens, end, to) === null ? null : end;
}

/** The longest name of a place or court in front, courts' words between: `N.D. Cal. Civ. L.R.`. */
function readOfCourt(clause: Clause, anchor: number): SetRead | null {
  const { tokens, to } = clause;
  const end = numberAfter(tokens, anchor, to);
  if (end === null) return null;
  const subject = end > anchor + 2;
  for (let at = Math.max(clause.from, anchor - longestCourt); at < anchor; at++) {
    if (!tokens.capital(at) && !tokens.is(at, Kind.ordinal)) continue;
    if (tokens.is(at - 1, Kind.period) && tokens.glued(at)) continue;
    if (!isCourtName(tokens, at, anchor, subject)) continue;
    return { standard: tokens.field(at, end).text.replaceAll('\n', ' '), from: at, to: end };
  }
  return null;
}

/** In tokens. */
const longestCourt = 14;

/** Whether a place or court stands from a token to `to`, or a place and words of courts. */
function isCourtName(tokens: Tokens, from: number, to: number, subject: boolean): boolean {
  for (let end = to; end > from; end--) {
    const { text } = tokens.field(from, end);
    if (isJurisdiction(text) || courtOf(text) !== null) return true;
    if (subject && tokens.isWord(from, 'fed') && end <= from + 2) return true;
    const last = end - 1;
    if (!tokens.is(last, Kind.period) && !(tokens.capital(last) && ruleCourtWords.has(tokens.lower(last))))
      return false;
  }
  return false;
}

function readRule(clause: Clause, set: SetRead | null): Found | null {
  if (set === null) return null;
  const { tokens, to } = clause;
  const number = readRuleNumber(tokens, set.to, to);
  if (number === null) return null;
  const pin = readComment(tokens, number.to, to);
  const behind = readEdition(tokens, pin?.to ?? number.to, to);
  return {
    core: {
      kind: 'rule',
      name: null,
      title: null,
      code: { standard: set.standard, ...tokens.field(set.from, set.to) },
      sign: number.sign,
      section: number.section,
      sections: number.sections,
      pinpoint: pin?.pinpoint ?? null,
      place: null,
      publisher: behind?.publisher ?? null,
      date: behind?.date ?? null,
    },
    from: set.from,
    to: behind?.to ?? pin?.to ?? number.to,
  };
}

/** `cmt. 3`, `cmt. n.1`, `advisory committee's note to 1993 amendment`. */
function readComment(
  tokens: Tokens,
  from: number,
  to: number,
): { readonly pinpoint: Pinpoint; readonly to: number } | null {
  const note = readCommitteeNote(tokens, from, to);
  return note ?? readPinpoint(tokens, from, to, { needsAt: true });
}

function readCommitteeNote(tokens: Tokens, from: number, to: number) {
  if (!tokens.isWord(from, 'advisory') || !tokens.is(from + 1, Kind.word)) return null;
  const note = from + 2;
  if (note >= to || !(tokens.isWord(note, 'note') || tokens.isWord(note, 'notes'))) return null;
  // to 1993 amendment
  const amended =
    tokens.isWord(note + 1, 'to') && tokens.is(note + 2, Kind.number) && tokens.isWord(note + 3, 'amendment');
  const end = amended && note + 4 <= to ? note + 4 : note + 1;
  const { text, span } = tokens.field(from, end);
  return { pinpoint: { text, span, kind: 'subdivision', numbers: [], at: null, comma: null } as const, to: end };
}
