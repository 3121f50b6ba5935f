/** Authors, titles, journals, newspapers, books, the web, what is unpublished. */
import { only, typed, type Kind } from './kind';

const journals: Readonly<Record<string, string>> = {
  'Harv. L. Rev.': 'Harvard Law Review',
  'Yale L.J.': 'Yale Law Journal',
  'Mich. L. Rev.': 'Michigan Law Review',
  'Va. L. Rev.': 'Virginia Law Review',
  'Wash. L. Rev.': 'Washington Law Review',
  'Tex. L. Rev.': 'Texas Law Review',
  'Am. Econ. Rev.': 'American Economic Review',
  'Minn. L. Rev.': 'Minnesota Law Review',
};
const journal = Object.keys(journals)
  .map((name) => name.replaceAll('.', '\\.'))
  .join('|');
/** Notes whose pages and years are those of reports and decisions. */
const noBook = /Rep\.|Eur\.|Circular|GAO|Bureau/;
const anyJournal = String.raw`[A-Z][\w.’&]*(?: [\w.’&]+)* (?:Rev\.|L\.J\.|Stud\.)|Yale L\.J\.|Geo\. L\.J\.`;

export const authorKinds: readonly Kind[] = [
  {
    name: 'author inverted',
    rules: ['author-inverted'],
    made: 'copied from a bibliography',
    faults: typed(
      /^([A-Z][a-z]+(?: [A-Z]\.)?) ([A-Z][a-z]+)(?=, (?:\*(?!supra)|[A-Z][a-z]+ [^;]*\d+ [A-Z][\w.]*(?: [\w.&’]+)* \d+, \d))/g,
      '$2, $1',
      'notes',
    ),
  },
  {
    name: 'and between authors',
    rules: ['author-ampersand'],
    made: 'as one says it',
    mendable: true,
    faults: typed(/(?<=[A-Z]\.? [A-Z][a-z]+|Jr\.) & (?=[A-Z][\w.]* (?:[A-Z][\w.]* ?)+, )/g, ' and ', 'notes'),
  },
  {
    name: 'and in a short form',
    rules: ['author-ampersand', 'supra-two-authors'],
    made: 'as one says it',
    mendable: true,
    faults: typed(/(?<=[A-Z][a-z]+) & (?=[A-Z][a-z-]+, \*?supra)/g, ' and '),
  },
  {
    name: 'et. al.',
    rules: ['author-et-al-form'],
    made: 'two abbreviations, it is thought',
    mendable: true,
    faults: typed(/\bet al\./g, 'et. al.'),
  },
  {
    name: 'comma before et al.',
    rules: ['author-et-al-form'],
    made: 'as in other styles',
    mendable: true,
    faults: typed(/(?<=[a-z]) (?=et al\.)/g, ', '),
  },
  {
    name: 'et al without its period',
    rules: ['author-et-al-form'],
    made: 'the period was not struck',
    mendable: true,
    faults: typed(/\bet al\.(?=,)/g, 'et al'),
  },
  {
    name: 'Prof.',
    rules: ['author-title-prefix'],
    made: 'out of courtesy',
    mendable: true,
    faults: typed(
      /^(?:\*See\*|See)? ?(?=[A-Z][a-z]+(?: [A-Z]\.)? [A-Z][a-z]+, \*?[A-Z][a-z]+ .* \d+ [A-Z][\w.]* )/g,
      (match) => `${match[0]}Prof. `,
      'notes',
    ),
  },
];

