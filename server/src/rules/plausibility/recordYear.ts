import { yearsOfRecord } from '../../tables/officialYears';
import { ofCitations } from '../citations';
import { article } from '../examples';
import type { Rule } from '../rule';
import { indigo } from '../sources';
import { plainNumber, yearField } from './numbers';

/** From this volume on, each is of one year. */
const YEARLY = 86;

export const recordYearMismatch: Rule = {
  id: 'cong-rec-year-volume',
  family: 'plausibility',
  concern: 'fact',
  severity: 'warning',
  fix: 'none',
  source: indigo('R21.1', '13.5'),
  title: 'A volume of the Congressional Record of another year',
  description:
    'Since 1940 the Congressional Record has a volume a year, 110 for 1964, 156 for 2010; older ones are known roughly. ' +
    'Where volume and year don’t go together, one of them is mistyped. A session may end in the first days of the next ' +
    'year. Check the volume and the year.',
  right: [article('110 Cong. Rec. 7213 (1964) (statement of Sen. Clark).')],
  wrong: [
    article('110 Cong. Rec. 7213 («1946») (statement of Sen. Clark).'),
    article('110 Cong. Rec. 7213 («2064») (statement of Sen. Clark).'),
  ],
  ...ofCitations(['congressionalRecord'], ({ place, date }, { report }) => {
    const volume = place.reporter.standard === 'Cong. Rec.' ? plainNumber(place.volume) : null;
    const dated = yearField(date);
    const years = volume === null ? null : yearsOfRecord(volume);
    if (volume === null || dated === null || years === null) return;
    if (dated.year >= years.from && dated.year <= years.to) return;
    const isExact = volume >= YEARLY;
    const of = isExact ? String(years.from) : `about ${years.from} to ${years.to}`;
    report({
      span: dated.span,
      message: `Volume ${volume} of the Congressional Record is of ${of}, not of ${dated.year}. Check the volume and the year.`,
      ...(isExact ? {} : { severity: 'info' as const }),
    });
  }),
};
