import type { Rule } from '../rule';
import { ofCitationsWith } from '../citations';
import { replace, safely } from '../edits';
import { DOE, article, mended } from '../examples';
import { indigo } from '../sources';
import { inside } from './inside';

export const emphasisParenForm: Rule = {
  id: 'emphasis-paren-form',
  family: 'quotations',
  concern: 'form',
  severity: 'warning',
  fix: 'safe',
  source: indigo('R8.2.4', '5.2(d)'),
  title: 'Emphasis that was added, in other words',
  description: 'That the writer emphasised words of a quotation is said by (emphasis added), and in no other words.',
  right: [article(`${DOE} (emphasis added).`)],
  wrong: [
    mended([`${DOE} («emphasis supplied»).`], [`${DOE} (emphasis added).`]),
    mended([`${DOE} («italics mine»).`], [`${DOE} (emphasis added).`]),
  ],
  ...ofCitationsWith('parentheticals', ({ parentheticals }, { report }) => {
    for (const each of parentheticals) {
      if (!OTHER_WORDS.has(each.text.trim().toLowerCase())) continue;
      report({
        span: inside(each),
        message: 'Emphasis of your own is said by “emphasis added”.',
        fixes: safely('Write “emphasis added”', replace(inside(each), 'emphasis added')),
      });
    }
  }),
};

const OTHER_WORDS: ReadonlySet<string> = new Set([
  'emphasis supplied',
  'emphasis mine',
  'emphasis ours',
  'emphasis is mine',
  'emphasis is ours',
  'emphasis is added',
  'emphases added',
  'my emphasis',
  'our emphasis',
  'added emphasis',
  'italics added',
  'italics mine',
  'italics ours',
  'italics supplied',
  'my italics',
  'emphasis author’s',
]);
