import { span } from '../../text/span';
import { isAbbreviation } from '../../tables/abbreviations';
import type { Rule } from '../rule';
import { isLetter } from '../characters';
import { ofCitationsWith } from '../citations';
import { remove, safely } from '../edits';
import { DOE, LEE, article, mended } from '../examples';
import { indigo } from '../sources';
import { beginsWithParticiple } from './explaining';

export const parenInnerPeriod: Rule = {
  id: 'paren-inner-period',
  family: 'strings',
  concern: 'form',
  severity: 'warning',
  fix: 'safe',
  source: indigo('R10.1.2', '1.5(a)'),
  title: 'A period within a parenthetical',
  description:
    'An explanatory parenthetical is no sentence: the period stands behind its closing parenthesis. A whole sentence in ' +
    'quotation marks keeps its own.',
  right: [
    article(`${DOE} (holding that it does); ${LEE} (“Paper is patient.”).`),
    article(`${DOE} (holding that it does. It always did.).`),
    article(`${DOE} (finding for Mills Co.); ${LEE} (citing Roe et al.).`),
    article(`${DOE} (quoting the rule . . . .) (holding for A.B.).`),
  ],
  wrong: [mended([`${DOE} (holding that it does«.»).`], [`${DOE} (holding that it does).`])],
  ...ofCitationsWith('parentheticals', ({ parentheticals }, { report }) => {
    for (const { text, span: whole } of parentheticals) {
      if (!beginsWithParticiple(text) || !endsLikeSentence(text) || holdsSentence(text)) continue;
      const period = span(whole.end - 2, whole.end - 1);
      report({
        span: period,
        message: 'The period stands behind the parenthesis, not within it.',
        fixes: safely('Leave out this period', remove(period)),
      });
    }
  }),
};

/** A period before a capital: with a sentence of its own behind it the explanation is text, and ends like text. */
const holdsSentence = (text: string): boolean => /[.?!][”"’']? \p{Lu}/u.test(text);

/** It ends with the period of no abbreviation and no ellipsis, behind a word that is none. */
function endsLikeSentence(text: string): boolean {
  if (!text.endsWith('.')) return false;
  let start = text.length - 1;
  while (isLetter(text[start - 1])) start -= 1;
  const word = text.slice(start, -1);
  const isWord = word.length > 1 && word !== 'id' && word === word.toLowerCase();
  return isWord && text[start - 1] === ' ' && !isAbbreviation(word);
}
