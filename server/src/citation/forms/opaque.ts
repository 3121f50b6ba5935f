/**
 * What is plainly a citation and has no form of its own: one authority each, so that an *Id.* after it still holds.
 * `otherForm` knows the signs of session laws, registers, bills, hearings, reports, treaties, orders, restatements,
 * letters; `opaqueForm` takes what has two marks of any kind. A year in parentheses alone is none.
 */
import type { OpaqueCitation } from '../citation';
import { readDateParenthetical } from '../dates';
import type { Clause, Form, Found } from '../form';
import { Kind, type Tokens } from '../lexer';
import { isLastVisited, offline, readOnline } from '../online';
import { codeAt } from '../../tables/codes';
import { lazy } from '../../tables/lazy';
import { openingAt, openingFirstWords, seriesAt, standsFirst } from '../../tables/series';
import { WordSet } from '../word-set';
import { endsCitation, introducesAddress } from './secondary/ending';
import { longestHead, titleField, withoutCommas } from './names/head';
import { isPerson } from './names/persons';
import { capitalShare, wordCount } from './names/segments';

type Mark = OpaqueCitation['marks'][number];

export const otherForm: Form = {
  name: 'others',
  strength: 'strong',
  anchors: [Kind.number, Kind.word, Kind.ordinal],
  words: () => firstWords().words,
  anchored: (tokens, at) => signEnd(tokens, at) !== null,
  read: readOther,
};

/** The token past a sign that a series or kind of document is cited; null where there is none. */
function signEnd(tokens: Tokens, at: number): number | null {
  switch (tokens.kind(at)) {
    case Kind.number:
      return volumeSignEnd(tokens, at);
    case Kind.ordinal:
      return tokens.isWord(at + 1, 'cong') && tokens.is(at + 2, Kind.period) ? at + 3 : null;
    default:
      return wordSignEnd(tokens, at);
  }
}

/** `124 Stat. 119`, `85 Fed. Reg. 67,450`, `189 U.N.T.S. 137`, `155 Cong. Rec. S1234`. */
function volumeSignEnd(tokens: Tokens, at: number): number | null {
  const name = at + 1;
  if (!tokens.capital(name) || tokens.glued(name) || tokens.end(at) - tokens.start(at) > 4) return null;
  const limit = tokens.start(at) + 80;
  const found = seriesAt(tokens.text, tokens.start(name), limit) ?? registerAt(tokens, name, limit);
  if (found === null) return null;
  const page = tokens.firstFrom(found.end);
  const number = tokens.is(page, Kind.number) || tokens.is(page, Kind.mixed) || tokens.isWord(page, 'no');
  return number || tokens.is(page, Kind.openParen) || tokens.is(page, Kind.blank) ? page : null;
}

function registerAt(tokens: Tokens, name: number, limit: number) {
  const found = codeAt(tokens.text, tokens.start(name), limit);
  const register = found?.entries.some((code) => code.kind === 'session' || code.kind === 'register') ?? false;
  return register ? found : null;
}

const firstWords = lazy(() => new WordSet(openingFirstWords()));

/** `Transcript of` stands first, or is words of a title. */
function isAddressed(tokens: Tokens, at: number): boolean {
  const found = tokens.is(at, Kind.word) ? openingAt(tokens.text, tokens.start(at), tokens.start(at) + 80) : null;
  return found !== null && standsFirst(found.entries[0]);
}

function wordSignEnd(tokens: Tokens, at: number): number | null {
  if (!tokens.capital(at) || !firstWords().has(tokens, at)) return null;
  const found = openingAt(tokens.text, tokens.start(at), tokens.start(at) + 80);
  if (found === null) return null;
  const end = tokens.firstFrom(found.end);
  return found.entries[0] === 'Restatement' && !tokens.is(end, Kind.openParen) && !tokens.isWord(end, 'of')
    ? null
    : end;
}

