/** Id., supra, infra, hereinafter. */
import { set, type Article, type Note, type Range } from './article';
import { typed, type Fault, type Kind } from './kind';
import { endsSentence, exchanged, inserted, references, type Reference } from './moves';

const isId = (note: Note | undefined): boolean => note !== undefined && /^\*?Id\./.test(note.text);
const one = (note: Note): boolean => !note.text.includes(';') && !/\)\. \S/.test(note.text);
const noteNumbered = ({ notes }: Article, number: number): Note | undefined =>
  notes.find((note) => note.number === number);

/** Other numbers for a reference, each a fault by itself. */
const misnumbered = (article: Article, number: (reference: Reference) => number | null): readonly Fault[] =>
  references(article)
    .filter(({ named }) => named)
    .flatMap((reference) => {
      const other = number(reference);
      const { start, end } = reference;
      return other === null ? [] : [{ changes: [{ start, end, text: String(other) }] }];
    });

export const idKinds: readonly Kind[] = [
  {
    name: 'Ibid.',
    rules: ['id-ibid'],
    made: 'the author was taught another style',
    mendable: true,
    faults: typed(/^(\*?)Id\./g, '$1Ibid.'),
  },
  {
    name: 'Id without its period',
    rules: ['id-missing-period'],
    made: 'the period was not struck',
    mendable: true,
    faults: typed(/\b([Ii]d)\.(?=\*? (?:at \d|§|¶))/g, '$1'),
  },
  {
    name: 'Id. with a capital after a signal',
    rules: ['id-capitalisation'],
    made: 'the word processor knows only Id.',
    mendable: true,
    faults: typed(/(?<=\b[Ss]ee )id\.|(?<=; \*?)id\./g, 'Id.'),
  },
  {
    name: 'Id., at',
    rules: ['id-comma-before-at'],
    made: 'as the Supreme Court prints it',
    mendable: true,
    faults: typed(/\b([Ii]d\.\*?) at (?=\d)/g, '$1, at '),
  },
  {
    name: 'Id. without at',
    rules: ['id-pincite-missing-at'],
    made: 'as one writes a section after Id.',
    mendable: true,
    faults: typed(/\b([Ii]d\.\*?) at (?=\d)/g, '$1 '),
  },
  {
    name: 'Id. at §',
    rules: ['id-at-with-section', 'section-at'],
    made: 'as one writes a page after Id.',
    mendable: true,
    faults: typed(/\b([Ii]d\.\*?) (?=[§¶])/g, '$1 at '),
  },
  {
    name: 'Id. after a note that got a second work',
    rules: ['id-after-multiple-authorities'],
    made: 'a source was added to the note above',
    faults: (article) =>
      article.notes.flatMap((note) => {
        const before = noteNumbered(article, note.number - 1);
        if (!isId(note) || before === undefined || isId(before) || !one(before)) return [];
        const at = before.body.end - 1;
        const text = '; Roe v. Wade, 410 U.S. 113, 153 (1973)';
        return [{ changes: [{ start: at, end: at, text }], shows: [idOf(note)] }];
      }),
  },
  {
    name: 'Id. after a note of words that came between',
    rules: ['id-after-textual-note'],
    made: 'a remark was added above, and the references in numbers were brought up to date',
    faults: (article) =>
      article.notes.flatMap((note) => {
        if (!isId(note) || !endsSentence(article, note.number - 1)) return [];
        const changes = inserted(article, note, 'The point is seldom made.', true);
        return changes.length === 0 ? [] : [{ changes, shows: [idOf(note)] }];
      }),
  },
  {
    name: 'Id. before the first page',
    rules: ['id-pincite-before-first-page'],
    made: 'the page was copied from a reprint that counts from one',
    faults: (article) =>
      article.notes.flatMap((note) => {
        const before = noteNumbered(article, note.number - 1);
        const pin = /^\*?Id\.\*? at (\d+)/.exec(note.text);
        if (pin === null || before === undefined || !one(before)) return [];
        const first = /(?:U\.S\.|[A-Z]\.[234](?:d|th)|Rev\.|L\.J\.|U\.S\. \(\d+ \w+\.\)) (\d+), \d/.exec(
          before.text,
        )?.[1];
        if (first === undefined || Number(first) < 20) return [];
        const end = note.body.start + pin[0].length;
        return [{ changes: [{ start: end - (pin[1] ?? '').length, end, text: '7' }] }];
      }),
  },
];

const idOf = ({ body, text }: Note): Range => ({
  start: body.start + text.indexOf('Id.'),
  end: body.start + text.indexOf('Id.') + 3,
});

