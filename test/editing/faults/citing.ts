/** Short forms of cases, signals, strings and parentheticals. */
import { typed, type Kind } from './kind';

/** `Twombly, 550 U.S. at 555`, by its parts. */
const shortForm =
  /(?<![.\w] )(\*?)([A-Z][\w’]+(?: [A-Z][\w.’]*)*?)\1, (\d+) (U\.S\.|F\.[234](?:d|th)|[PA]\.2d|N\.E\.) at (\d+)/g;

export const shortFormKinds: readonly Kind[] = [
  {
    name: 'short form with another volume',
    rules: ['short-case-volume-mismatch'],
    made: 'two digits exchanged, or one mistyped',
    mendable: true,
    faults: typed(shortForm, ([, i = '', name = '', volume = '', reporter = '', page = '']) => {
      const other = volume.slice(0, -1) + String((Number(volume.at(-1)) + 3) % 10);
      return `${i}${name}${i}, ${other} ${reporter} at ${page}`;
    }),
  },
  {
    name: 'short form without at',
    rules: ['short-case-missing-at'],
    made: 'as in a full citation',
    faults: typed(shortForm, '$1$2$1, $3 $4 $5'),
  },
  {
    name: 'short form without its reporter',
    rules: ['short-case-missing-reporter'],
    made: 'as one cites an article',
    faults: typed(shortForm, '$1$2$1 at $5'),
  },
  {
    name: 'short form without its comma',
    rules: ['short-case-missing-comma'],
    made: 'the comma was not struck',
    mendable: true,
    faults: typed(shortForm, '$1$2$1 $3 $4 at $5'),
  },
  {
    name: 'short form that keeps a first page',
    rules: ['short-case-keeps-first-page'],
    made: 'the full citation was cut down',
    mendable: true,
    faults: typed(shortForm, ([, i = '', name = '', volume = '', reporter = '', page = ''], { text }) => {
      const full = new RegExp(`${volume} ${reporter.replaceAll('.', '\\.')} (\\d+), \\d`).exec(text);
      return full === null ? null : `${i}${name}${i}, ${volume} ${reporter} ${full[1] ?? ''}, at ${page}`;
    }),
  },
  {
    name: 'short form before the first page',
    rules: ['short-case-pincite-before-first-page', 'pincite-before-first-page'],
    made: 'the page of the slip opinion',
    faults: typed(shortForm, '$1$2$1, $3 $4 at 9'),
  },
  {
    name: 'name of a short form misspelt',
    rules: ['short-case-wrong-name', 'short-case-no-full'],
    made: 'two letters in the wrong order',
    faults: typed(shortForm, ([whole, , name = '']) =>
      whole.replace(name, `${name[0] ?? ''}${name[2] ?? ''}${name[1] ?? ''}${name.slice(3)}`),
    ),
  },
  {
    name: 'full citation mistyped under a short form',
    rules: ['short-case-volume-mismatch', 'short-case-no-full', 'volume-year-mismatch', 'short-case-wrong-name'],
    made: 'the volume of the full citation was mistyped',
    wide: true,
    faults: (article) =>
      [...article.text.matchAll(/(?<=, )(\d{3})(?= (U\.S\.) \d+, \d+)/g)].flatMap((match) => {
        const [volume = ''] = match;
        const shorts = [...article.text.matchAll(new RegExp(`\\b${volume} U\\.S\\. at`, 'g'))].map(({ index }) => ({
          start: index,
          end: index + volume.length,
        }));
        if (shorts.every(({ start }) => start < match.index)) return [];
        const full = { start: match.index, end: match.index + volume.length };
        const text = String(Number(volume) - 200).padStart(2, '1');
        return [{ changes: [{ ...full, text }], shows: [full, ...shorts] }];
      }),
  },
];

