import { span } from '../../text/span';
import type { Rule } from '../rule';
import { ofCitationsWith } from '../citations';
import { perhaps, replace } from '../edits';
import { DOE, article } from '../examples';
import { indigo } from '../sources';
import { inside } from './inside';

export const emphasisInOriginal: Rule = {
  id: 'emphasis-in-original',
  family: 'quotations',
  concern: 'form',
  severity: 'hint',
  fix: 'suggestion',
  source: indigo('R8.2.6', '5.2(d)'),
  title: 'Emphasis of the original',
  description:
    'Emphasis that stands in the original is not spoken of: what is not said to be added is the original’s. Where a ' +
    'quotation has both kinds the words help.',
  right: [article(`${DOE} (emphasis added).`)],
  wrong: [article(`${DOE} («emphasis in original»).`)],
  ...ofCitationsWith('parentheticals', ({ parentheticals }, { report }) => {
    const added = parentheticals.some(({ text }) => text.trim().toLowerCase() === 'emphasis added');
    for (const each of parentheticals) {
      if (added || !ORIGINAL.has(each.text.trim().toLowerCase())) continue;
      report({
        span: inside(each),
        message: 'Emphasis of the original need not be spoken of: leave this out.',
        fixes: perhaps('Leave it out', replace(span(each.span.start - 1, each.span.end), '')),
      });
    }
  }),
};

const ORIGINAL: ReadonlySet<string> = new Set([
  'emphasis in original',
  'emphasis in the original',
  'italics in original',
]);
