/**
 * Articles in journals that count volumes (Indigo Book R30, R31): `Author, Title, 91 N.Y.U. L. Rev. 1183, 1239 (2016)`,
 * with designation, without author, without title, without year.
 */
import type { ArticleCitation, CitedDate } from '../../citation';
import { readDate as readBareDate, readDateParenthetical } from '../../dates';
import type { Clause, Form, Found } from '../../form';
import { Kind, type Tokens } from '../../lexer';
import { offline } from '../../online';
import { readPinpoint, type PinpointRead } from '../../pinpoint';
import { codesNamed } from '../../../tables/codes';
import { isAbbreviatedTitle, isPlainName, journalsNamed, looksLikeJournal } from '../../../tables/journals';
import { reportersNamed } from '../../../tables/reporters';
import { WordSet } from '../../word-set';
import { readCaseName } from '../cases/caseName';
import { saysForthcoming } from './forthcoming';
import { withoutCommas } from '../names/head';
import { headBefore } from '../names/headBefore';
import { isAllCaps } from '../names/segments';

/** A journal's name is no longer than this, in tokens. */
const longestName = 26;

export const articleForm: Form = {
  name: 'articles',
  strength: 'strong',
  anchors: [Kind.number],
  anchored: (tokens, at) => readJournal(tokens, at, Math.min(tokens.length, at + longestName + 4)) !== null,
  read: readArticle,
};

/** `Annotation, Liability of Landlord, 43 A.L.R.3d 331`: annotations stand in what is a reporter as well. */
export const annotationForm: Form = {
  ...articleForm,
  name: 'annotations',
  anchored: (tokens, at) => isAnnotated(tokens, at + 1) && articleForm.anchored(tokens, at),
};

const isAnnotated = (tokens: Tokens, at: number): boolean =>
  (tokens.isWord(at, 'a') && tokens.isWord(at + 2, 'l') && tokens.isWord(at + 4, 'r')) ||
  tokens.at(at).startsWith('ALR');

interface JournalRead {
  readonly journal: ArticleCitation['journal'];
  readonly known: boolean;
  /** Nothing but its abbreviations speaks for it: author, title and year must. */
  readonly doubtful: boolean;
  /** The token past the name: a page or `¶`. */
  readonly to: number;
}

function readArticle(clause: Clause, anchor: number): Found | null {
  const { tokens, to } = clause;
  const journal = readJournal(tokens, anchor, to);
  if (journal === null) return null;
  const place = readPage(tokens, journal.to, to);
  // `98 Invented L. Rev. ___ (forthcoming 2027)`: still a manuscript.
  if (tokens.is(journal.to, Kind.blank) && saysForthcoming(tokens, place.to)) return null;
  const date = readDate(tokens, place.to, to);
  const first = volumeStart(tokens, clause.from, anchor);
  const head = headBefore(clause, first);
  const title = head?.title ?? null;
  if (date === null && title === null && !journal.known) return null;
  if (journal.doubtful && (date === null || title === null || head?.authors.length === 0)) return null;
  if (!journal.known && isCase(clause, anchor)) return null;
  return {
    core: {
      kind: 'article',
      authors: head?.authors ?? [],
      designation: head?.designation ?? null,
      title,
      volume: tokens.field(first, anchor + 1),
      journal: journal.journal,
      page: place.page,
      pinpoint: place.pin?.pinpoint ?? null,
      date: date?.date ?? null,
      online: offline,
    },
    from: head?.from ?? first,
    to: date?.to ?? place.to,
  };
}

/** `12:3 J. Notes`: the issue stands behind the volume. */
const volumeStart = (tokens: Tokens, from: number, anchor: number): number =>
  anchor - 2 >= from && tokens.is(anchor - 1, Kind.colon) && tokens.glued(anchor) && tokens.is(anchor - 2, Kind.number)
    ? anchor - 2
    : anchor;

/** `91 N.Y.U. L. Rev.` with a page behind it; no reporter and no code. */
function readJournal(tokens: Tokens, volume: number, to: number): JournalRead | null {
  const start = behindIssue(tokens, volume);
  if (tokens.end(volume) - tokens.start(volume) > 4 || (start === volume + 1 && tokens.glued(start))) return null;
  const end = nameEnd(tokens, start, to);
  if (end === null) return null;
  const written = tokens.field(start, end);
  const [journal] = journalsNamed(written.text);
  const looseLeaf = tokens.is(end, Kind.paragraph) && written.text.includes(' ');
  const annotated = isAnnotated(tokens, start);
  const alike = journal !== undefined || annotated || looseLeaf || looksLikeJournal(written.text);
  const capitals = isAllCaps(tokens, { from: start, to: end });
  if (!alike && !capitals && !isAbbreviatedTitle(written.text) && !isPlainName(written.text)) return null;
  if (journal === undefined && !annotated && isOther(written.text)) return null;
  const standard = journal?.abbreviation ?? written.text.replaceAll('\n', ' ');
  return {
    journal: { standard, text: written.text, span: written.span },
    known: journal !== undefined,
    doubtful: !alike,
    to: end,
  };
}

