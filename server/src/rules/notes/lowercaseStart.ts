import { span, type Span } from '../../text/span';
import type { Rule } from '../rule';
import { replace, safely } from '../edits';
import { LEE, article, mended } from '../examples';
import { indigo } from '../sources';
import { isLetter, startOfText } from '../characters';

export const noteLowercaseStart: Rule = {
  id: 'note-lowercase-start',
  family: 'notes',
  concern: 'form',
  scope: 'passage',
  severity: 'warning',
  fix: 'safe',
  source: indigo('R4.5.1', '1.1(b)'),
  title: 'A note starts with a small letter',
  description:
    'A note is a sentence, and a signal that begins it has a capital: See, Cf., But see. Names that are written with a ' +
    'small letter (de Waal, eBay) are right as they are.',
  right: [article(`See ${LEE}.`, 'See also Lee, supra note 1, at 1180.')],
  wrong: [
    mended([`${LEE}.`, '«see» also Lee, supra note 1, at 1180.'], [`${LEE}.`, 'See also Lee, supra note 1, at 1180.']),
  ],
  check({ kind, prose: { text }, report }) {
    if (kind !== 'note') return;
    const word = firstWord(text);
    const written = text.slice(word.start, word.end);
    if (!OPENERS.has(written)) return;
    const capital = written.charAt(0).toUpperCase() + written.slice(1);
    report({
      span: word,
      message: `A note starts with a capital: write “${capital}”.`,
      fixes: safely(`Write “${capital}”`, replace(word, capital)),
    });
  },
};

function firstWord(text: string): Span {
  const start = startOfText(text);
  let end = start;
  while (isLetter(text[end])) end += 1;
  return span(start, end);
}

/** Words in small letters that begin no name: signals, references, and the commonest of a sentence. */
const OPENERS = new Set([
  'see',
  'cf',
  'but',
  'accord',
  'compare',
  'contra',
  'contrast',
  'supra',
  'infra',
  'the',
  'this',
  'these',
  'that',
  'those',
  'it',
  'there',
  'although',
  'because',
  'when',
  'while',
  'if',
  'on',
  'in',
  'for',
  'as',
  'and',
  'however',
]);