export const titleKinds: readonly Kind[] = [
  {
    name: 'title in quotation marks, italics',
    rules: ['title-quotes'],
    made: 'as in other styles',
    faults: only(({ italic }) => italic, typed(/, \*([A-Z][^*“”]+)\*, (?=\d+ [A-Z])/g, ', “$1,” ', 'notes')),
  },
  {
    name: 'title in quotation marks',
    rules: ['title-quotes'],
    made: 'as in other styles',
    faults: only(
      ({ italic, court }) => !italic && !court,
      typed(new RegExp(`(?<=[a-z]), (The [A-Z][^;,“”]+), (?=\\d+ (?:${anyJournal}) \\d)`, 'g'), ', “$1,” ', 'notes'),
    ),
  },
  {
    name: 'title in small letters',
    rules: ['title-case'],
    made: 'as in other styles',
    faults: typed(
      /, \*([A-Z][^*:;“”’—]{12,60})\*, (?=\d+ [A-Z])/g,
      ([whole, title = '']) => whole.replace(title, title.slice(0, 1) + title.slice(1).toLowerCase()),
      'notes',
    ),
  },
  {
    name: 'apostrophe lost',
    rules: ['title-lost-apostrophe'],
    made: 'lost on the way out of a database',
    faults: typed(/(?<=\*[^*]*)\b(China|Amazon|Data|Court)’s(?= [A-Z][^*]*\*, \d)/g, '$1s', 'notes'),
  },
  {
    name: 'journal in full',
    rules: ['journal-abbrev'],
    made: 'copied from the title page',
    faults: typed(new RegExp(`(?<=\\d )(?:${journal})(?= \\d)`, 'g'), ([name]) => journals[name] ?? null),
  },
  {
    name: 'Harv.L.Rev.',
    rules: ['journal-abbrev-spacing'],
    made: 'a space too few',
    mendable: true,
    faults: typed(/(?<=\d [A-Z][a-z]+\.) L\. Rev\.(?= \d)/g, 'L.Rev.'),
  },
  {
    name: 'Yale L. J.',
    rules: ['journal-abbrev-spacing'],
    made: 'a space too many',
    mendable: true,
    faults: typed(/(?<=\b(?:Yale|Geo\.|Duke) )L\.J\./g, 'L. J.'),
  },
  {
    name: 'issue number',
    rules: ['journal-issue-number'],
    made: 'as in other styles',
    mendable: true,
    faults: typed(new RegExp(`(?<=, \\d+)(?= (?:${journal}) \\d)`, 'g'), '(4)'),
  },
  {
    name: 'article without its year',
    rules: ['journal-year-missing', 'year-missing'],
    made: 'to be looked up later',
    wide: true,
    faults: typed(/(?<=\d (?:Harv|Mich|Va|Wash|Tex|Calif|Minn)\. L\. Rev\. \d+, [\d–]+) \(\d{4}\)/g, ''),
  },
  {
    name: 'article without its first page',
    rules: ['journal-first-page-missing'],
    made: 'to be looked up later',
    wide: true,
    faults: typed(/(?<=\d (?:[A-Z][a-z]+\. L\. Rev\.|Yale L\.J\.)) \d+, [\d–]+(?= \(\d{4}\))/g, ''),
  },
  {
    name: 'New York Times',
    rules: ['newspaper-name'],
    made: 'written out',
    mendable: true,
    faults: typed(/N\.Y\. Times/g, 'New York Times'),
  },
  {
    name: 'print and online mixed',
    rules: ['newspaper-form', 'magazine-form'],
    made: 'started from the web and ended in print',
    faults: typed(/, ([A-Z][a-z]+\.? \d{1,2}, \d{4})(?=, at [A-Z]?\d)/g, ' ($1)', 'notes'),
  },
  {
    name: 'p. in a book',
    rules: ['book-pincite', 'pincite-page-abbrev'],
    made: 'as in other styles',
    faults: typed(/(?<=[a-z]) (?=\d+(?:–\d+)? \((?:19|20)\d\d\)(?:[.;]| \[))/g, ', p. ', 'notes'),
  },
  {
    name: '2nd ed.',
    rules: ['ordinal-in-citation', 'book-edition'],
    made: 'as one says it',
    mendable: true,
    faults: typed(/\(([23])d ed\./g, ([, digit]) => (digit === '2' ? '(2nd ed.' : '(3rd ed.')),
  },
  {
    name: 'Edition',
    rules: ['book-edition'],
    made: 'written out',
    mendable: true,
    faults: typed(/(?<=\(\w+) ed\. (?=\d{4})/g, ' edition '),
  },
  {
    name: '(ed. Ann Lee, 2012)',
    rules: ['book-editor-form'],
    made: 'as one says it',
    mendable: true,
    faults: typed(/\(((?:[A-Z]\w+ )+)(?:et al\. )?eds?\., (?=\d)/g, ([whole, name = '']) =>
      whole.includes('et al') ? null : `(ed. ${name.trim()}, `,
    ),
  },
  {
    name: 'ed. without its comma',
    rules: ['book-editor-form'],
    made: 'the comma was not struck',
    mendable: true,
    faults: typed(/(?<=[a-z] eds?\.), (?=\d{4}\))/g, ' '),
  },
  {
    name: 'publisher named',
    rules: ['book-publisher'],
    made: 'as in other styles',
    faults: typed(
      /(?<=[a-z] \d+(?:–\d+)? \()(?=(?:19|20)\d\d\)(?:[.;]| \[))/g,
      ({ input }) => (noBook.test(input) ? null : 'Oxford University Press '),
      'notes',
    ),
  },
  {
    name: 'book without its year',
    rules: ['book-year-missing', 'year-missing'],
    made: 'to be looked up later',
    wide: true,
    faults: typed(
      /(?<=[a-z] \d+(?:–\d+)?) \((?:19|20)\d\d\)(?=\.)/g,
      ({ input }) => (noBook.test(input) ? null : ''),
      'notes',
    ),
  },
  {
    name: 'In:',
    rules: ['chapter-form'],
    made: 'as in other styles',
    faults: typed(/, (\*?)in(\*?) (?=(?:Proceedings|Collected|Revisiting))/g, ', $1In:$2 ', 'notes'),
  },
];

export const webKinds: readonly Kind[] = [
  {
    name: 'URL lost at the end',
    rules: ['url-missing', 'note-dangling-separator'],
    made: 'to be pasted later',
    faults: typed(/(?<=\d{4}\),) https?:\S+?(?: \[[^\]]*\])?\.$/g, '', 'notes'),
  },
  {
    name: 'URL lost before last visited',
    rules: ['url-missing'],
    made: 'to be pasted later',
    faults: typed(/ https?:\S+ (?=\(last visited)/g, ' ', 'notes'),
  },
  {
    name: 'colon lost in a URL',
    rules: ['url-malformed'],
    made: 'mistyped',
    faults: typed(/https:/g, 'https', 'notes'),
  },
  {
    name: 'space in a URL',
    rules: ['url-malformed'],
    made: 'broken at the end of a line',
    faults: typed(/(?<=https:\/)\/(?=www)/g, '/ ', 'notes'),
  },
  {
    name: 'available at',
    rules: ['url-available-at'],
    made: 'as it was done once',
    mendable: true,
    faults: typed(/(?<=\d{4}\), )(?=https)/g, 'available at ', 'notes'),
  },
  {
    name: 'URL in angle brackets',
    rules: ['url-angle-brackets'],
    made: 'as in other styles',
    mendable: true,
    faults: only(({ markdown }) => !markdown, typed(/(https:[^\s\]]+?)(?=\.$| \[)/g, '<$1>', 'notes')),
  },
  {
    name: 'tracking key in a URL',
    rules: ['url-tracking'],
    made: 'copied from a newsletter',
    faults: typed(/(?<=https:\/\/www[^\s?]+)(?=\.$| \[)/g, '?utm_source=newsletter', 'notes'),
  },
  {
    name: 'accessed',
    rules: ['last-visited-form'],
    made: 'as in other styles',
    mendable: true,
    faults: typed(/\(last visited /g, '(accessed ', 'notes'),
  },
  {
    name: 'visited on',
    rules: ['last-visited-form'],
    made: 'as in other styles',
    mendable: true,
    faults: typed(/\(last visited /g, '(visited on ', 'notes'),
  },
  {
    name: 'last visited before the URL',
    rules: ['last-visited-position'],
    made: 'put where dates go',
    faults: typed(/, (https:\S+) (\(last visited [^)]*\))/g, ' $2, $1', 'notes'),
  },
  {
    name: 'last visited with a dated page',
    rules: ['last-visited-superfluous'],
    made: 'out of habit',
    faults: typed(
      /(?<=\(\w+\.? \d+, \d{4}\), https:\S+\w)(?=\.$|; )/g,
      ({ input }) => (input.includes('App. No.') ? null : ' (last visited Oct. 30, 2025)'),
      'notes',
    ),
  },
  {
    name: 'archive in parentheses',
    rules: ['archive-form'],
    made: 'as in other styles',
    mendable: true,
    faults: typed(/\[https:\/\/(perma\.cc\/[\w-]+)\]/g, '($1)', 'notes'),
  },
  {
    name: 'archived at',
    rules: ['archive-form'],
    made: 'as in other styles',
    mendable: true,
    faults: typed(/\[(https:\/\/perma\.cc\/[\w-]+)\]/g, '[archived at $1]', 'notes'),
  },
];

export const unpublishedKinds: readonly Kind[] = [
  {
    name: 'to appear',
    rules: ['forthcoming-form'],
    made: 'as in other fields',
    faults: typed(/\(forthcoming (?=\d)/g, '(to appear '),
  },
  {
    name: 'on-file w/',
    rules: ['on-file-form'],
    made: 'as in an e-mail',
    mendable: true,
    faults: typed(/\(on file with author\)/g, '(on-file w/ author)'),
  },
  {
    name: 'interview by author',
    rules: ['interview-form'],
    made: 'as in a magazine',
    faults: typed(
      /^(?:Telephone )?Interview with ([A-Z]\w+ [A-Z]\w+), ([^(]*) \(/g,
      '$1, interview by author, $2 (',
      'notes',
    ),
  },
  {
    name: 'NBER Working Paper',
    rules: ['working-paper-form'],
    made: 'as in other fields',
    faults: typed(
      /\(Nat’l Bureau of Econ\. Rsch\., Working Paper No\. (\d+), (\d{4})\)/g,
      '(NBER Working Paper $1, $2)',
    ),
  },
];
