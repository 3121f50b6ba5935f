import { ofCitationsWith } from '../citations';
import { perhaps, replace, safely } from '../edits';
import { DOE, LEE, article, mended } from '../examples';
import type { Rule } from '../rule';
import { indigo } from '../sources';
import { isSurelyRange, lastPage, pinsOf, rangesOf } from './pins';

export const pinciteEnDash: Rule = {
  id: 'pincite-en-dash',
  family: 'pinpoints',
  concern: 'form',
  severity: 'hint',
  fix: 'safe',
  source: indigo('R5.1.2', '3.2(a)'),
  title: 'A hyphen in a range of pages',
  description:
    'A range takes an en dash without spaces: 382–84. Many accept the hyphen, hence a hint; a journal that wants hyphens ' +
    'says so in its style sheet (`style.ranges`). Numbers that are no ranges, those of dockets, sections and chapters, ' +
    'keep their hyphens.',
  forStyle: ({ ranges }) => (ranges === 'either' ? false : null),
  right: [
    article('Doe v. Poe, 410 U.S. 113, 120–21 (1973).', '42 U.S.C. § 2000e-5.'),
    article('Doe v. Poe, No. 13-7451, 2015 WL 1234, at *4 (S.D.N.Y. Feb. 25, 2015).'),
    article('1 Ann Lee, Treatise 12-14 (2d ed. 1999).'),
  ],
  wrong: [
    mended(['Doe v. Poe, 410 U.S. 113, 120«-»21 (1973).'], ['Doe v. Poe, 410 U.S. 113, 120–21 (1973).']),
    mended([`${DOE}.`, 'Doe, 410 U.S. at 120« - »21.'], [`${DOE}.`, 'Doe, 410 U.S. at 120–21.']),
    mended([`${LEE}.`, 'Id. at 1180«—»81.'], [`${LEE}.`, 'Id. at 1180–81.']),
  ],
  ...ofCitationsWith('ranges', (citation, { style, report }) => {
    const right = style.ranges === 'hyphen' ? '-' : '–';
    for (const { pinpoint } of pinsOf(citation)) {
      for (const range of rangesOf(pinpoint)) {
        const { first, dash, last } = range;
        if (dash.text === right || lastPage(range) <= Number(first.text)) continue;
        const sure = isSurelyRange(citation, range);
        if (!sure && !(isReference(citation.kind) && first.text.length === 2 && last.text.length === 2)) continue;
        const title = right === '–' ? 'Write an en dash' : 'Write a hyphen';
        report({
          span: dash.span,
          message: `A range takes ${right === '–' ? 'an en dash' : 'a hyphen'} here: write “${first.text}${right}${last.text}”.`,
          fixes: sure ? safely(title, replace(dash.span, right)) : perhaps(title, replace(dash.span, right)),
        });
      }
    }
  }),
};

/** What it refers to may be paged by chapters, though few works are. */
const isReference = (kind: string): boolean => kind === 'id' || kind === 'supra';
