/** Full citations of cases but for their names: reporters, pinpoints, courts, years, history. */
import { typed, type Kind } from './kind';

const month = 'Jan|Feb|Mar|Apr|May|June|July|Aug|Sept|Oct|Nov|Dec';

export const reporterKinds: readonly Kind[] = [
  {
    name: 'F. 3d',
    rules: ['reporter-spacing', 'reporter-variant'],
    made: 'a space too many',
    mendable: true,
    faults: typed(/(?<=\d F\.|\d [PA]\.)(?=[234](?:d|th) \d)/g, ' '),
  },
  {
    name: 'F.Supp.',
    rules: ['reporter-spacing', 'reporter-variant'],
    made: 'a space too few',
    mendable: true,
    faults: typed(/F\. Supp\.(?: (\dd))?/g, ([, series]) => `F.Supp.${series ?? ''}`),
  },
  {
    name: 'S.Ct.',
    rules: ['reporter-spacing', 'reporter-variant'],
    made: 'a space too few',
    mendable: true,
    faults: typed(/S\. Ct\./g, 'S.Ct.'),
  },
  {
    name: 'U. S.',
    rules: ['us-spacing', 'reporter-spacing', 'reporter-variant'],
    made: 'as the Court itself prints it',
    mendable: true,
    faults: typed(/(?<=\d )U\.S\.(?= (?:at )?\d)/g, 'U. S.'),
  },
  {
    name: 'US for U.S.',
    rules: ['us-spacing', 'reporter-variant', 'reporter-spacing'],
    made: 'as search engines take it',
    mendable: true,
    faults: typed(/(?<=\d )U\.S\.(?= (?:at )?\d)/g, 'US'),
  },
  {
    name: 'F.2nd',
    rules: ['ordinal-in-citation', 'reporter-variant', 'reporter-spacing'],
    made: 'as one says it',
    mendable: true,
    faults: typed(/(?<=\d [FPA]\.)([23])d(?= \d)/g, ([, digit]) => (digit === '2' ? '2nd' : '3rd')),
  },
  {
    name: 'parallel citation of the Supreme Court',
    rules: ['reporter-parallel-scotus'],
    made: 'pasted from a database',
    faults: typed(
      /(\d+ U\.S\. \d+, \d+(?:–\d+)?)(?= \((19\d\d|20[01]\d)\))/g,
      ([, cite = '', year]) => `${cite}, ${Number(year) - 1880} S. Ct. 2577`,
    ),
  },
  {
    name: '2nd Cir.',
    rules: ['court-form', 'ordinal-in-citation'],
    made: 'as one says it',
    mendable: true,
    faults: typed(/\(([23])d Cir\./g, ([, digit]) => (digit === '2' ? '(2nd Cir.' : '(3rd Cir.')),
  },
  {
    name: 'court left out',
    rules: ['court-missing'],
    made: 'as with the Supreme Court',
    wide: true,
    faults: typed(/(?<=\d F\.[234](?:d|th) \d+, [\d–]+ \()\d+[a-z]+ Cir\. /g, ''),
  },
  {
    name: 'court of a state left out',
    rules: ['court-missing'],
    made: 'the state is clear from the name',
    wide: true,
    faults: typed(/(?<=[PA]\.[23]d \d+, [\d–]+ \()[A-Z][A-Za-z.]+ (?=\d{4}\))/g, ''),
  },
  {
    name: 'court that goes without saying',
    rules: ['court-redundant'],
    made: 'as with other courts',
    mendable: true,
    faults: typed(/(?<=\d U\.S\. \d+, [\d–]+ \()(?=\d{4}\))/g, 'U.S. '),
  },
  {
    name: '9th Circuit',
    rules: ['court-form'],
    made: 'written out',
    mendable: true,
    faults: typed(/\((\d+(?:th|st)) Cir\. (?=\d)/g, '($1 Circuit '),
  },
  {
    name: 'district without its space',
    rules: ['court-form'],
    made: 'a space too few',
    mendable: true,
    faults: typed(/\(([A-Z]\.D\.) (?=[A-Z][a-z]+\. \d)/g, '($1'),
  },
  {
    name: 'SDNY',
    rules: ['court-form'],
    made: 'as lawyers write it',
    mendable: true,
    faults: typed(/\((S\.D\.N\.Y\.|D\.N\.J\.)(?= \d)/g, ([, court = '']) => `(${court.replaceAll('.', '')}`),
  },
  {
    name: 'court of another reporter',
    rules: ['court-reporter-mismatch'],
    made: 'the citation of the appeal was started over that of the trial',
    wide: true,
    faults: typed(/(?<=F\. Supp\.(?: \dd)? \d+, [\d–]+ \()[A-Z][\w. ]+(?= \d{4})/g, '9th Cir.'),
  },
  {
    name: 'state by its postal code',
    rules: ['state-postal', 'court-form'],
    made: 'as on an envelope',
    mendable: true,
    faults: typed(
      /\((Cal|Mont|Tex|Mass|Or)\. (?=\d{4}\))/g,
      ([, state = '']) => `(${{ Cal: 'CA', Mont: 'MT', Tex: 'TX', Mass: 'MA', Or: 'OR' }[state] ?? ''} `,
    ),
  },
  {
    name: 'year left out',
    rules: ['year-missing'],
    made: 'to be looked up later',
    wide: true,
    faults: typed(/(?<=\d U\.S\. \d+, [\d–]+) \(\d{4}\)/g, ''),
  },
  {
    name: 'full date of a reported case',
    rules: ['year-full-date-reported'],
    made: 'pasted from a database',
    mendable: true,
    faults: typed(/(?<=F\.[34](?:d|th) \d+, [\d–]+ \(\w+ Cir\. )(?=\d{4}\))/g, 'Mar. 9, '),
  },
  {
    name: 'year with its digits exchanged',
    rules: ['volume-year-mismatch', 'reporter-year-mismatch', 'court-year-mismatch', 'year-future', 'date-future'],
    made: 'two keys in the wrong order',
    wide: true,
    faults: typed(/(?<=\d U\.S\. \d+, [\d–]+ \()(\d\d)(\d)(\d)(?=\))/g, ([, century = '', a = '', b = '']) =>
      Math.abs(Number(a) - Number(b)) < 2 ? null : century + b + a,
    ),
  },
];

export const pinpointKinds: readonly Kind[] = [
  {
    name: 'page before the first',
    rules: ['pincite-before-first-page'],
    made: 'a digit was lost',
    faults: typed(/(?<=\d (?:U\.S\.|F\.[23]d|L\. Rev\.|Yale L\.J\.) \d{3,4}, )\d{3,4}(?= \()/g, ([page]) =>
      page.slice(0, -1),
    ),
  },
  {
    name: 'p. 120',
    rules: ['pincite-page-abbrev'],
    made: 'as in other styles',
    mendable: true,
    faults: typed(/(?<=\d (?:U\.S\.|F\.[23]d|L\. Rev\.|L\.J\.) \d+, )(?=\d+ \()/g, 'p. '),
  },
  {
    name: 'at in a full citation',
    rules: ['pincite-at-in-full'],
    made: 'as in a short form',
    mendable: true,
    faults: typed(/(?<=\d (?:U\.S\.|F\.[23]d|P\.2d) \d+), (?=\d+(?:–\d+)? \()/g, ' at '),
  },
  {
    name: 'range with all its digits',
    rules: ['pincite-range-digits'],
    made: 'as the Court itself prints it',
    mendable: true,
    faults: typed(/(?<=, |at )(\d)(\d\d)–(?=\d\d\b)(?!\d+[.-])/g, '$1$2–$1'),
  },
  {
    name: 'range with a digit too few',
    rules: ['pincite-range-overdropped'],
    made: 'as in other styles',
    mendable: true,
    faults: typed(/(?<=, |at )(\d{2,3})(\d)–(\d)(\d)\b/g, ([whole, head = '', last = '', ten = '', one = '']) =>
      head.endsWith(ten) ? `${head}${last}–${one}` : whole,
    ),
  },
  {
    name: 'range backward',
    rules: ['pincite-range-reversed'],
    made: 'the ends were typed in the wrong order',
    faults: typed(/(?<=, |at )(\d)(\d\d)–(\d\d)(?= \(|\.)/g, '$1$3–$2'),
  },
  {
    name: 'hyphen in a range',
    rules: ['pincite-en-dash'],
    made: 'there is a key for it',
    mendable: true,
    faults: typed(/(?<=(?:, |at )\d+)–(?=\d+(?: \(|\.))/g, '-'),
  },
  {
    name: 'n. 22',
    rules: ['pincite-footnote'],
    made: 'a space too many',
    mendable: true,
    faults: typed(/(?<=\d n\.)(?=\d)/g, ' '),
  },
  {
    name: 'fn. 22',
    rules: ['pincite-footnote'],
    made: 'as in other styles',
    mendable: true,
    faults: typed(/(?<=\d )n\.(?=\d)/g, 'fn. '),
  },
  {
    name: 'et seq.',
    rules: ['pincite-et-seq'],
    made: 'the end was not looked up',
    faults: typed(/§§ (\d\w*)–\d\w*/g, '§ $1 et seq.', 'anywhere'),
  },
];

export const historyKinds: readonly Kind[] = [
  {
    name: 'affirmed',
    rules: ['history-phrase'],
    made: 'written out',
    mendable: true,
    faults: typed(/\baff’d(?=[, *])/g, 'affirmed'),
  },
  {
    name: 'aff’d.',
    rules: ['history-phrase'],
    made: 'it is an abbreviation, after all',
    mendable: true,
    faults: typed(/\baff’d(?=[, *])/g, 'aff’d.'),
  },
  {
    name: 'no comma after aff’d',
    rules: ['history-commas'],
    made: 'the comma was not struck',
    mendable: true,
    faults: typed(/(aff’d\*?|aff’d by an equally divided court\*?), (?=\d)/g, '$1 '),
  },
  {
    name: 'comma after overruled by',
    rules: ['history-commas'],
    made: 'as after aff’d',
    mendable: true,
    faults: typed(/((?:overruled|abrogated|overruled in part) by\*?) (?=\*?[A-Z])/g, '$1, '),
  },
  {
    name: 'star page without its star',
    rules: ['unreported-star-page'],
    made: 'pasted as plain text',
    mendable: true,
    faults: typed(/(?<=WL \d+, at )\*(?=\d)/g, ''),
  },
  {
    name: 'Westlaw for WL',
    rules: ['unreported-db-form'],
    made: 'written out',
    mendable: true,
    faults: typed(/(?<=\d{4} )WL(?= \d)/g, 'Westlaw'),
  },
  {
    name: 'docket number left out',
    rules: ['unreported-form'],
    made: 'the database does not need it',
    faults: typed(/, Nos?\. [\w .-]+(?=, \d{4} WL)/g, ''),
  },
  {
    name: 'at ¶ in a neutral citation',
    rules: ['neutral-paragraph', 'section-at'],
    made: 'as with a page',
    mendable: true,
    faults: typed(/(?<=\b\d{4} (?:UT|MT|WI) \d+|NMSC-\d+), (?=¶)/g, ' at '),
  },
  {
    name: 'judge without commas',
    rules: ['paren-judge-form'],
    made: 'the commas were not struck',
    mendable: true,
    faults: typed(/\(([A-Z]\w+), J\., (?=dissent|concur)/g, '($1 J. '),
  },
  {
    name: 'judge the wrong way round',
    rules: ['paren-judge-form'],
    made: 'as one says it',
    mendable: true,
    faults: typed(/\(([A-Z]\w+), J\., (?=dissent|concur)/g, '(J. $1, '),
  },
  {
    name: 'month in an unreported case in full',
    rules: ['month-abbrev'],
    made: 'pasted from a database',
    mendable: true,
    faults: typed(
      new RegExp(`(?<=\\((?:[A-Z][\\w.]* )+)(${month})\\. (?=\\d)`, 'g'),
      ([, short = '']) =>
        `${{ Jan: 'January', Feb: 'February', Mar: 'March', Apr: 'April', Aug: 'August', Sept: 'September', Oct: 'October', Nov: 'November', Dec: 'December' }[short] ?? short} `,
    ),
  },
];
