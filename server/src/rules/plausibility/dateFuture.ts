import type { Citation, CitedDate } from '../../citation/citation';
import { yearsOfRecord } from '../../tables/officialYears';
import { ofCitationsWith } from '../citations';
import { datesOf } from '../dates/datesOf';
import { article } from '../examples';
import type { Rule } from '../rule';
import { indigo } from '../sources';
import { plainNumber, placesOf, yearField } from './numbers';
import { volumeFault as registerFault } from './registerYear';
import { volumeFault as caseFault } from './volumeYear';

/** What is about to come out may bear the next year already. */
const AHEAD = 1;

export const dateFuture: Rule = {
  id: 'date-future',
  family: 'plausibility',
  concern: 'fact',
  severity: 'hint',
  fix: 'none',
  source: indigo('R33.5', '10.5'),
  title: 'A year that is still to come',
  description:
    'The year lies ahead by more than one, so it is probably mistyped. Forthcoming works are left alone. Check the year.',
  right: [article('Doe v. Poe, 250 F.3d 10, 12 (2d Cir. 2001).')],
  wrong: [article('Quills, BBC (Mar. 8, «2097»), https://www.bbc.com/quills.')],
  ...ofCitationsWith('dates', (citation, { report }) => {
    const latest = new Date().getFullYear() + AHEAD;
    if (citation.kind === 'unpublished') return;
    for (const date of datesOf(citation)) {
      const dated = yearField(date);
      if (dated === null || dated.year <= latest || isToldByVolume(citation, date)) continue;
      report({ span: dated.span, message: `The year ${dated.year} is still to come. Check the year.` });
    }
  }),
};

/** Whether the volume says of which year it is, so that another rule has said more of that date. */
function isToldByVolume(citation: Citation, date: CitedDate | null): boolean {
  if (!('date' in citation) || citation.date !== date) return false;
  if (citation.kind === 'case') return caseFault(citation) !== null;
  const places = placesOf(citation);
  if (citation.kind === 'congressionalRecord') {
    return places.some(
      ({ reporter, volume }) => reporter.standard === 'Cong. Rec.' && yearsOfRecord(plainNumber(volume) ?? 0) !== null,
    );
  }
  const isRegister = citation.kind === 'register' || citation.kind === 'executive';
  return isRegister && places.some((place) => registerFault(place, date, citation.kind === 'executive') !== null);
}
