/**
 * Reports and other documents with a symbol: `Human Rights Comm., General Comment No. 34, ¶ 11, U.N. Doc. CCPR/C/GC/34
 * (Sept. 12, 2011)`.
 */
import type { Author, Field } from '../../citation';
import type { Clause, Form, Found } from '../../form';
import { Kind, type Tokens } from '../../lexer';
import { offline } from '../../online';
import { documentTail, pinpointBefore } from './documentTail';
import { longestHead, readHead, titleField, withoutCommas } from '../names/head';
import { headBefore } from '../names/headBefore';
import { recordsStart } from './officialRecords';
import { isPerson, personsIn } from '../names/persons';
import { capitalShare } from '../names/segments';
import { bodyAuthor, bodyEnd } from './unBodies';
import { readSymbol, symbolFirstWords } from './unSymbol';

export const unDocumentForm: Form = {
  name: 'documents of the United Nations',
  strength: 'strong',
  anchors: [Kind.word],
  words: symbolFirstWords,
  anchored: (tokens, at) => tokens.capital(at) && readSymbol(tokens, at, Math.min(tokens.length, at + 60)) !== null,
  read: readDocument,
};

function readDocument(clause: Clause, anchor: number): Found | null {
  const { tokens, from, to } = clause;
  const tail = documentTail(tokens, anchor, to);
  const end = withoutCommas(tokens, from, anchor);
  const pin = pinpointBefore(tokens, from, end);
  const records = recordsStart(tokens, from, pin?.from ?? end);
  const headEnd = records ?? pin?.from ?? end;
  const head = readBodyHead(clause, headEnd) ?? readOtherHead(clause, headEnd);
  // A symbol in running text, without anything that is cited by it.
  if (head === null && tail.date === null && tokens.is(anchor + 1, Kind.slash)) return null;
  return {
    core: {
      kind: 'unDocument',
      authors: head?.authors ?? [],
      title: head?.title ?? (records === null ? null : titleField(tokens, records, pin?.from ?? end)),
      number: null,
      pinpoint: pin?.pinpoint ?? tail.pinpoint,
      symbol: tail.symbol,
      date: tail.date,
      online: offline,
    },
    from: head?.from ?? records ?? pin?.from ?? anchor,
    to: tail.to,
  };
}

interface DocumentHead {
  readonly authors: readonly Author[];
  readonly title: Field | null;
  readonly from: number;
}

/** A body that is known by its name, or a person with an office in parentheses, and the title behind its comma. */
function readBodyHead(clause: Clause, headEnd: number): DocumentHead | null {
  const { tokens } = clause;
  const end = withoutCommas(tokens, clause.from, headEnd);
  for (let at = Math.max(clause.from, end - longestHead); at < end; at++) {
    if (!tokens.capital(at) || tokens.masked(at) || tokens.outer(at) !== clause.outer || isWithinTitle(clause, at))
      continue;
    const comma = bodyEnd(tokens, at, end);
    const body = comma === null ? null : bodyAuthor(tokens, at, comma);
    const author = body ?? (at === clause.from ? officerAt(tokens, at, end) : null);
    const title = comma ?? (author === null ? null : officeEnd(tokens, at, end));
    if (author === null || title === null) continue;
    if (title >= end) return { authors: [author], title: null, from: at };
    if (!tokens.is(title, Kind.comma)) continue;
    const titled = title + 1;
    const begins = tokens.capital(titled) || tokens.is(titled, Kind.quote) || tokens.is(titled, Kind.number);
    if (begins && capitalShare(tokens, titled, end) >= 0.5) {
      return { authors: [author], title: titleField(tokens, titled, end), from: at };
    }
  }
  return null;
}

/** `Rep. of the Secretary-General`: whose report it is stands in its title. */
function isWithinTitle({ tokens, from }: Clause, at: number): boolean {
  const of = tokens.isWord(at - 1, 'the') ? at - 2 : at - 1;
  return of > from && (tokens.isWord(of, 'of') || tokens.isWord(of, 'by') || tokens.isWord(of, 'to'));
}

/** `Philip Alston (Special Rapporteur on Extrajudicial Executions)`. */
function officerAt(tokens: Tokens, from: number, to: number): Author | null {
  const open = officeOpen(tokens, from, to);
  if (open === null || !isPerson(tokens, { from, to: open })) return null;
  return personsIn(tokens, { from, to: open })[0] ?? null;
}

function officeEnd(tokens: Tokens, from: number, to: number): number | null {
  const open = officeOpen(tokens, from, to);
  return open === null ? null : tokens.partner(open) + 1;
}

function officeOpen(tokens: Tokens, from: number, to: number): number | null {
  for (let at = from; at < Math.min(to, from + 12); at++) {
    if (tokens.is(at, Kind.comma)) return null;
    if (tokens.is(at, Kind.openParen) && tokens.partner(at) > at && tokens.partner(at) < to) return at;
  }
  return null;
}

/** Authors and title as of any work. */
function readOtherHead(clause: Clause, headEnd: number): DocumentHead | null {
  const { tokens, from } = clause;
  if (headEnd <= from) return null;
  const behindComma = tokens.is(headEnd, Kind.comma) ? headEnd + 1 : headEnd;
  const bare = withoutCommas(tokens, from, behindComma) === behindComma;
  const whole = bare && clause.opening !== 'text' && capitalShare(tokens, from, headEnd) >= 0.7;
  const head = whole ? readHead(clause, from, headEnd, false) : headBefore(clause, behindComma);
  return head === null ? null : { authors: head.authors, title: head.title ?? head.designation, from: head.from };
}