/** `90(4) N.Y.U. L. Rev.`, `90, no. 4, N.Y.U. L. Rev.`: where the name begins, past the issue. */
function behindIssue(tokens: Tokens, volume: number): number {
  const next = volume + 1;
  if (tokens.is(next, Kind.openParen) && tokens.glued(next) && tokens.is(next + 1, Kind.number)) {
    return tokens.is(next + 2, Kind.closeParen) ? next + 3 : next;
  }
  const numbered = tokens.is(next, Kind.comma) && tokens.isWord(next + 1, 'no') && tokens.is(next + 2, Kind.period);
  if (!numbered || !tokens.is(next + 3, Kind.number)) return next;
  return tokens.is(next + 4, Kind.comma) ? next + 5 : next + 4;
}

/** A name with *v.* right before the volume: a case of a reporter that no table knows. */
function isCase(clause: Clause, anchor: number): boolean {
  const read = readCaseName(clause, withoutCommas(clause.tokens, clause.from, anchor));
  return read !== null && read.name.plaintiff !== null;
}

const isOther = (name: string): boolean => reportersNamed(name).length > 0 || codesNamed(name).length > 0;

const ties = new WordSet('of the and on for in de la du des del y et to und für');

/** The token past the capitalised words before a page; null where something else comes first. */
export function nameEnd(tokens: Tokens, from: number, to: number): number | null {
  if (!tokens.is(from, Kind.word) || !tokens.capital(from)) return null;
  // `J. Gender, Race & Just.`: behind a comma an ampersand must follow.
  let open = false;
  for (let at = from; at < Math.min(to, from + longestName); at++) {
    switch (tokens.kind(at)) {
      case Kind.word:
        if (tokens.isWord(at, 'at') && tokens.is(at + 1, Kind.number)) return open || at === from ? null : at;
        if (!tokens.capital(at) && !ties.has(tokens, at)) return null;
        break;
      case Kind.period:
        if (!tokens.glued(at)) return null;
        break;
      case Kind.number:
        // `Yale L.J.950`
        return (tokens.glued(at) && !isGluedPage(tokens, at)) || open ? null : at;
      case Kind.comma:
        if (!tokens.capital(at + 1) || !isJournalSoFar(tokens, from, at)) return null;
        open = true;
        break;
      case Kind.blank:
      case Kind.paragraph:
      case Kind.section:
        return open ? null : at;
      case Kind.ampersand:
        open = false;
        break;
      case Kind.dash:
      case Kind.colon:
      case Kind.slash:
      case Kind.ordinal:
      case Kind.mixed:
        break;
      default:
        return null;
    }
  }
  return null;
}

const isGluedPage = (tokens: Tokens, at: number): boolean =>
  tokens.is(at - 1, Kind.period) && tokens.end(at) - tokens.start(at) > 1 && !tokens.is(at + 1, Kind.period);

const journalWords = new WordSet('j journal rev review q quarterly');

function isJournalSoFar(tokens: Tokens, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (journalWords.has(tokens, at)) return true;
  return false;
}

interface PageRead extends Pick<ArticleCitation, 'page'> {
  readonly pin: PinpointRead | null;
  readonly to: number;
}

/** First page and pinpoint; a paragraph number (`¶ 17, at 60`) and `at 951` are pinpoints without a page. */
function readPage(tokens: Tokens, at: number, to: number): PageRead {
  const sign = tokens.is(at, Kind.paragraph) || tokens.is(at, Kind.section) || tokens.isWord(at, 'at');
  if (sign) {
    const pin = readPinpoint(tokens, at, to, { bare: true });
    return { page: null, pin, to: pin?.to ?? at };
  }
  const end = withRange(tokens, at + 1, to);
  const pin = readPinpoint(tokens, end, to);
  return { page: tokens.field(at, at + 1), pin, to: pin?.to ?? end };
}

/** `1493–1510`: the last page belongs to no field. */
function withRange(tokens: Tokens, at: number, to: number): number {
  return at + 1 < to && tokens.is(at, Kind.dash) && tokens.is(at + 1, Kind.number) ? at + 2 : at;
}

/** `(2016)`, `(Apr. 1997)`, `, Apr. 2, 1997`; none for a work that is still to appear. */
function readDate(tokens: Tokens, from: number, to: number): { readonly date: CitedDate; readonly to: number } | null {
  const open = tokens.is(from, Kind.comma) ? from + 1 : from;
  if (open > from && open < to && !tokens.is(open, Kind.openParen)) {
    const bare = readBareDate(tokens, open, to);
    return bare === null || bare.date.monthName === null ? null : bare;
  }
  const dated = open < to ? readDateParenthetical(tokens, open) : null;
  return dated === null || dated.before !== null || dated.to > to ? null : dated;
}
