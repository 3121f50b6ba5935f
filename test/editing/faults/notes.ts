/** Notes and their calls. */
import { articleText, callOf, labelOf, type Article, type Note } from './article';
import { only, typed, type Fault, type Kind } from './kind';

const isId = (note: Note | undefined): boolean => note !== undefined && /^\*?Id\./.test(note.text);

/** Notes that no other leans on: the next one is no *Id.* */
const free = ({ notes }: Article): readonly Note[] => notes.filter((_, at) => !isId(notes[at + 1]));

export const noteKinds: readonly Kind[] = [
  {
    name: 'note without its period',
    rules: ['note-missing-final-period', 'id-missing-period'],
    made: 'the last key was not struck',
    mendable: true,
    faults: typed(/[)\d]\.$/g, (match) => match[0].slice(0, -1), 'notes'),
  },
  {
    name: 'note with two periods',
    rules: ['note-double-final-period'],
    made: 'a citation that ended in a period was pasted before one',
    mendable: true,
    faults: typed(/[)\d]\.$/g, (match) => `${match[0]}.`, 'notes'),
  },
  {
    name: 'note that ends in a comma',
    rules: ['note-dangling-separator', 'note-missing-final-period'],
    made: 'something was to follow and never came',
    faults: typed(/[)\d]\.$/g, (match) => match[0].replace('.', ','), 'notes'),
  },
  {
    name: 'two spaces in a citation',
    rules: ['note-double-space'],
    made: 'a word was taken out and its space left',
    mendable: true,
    faults: typed(/, (?=\d+ [A-Z])/g, ',  ', 'notes'),
  },
  {
    name: 'space before a comma',
    rules: ['note-space-before-punctuation'],
    made: 'a word was taken out and its space left',
    mendable: true,
    faults: typed(/(?<=\d), (?=\d)/g, ' , ', 'notes'),
  },
  {
    name: 'parenthesis never closed',
    rules: ['note-unbalanced-brackets'],
    made: 'the end of a parenthetical was cut with what followed it',
    wide: true,
    faults: typed(/(?<=\(\d{4})\)/g, '', 'notes'),
  },
  {
    name: 'quotation mark never closed',
    rules: ['note-unbalanced-quotes'],
    made: 'the end of a quotation was cut',
    wide: true,
    faults: typed(/(?<=“[^“”]{4,80})”(?=[^“”]*$)/g, '', 'notes'),
  },
  {
    name: 'note that starts with a small letter',
    rules: ['note-lowercase-start', 'signal-capitalisation', 'id-capitalisation'],
    made: 'a clause was pulled out of the middle of a string',
    mendable: true,
    faults: typed(/^\*?(?:See|Cf|But see|Compare|Id)\b/g, (match) => match[0].toLowerCase(), 'notes'),
  },
  {
    name: 'call before the period',
    rules: ['note-call-before-punctuation'],
    made: 'the note was inserted while the cursor stood before the period',
    mendable: true,
    faults: typed(/(?<=[a-z])([.,])(\[\^?\d+\])/g, '$2$1', 'body'),
  },
  {
    name: 'call lost',
    rules: ['note-body-without-call'],
    made: 'the sentence was rewritten and the call went with it',
    faults: (article) =>
      article.calls.flatMap((call) => {
        const note = article.notes.find(({ number }) => number === call.number);
        return note === undefined || !free(article).includes(note)
          ? []
          : [{ changes: [{ start: call.start, end: call.end, text: '' }], shows: [note.line] }];
      }),
  },
  {
    name: 'body lost',
    rules: ['note-call-without-body'],
    made: 'the note was deleted at the foot of the page instead of in the text',
    faults: (article) =>
      free(article).flatMap((note) => {
        const call = article.calls.find(({ number }) => number === note.number);
        const { start, end } = note.line;
        if (call === undefined || article.text.includes(`note ${note.number}`)) return [];
        return [{ changes: [{ start, end: Math.min(end + 2, article.text.length), text: '' }], shows: [call] }];
      }),
  },
  {
    name: 'calls exchanged',
    rules: ['note-call-out-of-order'],
    made: 'two sentences changed places and kept their numbers',
    faults: only(
      ({ markdown }) => !markdown,
      (article) => neighbours(article),
    ),
  },
  {
    name: 'number twice',
    rules: ['note-duplicate-number', 'note-call-without-body'],
    made: 'the label was copied from the note before',
    faults: (article) =>
      article.notes.slice(1).map((note, before) => ({
        changes: [{ ...note.label, text: labelOf(article, before + 1) }],
        shows: [note.label, ...article.notes.slice(before, before + 1).map(({ label }) => label)],
      })),
  },
  {
    name: 'note left empty',
    rules: ['note-empty'],
    made: 'the call was set and the source never filled in',
    faults: (article) =>
      free(article)
        .filter(({ number }) => !article.text.includes(`note ${number}`))
        .map((note) => ({ changes: [{ ...note.body, text: '' }], shows: [{ ...note.line, end: note.label.end }] })),
  },
  {
    name: 'space after the period',
    rules: ['note-trailing-whitespace'],
    made: 'the typist strikes the space bar after every sentence',
    mendable: true,
    faults: typed(/\.$/g, '. ', 'notes'),
  },
];

function neighbours(article: Article): readonly Fault[] {
  return article.calls.slice(1).flatMap((second, at) => {
    const first = article.calls[at];
    if (first === undefined || articleText(article, { start: first.end, end: second.start }).includes('\n')) return [];
    return [
      {
        changes: [
          { start: first.start, end: first.end, text: callOf(article, second.number) },
          { start: second.start, end: second.end, text: callOf(article, first.number) },
        ],
      },
    ];
  });
}
