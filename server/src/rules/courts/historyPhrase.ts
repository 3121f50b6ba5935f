import { apostrophesAs, curly } from '../apostrophes';
import { ofCitations } from '../citations';
import { replace, safely } from '../edits';
import { article, mended } from '../examples';
import type { Rule } from '../rule';
import { indigo } from '../sources';
import { quoted } from '../wording';
import { flat } from '../cases/names';
import { rightPhrase } from './historyPhrases';

const DOE = 'Doe v. Poe, 250 F.3d 10, 12 (2d Cir. 2001)';
const REST = '540 U.S. 10 (2003)';

export const historyPhrase: Rule = {
  id: 'history-phrase',
  family: 'courts',
  concern: 'form',
  severity: 'warning',
  fix: 'safe',
  source: indigo('T14', 'T8'),
  title: 'A phrase of a case’s history in another form',
  description:
    'What became of a case is said in set phrases: aff’d, rev’d, cert. denied, reh’g denied, vacated. They are abbreviated, ' +
    'and an abbreviation with an apostrophe has no period.',
  right: [article(`${DOE}, aff’d, ${REST}.`, `${DOE}, cert. denied, ${REST}.`), article('The judgment was affirmed.')],
  wrong: [
    mended([`${DOE}, «affirmed», ${REST}.`], [`${DOE}, aff’d, ${REST}.`]),
    mended([`${DOE}, «aff’d.», ${REST}.`], [`${DOE}, aff’d, ${REST}.`]),
    mended([`${DOE}, «cert denied», ${REST}.`], [`${DOE}, cert. denied, ${REST}.`]),
    mended([`${DOE}, «certiorari denied», ${REST}.`], [`${DOE}, cert. denied, ${REST}.`]),
  ],
  ...ofCitations(['case'], ({ history }, { prose, report }) => {
    for (const { phrase, text } of history) {
      const written = flat(phrase.text);
      const right = rightPhrase(written);
      if (written === right || (text === '' && written === `${right}.`) || written.toLowerCase() === right) continue;
      report({
        span: phrase.span,
        message: `This phrase is written ${quoted(curly(right))}.`,
        fixes: safely(`Write ${quoted(curly(right))}`, replace(phrase.span, apostrophesAs(prose.text, right))),
      });
    }
  }),
};
