import { isCongress, yearsOfCongress, yearsOfStatutes, type Years } from '../../tables/officialYears';
import type { SessionLawCitation } from '../../citation/citation';
import { ofCitations } from '../citations';
import { article } from '../examples';
import type { PassageFault, Rule } from '../rule';
import { indigo } from '../sources';
import { ordinal } from './congressYear';
import { inYears, plainNumber, yearField } from './numbers';

export const publicLawCongress: Rule = {
  id: 'pub-l-congress-year',
  family: 'plausibility',
  concern: 'fact',
  severity: 'warning',
  fix: 'none',
  source: indigo('R21.1', '12.4'),
  title: 'Public law, volume of the Statutes at Large and year that don’t go together',
  description:
    'A public law has the number of its Congress in front, 111-148 is of the 111th, of 2009 and 2010; and each volume of ' +
    'the Statutes at Large holds the acts of known years, volume 124 those of 2010. Where the three don’t go together, ' +
    'one is mistyped. An act of the last days of a Congress may be dated in January. Check the number, the volume and ' +
    'the year.',
  right: [article('Quill Act, Pub. L. No. 111-148, 124 Stat. 119 (2010).')],
  wrong: [
    article('Quill Act, Pub. L. No. 111-148, 124 Stat. 119 («2001»).'),
    article('Quill Act, Pub. L. No. 111-148, «142» Stat. 119.'),
    article('Quill Act, Pub. L. No. 101-148, 103 Stat. 119 («2010»).'),
  ],
  ...ofCitations(['sessionLaw'], (law, { report }) => {
    const fault = lawFault(law);
    if (fault !== null) report(fault);
  }),
};

function lawFault(law: SessionLawCitation): PassageFault | null {
  const congress = congressOf(law);
  const volume = law.place?.reporter.standard === 'Stat.' ? plainNumber(law.place.volume) : null;
  const acts = volume === null ? null : yearsOfStatutes(volume);
  const dated = yearField(law.date);
  if (acts !== null && dated !== null && !within(acts, dated.year))
    return {
      span: dated.span,
      message: `Volume ${String(volume)} of the Statutes at Large has acts of ${actsOf(acts)}, not of ${dated.year}. Check the volume and the year.`,
    };
  if (congress === null) return null;
  const sat = yearsOfCongress(congress);
  const act = `An act of the ${ordinal(congress)} Congress is of ${sat.from} or ${sat.from + 1}`;
  if (dated !== null && !within(sat, dated.year))
    return { span: dated.span, message: `${act}, not of ${dated.year}. Check the number and the year.` };
  if (acts === null || law.place === null || (acts.from <= sat.to && acts.to >= sat.from)) return null;
  return {
    span: law.place.volume.span,
    message: `${act}, and volume ${String(volume)} has acts of ${actsOf(acts)}. Check the number and the volume.`,
  };
}

/** The Congress of a public law of the United States, `111-148`; null for a chapter, and for a state's law. */
function congressOf({ number, place }: SessionLawCitation): number | null {
  if (place !== null && place.reporter.standard !== 'Stat.') return null;
  const parts = number === null ? null : /^(\d{2,3})[-–](\d{1,4})$/.exec(number.text);
  const congress = Number(parts?.[1] ?? 0);
  return isCongress(congress) ? congress : null;
}

const within = ({ from, to }: Years, year: number): boolean => year >= from && year <= to;

/** As a reader of the volume would say it: the January that a year's volume may reach is left out. */
const actsOf = ({ from, to }: Years): string => inYears(from, to - from === 1 ? from : to);
