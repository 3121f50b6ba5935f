import { ofCitationsWith } from '../citations';
import { replace, safely } from '../edits';
import { DOE, LEE, article, mended } from '../examples';
import type { Rule } from '../rule';
import { indigo } from '../sources';
import { pinsOf, rangesOf } from './pins';

export const pinciteRangeDigits: Rule = {
  id: 'pincite-range-digits',
  family: 'pinpoints',
  concern: 'form',
  severity: 'warning',
  fix: 'safe',
  source: indigo('R5.1.2', '3.2(a)'),
  title: 'A range of pages with all its digits',
  description:
    'Of the last page of a range the digits that repeat are dropped, but for the last two: 382–84, 1240–41, 105–06. Pages ' +
    'below 100, and ranges in which the hundreds change (199–231), are written out. Sections are never shortened.',
  right: [
    article('Doe v. Poe, 410 U.S. 113, 120–21, 199–231 (1973).', `${LEE}.`, 'Lee, supra note 2, at 1180–81.'),
    article('42 U.S.C. §§ 1981–1983.', 'Doe v. Poe, 410 U.S. 11, 12–15 (1973).'),
  ],
  wrong: [
    mended(['Doe v. Poe, 410 U.S. 113, 120–«121» (1973).'], ['Doe v. Poe, 410 U.S. 113, 120–21 (1973).']),
    mended([`${DOE}.`, 'Doe, 410 U.S. at 120–«124», 130–31.'], [`${DOE}.`, 'Doe, 410 U.S. at 120–24, 130–31.']),
    mended([`${LEE}.`, 'Id. at 1180–«1181».'], [`${LEE}.`, 'Id. at 1180–81.']),
  ],
  ...ofCitationsWith('ranges', (citation, { report }) => {
    for (const { pinpoint } of pinsOf(citation)) {
      for (const { first, last } of rangesOf(pinpoint)) {
        const { length } = first.text;
        if (length < 3 || last.text.length !== length || Number(last.text) <= Number(first.text)) continue;
        if (first.text.slice(0, -2) !== last.text.slice(0, -2)) continue;
        const right = last.text.slice(-2);
        report({
          span: last.span,
          message: `Digits that repeat are dropped but for the last two: write “${first.text}–${right}”.`,
          fixes: safely(`Write “${right}”`, replace(last.span, right)),
        });
      }
    }
  }),
};