function readOther(clause: Clause, anchor: number): Found | null {
  const { tokens } = clause;
  const sign = signEnd(tokens, anchor);
  if (sign === null || sign > clause.to) return null;
  if (anchor > clause.from && isAddressed(tokens, anchor)) return null;
  const extent = readExtent(clause, sign, tokens.is(anchor, Kind.word));
  // `G.A. Res. 62/228, supra note 3`: a short form of what was cited before.
  if (extent.date === null && isReferredTo(tokens, extent.to, clause.to)) return null;
  const from = startBefore(clause, anchor);
  const number = hasNumber(tokens, anchor, extent.to);
  if (!number && extent.date === null) return null;
  const marks: Mark[] = ['reporter'];
  if (number) marks.push('number');
  if (extent.date !== null) marks.push(extent.date);
  return {
    core: {
      kind: 'opaque',
      marks,
      authors: [],
      title: from < anchor ? titleField(tokens, from, anchor) : null,
      online: offline,
    },
    from,
    to: extent.to,
  };
}

function isReferredTo(tokens: Tokens, end: number, to: number): boolean {
  const word = tokens.is(end, Kind.comma) ? end + 1 : end;
  return word < to && (tokens.isWord(word, 'supra') || tokens.isWord(word, 'infra'));
}

function hasNumber(tokens: Tokens, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const kind = tokens.kind(at);
    if (kind === Kind.number || kind === Kind.ordinal || kind === Kind.mixed) return true;
  }
  return false;
}

const ties = new WordSet(
  'of the and for to on in at as by p pp with from cmt cl art pt pts ch tit app r no nos slip op n nn daily ed para paras sec passim fig tbl intro pmbl',
);

interface Extent {
  readonly to: number;
  readonly date: 'year' | 'date' | null;
}

/** From the sign on over capitalised words, numbers and signs, past the first parenthesis with a date. */
function readExtent(clause: Clause, from: number, named: boolean): Extent {
  const { tokens, to } = clause;
  let end = from;
  for (let at = from; at < to; at++) {
    if (tokens.is(at, Kind.openParen) || tokens.is(at, Kind.openBracket)) {
      const close = tokens.partner(at);
      if (close < 0 || close >= to) break;
      const dated = readDateParenthetical(tokens, at);
      if (dated !== null) return { to: close + 1, date: dated.date.monthName === null ? 'year' : 'date' };
      if (!tokens.glued(at) && close !== at + 2) break;
      at = close;
      end = close + 1;
    } else if (goesOn(tokens, at, to, named)) {
      if (!isTrailing(tokens, at)) end = at + 1;
    } else {
      break;
    }
  }
  return { to: Math.max(end, from), date: null };
}

function goesOn(tokens: Tokens, at: number, to: number, named: boolean): boolean {
  switch (tokens.kind(at)) {
    case Kind.word:
      return tokens.capital(at) || ties.has(tokens, at);
    case Kind.comma:
      return at + 1 < to && goesOnBehindComma(tokens, at + 1, named);
    case Kind.quote:
    case Kind.semicolon:
    case Kind.url:
    case Kind.closeParen:
    case Kind.closeBracket:
      return false;
    default:
      return true;
  }
}

/** Pages, sections and further places; a name or title only where a word, not a volume, began the citation. */
function goesOnBehindComma(tokens: Tokens, at: number, named: boolean): boolean {
  if (!tokens.is(at, Kind.word)) return true;
  if (tokens.isWord(at, 'and') || tokens.isWord(at, 'the')) return false;
  if (!tokens.capital(at)) return ties.has(tokens, at);
  return named || tokens.is(at + 1, Kind.period);
}

/** Punctuation and small words don't end it; an abbreviation's period does. */
function isTrailing(tokens: Tokens, at: number): boolean {
  const kind = tokens.kind(at);
  if (kind === Kind.word) return !tokens.capital(at) && ties.has(tokens, at);
  return kind === Kind.comma || kind === Kind.colon || kind === Kind.dash;
}

/** The first token of what is named before the sign: the clause's, or that of a run of capitalised words. */
function startBefore(clause: Clause, anchor: number): number {
  const { tokens, from, opening } = clause;
  const begins = tokens.capital(from) || !tokens.is(from, Kind.word);
  if (anchor - from <= longestHead && begins) {
    if (opening === 'citation') return from;
    if (opening === 'sentence' && !leadIns.has(tokens, from) && capitalShare(tokens, from, anchor) === 1) return from;
  }
  let start = anchor;
  for (let at = anchor - 1; at >= Math.max(from, anchor - 60); at--) {
    if (tokens.outer(at) !== clause.outer || !isBefore(tokens, at)) break;
    if (tokens.capital(at) && !leadIns.has(tokens, at)) start = at;
  }
  return start;
}

