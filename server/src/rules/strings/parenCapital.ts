import { span } from '../../text/span';
import type { Rule } from '../rule';
import { ofCitationsWith } from '../citations';
import { replace, safely } from '../edits';
import { DOE, LEE, article, mended } from '../examples';
import { indigo } from '../sources';
import { beginsWithParticiple, firstWord, isCapitalisedPhrase } from './explaining';

export const parenCapital: Rule = {
  id: 'paren-capital',
  family: 'strings',
  concern: 'form',
  severity: 'warning',
  fix: 'safe',
  source: indigo('R10.1.1', '1.5(a)'),
  title: 'A parenthetical with a capital',
  description:
    'An explanatory parenthetical is no sentence and begins with a small letter: (holding that …), (emphasis added). Whole ' +
    'sentences in quotation marks keep their capital.',
  right: [
    article(`${DOE} (holding that it does); ${LEE} (“Holding a pen is not writing.”).`),
    article(`${DOE} (Marshall, J., dissenting) (emphasis added).`),
  ],
  wrong: [
    mended([`${DOE} («Holding» that it does).`], [`${DOE} (holding that it does).`]),
    mended([`${LEE} («Emphasis» added).`], [`${LEE} (emphasis added).`]),
  ],
  ...ofCitationsWith('parentheticals', ({ parentheticals }, { report }) => {
    for (const { text, span: whole } of parentheticals) {
      const first = text.charAt(0);
      if (first === first.toLowerCase() || !(beginsWithParticiple(text) || isCapitalisedPhrase(text))) continue;
      const start = whole.start + 1;
      const word = firstWord(text);
      const small = first.toLowerCase() + word.slice(1);
      report({
        span: span(start, start + word.length),
        message: `A parenthetical begins with a small letter: write “${small}”.`,
        fixes: safely(`Write “${small}”`, replace(span(start, start + 1), first.toLowerCase())),
      });
    }
  }),
};
