/**
 * Manuscripts, theses and working papers (Indigo Book R34): they look like books or pages, and say otherwise in a
 * parenthetical: `(Nat'l Bureau of Econ. Rsch., Working Paper No. 729, 1981)`, `(May 2019) (Ph.D. dissertation, …)`.
 */
import type { Field, UnpublishedCitation } from '../../citation';
import type { Core, FramePart } from '../../form';
import { Kind, type Tokens } from '../../lexer';
import { offline } from '../../online';
import { WordSet } from '../../word-set';
import { isInstitutional } from '../names/bodies';
import { readHead, type Head } from '../names/head';
import { isPlain, type Work } from './work';

type UnpublishedCore = Omit<UnpublishedCitation, FramePart>;

const words = new WordSet('unpublished manuscript typescript dissertation thesis draft');
/** No parenthetical that says so is longer, in tokens. */
const longest = 40;

/** Whether the parenthesis that opens at a token says that the work before it is unpublished. */
export function saysUnpublished(tokens: Tokens, open: number): boolean {
  if (!tokens.is(open, Kind.openParen)) return false;
  const close = tokens.partner(open);
  if (close < 0 || close - open > longest) return false;
  for (let at = open + 1; at < close; at++) if (words.has(tokens, at) && !tokens.masked(at)) return true;
  return tokens.isWord(open + 1, 'working') && tokens.isWord(open + 2, 'paper');
}

/** `(on file with the author)`. */
export const isOnFile = (tokens: Tokens, open: number): boolean =>
  tokens.is(open, Kind.openParen) && tokens.isWord(open + 1, 'on') && tokens.isWord(open + 2, 'file');

/** Whether the address of a paper that waits for its publication stands at a token or behind its comma. */
export function isOnSsrn(tokens: Tokens, at: number): boolean {
  const url = tokens.is(at, Kind.comma) ? at + 1 : at;
  return tokens.is(url, Kind.url) && /^(?:https?:\/\/)?(?:papers\.|www\.)?ssrn\.com\//i.test(tokens.at(url));
}

/** An unpublished work of an author and a title; the rest as `fields` have it. */
export const unpublishedOf = (
  { authors, title, designation }: Pick<Head, 'authors' | 'title' | 'designation'>,
  fields: Partial<UnpublishedCore>,
): Core => ({
  kind: 'unpublished',
  authors,
  designation,
  title,
  volume: null,
  container: null,
  institution: null,
  series: null,
  number: null,
  date: null,
  pinpoint: null,
  online: offline,
  ...fields,
});

/** `… 76 (2000) (Ph.D. dissertation, Univ. of Cal., Irvine)`, `… (unpublished manuscript, 2007)`. */
export function readManuscript(work: Work): { readonly core: Core; readonly to: number } | null {
  const { clause, from, end, pin, section, imprint } = work;
  const { tokens } = clause;
  const inside = imprint.publisher !== null && saysUnpublished(tokens, tokens.partner(imprint.to - 1));
  if (!inside && !saysUnpublished(tokens, imprint.to) && !isDeposited(work)) return null;
  const head = readHead(clause, from, end, false);
  if (head === null || head.title === null || !isPlain({ ...work, running: false }, head)) return null;
  const fields = { date: imprint.date, pinpoint: pin ?? section, institution: inside ? behindComma(work) : null };
  return { core: unpublishedOf(head, fields), to: imprint.to };
}

/** Nothing but an address where papers wait: neither publisher nor edition. */
const isDeposited = ({ clause, imprint }: Work): boolean =>
  imprint.publisher === null && imprint.edition === null && isOnSsrn(clause.tokens, imprint.to);

/** `Univ. of X` of `unpublished Ph.D. dissertation, Univ. of X`. */
function behindComma({ clause, imprint }: Work): Field | null {
  const { publisher } = imprint;
  if (publisher === null) return null;
  const { tokens } = clause;
  const to = tokens.firstFrom(publisher.span.end);
  for (let at = tokens.firstFrom(publisher.span.start); at < to - 1; at++) {
    if (tokens.is(at, Kind.comma)) return tokens.field(at + 1, to);
  }
  return null;
}

