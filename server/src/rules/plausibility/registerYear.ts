import { yearOfFederalRegister } from '../../tables/officialYears';
import type { CitedDate, ReporterPlace } from '../../citation/citation';
import { ofCitations } from '../citations';
import { article } from '../examples';
import type { PassageFault, Rule } from '../rule';
import { indigo } from '../sources';
import { isDecember, placesOf, plainNumber, yearField } from './numbers';

export const registerYearMismatch: Rule = {
  id: 'fed-reg-year-volume',
  family: 'plausibility',
  concern: 'fact',
  severity: 'warning',
  fix: 'none',
  source: indigo('R19.4', '14.2'),
  title: 'A volume of the Federal Register of another year',
  description:
    'The Federal Register has one volume a year: volume 1 is 1936, volume 80 is 2015. Where volume and year don’t go ' +
    'together, one of them is mistyped. What was signed in December may be printed in the next year’s volume. Check the ' +
    'volume and the year.',
  right: [article('Clean Power Plan, 80 Fed. Reg. 64,662 (Oct. 23, 2015).')],
  wrong: [
    article('Clean Power Plan, 80 Fed. Reg. 64,662 (Oct. 23, «2014»).'),
    article('Exec. Order No. 12,866, 58 Fed. Reg. 51,735 (Sept. 30, «1939»).'),
    article('Quill Rule, 89 Fed. Reg. 32,842 (Apr. 26, «2042»).'),
  ],
  ...ofCitations(['register', 'executive'], (citation, { report }) => {
    for (const place of placesOf(citation)) {
      const fault = volumeFault(place, citation.date, citation.kind === 'executive');
      if (fault === null) continue;
      report(fault);
      break;
    }
  }),
};

/**
 * What doesn't fit between a place in the Federal Register and a date, which may be that of signing; null where it fits.
 */
export function volumeFault(
  { reporter, volume }: ReporterPlace,
  date: CitedDate | null,
  signed: boolean,
): PassageFault | null {
  const number = reporter.standard === 'Fed. Reg.' ? plainNumber(volume) : null;
  const dated = yearField(date);
  if (number === null || dated === null) return null;
  const year = yearOfFederalRegister(number);
  if (year === dated.year) return null;
  const undated = signed && date?.month === null;
  if (year === dated.year + 1 && (isDecember(date) || undated)) return null;
  return {
    span: dated.span,
    message: `Volume ${number} of the Federal Register is of ${year}, not of ${dated.year}. Check the volume and the year.`,
  };
}
