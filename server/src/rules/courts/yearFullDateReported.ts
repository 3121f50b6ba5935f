import { reporterOf } from '../cases/reporterSpelling';
import { ofCitations } from '../citations';
import { replace, safely } from '../edits';
import { article, mended } from '../examples';
import type { Rule } from '../rule';
import { indigo } from '../sources';

export const yearFullDateReported: Rule = {
  id: 'year-full-date-reported',
  family: 'courts',
  concern: 'form',
  severity: 'info',
  fix: 'safe',
  source: indigo('R12.4.1', '10.5'),
  title: 'A full date on a reported case',
  description:
    'A case that is in a reporter has its year alone. The day belongs to cases that are in databases and on dockets only, ' +
    'and to those whose page is still open.',
  right: [
    article('Doe v. Poe, 250 F.3d 10, 12 (2d Cir. 2001).'),
    article('Doe v. Poe, No. 13-7451, 2015 WL 1234, at *4 (S.D.N.Y. Feb. 25, 2015).'),
    article('Doe v. Poe, 603 U.S. ___ (June 28, 2024).'),
  ],
  wrong: [
    mended(['Doe v. Poe, 250 F.3d 10, 12 (2d Cir. «Mar. 3, 2001»).'], ['Doe v. Poe, 250 F.3d 10, 12 (2d Cir. 2001).']),
  ],
  ...ofCitations(['case'], ({ places, database, date, docket }, { report }) => {
    if (date === null || date.month === null || date.year === null || database !== null || docket !== null) return;
    const reported = places.some(
      (place) => place.page !== null && /^\d+$/.test(place.page.text) && reporterOf(place)?.datesChecked === true,
    );
    if (!reported) return;
    report({
      span: date.span,
      message: `A case in a reporter has its year alone: write “${date.year}”.`,
      fixes: safely(`Write “${date.year}”`, replace(date.span, String(date.year))),
    });
  }),
};
