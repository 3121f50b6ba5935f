/** Institutions in the author slot, whose names hold commas: `Off. of Mgmt. & Budget, Exec. Off. of the President`. */
import type { AuthorsRead } from './authors';
import { Kind, type Tokens } from '../../lexer';
import { Question } from '../../spellings';
import { showsInstitution } from './institutionWords';
import { joinsList } from './persons';
import { capitalShare, isQuoted, isReportNumber, wordCount, type Segment } from './segments';
import { WordSet } from '../../word-set';

/** Reads an institution from the first segment on, taking as many as belong to its name. */
export function readInstitution(tokens: Tokens, segments: readonly Segment[], room: number): AuthorsRead | null {
  const [first] = segments;
  if (first === undefined || isQuoted(tokens, first)) return null;
  if (!isInstitutional(tokens, first) && !isAcronym(tokens, first)) return null;
  if (isTerm(tokens, segments[1])) return null;
  let used = 1;
  while (used < room) {
    const next = segments[used];
    if (next === undefined || !goesOnInstitution(tokens, next)) break;
    used++;
  }
  const last = segments[used - 1] ?? first;
  const acronym = acronymAt(tokens, last);
  const whole = tokens.field(first.from, acronym?.open ?? last.to);
  const names = [whole.text, ...(acronym === null ? [] : [acronym.field.text])];
  return { authors: [{ names, institution: true, acronym: acronym?.field ?? null, order: 'usual', ...whole }], used };
}

/** `The Supreme Court, 2009 Term—Leading Cases` is a title. */
const isTerm = (tokens: Tokens, segment: Segment | undefined): boolean =>
  segment !== undefined && tokens.is(segment.from, Kind.number) && tokens.isWord(segment.from + 1, 'term');

/** `DEA`, `UNFCCC`. */
const isAcronym = (tokens: Tokens, { from, to }: Segment): boolean =>
  to - from === 1 && tokens.allCaps(from) && tokens.end(from) - tokens.start(from) <= 7;

/** Its words show an institution, and it is no sentence. */
export function isInstitutional(tokens: Tokens, { from, to }: Segment): boolean {
  if (wordCount(tokens, from, to) > 14 || capitalShare(tokens, from, to) < 0.9 || hasTitleMark(tokens, from, to))
    return false;
  return showsInstitution(tokens, from, to);
}

/** A colon, a question, a quotation: a title's marks. */
function hasTitleMark(tokens: Tokens, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const kind = tokens.kind(at);
    if (kind === Kind.colon || kind === Kind.question || kind === Kind.quote || kind === Kind.url) return true;
    // `US 77.6%`
    if (kind === Kind.other) return true;
  }
  return false;
}

/** `Tech.`, `and Logistics`, `Exec. Off. of the President`, `White House`: a further part of an institution's name. */
function goesOnInstitution(tokens: Tokens, segment: Segment): boolean {
  if (
    isQuoted(tokens, segment) ||
    isReportNumber(tokens, segment) ||
    capitalShare(tokens, segment.from, segment.to) < 0.9
  )
    return false;
  if (joinsList(tokens, segment)) return wordCount(tokens, segment.from, segment.to) <= 6;
  return (
    isAbbreviatedInstitution(tokens, segment) ||
    (isInstitutional(tokens, segment) && bodies.has(tokens, segment.from)) ||
    (segment.to - segment.from === 2 && tokens.is(segment.to - 1, Kind.period))
  );
}

/** Behind a person: `Danube Techs., Inc.`; `National Savings` without an abbreviation may begin the title. */
export const isAffiliation = (tokens: Tokens, segment: Segment): boolean =>
  isInstitutional(tokens, segment) && hasAbbreviation(tokens, segment);

export function isAbbreviatedInstitution(tokens: Tokens, segment: Segment): boolean {
  if (!isInstitutional(tokens, segment)) return false;
  const words = wordCount(tokens, segment.from, segment.to);
  return words <= 2 || hasAbbreviation(tokens, segment);
}

/** A word with a period behind it or an apostrophe of an abbreviation in it: `Off.`, `Nat’l`. */
function hasAbbreviation(tokens: Tokens, { from, to }: Segment): boolean {
  for (let at = from; at < to; at++) {
    if (tokens.is(at, Kind.period) && tokens.glued(at)) return true;
    if (tokens.answer(at, contraction)) return true;
  }
  return false;
}

const contraction = new Question((word) => /['’](?:l|n|t|r|y|d|g|x)$/i.test(word) && !/[a-z]n['’]t$/.test(word));

/** `(UNHCR)` at the end. */
function acronymAt(tokens: Tokens, { from, to }: Segment) {
  const open = tokens.partner(to - 1);
  if (!tokens.is(to - 1, Kind.closeParen) || open <= from || to - open > 5) return null;
  return { open, field: tokens.field(open + 1, to - 1) };
}

/** Words with which the name of a body within or above another begins. */
const bodies = new WordSet(
  'office department division bureau center centre committee subcommittee agency commission institute council school board ' +
    'administration ministry national federal college faculty secretariat directorate',
);
