import { span } from '../../text/span';
import { givenNames } from '../../tables/givenNames';
import { holdsInstitutionWord } from '../../tables/institutions';
import { nameSuffixes } from '../../tables/names';
import { isOrdinary } from '../../tables/ordinaryWords';
import { placesNamed } from '../../tables/places';
import type { Rule } from '../rule';
import { LEE, article } from '../examples';
import { maskOver } from '../masks';
import { indigo } from '../sources';

export const bookYearMissing: Rule = {
  id: 'book-year-missing',
  family: 'books',
  concern: 'form',
  scope: 'passage',
  severity: 'info',
  fix: 'none',
  source: indigo('R28.2.5', '15.4'),
  title: 'A book without its year',
  description:
    'A book is cited with its year in parentheses: Ann Lee, Paper Trails 472 (2015). Said in notes only, of a sentence that ' +
    'is nothing but a name, a title and a page; classics, and what may be a sentence of text, are left alone.',
  right: [
    article('Ann Lee, Paper Trails 472 (2015).'),
    article('Thomas Hobbes, Leviathan 12.'),
    article('Ann Lee, Mayor of Bath, Room 12.'),
    article('New York, Capital of Paper 12.', 'The Board, Acting Alone, Saw 12.', 'Supreme Court, Room 12.'),
    article('Ann Lee, Class of Bath 2015.', 'Ann Lee, who came first, saw 12.', 'Ann Lee, Ink Index No. 12.'),
  ],
  wrong: [
    article('Ann Lee, Paper Trails: Ink and Quill «472».'),
    article('See Ann B. Lee, The Law of Paper, at «47–49».'),
    article('Ann Lee & Bo Roe, The Law of Paper «47». But see ' + LEE + '.'),
    article('Zelmira Quannock, The Law of Paper: Ink, Quill, and Hand «47–49».'),
    article('Inst. of Paper Hist., A Comparison of Quills and Pens in the County «20».'),
  ],
  check({ kind, prose, reading, report }) {
    if (kind !== 'note') return;
    for (const segment of reading.segments) {
      const { start, end } = segment.span;
      if (segment.citations.length > 0 || end - start > LONGEST || end - start < SHORTEST) continue;
      const page = pageOf(prose.text.slice(start, end));
      if (page === null || maskOver(reading, segment.span) !== null) continue;
      report({
        span: span(start + page.start, start + page.end),
        message: 'If this is a book, its year is missing: add it in parentheses behind the page.',
      });
    }
  },
};

const LONGEST = 220;
const SHORTEST = 12;

/** Where the page stands in `See Ann Lee, Paper Trails 472.`; null for a sentence of any other build. */
function pageOf(sentence: string): { readonly start: number; readonly end: number } | null {
  const tail = /(?<comma>,? at)? (?<page>\d{1,4}(?:[–-]\d{1,4})?)\.?\s*$/.exec(sentence.slice(-LONGEST_TAIL));
  const page = tail?.groups?.['page'];
  if (tail === null || page === undefined || isYear(page)) return null;
  const at = sentence.length - Math.min(sentence.length, LONGEST_TAIL) + tail.index;
  const head = sentence.slice(0, at).replace(SIGNAL, '');
  const comma = afterName(head);
  if (comma === -1) return null;
  const title = head.slice(comma + 1).trim();
  const isTold = tail.groups?.['comma'] !== undefined;
  if (!isTitle(title, isTold) || !isAuthor(head.slice(0, comma), title)) return null;
  const start = sentence.lastIndexOf(page);
  return { start, end: start + page.length };
}

const LONGEST_TAIL = 24;
const SIGNAL = /^\s*(?:See(?: also| generally)?|But see|Cf\.|Accord) /;

const isYear = (page: string): boolean => /^(?:1[5-9]|20)\d\d$/.test(page);

/** The comma behind the first name, and behind what belongs to it: `Harry Kalven, Jr.`; -1 where there is none. */
function afterName(head: string): number {
  const first = head.indexOf(',');
  const behind = /^, (\p{L}+)/u.exec(head.slice(first, first + LONGEST_SUFFIX))?.[1]?.toLowerCase() ?? '';
  return nameSuffixes.has(behind) ? head.indexOf(',', first + 1) : first;
}

const LONGEST_SUFFIX = 8;

/** One or two persons, or an institution; those not known by name only where what follows is surely a title. */
function isAuthor(written: string, title: string): boolean {
  const names = written.split(' & ').map((name) => name.replace(/,.*$/, '').split(' '));
  const isLong = title.includes(':') || title.split(' ').length >= LONG_TITLE;
  if (names.length <= 2 && names.every((words) => isPerson(words, isLong))) return true;
  return (
    isLong && holdsInstitutionWord(written) && written.split(' ').every((word) => isCapital(word) || SMALL.has(word))
  );
}

const LONG_TITLE = 5;

/** Two to four words with capitals, the first a given name; or none of them a word of titles. */
function isPerson(words: readonly string[], isLong: boolean): boolean {
  const [first = ''] = words;
  if (words.length < 2 || words.length > 4 || !words.every(isCapital)) return false;
  if (givenNames.has(first.toLowerCase())) return true;
  return (
    isLong &&
    words.every(
      (word) => !isOrdinary(word.toLowerCase()) && !holdsInstitutionWord(word) && placesNamed(word).length === 0,
    )
  );
}

const isCapital = (word: string): boolean => /^[“"‘(]?\p{Lu}/u.test(word);

/** Two words at least, written as titles are, that lead to no number but a page's. */
function isTitle(title: string, isTold: boolean): boolean {
  const words = title.split(/\s+/);
  const [first = ''] = words;
  const last = words.at(-1) ?? '';
  // `Mayor of Bath, Room`: commas divide the words of a list, or more than a title.
  const isList = /, (?:and|or|&) /.test(title);
  if (words.length < 2 || !isCapital(first) || (!isList && words.some((word) => word.endsWith(',')))) return false;
  if (!isTold && (!/^\p{Lu}[\p{L}’'-]+$/u.test(last) || COUNTED.has(last.toLowerCase()))) return false;
  return words.every((word) => isCapital(word) || SMALL.has(word) || (isTold && /^\d/.test(word)));
}

const SMALL: ReadonlySet<string> = new Set('a an and as at by for from in into of on or the to upon with &'.split(' '));
/** What a number behind it counts. */
const COUNTED: ReadonlySet<string> = new Set(
  'part chapter section room suite note volume number table figure book act article title day page line item exhibit docket january february march april may june july august september october november december'.split(
    ' ',
  ),
);
