import { span } from '../../text/span';
import type { CaseCitation } from '../../citation/citation';
import { isNeutral } from '../../tables/reporters';
import { reporterOf } from '../cases/reporterSpelling';
import { ofCitations } from '../citations';
import { article } from '../examples';
import type { Rule } from '../rule';
import { indigo } from '../sources';
import { mayBeDated } from './parenthesesBehind';

export const yearMissing: Rule = {
  id: 'year-missing',
  family: 'courts',
  concern: 'form',
  severity: 'warning',
  fix: 'none',
  source: indigo('R12.1', '10.5'),
  title: 'A case without its year',
  description:
    'A full citation of a case ends with the year of the decision in parentheses, behind the court where that is needed. ' +
    'What follows by a phrase of history may bear the year for both. Neutral citations have it in front.',
  right: [
    article('Doe v. Poe, 410 U.S. 113, 120 (1973).', 'Doe, 410 U.S. at 121.'),
    article('Doe v. Poe, 450 F.2d 10, 12 (2d Cir.), cert. denied, 409 U.S. 997 (1972).'),
    article('Doe v. Poe, 2016 UT 20, ¶ 9, 380 P.3d 10.'),
  ],
  wrong: [
    article('Doe v. Poe, 410 U.S. «113».'),
    article('Doe v. Poe, 250 F.3d 10, «12».'),
    article('Doe v. Poe, 410 U.S. 113, «120», overruled by Roe v. Coe, 540 U.S. 10 (2003).'),
    article('Doe v. Poe, 410 U.S. 113, «120» (quoting Roe v. Coe, 340 U.S. 10, 14 (1950)).'),
  ],
  ...ofCitations(['case'], (citation, { prose: { text }, outer, report }) => {
    const { date, places, name } = citation;
    const last = places.at(-1);
    if (date !== null || last === undefined || name === null || !isOfReporters(citation)) return;
    if (mayBeDated(citation, text)) return;
    const end = last.pinpoint ?? last.page;
    if (end === null) return;
    report({
      span: span(end.span.start, end.span.end),
      message: 'The year of the decision is missing: add it in parentheses, behind the court where that is needed.',
      ...(outer === null ? {} : { severity: 'info' as const }),
    });
  }),
};

const isOfReporters = ({ places, database, docket, court }: CaseCitation): boolean =>
  database === null &&
  docket === null &&
  court === null &&
  places.every((place) => reporterOf(place)?.datesChecked === true) &&
  !places.some(({ volume, reporter }) => isNeutral(volume.text, reporter.standard));
