import { reportersNamed } from '../../tables/reporters';
import type { CaseCitation, ReporterPlace } from '../../citation/citation';
import { ofCitations } from '../citations';
import { article } from '../examples';
import type { Rule } from '../rule';
import { indigo } from '../sources';
import { yearField } from './numbers';

/** Series overlap where one ends and the next begins. */
const OVERLAP = 1;

export const reporterYearMismatch: Rule = {
  id: 'reporter-year-mismatch',
  family: 'plausibility',
  concern: 'fact',
  severity: 'warning',
  fix: 'none',
  source: indigo('T1.1', 'T1'),
  title: 'A year in which the reporter had not begun or had ended',
  description:
    'Each series of a reporter ran for some years: the Federal Reporter, Third Series, from 1993 to 2021. A decision of ' +
    'another year is not in it, so the series or the year is mistyped. A year before the beginning and a year after the ' +
    'end are let pass, since series overlap. Check the reporter and the year.',
  right: [
    article('Doe v. Poe, 250 F.3d 10, 12 (2d Cir. 2001).'),
    article('Doe v. Poe, 1 F.3d 10, 12 (2d Cir. 1992).', 'Roe v. Coe, 12 F. 20 (C.C.D. Mass. 1882).'),
  ],
  wrong: [article('Doe v. Poe, 900 F.3d 12, 14 (2d Cir. «1975»).'), article('Doe v. Poe, 50 Cal. 3d 14, 20 («2003»).')],
  ...ofCitations(['case'], (citation, { report }) => {
    const found = outsideItsReporter(citation);
    if (found !== null) report(found);
  }),
};

function outsideItsReporter({ places, date }: CaseCitation) {
  const dated = yearField(date);
  if (dated === null) return null;
  for (const place of places) {
    const message = outOfRange(place, dated.year);
    if (message !== null) return { span: dated.span, message: `${message} Check the reporter and the year.` };
  }
  return null;
}

/** What doesn't fit between a reporter and a year; null where it fits or is not known for sure. */
export function outOfRange({ reporter }: ReporterPlace, year: number): string | null {
  const [known, ...others] = reportersNamed(reporter.standard);
  if (known === undefined || others.length > 0 || !known.datesChecked) return null;
  const { standard, start, end } = known;
  if (start !== null && year < start - OVERLAP) return `${standard} has decisions from ${start} on, not of ${year}.`;
  if (end !== null && year > end + OVERLAP) return `${standard} has decisions up to ${end}, not of ${year}.`;
  return null;
}