export function readWorkingPaper(work: Work): Core | null {
  const { clause, from, end, pin, section, imprint } = work;
  const { tokens } = clause;
  const { publisher } = imprint;
  if (publisher === null) return null;
  const paper = readSeries(tokens, tokens.firstFrom(publisher.span.start), tokens.firstFrom(publisher.span.end));
  if (paper === null) return null;
  const head = readHead(clause, from, end, false);
  if (head === null || head.title === null || !isPlain({ ...work, running: false }, head)) return null;
  return unpublishedOf(head, { ...paper, date: imprint.date, pinpoint: pin ?? section });
}

type Series = Pick<UnpublishedCore, 'institution' | 'series' | 'number'>;

const paperKinds = new WordSet('working discussion research rsch res occasional technical policy staff');

/** Institution, series and number: `Sloan Sch. of Mgmt., Mass. Inst. of Tech., Working Paper No. 3477–92`. */
function readSeries(tokens: Tokens, from: number, to: number): Series | null {
  const paper = paperWord(tokens, from, to);
  if (paper < 0) return null;
  const start = seriesStart(tokens, from, paper);
  const sign = numberSign(tokens, paper + 1, to);
  const next = sign?.from ?? commaFrom(tokens, paper + 1, to);
  const series = tokens.field(start, next);
  const last = sign === null ? next : numberEnd(tokens, sign.to, to);
  const number = sign === null || last === sign.to ? null : tokens.field(sign.to, last);
  return { institution: institutionAround(tokens, from, start, last, to), series, number };
}

/** The last word `Paper` behind the kind of paper or behind a comma; -1 where there is none. */
function paperWord(tokens: Tokens, from: number, to: number): number {
  for (let at = to - 1; at > from; at--) {
    const paper = tokens.isWord(at, 'paper') || tokens.isWord(at, 'papers');
    if (
      paper &&
      tokens.capital(at) &&
      (tokens.is(at - 1, Kind.comma) || paperKinds.has(tokens, kindBefore(tokens, at)))
    )
      return at;
  }
  return -1;
}

/** The word before `Paper`: `Working`, `Rsch.`. */
const kindBefore = (tokens: Tokens, paper: number): number =>
  tokens.is(paper - 1, Kind.period) ? paper - 2 : paper - 1;

/** Behind the last comma; behind an institution that stands before the kind without one. */
function seriesStart(tokens: Tokens, from: number, paper: number): number {
  const kind = kindBefore(tokens, paper);
  let start = from;
  for (let at = from; at < paper; at++) if (tokens.is(at, Kind.comma)) start = at + 1;
  const acronym = kind === from + 1 && tokens.allCaps(from);
  const apart = start === from && kind > from && (acronym || isInstitutional(tokens, { from, to: kind }));
  return apart ? kind : start;
}

/** `No.`, `Nos.`, `#`, `Series, Paper No.`: where the number’s word begins, and the number. */
function numberSign(tokens: Tokens, from: number, to: number): { readonly from: number; readonly to: number } | null {
  for (let at = from; at < to; at++) {
    if (tokens.isWord(at, 'no') || tokens.isWord(at, 'nos')) {
      const number = tokens.is(at + 1, Kind.period) ? at + 2 : at + 1;
      return number < to ? { from: at, to: number } : null;
    }
    if (tokens.is(at, Kind.other) && tokens.at(at) === '#') return { from: at, to: at + 1 };
    if (tokens.is(at, Kind.number) || tokens.is(at, Kind.mixed)) return { from: at, to: at };
  }
  return null;
}

/** `3477–92`, `2019-07`, `w12345`, `ECO/2011`. */
function numberEnd(tokens: Tokens, from: number, to: number): number {
  let at = from;
  while (at < to && !tokens.is(at, Kind.comma) && (at === from || tokens.glued(at))) at++;
  return at;
}

function commaFrom(tokens: Tokens, from: number, to: number): number {
  let at = from;
  while (at < to && !tokens.is(at, Kind.comma)) at++;
  return at;
}

/** Before the series, else behind it. */
function institutionAround(tokens: Tokens, from: number, start: number, last: number, to: number): Field | null {
  let end = start;
  while (end > from && tokens.is(end - 1, Kind.comma)) end--;
  if (end > from) return tokens.field(from, end);
  const behind = tokens.is(last, Kind.comma) ? last + 1 : last;
  return behind < to ? tokens.field(behind, to) : null;
}
