import { span, type Span } from '../../text/span';
import type { Citation, Field } from '../../citation/citation';
import type { TextEdit, Rule } from '../rule';
import { ofCitations } from '../citations';
import { foreignWords, titleTies } from '../../tables/titleWords';
import { isLetter, isSpace } from '../characters';
import { perhaps, replace } from '../edits';
import { article } from '../examples';
import { AUTHORED } from '../authors/authored';
import { integrity } from '../sources';
import { shortened } from '../wording';

const PAPER = '90 N.Y.U. L. Rev. 1160, 1175 (2015)';

export const titleCase: Rule = {
  id: 'title-case',
  family: 'titles',
  concern: 'form',
  severity: 'hint',
  fix: 'suggestion',
  source: integrity('8(a)'),
  title: 'A title written like a sentence',
  description:
    'Citations capitalise the main words of a title, whatever the newspaper or site does: China Urged Not to Repatriate ' +
    'North Koreans. Articles, and conjunctions and prepositions of four letters or fewer, stay small unless they begin the ' +
    'title. Titles in other languages keep their own way, and names such as eBay theirs.',
  presets: { editor: 'info', strict: 'info', student: 'info', final: 'info' },
  right: [
    article(`Ann Lee, On the Use of Ink in Courts After 1900, ${PAPER}.`),
    article(`Ann Lee, Le droit de la mer et les navires marchands, ${PAPER}.`),
    article(`Ann Lee, Judging between the Lines, ${PAPER}.`),
  ],
  wrong: [
    article(
      'Ann Lee, China «urged not to repatriate North Koreans caught trying to escape», Wash. Post (Nov. 21, 2015), ' +
        'https://www.washingtonpost.com/china.',
    ),
    article(`Ann Lee, Reconstructing «consent», ${PAPER}.`),
    article('North Korea «country profile», BBC (Mar. 8, 2017), https://www.bbc.com/korea.'),
  ],
  ...ofCitations(AUTHORED, (citation, { prose: { text }, report }) => {
    const { title } = citation;
    if (title === null || (citation.kind === 'unpublished' && citation.authors.length === 0)) return;
    const words = wordsOf(title, text);
    if (!isSentence(words, BOUND.has(citation.kind) ? 2 : 3)) return;
    const edits: TextEdit[] = [];
    for (const word of words) {
      if (!word.isSmall || (word.isTie && !word.opens)) continue;
      edits.push(replace(span(word.span.start, word.span.start + 1), word.text.charAt(0).toUpperCase()));
    }
    const first = edits[0];
    const last = words.filter(({ isSmall, isTie }) => isSmall && !isTie).at(-1);
    if (first === undefined || last === undefined) return;
    const right = title.text.split('');
    for (const edit of edits) right[edit.span.start - title.span.start] = edit.newText;
    report({
      span: span(first.span.start, last.span.end),
      message: `Titles have capitals in citations: “${shortened(right.join(''), 70)}”.`,
      fixes: perhaps('Capitalise the title', ...edits),
    });
  }),
};

interface Word {
  readonly span: Span;
  readonly text: string;
  /** It begins with a small letter and has no capital within: `eBay` is a name. */
  readonly isSmall: boolean;
  /** An article, conjunction or preposition that may stay small. */
  readonly isTie: boolean;
  /** It begins the title, or what stands behind a colon. */
  readonly opens: boolean;
}

/** Words of letters, at most so many: the rest of a longer title goes the same way. */
const MOST_WORDS = 60;

function wordsOf({ span: { start, end } }: Field, text: string): readonly Word[] {
  const found: Word[] = [];
  for (let at = start; at < end && found.length < MOST_WORDS;) {
    if (!isLetter(text[at])) {
      at += 1;
      continue;
    }
    const from = at;
    while (at < end && (isLetter(text[at]) || text[at] === '’' || text[at] === "'")) at += 1;
    const word = text.slice(from, at);
    const before = text[from - 1];
    // What follows a hyphen, a figure or a period without a space (`e-mail`, `2d`, `law.com`) goes by its own rules.
    const isApart = from === start || isSpace(before) || before === '\n' || before === '“' || before === '—';
    found.push({
      span: span(from, at),
      text: word,
      isSmall: isApart && word === word.toLowerCase() && word !== word.toUpperCase(),
      isTie: titleTies.has(word.toLowerCase()),
      opens: from === start || opensBehind(text, from),
    });
  }
  return found;
}

/** Behind a colon, a dash or a question. */
function opensBehind(text: string, at: number): boolean {
  let before = at - 1;
  while (isSpace(text[before]) || text[before] === '\n') before -= 1;
  return ':—?!'.includes(text[before] ?? ' ');
}

/**
 * Two long words or more are small, and they are at least a third of all long ones; of a short title, all but the first.
 * In: how many words it has at least.
 * Nothing is said of a title that has a word of another language.
 */
function isSentence(words: readonly Word[], fewest: number): boolean {
  if (words.some(({ text }) => foreignWords.has(text))) return false;
  const main = words.filter(({ text, isTie, opens }) => text.length >= LONG && !isTie && !opens);
  const small = main.filter(({ isSmall }) => isSmall);
  return small.length >= 2
    ? small.length * 3 >= main.length
    : small.length === 1 && main.length === 1 && words.length >= fewest;
}

const LONG = 5;

/** Where a title of two words is plain; on a web page it may be a heading: `Facebook page`. */
const BOUND: ReadonlySet<Citation['kind']> = new Set(['article', 'book', 'chapter']);
