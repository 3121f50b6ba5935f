/** Quotations, dates, characters, typefaces. */
import { only, typed, unquoted, type Kind } from './kind';

const months: Readonly<Record<string, string>> = {
  'Jan.': 'January',
  'Feb.': 'February',
  'Mar.': 'March',
  'Apr.': 'April',
  'Aug.': 'August',
  'Sept.': 'September',
  'Oct.': 'October',
  'Nov.': 'November',
  'Dec.': 'December',
};

export const quotationKinds: readonly Kind[] = [
  {
    name: 'period after the quotation',
    rules: ['quote-comma-period-inside'],
    made: 'as in Britain',
    mendable: true,
    faults: typed(/(?<=[a-z])([.,])”/g, '”$1', 'anywhere'),
  },
  {
    name: 'three dots without spaces',
    rules: ['ellipsis-form'],
    made: 'there are keys for it',
    mendable: true,
    faults: typed(/(?<=[a-z]) \. \. \. (?=[a-z])/g, ' ... ', 'anywhere'),
  },
  {
    name: 'the one character for an ellipsis',
    rules: ['ellipsis-form'],
    made: 'the word processor puts it in',
    mendable: true,
    faults: typed(/(?<=[a-z]) \. \. \. (?=[a-z])/g, ' … ', 'anywhere'),
  },
  {
    name: 'four dots without spaces',
    rules: ['ellipsis-form', 'ellipsis-end'],
    made: 'there are keys for it',
    mendable: true,
    faults: typed(/ \. \. \. \.”/g, '....”', 'anywhere'),
  },
  {
    name: '(sic)',
    rules: ['sic-form'],
    made: 'no brackets on the keyboard',
    mendable: true,
    faults: typed(/\[sic\]/g, '(sic)', 'anywhere'),
  },
  {
    name: '[Sic]',
    rules: ['sic-form'],
    made: 'the word processor puts a capital',
    mendable: true,
    faults: typed(/\[sic\]/g, '[Sic]', 'anywhere'),
  },
  {
    name: 'emphasis supplied',
    rules: ['emphasis-paren-form'],
    made: 'as some courts print it',
    mendable: true,
    faults: typed(/\(emphasis added\)/g, '(emphasis supplied)', 'anywhere'),
  },
  {
    name: 'italics mine',
    rules: ['emphasis-paren-form'],
    made: 'as in other fields',
    mendable: true,
    faults: typed(/\(emphasis added\)/g, '(italics mine)', 'anywhere'),
  },
  {
    name: 'alteration in parentheses',
    rules: ['alteration-bracket'],
    made: 'no brackets on the keyboard',
    faults: typed(/(?<=“)\[([TICA])\](?=[a-z’])/g, '($1)', 'anywhere'),
  },
  {
    name: 'quotation without its page',
    rules: ['quote-without-pincite', 'pincite-missing'],
    made: 'to be looked up later',
    faults: (article) =>
      article.notes.flatMap((note) => {
        const call = article.calls.find(({ number }) => number === note.number);
        const page = /^(?:\w[^;]*) \d+ (?:U\.S\.|F\.[234](?:d|th)|P\.2d) \d+(, [\d–]+)(?= \()/.exec(note.text);
        // A few words may be what the whole work is about.
        if (call === undefined || page === null || wordsQuotedBefore(article.text, call.start) < 5) return [];
        const end = note.body.start + page[0].length;
        return [{ changes: [{ start: end - (page[1] ?? '').length, end, text: '' }], shows: [note.body, call] }];
      }),
  },
  {
    name: 'block quotation in quotation marks',
    rules: ['quote-block-with-marks'],
    made: 'it is a quotation, after all',
    faults: (article) =>
      [...article.text.matchAll(/^> (.*?)(\[\^\d+\])?$/gm)].map((match) => {
        const text = match[1] ?? '';
        const start = match.index + 2;
        return {
          changes: [
            { start, end: start, text: '“' },
            { start: start + text.length, end: start + text.length, text: '”' },
          ],
        };
      }),
  },
  {
    name: 'block quotation run in',
    rules: ['quote-block-missing'],
    made: 'the quotation grew',
    faults: (article) =>
      [...article.text.matchAll(/:\n\n> (.*?)(\[\^\d+\])?$/gm)].map((match) => ({
        changes: [
          {
            start: match.index,
            end: match.index + match[0].length,
            text: `: “${(match[1] ?? '').replaceAll('“', '‘').replaceAll('”', '’')}”${match[2] ?? ''}`,
          },
        ],
      })),
  },
  {
    name: 'straight quotation marks',
    rules: ['quote-straight'],
    made: 'pasted from an e-mail',
    mendable: true,
    faults: (article) =>
      [...article.text.matchAll(/“([^“”\n]{5,60})”/g)].map((match) => ({
        changes: [
          { start: match.index, end: match.index + 1, text: '"' },
          { start: match.index + match[0].length - 1, end: match.index + match[0].length, text: '"' },
        ],
      })),
  },
];

/** How many words a quotation has that ends at an offset; none where none ends there. */
const wordsQuotedBefore = (text: string, end: number): number =>
  /“([^“”]*)[.,]”$/.exec(text.slice(Math.max(0, end - 1000), end))?.[1]?.split(/\s+/).length ?? 0;

export const dateKinds: readonly Kind[] = [
  {
    name: 'month in full',
    rules: ['month-abbrev'],
    made: 'written out',
    mendable: true,
    faults: typed(/(Jan|Feb|Mar|Apr|Aug|Sept|Oct|Nov|Dec)\.(?= \d{1,2}, \d{4})/g, ([month]) => months[month] ?? null),
  },
  {
    name: 'Sep.',
    rules: ['month-abbrev-wrong'],
    made: 'three letters for every month',
    mendable: true,
    faults: typed(/Sept\./g, 'Sep.'),
  },
  {
    name: 'Jun.',
    rules: ['month-abbrev-wrong'],
    made: 'three letters for every month',
    mendable: true,
    faults: typed(
      /(?<=[(,] )(June|July)(?= \d{1,2}, \d{4})|(?<=\()(June|July)(?= \d)/g,
      ([month]) => `${month.slice(0, 3)}.`,
    ),
  },
  {
    name: 'month without its period',
    rules: ['month-abbrev-wrong', 'month-abbrev'],
    made: 'the period was not struck',
    mendable: true,
    faults: typed(/(?<=\b(?:Feb|Mar|Sept|Oct|Dec))\.(?= \d{1,2}, \d{4})/g, ''),
  },
  {
    name: 'day before month',
    rules: ['date-order'],
    made: 'as in Europe',
    faults: typed(/\b([A-Z][a-z]{2,3}\.?) (\d{1,2}), (\d{4})/g, '$2 $1 $3'),
  },
  {
    name: 'no comma in a date',
    rules: ['date-comma'],
    made: 'the comma was not struck',
    mendable: true,
    faults: typed(/(?<=\b(?:Jan|Feb|Mar|Apr|Aug|Sept|Oct|Nov|Dec)\. \d{1,2}), (?=\d{4})/g, ' '),
  },
  {
    name: 'day that does not exist',
    rules: ['date-impossible'],
    made: 'a digit mistyped',
    faults: typed(/(?<=\b(?:Feb|Sept|Apr|Nov)\. )\d{1,2}(?=, \d{4})/g, '31'),
  },
  {
    name: 'year to come',
    rules: [
      'date-future',
      'year-future',
      'fed-reg-year-volume',
      'cong-rec-year-volume',
      'unreported-year-mismatch',
      'un-session-year',
      'executive-order-year',
    ],
    made: 'two keys in the wrong order',
    wide: true,
    faults: typed(/(?<=\b[A-Z][a-z]{2,3}\.? \d{1,2}, )20(\d)(\d)(?=\))/g, ([, a = '', b = '']) =>
      Number(b) < 3 ? null : `20${b}${a}`,
    ),
  },
];

export const characterKinds: readonly Kind[] = [
  {
    name: 'straight apostrophe',
    rules: ['apostrophe-consistency'],
    made: 'pasted from an e-mail',
    mendable: true,
    faults: unquoted(typed(/(?<=[a-z])’(?=[a-z])/g, "'", 'anywhere')),
  },
  {
    name: 'spaces around a dash',
    rules: ['dash-em-spacing'],
    made: 'as in Britain',
    mendable: true,
    faults: unquoted(typed(/(?<=[a-z])—(?=[A-Za-z])/g, ' — ', 'anywhere')),
  },
  {
    name: 'soft hyphen',
    rules: ['character-artifacts'],
    made: 'pasted from a PDF',
    mendable: true,
    faults: typed(/(?<= [a-z]{4})(?=[a-z]{4})/g, '\u00ad', 'body'),
  },
  {
    name: 'space of no width',
    rules: ['character-artifacts'],
    made: 'pasted from a web page',
    mendable: true,
    faults: typed(/(?<= [a-z]{4})(?=[a-z]{4})/g, '\u200b', 'body'),
  },
  {
    name: 'ligature',
    rules: ['character-artifacts'],
    made: 'pasted from a PDF',
    mendable: true,
    faults: typed(/fi(?=[a-z])/g, '\ufb01', 'body'),
  },
  {
    name: 'bytes read wrongly',
    rules: ['character-artifacts'],
    made: 'opened in the wrong encoding',
    mendable: true,
    faults: typed(/(?<=[a-z])’(?=s )/g, '\u00e2\u20ac\u2122', 'body'),
  },
];

const italic = only.bind(null, ({ italic: set }) => set);

export const typefaceKinds: readonly Kind[] = [
  {
    name: 'Id. without italics',
    rules: ['id-italic'],
    made: 'typed without the key for italics',
    mendable: true,
    faults: italic(typed(/\*([Ii]d\.)\*/g, '$1', 'notes')),
  },
  {
    name: 'signal without italics',
    rules: ['signal-italic'],
    made: 'typed without the key for italics',
    mendable: true,
    faults: italic(typed(/\*((?:[Ss]ee|[Ss]ee also|[Cc]f\.|But see))\*/g, '$1', 'notes')),
  },
  {
    name: 'full name of a case in italics',
    rules: ['typeface-case-roman'],
    made: 'as in a brief',
    faults: only(
      ({ italic: set, court }) => set && !court,
      typed(/^([A-Z][a-z]+ v\. [A-Z][a-z]+(?: [A-Z][a-z]+)?)(?=, \d)/g, '*$1*', 'notes'),
    ),
  },
];
