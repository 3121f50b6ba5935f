import { isCongress, yearsOfCongress } from '../../tables/officialYears';
import type { Citation, CitedDate } from '../../citation/citation';
import { ofCitations } from '../citations';
import { article } from '../examples';
import type { Rule } from '../rule';
import { indigo } from '../sources';
import { yearField } from './numbers';

export const congressYearMismatch: Rule = {
  id: 'congress-year-mismatch',
  family: 'plausibility',
  concern: 'fact',
  severity: 'warning',
  fix: 'none',
  source: indigo('R21.1', '13.2'),
  title: 'A Congress that did not sit in that year',
  description:
    'A Congress sits for two years, and the first one began in 1789: so the 117th sat in 2021 and 2022, and until the ' +
    'first days of 2023. Where Congress and year don’t go together, one of them is mistyped. Hearings may be printed a ' +
    'year later. Check the Congress and the year.',
  right: [
    article('Equality Act, H.R. 5, 117th Cong. (2021).', 'S. Rep. No. 111-176, at 2–3 (2010).'),
    article('Oversight of Quills: Hearing Before the S. Comm. on the Judiciary, 109th Cong. 12 (2005).'),
  ],
  wrong: [
    article('Equality Act, H.R. 5, 117th Cong. («2012»).'),
    article('S. Rep. No. 111-176, at 2–3 («2001»).'),
    article('Oversight of Quills: Hearing Before the S. Comm. on the Judiciary, 109th Cong. 12 («2015»).'),
  ],
  ...ofCitations(['bill', 'hearing', 'legislativeReport'], (citation, { report }) => {
    const numbered = congressOf(citation);
    const dated = yearField(numbered?.date ?? null);
    if (numbered === null || dated === null || !isCongress(numbered.congress)) return;
    const { from, to } = yearsOfCongress(numbered.congress);
    if (dated.year >= from && dated.year <= to + numbered.later) return;
    const name = ordinal(numbered.congress);
    report({
      span: dated.span,
      message: `The ${name} Congress sat in ${from} and ${from + 1}, not in ${dated.year}. Check the Congress and the year.`,
    });
  }),
};

interface Numbered {
  readonly congress: number;
  readonly date: CitedDate | null;
  /** By so many years what it printed may be dated later. */
  readonly later: number;
}

/** The Congress that a document of the United States' Congress names. */
function congressOf(citation: Citation): Numbered | null {
  switch (citation.kind) {
    case 'bill':
    case 'hearing': {
      const named = citation.jurisdiction === null ? citation.congress : null;
      const number = named === null ? null : /^(\d{1,3})(?:st|d|nd|rd|th) Cong/i.exec(named.text);
      if (number === null) return null;
      return { congress: Number(number[1]), date: citation.date, later: citation.kind === 'hearing' ? 1 : 0 };
    }
    case 'legislativeReport': {
      const number = citation.chamber === null ? null : /^(\d{2,3})[-–](?:\d{1,4})$/.exec(citation.number.text);
      return number === null ? null : { congress: Number(number[1]), date: citation.date, later: 1 };
    }
    default:
      return null;
  }
}

export function ordinal(number: number): string {
  const teen = Math.floor(number / 10) % 10 === 1;
  const ending = teen ? undefined : { 1: 'st', 2: 'd', 3: 'd' }[number % 10];
  return `${number}${ending ?? 'th'}`;
}
