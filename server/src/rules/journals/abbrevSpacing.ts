import type { Rule } from '../rule';
import { ofCitations } from '../citations';
import { article, mended } from '../examples';
import { safelyIn } from '../proseEdits';
import { isOfTheHouse } from '../house/entries';
import { indigo } from '../sources';
import { spellingOf } from './spelling';

const TITLE = 'Ann Lee, Paper Trails, 90';
const PLACE = '1160, 1175 (2015)';

export const journalAbbrevSpacing: Rule = {
  id: 'journal-abbrev-spacing',
  family: 'journals',
  concern: 'form',
  severity: 'warning',
  fix: 'safe',
  source: indigo('T15', '6.1(a)'),
  title: 'Spaces in a journal’s abbreviation',
  description:
    'In the names of journals single capitals stand close (Yale L.J., J.L. & Econ.), longer abbreviations apart (Harv. L. ' +
    'Rev.), and the initials of an institution by themselves (N.Y.U. L. Rev., Fla. St. U. L. Rev.).',
  right: [
    article(`${TITLE} Yale L.J. ${PLACE}.`),
    article(`${TITLE} J.L. & Econ. ${PLACE}.`),
    article(`${TITLE} Fla. St. U. L. Rev. ${PLACE}.`),
    article(`${TITLE} GEO. WASH. L. REV. ${PLACE}.`),
  ],
  wrong: [
    mended([`${TITLE} «Yale L. J.» ${PLACE}.`], [`${TITLE} Yale L.J. ${PLACE}.`]),
    mended([`${TITLE} «Harv.L.Rev.» ${PLACE}.`], [`${TITLE} Harv. L. Rev. ${PLACE}.`]),
    mended([`${TITLE} «GEO. WASH. L.REV.» ${PLACE}.`], [`${TITLE} GEO. WASH. L. REV. ${PLACE}.`]),
    mended([`${TITLE} «Invented L. J.» ${PLACE}.`], [`${TITLE} Invented L.J. ${PLACE}.`]),
  ],
  ...ofCitations(['article'], (citation, { prose, style, report }) => {
    const spelling = spellingOf(citation, style.edition);
    if (spelling?.differsIn !== 'spaces' || isOfTheHouse(style.abbreviations, citation.journal.text)) return;
    report({
      span: citation.journal.span,
      message: `This is how the journal’s name is spaced: write “${spelling.right}”.`,
      fixes: safelyIn(prose, `Write “${spelling.right}”`, citation.journal.span, spelling.right),
    });
  }),
};
