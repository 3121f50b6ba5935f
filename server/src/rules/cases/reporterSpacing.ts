import type { Citation, Reading } from '../../citation/citation';
import { shifted } from '../../text/span';
import { reportersNamed } from '../../tables/reporters';
import { curly } from '../apostrophes';
import { citationsOf, ofCitations } from '../citations';
import { replace, safely } from '../edits';
import { article, lines, mended, mendedTo } from '../examples';
import type { PassageContext, Rule } from '../rule';
import { indigo } from '../sources';
import { spaced, wrongGaps } from '../spacing';
import { quoted } from '../wording';
import { citesReporters, otherSpelling, reportersOf, type CitesReporters } from './reporterSpelling';

const NAME = 'Doe v. Poe';
const BRIEF =
  'The rule is old. Doe v. Poe, 410 U.S. 113, 120 (1973). Roe v. Coe, 411 U.S. 20, 22 (1973). Loe v. Woe, 412 U.S. 30, 32 ' +
  '(1973). Zoe v. Yoe, 413 U.S. 40, 42 (1973).';

export const reporterSpacing: Rule = {
  id: 'reporter-spacing',
  family: 'cases',
  concern: 'form',
  severity: 'warning',
  fix: 'safe',
  source: indigo('T1.1', '6.1(a)'),
  title: 'The spaces in a reporter’s name',
  description:
    'Single capitals close up, and so does an ordinal behind them: U.S., N.E.2d, F.3d. A longer abbreviation keeps the ' +
    'space on both its sides: F. Supp. 2d, S. Ct., So. 2d, L. Ed. 2d. Court documents may close up everything, so in ' +
    'them only a space too many is spoken of, and not where most are spaced so, as the Supreme Court does.',
  dresses: ['law-review', 'court'],
  isSlip: (faults, rightOnes, dress) => dress === 'law-review' || faults * RARE <= rightOnes,
  countRight: ({ dress, reading }: PassageContext) => (dress === 'law-review' ? 0 : closedUp(reading)),
  right: [
    article(`${NAME}, 410 U.S. 113, 120 (1973).`, 'Roe v. Coe, 150 F. Supp. 2d 10, 12 (S.D.N.Y. 2001).'),
    article(
      `${NAME}, 50 So. 2d 10, 12 (Fla. 1951).`,
      'Roe v. Coe, 20 Cal. App. 4th 10, 12 (1993).',
      'Foe v. Moe, 2016 UT 20, ¶ 9, 380 P.3d 10.',
    ),
    article(`${NAME}, 99 F. App’x 10, 12 (2d Cir. 2004).`),
    article('The court wrote: “See 98 S.Ct. 10.” Ann Lee, Ink, 90 N.Y.U. L. Rev. 1160, 1175 (2015).'),
    {
      ...lines('The rule is old. Doe v. Poe, 410 U. S. 113, 120 (1973). Roe v. Coe, 411 U. S. 20, 22 (1973).'),
      options: { document: 'court' },
    },
    { ...lines('The rule is old. Roe v. Coe, 150 F.Supp.2d 10, 12 (D. Mass. 2001).'), options: { document: 'court' } },
  ],
  wrong: [
    mended([`${NAME}, 250 «F. 3d» 10, 12 (2d Cir. 2001).`], [`${NAME}, 250 F.3d 10, 12 (2d Cir. 2001).`]),
    mended([`${NAME}, 150 «F.Supp.2d» 10, 12 (D. Mass. 2001).`], [`${NAME}, 150 F. Supp. 2d 10, 12 (D. Mass. 2001).`]),
    mended([`${NAME}, 410 «U. S.» 113, 120 (1973).`], [`${NAME}, 410 U.S. 113, 120 (1973).`]),
    mended(
      [`${NAME}, 410 U.S. 113, 120 (1973).`, 'Doe, 410 «U. S.» at 121.'],
      [`${NAME}, 410 U.S. 113, 120 (1973).`, 'Doe, 410 U.S. at 121.'],
    ),
    mendedTo(
      { ...lines(`${BRIEF} Foe v. Moe, 414 «U. S.» 10, 12 (1974).`), options: { document: 'court' } },
      `${BRIEF} Foe v. Moe, 414 U.S. 10, 12 (1974).`,
    ),
  ],
  ...ofCitations(citesReporters, (citation, { dress, report }) => {
    for (const reporter of reportersOf(citation)) {
      const { text, span, standard } = reporter;
      const gaps = wrongGaps(text, 'closeUp').filter(({ right }) => dress === 'law-review' || right === '');
      if (gaps.length === 0 || text === standard || otherSpelling(reporter) !== null) continue;
      if (reportersNamed(text).length === 0) continue;
      const right = quoted(curly(spaced(text, gaps)));
      report({
        span,
        message: `The spaces in the reporter’s name are off: write ${right}.`,
        fixes: safely(`Write ${right}`, ...gaps.map((gap) => replace(shifted(gap.span, span.start), gap.right))),
      });
    }
  }),
};

/** In court documents. */
const RARE = 4;

/** How many reporters a passage closes up that could be spaced: `U.S.`, `F.3d`. */
function closedUp(reading: Reading): number {
  let count = 0;
  for (const citation of citationsOf(reading)) {
    if (!isAsked(citation)) continue;
    for (const { text } of reportersOf(citation)) if (/\b[A-Z]\.[A-Z\d]/.test(text)) count += 1;
  }
  return count;
}

const isAsked = (citation: Citation): citation is CitesReporters =>
  citesReporters.some((kind) => kind === citation.kind);
