import { shifted } from '../../text/span';
import { reportersNamed } from '../../tables/reporters';
import { curly } from '../apostrophes';
import { ofCitations } from '../citations';
import { replace, safely } from '../edits';
import { article, mended } from '../examples';
import type { Rule } from '../rule';
import { indigo } from '../sources';
import { spaced, wrongGaps } from '../spacing';
import { quoted } from '../wording';
import { citesReporters, otherSpelling, reportersOf } from './reporterSpelling';

const NAME = 'Doe v. Poe';

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
    'space on both its sides: F. Supp. 2d, S. Ct., So. 2d, L. Ed. 2d. Court documents may close up everything, so the ' +
    'rule speaks in articles only.',
  dresses: ['law-review'],
  right: [
    article(`${NAME}, 410 U.S. 113, 120 (1973).`, 'Roe v. Coe, 150 F. Supp. 2d 10, 12 (S.D.N.Y. 2001).'),
    article(
      `${NAME}, 50 So. 2d 10, 12 (Fla. 1951).`,
      'Roe v. Coe, 20 Cal. App. 4th 10, 12 (1993).',
      'Foe v. Moe, 2016 UT 20, ¶ 9, 380 P.3d 10.',
    ),
    article(`${NAME}, 99 F. App’x 10, 12 (2d Cir. 2004).`),
    article('The court wrote: “See 98 S.Ct. 10.” Ann Lee, Ink, 90 N.Y.U. L. Rev. 1160, 1175 (2015).'),
  ],
  wrong: [
    mended([`${NAME}, 250 «F. 3d» 10, 12 (2d Cir. 2001).`], [`${NAME}, 250 F.3d 10, 12 (2d Cir. 2001).`]),
    mended([`${NAME}, 150 «F.Supp.2d» 10, 12 (D. Mass. 2001).`], [`${NAME}, 150 F. Supp. 2d 10, 12 (D. Mass. 2001).`]),
    mended([`${NAME}, 410 «U. S.» 113, 120 (1973).`], [`${NAME}, 410 U.S. 113, 120 (1973).`]),
    mended(
      [`${NAME}, 410 U.S. 113, 120 (1973).`, 'Doe, 410 «U. S.» at 121.'],
      [`${NAME}, 410 U.S. 113, 120 (1973).`, 'Doe, 410 U.S. at 121.'],
    ),
  ],
  ...ofCitations(citesReporters, function* (citation) {
    for (const reporter of reportersOf(citation)) {
      const { text, span, standard } = reporter;
      const gaps = wrongGaps(text, 'closeUp');
      if (gaps.length === 0 || text === standard || otherSpelling(reporter) !== null) continue;
      if (reportersNamed(text).length === 0) continue;
      const right = quoted(curly(spaced(text, gaps)));
      yield {
        span,
        message: `The spaces in the reporter’s name are off: write ${right}.`,
        fixes: safely(`Write ${right}`, ...gaps.map((gap) => replace(shifted(gap.span, span.start), gap.right))),
      };
    }
  }),
};
