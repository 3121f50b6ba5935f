import { reportersNamed } from '../../tables/reporters';
import { lastVolume, nominativeVolumes, volumeYears, yearsOff, type VolumeYears } from '../../tables/volumeYears';
import type { CaseCitation, Field, ReporterPlace } from '../../citation/citation';
import { ofCitations } from '../citations';
import { article } from '../examples';
import type { PassageFault, Rule } from '../rule';
import { indigo } from '../sources';
import { inYears, plainNumber, yearField } from './numbers';
import { outOfRange } from './reporterYear';

/** So many years beyond what is known roughly, nothing can explain the year. */
const FAR = 5;

/** As courts ask for them. */
const PARALLELS = { rules: { 'reporter-parallel-scotus': 'off' } } as const;

export const volumeYearMismatch: Rule = {
  id: 'volume-year-mismatch',
  family: 'plausibility',
  concern: 'fact',
  severity: 'warning',
  fix: 'none',
  source: indigo('T1.1', 'T1'),
  title: 'A volume that has decisions of other years',
  description:
    'Volumes of a reporter follow the years: volume 410 of U.S. Reports is of 1973, volume 93 of the Supreme Court ' +
    'Reporter of the term that began in 1972. Where volume and year don’t go together, digits of one of them changed ' +
    'places, or the citation is of another case. U.S. Reports may be a year off; for other reporters, whose ' +
    'volumes are known roughly, some years are let pass, and what is only a little further off is marked softly. Check the volume and ' +
    'the year.',
  right: [
    article('Doe v. Poe, 410 U.S. 113, 120 (1973).'),
    { ...article('Doe v. Poe, 410 U.S. 113, 120, 93 S. Ct. 705, 35 L. Ed. 2d 147 (1973).'), options: PARALLELS },
  ],
  wrong: [
    article('Doe v. Poe, 410 U.S. 113, 120 («1937»).'),
    article('Doe v. Poe, 410 U.S. 113, 120 («2073»).'),
    { ...article('Doe v. Poe, 401 U.S. 113, 120, «39» S. Ct. 705 (1971).'), options: PARALLELS },
    article('Doe v. Poe, 250 F.3d 10, 12 (2d Cir. «2011»).'),
    article('Doe v. Poe, «1250» F.3d 10, 12 (2d Cir. 2011).'),
  ],
  ...ofCitations(['case'], (citation, { report }) => {
    const fault = volumeFault(citation);
    if (fault !== null) report(fault);
  }),
};

/** What doesn't fit between the places of a case and its year; null where all fits, or nothing is known. */
export function volumeFault({ places, date }: CaseCitation): PassageFault | null {
  const beyond = places.find(({ volume, reporter }) => isBeyondLast(volume, reporter.standard));
  if (beyond !== undefined) return beyondLast(beyond);
  const dated = yearField(date);
  if (dated === null || places.some((place) => outOfRange(place, dated.year) !== null)) return null;
  const known = places.flatMap((place) => knownYears(place));
  const wrong = known.find(({ years }) => yearsOff(years, dated.year) > 0);
  if (wrong === undefined) return null;
  const { place, years } = wrong;
  // A parallel citation that fits the year shows that the volume of the other is mistyped.
  const fits = known.some((other) => yearsOff(other.years, dated.year) === 0);
  const isCertain = years.exact || yearsOff(years, dated.year) > FAR;
  return {
    span: fits ? place.volume.span : dated.span,
    message: `${ofVolume(place, years)}, not of ${dated.year}. Check the volume and the year.`,
    ...(isCertain ? {} : { severity: 'info' as const }),
  };
}

const isBeyondLast = (volume: Field, reporter: string): boolean =>
  reportersNamed(reporter).length === 1 && (plainNumber(volume) ?? 0) > (lastVolume(reporter) ?? Infinity);

const beyondLast = ({ volume, reporter: { standard } }: ReporterPlace): PassageFault => ({
  span: volume.span,
  message: `${standard} ended with volume ${String(lastVolume(standard))}, and has no volume ${volume.text}. Check the volume and the reporter.`,
});

/** The years of a place's volume, where its reporter is one alone and its volumes are known. */
function knownYears(place: ReporterPlace): readonly { readonly place: ReporterPlace; readonly years: VolumeYears }[] {
  const volume = plainNumber(place.volume);
  if (volume === null || reportersNamed(place.reporter.standard).length !== 1) return [];
  const first = nominativeVolumes.get(place.reporter.standard);
  const years =
    first === undefined ? volumeYears(place.reporter.standard, volume) : volumeYears('U.S.', first.before + volume);
  return years === null ? [] : [{ place, years }];
}

function ofVolume({ volume, reporter }: ReporterPlace, { from, to, exact }: VolumeYears): string {
  const name = reporter.standard === 'U.S.' ? 'U.S. Reports' : reporter.standard;
  if (to === null) return `Volume ${volume.text} of ${name} would be of ${from} or later`;
  const years = inYears(from, to);
  return `Volume ${volume.text} of ${name} has decisions of ${exact ? '' : 'about '}${years}`;
}
