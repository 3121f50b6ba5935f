import { ofCitationsWith } from '../citations';
import { replace, safely } from '../edits';
import { DOE, LEE, article, mended } from '../examples';
import type { Rule } from '../rule';
import { indigo } from '../sources';
import { isSurelyRange, lastPage, pinsOf, rangesOf } from './pins';

export const pinciteRangeOverdropped: Rule = {
  id: 'pincite-range-overdropped',
  family: 'pinpoints',
  concern: 'form',
  severity: 'warning',
  fix: 'safe',
  source: indigo('R5.1.2', '3.2(a)'),
  title: 'A range of pages with a digit too few',
  description: 'The last page of a range keeps its last two digits: 1240–41, 101–09, 12–15. Some styles keep one only.',
  right: [
    article(`${DOE}.`, 'Doe, 410 U.S. at 120–21.', 'Roe v. Coe, 300 U.S. 1, 3–7 (1937).'),
    article('1 Ann Lee, Treatise 12-4 (2d ed. 1999).'),
  ],
  wrong: [
    mended([`${DOE}.`, 'Doe, 410 U.S. at 120–«1».'], [`${DOE}.`, 'Doe, 410 U.S. at 120–21.']),
    mended([`${LEE}.`, 'Lee, supra note 1, at 1201–«9».'], [`${LEE}.`, 'Lee, supra note 1, at 1201–09.']),
    mended(['Doe v. Poe, 410 U.S. 11, 23–«4» (1973).'], ['Doe v. Poe, 410 U.S. 11, 23–24 (1973).']),
  ],
  ...ofCitationsWith('ranges', (citation, { report }) => {
    for (const { pinpoint } of pinsOf(citation)) {
      for (const range of rangesOf(pinpoint)) {
        const { first, last } = range;
        if (last.text.length !== 1 || first.text.length < 2) continue;
        if (!isSurelyRange(citation, range) || lastPage(range) <= Number(first.text)) continue;
        const right = first.text.slice(-2, -1) + last.text;
        report({
          span: last.span,
          message: `The last page keeps its last two digits: write “${first.text}–${right}”.`,
          fixes: safely(`Write “${right}”`, replace(last.span, right)),
        });
      }
    }
  }),
};