const leadIns = new WordSet('in under see the by with this that of as since when');

function isBefore(tokens: Tokens, at: number): boolean {
  switch (tokens.kind(at)) {
    case Kind.word:
      return tokens.capital(at) || ties.has(tokens, at);
    case Kind.number:
    case Kind.mixed:
    case Kind.comma:
    case Kind.dash:
    case Kind.colon:
    case Kind.section:
    case Kind.ampersand:
      return true;
    case Kind.period:
      return tokens.glued(at);
    default:
      return false;
  }
}

export const opaqueForm: Form = {
  name: 'opaque',
  strength: 'weak',
  anchors: [Kind.openParen, Kind.url],
  anchored: (tokens, at) => markAt(tokens, at) !== null,
  read: readOpaque,
};

interface MarkRead {
  readonly mark: Mark;
  readonly to: number;
}

function markAt(tokens: Tokens, at: number): MarkRead | null {
  if (tokens.is(at, Kind.url)) return { mark: 'url', to: at + 1 };
  if (isLastVisited(tokens, at)) return { mark: 'lastVisited', to: at };
  const dated = readDateParenthetical(tokens, at);
  if (dated === null || (dated.before !== null && isOfSomethingElse(tokens, dated.beforeFrom, dated.beforeTo)))
    return null;
  return { mark: dated.date.monthName === null ? 'year' : 'date', to: dated.to };
}

/** `(since 4 May 2010)`, `(next to be held in 2017)`, `(born 3 June 1948)`: no work came out on such a day. */
function isOfSomethingElse(tokens: Tokens, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (!tokens.capital(at) && otherDates.has(tokens, at)) return true;
  return false;
}

const otherDates = new WordSet('since until till born died next established founded');

/** The whole clause up to its first mark, if it reads like a title and ends like a citation. */
function readOpaque(clause: Clause, anchor: number): Found | null {
  const { tokens, from, opening } = clause;
  const first = markAt(tokens, anchor);
  if (first === null || opening === 'text' || anchor - from > longestHead) return null;
  const online = first.mark === 'date' || first.mark === 'year' ? null : readOnline(tokens, anchor, clause.to);
  const to = online?.to ?? first.to;
  const end = withoutCommas(tokens, from, anchor);
  const title = titleField(tokens, from, end);
  if (title === null || !tokens.capital(from) || wordCount(tokens, from, end) < 2 || !endsCitation(clause, to))
    return null;
  if (!isTitleLike(clause, end, first.mark, to)) return null;
  // `Ann Lee, https://…`: somebody and where to find them.
  if (first.mark === 'url' && opening !== 'citation' && isPerson(tokens, { from, to: end })) return null;
  return {
    core: { kind: 'opaque', marks: ['title', first.mark], authors: [], title, online: online?.online ?? offline },
    from,
    to,
  };
}

/** Where only a citation is expected less is asked of it than at the beginning of a sentence. */
function isTitleLike(clause: Clause, end: number, mark: Mark, to: number): boolean {
  const { tokens, from, opening } = clause;
  const share = capitalShare(tokens, from, end);
  if (opening === 'citation') return share >= (mark === 'year' ? 0.6 : 0.4);
  if (holdsSigns(tokens, from, end) && mark !== 'lastVisited') return false;
  // A name and a day alone: `Release 1 (Jan. 9, 2013)`.
  if (mark === 'date' && !holdsComma(tokens, from, end) && to >= clause.to) return false;
  if (mark === 'year' || (mark === 'url' && !introducesAddress(clause, end))) return false;
  return share >= (tokens.is(to, Kind.comma) || mark === 'lastVisited' ? 0.5 : 0.75);
}

/** `Files: *`, `Copyright (C)`, another address: what lists and licences are made of, and no title. */
function holdsSigns(tokens: Tokens, from: number, to: number): boolean {
  let colons = 0;
  for (let at = from; at < to; at++) {
    const kind = tokens.kind(at);
    if (kind === Kind.star || kind === Kind.other || kind === Kind.url) return true;
    if (kind === Kind.colon && ++colons > 1) return true;
  }
  return false;
}

function holdsComma(tokens: Tokens, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (tokens.is(at, Kind.comma)) return true;
  return false;
}
