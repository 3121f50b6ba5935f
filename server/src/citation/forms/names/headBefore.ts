/**
 * Author and title right before a volume, whose place is sure: in a clause that is all citation they begin with it; in
 * a running sentence they are the last stretch that is written as names and titles are.
 */
import type { Clause } from '../../form';
import { Kind, type Tokens } from '../../lexer';
import { isDesignation } from '../../../tables/designations';
import { isPerson } from './persons';
import { longestHead, readHead, withoutCommas, type Head } from './head';
import { capitalShare, isQuoted, italicRun, splitSegments, type Segment } from './segments';
import { trailingName } from './trailingName';
import { particles } from '../../name-words';

/** The head that ends right before `to`; null where running text or nothing stands there. */
export function headBefore(clause: Clause, to: number): Head | null {
  const { tokens } = clause;
  const end = withoutCommas(tokens, clause.from, to);
  if (end <= clause.from || (end === to && !isQuoteEnd(clause, to))) return null;
  const from = headStart(afterSignal(clause, end), end);
  if (from === null) return null;
  const head = readHead(clause, from, end, false);
  return head === null ? null : withLoneAuthor(clause, withDesignation(head), end);
}

/** `“The Right to Privacy,” 4 Harv. L. Rev.`: the comma stands within the marks. */
const isQuoteEnd = (clause: Clause, to: number): boolean =>
  clause.tokens.masked(to - 1) || clause.tokens.italic(to - 1);

/** `For an overview see Lee, …`: a signal that runs on from a sentence begins the citation. */
function afterSignal(clause: Clause, end: number): Clause {
  const { tokens } = clause;
  for (let at = end - 1; at >= Math.max(clause.from, end - longestHead); at--) {
    const signal = tokens.is(at, Kind.word) && !tokens.capital(at) && tokens.isWord(at, 'see');
    if (!signal || tokens.outer(at) !== clause.outer || tokens.masked(at)) continue;
    return { ...clause, from: tokens.isWord(at + 1, 'also') ? at + 2 : at + 1, opening: 'citation' };
  }
  return clause;
}

function headStart(clause: Clause, end: number): number | null {
  const { tokens, opening } = clause;
  const whole = end - clause.from <= longestHead && opening !== 'text';
  if (whole && opening === 'citation') return clause.from;
  if (whole && isHeadLike(clause, clause.from, end)) return titleBehind(tokens, clause.from, end) ?? clause.from;
  const from = Math.max(clause.from, end - longestHead);
  const segments = splitSegments(clause, from, end);
  let start: Segment | null = null;
  for (let index = segments.length - 1; index >= 0; index--) {
    const segment = segments[index];
    if (segment === undefined) break;
    if (!isPart(clause, segment, index > 0 || from === clause.from)) {
      return trailing(clause, segment, start) ?? titleBehind(tokens, segment.from, segment.to);
    }
    start = segment;
    if (index < segments.length - 1 && isPerson(tokens, segment)) break;
  }
  return start?.from ?? null;
}

/** `Justice Scalia defended it in The Rule of Law as a Law of Rules`: what a sentence leads to by `in`. */
function titleBehind(tokens: Tokens, from: number, to: number): number | null {
  let running = false;
  for (let at = from; at < to - 2; at++) {
    if (!tokens.is(at, Kind.word)) continue;
    const leads = tokens.isWord(at, 'in') && !tokens.capital(at) && tokens.capital(at + 1);
    if (leads && running && capitalShare(tokens, at + 1, to) === 1) return at + 1;
    if (capitalShare(tokens, at, at + 1) === 0) running = true;
  }
  return null;
}

/** The name that ends the running text before a title; the title itself where there is none. */
const trailing = (clause: Clause, text: Segment, title: Segment | null): number | null =>
  title === null ? null : (trailingName(clause.tokens, text) ?? title.from);

/** Written as names and titles are from beginning to end, with an author or an italic title among them. */
function isHeadLike(clause: Clause, from: number, to: number): boolean {
  const { tokens } = clause;
  if (!tokens.capital(from) && !tokens.masked(from) && !isParticle(tokens, from)) return false;
  const [first, second] = splitSegments(clause, from, to);
  if (first === undefined || (second !== undefined && capitalShare(tokens, first.from, first.to) < 1)) return false;
  return italicRun(tokens, from, to) !== null || capitalShare(tokens, from, to) >= 0.7;
}

/** `de Figueiredo & Richter`. */
const isParticle = (tokens: Tokens, at: number): boolean => particles.has(tokens, at) && tokens.capital(at + 1);

/** A segment that can be part of a head in running text; the first of a sentence that runs on is none. */
function isPart(clause: Clause, segment: Segment, bounded: boolean): boolean {
  const { tokens } = clause;
  if (!bounded) return false;
  if (isQuoted(tokens, segment)) return true;
  return tokens.capital(segment.from) && capitalShare(tokens, segment.from, segment.to) >= 0.8;
}

/** `Note, 82 Harv. L. Rev. 1065`, `Ann Lee, Book Review, 120 Harv. L. Rev. 123`: a piece without a title. */
const withDesignation = (head: Head): Head =>
  head.designation === null && head.title !== null && !head.marked && isDesignation(head.title.text)
    ? { ...head, designation: head.title, title: null }
    : head;

/** `Wittow, 14 J. Internet L. 1`: one word alone is the author, who was cited in full before. */
function withLoneAuthor(clause: Clause, head: Head, end: number): Head {
  const { tokens } = clause;
  if (end - head.from !== 1 || head.title === null || !tokens.capital(head.from) || head.marked) return head;
  const { text, span } = head.title;
  const author = { text, span, names: [text], institution: false, acronym: null, order: 'usual' } as const;
  return { ...head, authors: [author], title: null };
}