export const supraKinds: readonly Kind[] = [
  {
    name: 'supra to a neighbour of the note meant',
    rules: ['supra-wrong-note', 'supra-not-to-full-cite'],
    made: 'the number was typed wrong by one',
    mendable: true,
    faults: (article) => misnumbered(article, ({ to, from }) => (to + 1 < from ? to + 1 : null)),
  },
  {
    name: 'supra with its digits exchanged or doubled',
    rules: ['supra-wrong-note', 'supra-not-to-full-cite'],
    made: 'two keys in the wrong order',
    mendable: true,
    faults: (article) =>
      misnumbered(article, ({ to, from }) => {
        const other = Number([...String(to)].reverse().join(''));
        return other !== to && other > 0 && other < from ? other : null;
      }),
  },
  {
    name: 'supra to a note that does not exist',
    rules: ['supra-note-out-of-range'],
    made: 'the part with that note was cut',
    mendable: true,
    faults: (article) => misnumbered(article, () => article.notes.length + 20),
  },
  {
    name: 'supra that points forward',
    rules: ['supra-points-forward', 'supra-wrong-note'],
    made: 'the section was moved up',
    faults: (article) => misnumbered(article, ({ from }) => (from + 2 <= article.notes.length ? from + 2 : null)),
  },
  {
    name: 'note inserted above a supra',
    rules: ['supra-wrong-note', 'supra-not-to-full-cite', 'cross-reference-no-call', 'cross-reference-no-case'],
    made: 'a note came in above, and the numbers in the references stayed as they were',
    faults: (article) => insertedAbove(article),
  },
  {
    name: 'notes exchanged under a supra',
    rules: ['supra-wrong-note', 'supra-not-to-full-cite'],
    made: 'two sentences changed places with their notes',
    faults: (article) =>
      references(article).flatMap((reference) => {
        const first = noteNumbered(article, reference.to);
        const second = noteNumbered(article, reference.to + 1);
        const third = noteNumbered(article, reference.to + 2);
        if (!reference.named || first === undefined || second === undefined || reference.from <= reference.to + 1)
          return [];
        if (isId(second) || isId(third) || /supra|infra/.test(first.text + second.text)) return [];
        return [exchanged(first, second, [reference])];
      }),
  },
  {
    name: 'name of a supra misspelt',
    rules: ['supra-unresolved', 'hereinafter-not-followed'],
    made: 'two letters in the wrong order',
    faults: typed(
      /([A-Z][a-z]+)(?=(?: et al\.)?, \*?supra\*? note)/g,
      (match) => `${match[0].slice(0, 1)}${match[0].slice(2, 4)}${match[0].slice(1, 2)}${match[0].slice(4)}`,
    ),
  },
  {
    name: 'supra without its note',
    rules: ['supra-missing-note-number'],
    made: 'the number was to be filled in at the end',
    mendable: true,
    faults: typed(/(?<=, \*?)(supra\*?) note \d+/g, '$1', 'notes'),
  },
  {
    name: 'note 12 supra',
    rules: ['supra-reversed'],
    made: 'as older opinions print it',
    mendable: true,
    faults: typed(/(?<=, )(\*?supra\*?) (note \d+)/g, '$2 $1', 'notes'),
  },
  {
    name: 'supra n.12',
    rules: ['supra-note-abbreviation'],
    made: 'as in other styles',
    mendable: true,
    faults: typed(/(supra\*?) note (?=\d)/g, '$1 n.', 'notes'),
  },
  {
    name: 'no comma before at',
    rules: ['supra-punctuation'],
    made: 'the comma was not struck',
    mendable: true,
    faults: typed(/(supra\*? note \d+), at/g, '$1 at', 'notes'),
  },
  {
    name: 'no comma before supra',
    rules: ['supra-punctuation'],
    made: 'the comma was not struck',
    mendable: true,
    faults: typed(/(?<=[a-z]\*?), (?=\*?supra\*? note)/g, ' ', 'notes'),
  },
  {
    name: 'note for notes',
    rules: ['supra-range-form'],
    made: 'a number was added to a reference',
    mendable: true,
    faults: typed(/(supra\*?) notes (?=\d)/g, '$1 note ', 'notes'),
  },
  {
    name: 'range of notes backward',
    rules: ['supra-range-reversed'],
    made: 'the ends were filled in in the order of writing',
    faults: typed(/notes (\d+)–(\d+)/g, 'notes $2–$1', 'notes'),
  },
  {
    name: 'hyphen between notes',
    rules: ['supra-range-dash', 'pincite-en-dash'],
    made: 'there is a key for it',
    mendable: true,
    faults: typed(/(notes \d+)–(?=\d)/g, '$1-', 'notes'),
  },
  {
    name: 'Part that does not exist',
    rules: ['supra-part-missing'],
    made: 'the outline was changed',
    faults: typed(/(supra\*? (?:Part|Section)) [IV]+/g, '$1 VIII', 'notes'),
  },
  {
    name: 'infra to a Part above',
    rules: ['supra-part-direction'],
    made: 'the section was moved down',
    mendable: true,
    faults: typed(/supra(?=\*? (?:Part|Section) [IV]+)/g, 'infra', 'notes'),
  },
  {
    name: 'infra to a note above',
    rules: ['infra-points-backward'],
    made: 'the section was moved down',
    faults: typed(/(?<=[Ss]ee \*?)supra(?=\*? notes? \d)/g, 'infra', 'notes'),
  },
  {
    name: 'given name in a short form',
    rules: ['supra-surname-only'],
    made: 'copied from the full citation',
    faults: typed(/(?<=^|[Ss]ee\*? |; |\. )([A-Z][a-z]+)(?=, \*?supra\*? note)/g, (match, { text }) => {
      const full = new RegExp(`(?:[A-Z][\\w.]* )+${match[0]}(?=, [*A-Z])`).exec(text);
      return full === null ? null : full[0];
    }),
  },
  {
    name: 'one of two authors in a short form',
    rules: ['supra-two-authors'],
    made: 'the second author is not remembered',
    faults: typed(/([A-Z][a-z]+) & [A-Z][a-z-]+(?=, \*?supra)/g, '$1'),
  },
  {
    name: 'case cited by supra',
    rules: ['supra-for-primary-authority'],
    made: 'short forms of articles and cases were thought to be the same',
    faults: (article) =>
      typed(
        /(\*?)([A-Z][\w’. ]+)\1, (\d+ (?:U\.S\.|F\.[23]d|P\.2d)) at (?=\d)/g,
        ([, italics = '', name = '', cite = '']) => {
          const full = article.notes.find(({ text }) => new RegExp(`${cite.replaceAll('.', '\\.')} \\d+`).test(text));
          if (full === undefined || article.court) return null;
          return `${italics}${name}${italics}, ${set(article, 'supra')} note ${full.number}, at `;
        },
      )(article),
  },
  {
    name: 'article cited in full again',
    rules: ['full-secondary-repeated'],
    made: 'the citation was copied from the first note',
    faults: (article) =>
      article.notes.flatMap((note) => {
        const to = /^(?!\*?See)[^;]*, \*?supra\*? note (\d+)(?:, at [\d–]+)?\.$/.exec(note.text);
        const full = noteNumbered(article, Number(to?.[1]));
        if (to === null || full === undefined || !one(full) || /^\*?(?:See|Cf|Compare)|hereinafter/.test(full.text))
          return [];
        return [{ changes: [{ ...note.body, text: full.text }] }];
      }),
  },
  {
    name: 'hereinafter in parentheses',
    rules: ['hereinafter-brackets'],
    made: 'as contracts define a term',
    mendable: true,
    faults: typed(/\[(hereinafter [^\]]+)\]/g, '($1)'),
  },
  {
    name: 'hereafter',
    rules: ['hereinafter-wording'],
    made: 'a word that people know',
    mendable: true,
    faults: typed(/\[hereinafter/g, '[hereafter'),
  },
  {
    name: 'hereinafter that is never used',
    rules: ['hereinafter-unused', 'hereinafter-unnecessary'],
    made: 'the later citations were cut',
    faults: typed(
      /(?<=[A-Z][\w.]* \d+, \d+(?:–\d+)? \((?:19|20)\d\d\))\.$/g,
      (match, article) =>
        /L\. Rev\.|L\.J\.|Econ/.test(match.input) && !/[;v]\./.test(match.input) && !citedAgain(article, match.input)
          ? ` [hereinafter ${set(article, 'First Article')}].`
          : null,
      'notes',
    ),
  },
];

/** Whether the author that the note begins with has a short form. */
const citedAgain = ({ text }: Article, note: string): boolean =>
  text.includes(`${/(\S+),/.exec(note)?.[1] ?? ''}, supra`) ||
  text.includes(`${/(\S+),/.exec(note)?.[1] ?? ''}, *supra`);

function insertedAbove(article: Article): readonly Fault[] {
  return article.notes.flatMap((note) => {
    const below = references(article).filter(({ named, to, from }) => named && to >= note.number && from > to);
    if (below.length === 0 || isId(note) || !endsSentence(article, note.number - 1)) return [];
    const changes = inserted(article, note, 'Roe v. Wade, 410 U.S. 113, 153 (1973).', false);
    return changes.length === 0 ? [] : [{ changes, shows: below }];
  });
}