export const signalKinds: readonly Kind[] = [
  {
    name: 'See e.g.,',
    rules: ['signal-eg-punctuation'],
    made: 'a comma was not struck',
    mendable: true,
    faults: typed(/\bSee, e\.g\.(\*?),/g, 'See e.g.$1,'),
  },
  {
    name: 'See, e.g. without its last comma',
    rules: ['signal-eg-punctuation'],
    made: 'a comma was not struck',
    mendable: true,
    faults: typed(/\b(See, e\.g\.\*?),/g, '$1'),
  },
  {
    name: 'See,',
    rules: ['signal-stray-comma'],
    made: 'as after See, e.g.',
    mendable: true,
    faults: typed(/(?<=^\*?|\. \*?|; \*?)((?:See|see also|But see|cf\.|Cf\.|See generally)\*?)(?= \*?[A-Z])/g, '$1,'),
  },
  {
    name: 'capital after a semicolon',
    rules: ['signal-capitalisation'],
    made: 'the sentence was joined to the one before',
    mendable: true,
    faults: typed(
      /(?<=; \*?)(?:see also|cf\.|see)\b/g,
      (match) => match[0].slice(0, 1).toUpperCase() + match[0].slice(1),
    ),
  },
  {
    name: 'small letter after a period',
    rules: ['signal-capitalisation'],
    made: 'the string was cut in two',
    mendable: true,
    faults: typed(/(?<=\)\. \*?)(?:But see|See generally|See also|See)\b/g, (match) => match[0].toLowerCase()),
  },
  {
    name: 'See and But see exchanged',
    rules: ['signal-order', 'signal-category-separator'],
    made: 'the sources changed places and took their signals along',
    faults: typed(
      /^((?!\*?(?:See|Id))[^*].*?\)\.) (\*?)But see(\*?) (.*)$/g,
      ([, first = '', a = '', b = '', rest = '']) =>
        /\)\. \*?[A-Z]/.test(first) ? null : `${a}But see${b} ${rest} ${first}`,
    ),
  },
  {
    name: 'see also before see',
    rules: ['signal-order-within-category', 'signal-order'],
    made: 'a better source was found later and put at the end',
    faults: typed(
      /^(?!\*?(?:Id|But|See|Cf|Compare))([^;“]*\)); (\*?)see also(\*?) ([^;]*)\.$/g,
      ([, first = '', a = '', b = '', rest = '']) => `${a}See also${b} ${rest}; ${a}see${b} ${first}.`,
    ),
  },
  {
    name: 'C.f.',
    rules: ['signal-unknown-form'],
    made: 'taken for two words',
    mendable: true,
    faults: typed(/\b([Cc])f\.(?=\*? [*A-Z])/g, '$1.f.'),
  },
  {
    name: 'also see',
    rules: ['signal-unknown-form'],
    made: 'as one says it',
    mendable: true,
    faults: typed(/(?<=; \*?)see also/g, 'also see'),
  },
  {
    name: 'cf. without a reason',
    rules: ['signal-needs-parenthetical'],
    made: 'the parenthetical was cut for length',
    wide: true,
    faults: typed(
      /(\b[Cc]f\.\*? [^;]*?\(\d{4}|\b[Cc]f\.\*? [^;]*?\(\w+ Cir\. \d{4})\)((?: \((?:en banc|per curiam)\))?) \([a-z][^()]*\)(?=[.;])/g,
      '$1)$2',
    ),
  },
  {
    name: 'Compare without a comma before with',
    rules: ['signal-compare-comma'],
    made: 'the comma was not struck',
    mendable: true,
    faults: typed(/\), (?=\*?with\*? )/g, ') '),
  },
  {
    name: 'Compare and',
    rules: ['signal-compare-with'],
    made: 'as one says it',
    wide: true,
    faults: typed(/\), (\*?)with(\*?) /g, '), $1and$2 '),
  },
  {
    name: 'but see after a semicolon',
    rules: ['signal-category-separator'],
    made: 'all in one string',
    faults: typed(
      /\)\. (\*?)(But see|See generally)(\*?)(?= )/g,
      ([, a = '', signal = '', b = '']) => `); ${a}${signal.toLowerCase()}${b}`,
    ),
  },
  {
    name: 'see repeated',
    rules: ['signal-repeated'],
    made: 'each source was pasted with its own signal',
    mendable: true,
    faults: typed(/^(\*?)See(\*?)( [^;]*); (?!\*?(?:see|cf|but|id|supra))/g, '$1See$2$3; $1see$2 '),
  },
];

export const stringKinds: readonly Kind[] = [
  {
    name: 'comma between two sources',
    rules: ['string-separator'],
    made: 'as in a list of words',
    faults: typed(/\); (?=[A-Z])/g, '), '),
  },
  {
    name: '; and before the last source',
    rules: ['string-final-and'],
    made: 'as in a list of words',
    mendable: true,
    faults: typed(/\); (?=[A-Z][^;]*$)/g, '); and '),
  },
  {
    name: 'no space between parentheticals',
    rules: ['paren-space-between'],
    made: 'the space was not struck',
    mendable: true,
    faults: typed(/(?<=\d{4}\)) (?=\([a-zA-Z])/g, ''),
  },
  {
    name: 'parenthetical with a capital',
    rules: ['paren-capital'],
    made: 'written as a sentence',
    mendable: true,
    faults: typed(
      /\((?=(?:holding|finding|allowing|reading|denying|explaining|showing|requiring|asking) )[a-z]/g,
      (match) => match[0].toUpperCase(),
    ),
  },
  {
    name: 'period inside a parenthetical',
    rules: ['paren-inner-period'],
    made: 'written as a sentence',
    mendable: true,
    faults: typed(
      /(\((?:holding|finding|allowing|reading|denying|explaining|showing|requiring) [^()]*[a-z])\)(?=[.;,])/g,
      '$1.)',
    ),
  },
  {
    name: 'parenthetical with a verb',
    rules: ['paren-participle'],
    made: 'written as a sentence',
    faults: typed(/\(holding (?=that)/g, '(the court held '),
  },
  {
    name: 'reason before the weight',
    rules: ['paren-order'],
    made: 'the weight was added at the end',
    faults: typed(
      / (\((?:en banc|per curiam|alteration in original|plurality opinion)\)(?: \(citations omitted\))?) (\(quoting .*?\d\)\)|\((?:finding|explaining|holding) [^()]*\))/g,
      ' $2 $1',
    ),
  },
  {
    name: 'reason before emphasis added',
    rules: ['paren-order'],
    made: 'the emphasis was owned up to at the end',
    faults: typed(/(\(\d{4}\)) (\([a-z]+ing [^()]*\))\.$/g, '$1 $2 (emphasis added).'),
  },
  {
    name: 'comma before the parentheses of a date',
    rules: ['date-paren-comma'],
    made: 'as in print',
    mendable: true,
    faults: typed(
      /(?<=[a-z.]) (?=\((?:Jan|Feb|Mar|Apr|May|June|July|Aug|Sept|Oct|Nov|Dec)\.? \d{1,2}, \d{4}\), http)/g,
      ', ',
    ),
  },
  {
    name: 'the same source twice in a string',
    rules: ['string-duplicate'],
    made: 'two editors added it',
    faults: typed(
      /^((?!Other |Defendant )[A-Z][^;“]* v\. [^;“]*\)); (?!\*?(?:see|cf|but)\b)([^;“]*\))\.$/g,
      '$1; $2; $1.',
    ),
  },
];
