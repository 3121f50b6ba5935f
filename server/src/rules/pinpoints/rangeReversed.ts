import { span } from '../../text/span';
import { ofCitationsWith } from '../citations';
import { DOE, LEE, article } from '../examples';
import type { Rule } from '../rule';
import { indigo } from '../sources';
import { isSurelyRange, lastPage, pinsOf, rangesOf } from './pins';

export const pinciteRangeReversed: Rule = {
  id: 'pincite-range-reversed',
  family: 'pinpoints',
  concern: 'fact',
  severity: 'warning',
  fix: 'none',
  source: indigo('R5.1.2', '3.2(a)'),
  title: 'A range of pages that runs backward',
  description:
    'The second page of a range lies before the first, even with its dropped digits written out: one of the two is ' +
    'mistyped. Check both pages.',
  right: [article(`${DOE}.`, 'Doe, 410 U.S. at 120–21.'), article('1 Ann Lee, Treatise 12-4 (2d ed. 1999).')],
  wrong: [
    article('Doe v. Poe, 410 U.S. 113, «120–15» (1973).'),
    article('Doe v. Poe, 410 U.S. 113, «124–121» (1973).'),
    article(`${LEE}.`, 'Lee, supra note 1, at «1181–80».'),
  ],
  ...ofCitationsWith('ranges', (citation, { report }) => {
    for (const { pinpoint } of pinsOf(citation)) {
      for (const range of rangesOf(pinpoint)) {
        const { first, last } = range;
        if (!isSurelyRange(citation, range) || lastPage(range) >= Number(first.text)) continue;
        report({
          span: span(first.span.start, last.span.end),
          message: `The range runs backward, from ${first.text} to ${lastPage(range)}. Check both pages.`,
        });
      }
    }
  }),
};
