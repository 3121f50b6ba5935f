/**
 * Letters, memoranda, messages and interviews (Indigo Book R34): `Letter from A to B (Sept. 17, 2013) (on file with …)`,
 * `Interview with Ann Lee, Clerk (Mar. 8, 2017)`. They have neither author nor title; their beginning stands for both.
 */
import type { CitedDate } from '../../citation';
import { readDate, readDateParenthetical } from '../../dates';
import type { Clause, Form, Found } from '../../form';
import { followingPhraseAt } from '../../history';
import { Kind, type Tokens } from '../../lexer';
import { correspondenceAt, correspondenceFirstWords, type Correspondence } from '../../../tables/correspondence';
import { lazy } from '../../../tables/lazy';
import { WordSet } from '../../word-set';
import { withoutCommas } from '../names/head';
import { readImprint } from './imprint';
import { readOnline, type OnlineRead } from '../../online';
import { pinBefore } from './pinBefore';
import { isOnFile, unpublishedOf } from './unpublished';

export const letterForm: Form = {
  name: 'letters',
  strength: 'strong',
  anchors: [Kind.word],
  words: () => firstWords().words,
  anchored: (tokens, at) => beginningAt(tokens, at) !== null,
  read: readLetter,
};

const firstWords = lazy(() => new WordSet(correspondenceFirstWords()));

/** Of the beginning itself, in characters. */
const longestBeginning = 40;
/** From the beginning to the date, in tokens. */
const longest = 110;

interface Beginning {
  readonly kind: Correspondence;
  /** The token past it. */
  readonly to: number;
}

function beginningAt(tokens: Tokens, at: number): Beginning | null {
  if (!tokens.capital(at) || !firstWords().has(tokens, at)) return null;
  const found = correspondenceAt(tokens.text, tokens.start(at), tokens.start(at) + longestBeginning);
  const to = found === null ? at : tokens.firstFrom(found.end);
  // `Letter to the Editor` is a newspaper's.
  return found === null || tokens.isWord(to + 1, 'editor') ? null : { kind: found.entries[0], to };
}

function readLetter(clause: Clause, anchor: number): Found | null {
  const { tokens } = clause;
  const beginning = beginningAt(tokens, anchor);
  if (beginning === null || beginning.to >= clause.to || isTitle(tokens, anchor, clause)) return null;
  const limit = namedEnd(clause, beginning.to);
  const dated = findDate(clause, beginning.to, limit);
  const online = dated === null && tokens.is(limit, Kind.url) ? readOnline(tokens, limit, clause.to) : null;
  if (online !== null) return readPosting(clause, anchor, limit, online);
  if (dated !== null && isPrintedIn(tokens, dated.to, clause.to)) return null;
  const end = dated?.from ?? limit;
  const filed = isOnFile(tokens, dated?.to ?? end);
  const reprinted = followingPhraseAt(tokens, tokens.is(end, Kind.comma) ? end + 1 : end, clause.to) !== null;
  if (dated === null && !filed && !reprinted) return null;
  // `Interview with the Vampire (1994)`: with a year alone it may be a title.
  const surely = filed || dated?.date.monthName !== null || namesBoth(tokens, beginning, end);
  if (!surely || end <= beginning.to) return null;
  const pin = beginning.kind === 'written' ? pinBefore({ ...clause, from: beginning.to }, end) : null;
  const title = tokens.field(anchor, withoutCommas(tokens, anchor, pin?.from ?? end));
  const core = unpublishedOf(
    { authors: [], designation: null, title },
    { date: dated?.date ?? null, pinpoint: pin?.pinpoint ?? null },
  );
  return { core, from: anchor, to: dated?.to ?? end };
}

/** `Posting of Bo Roe to Legal Blog, http://… (Jan. 2, 2008)`: the date stands behind the address. */
function readPosting(clause: Clause, anchor: number, url: number, { online, to }: OnlineRead): Found | null {
  const { tokens } = clause;
  const dated = to < clause.to ? readDateParenthetical(tokens, to) : null;
  if (dated === null || dated.before !== null || dated.to > clause.to) return null;
  const title = tokens.field(anchor, withoutCommas(tokens, anchor, url));
  return {
    core: unpublishedOf({ authors: [], designation: null, title }, { date: dated.date, online }),
    from: anchor,
    to: dated.to,
  };
}

/** `Martin Luther King, Jr., Letter from Birmingham Jail`: behind an author it is a title. */
const isTitle = (tokens: Tokens, at: number, { from }: Clause): boolean =>
  at > from && (tokens.is(at - 1, Kind.comma) || tokens.is(at - 1, Kind.quote) || tokens.capital(at - 1));

/** `, in 3 The Founders' Constitution 244 (P. Kurland ed., 1987)`: a chapter of a collection. */
function isPrintedIn(tokens: Tokens, at: number, to: number): boolean {
  if (!tokens.is(at, Kind.comma) || !tokens.isWord(at + 1, 'in')) return false;
  for (let next = at + 2; next < Math.min(to, at + longest); next++) {
    if (tokens.is(next, Kind.openParen)) return readImprint(tokens, next) !== null;
  }
  return false;
}

interface LetterDate {
  readonly date: CitedDate;
  /** The token before which the title ends. */
  readonly from: number;
  readonly to: number;
}

/** The date that ends it: in parentheses, or behind a comma with its month. */
function findDate(clause: Clause, from: number, limit: number): LetterDate | null {
  const { tokens, to } = clause;
  for (let at = from; at <= Math.min(to - 1, limit); at++) {
    if (tokens.outer(at) !== clause.outer) continue;
    if (tokens.is(at, Kind.openParen)) {
      const read = readDateParenthetical(tokens, at);
      if (read !== null && read.before === null && read.to <= to) return { date: read.date, from: at, to: read.to };
    } else if (tokens.is(at, Kind.comma) || tokens.isWord(at, 'dated')) {
      const read = readDate(tokens, at + 1, to);
      if (read !== null && read.date.monthName !== null && read.date.year !== null)
        return { date: read.date, from: at, to: read.to };
    }
  }
  return null;
}

/** `from A to B`. */
function namesBoth(tokens: Tokens, { kind, to }: Beginning, end: number): boolean {
  if (kind !== 'written') return false;
  for (let at = to + 1; at < end - 1; at++) if (tokens.isWord(at, 'to') && tokens.capital(at + 1)) return true;
  return false;
}

/** Where who wrote to whom ends at the latest: before a bracket or `, reprinted in`. */
function namedEnd(clause: Clause, from: number): number {
  const { tokens, to } = clause;
  let at = from;
  for (; at < Math.min(to, from + longest); at++) {
    if (tokens.is(at, Kind.openParen) || tokens.is(at, Kind.openBracket) || tokens.is(at, Kind.url)) break;
    if (tokens.is(at, Kind.comma) && followingPhraseAt(tokens, at + 1, to) !== null) break;
  }
  return at;
}
