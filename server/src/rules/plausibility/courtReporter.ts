import { courtSystem, levelsOutside, statesOf, type CourtLevel, type CourtSystem } from '../../tables/courtSystems';
import { reportersNamed } from '../../tables/reporters';
import type { CaseCitation, ReporterPlace } from '../../citation/citation';
import { ofCitations } from '../citations';
import { article } from '../examples';
import type { PassageFault, Rule } from '../rule';
import { indigo } from '../sources';
import { either } from '../wording';
import { plainNumber } from './numbers';

export const courtReporterMismatch: Rule = {
  id: 'court-reporter-mismatch',
  family: 'plausibility',
  concern: 'fact',
  severity: 'warning',
  fix: 'none',
  source: indigo('R12.2', '10.4'),
  title: 'A court whose decisions the reporter does not print',
  description:
    'A reporter prints the decisions of certain courts: the Federal Reporter, Third Series, those of the federal courts of ' +
    'appeals, the South Western Reporter those of five states. A decision of another court is not in it, so the reporter ' +
    'or the court is mistyped. Courts that Carolene does not know, and reporters that print almost anything, are left ' +
    'alone. Check the reporter and the court.',
  right: [
    article('Doe v. Poe, 250 F.3d 10, 12 (2d Cir. 2001).', 'Roe v. Coe, 150 F. Supp. 2d 10, 12 (S.D.N.Y. 2001).'),
    article('Doe v. Poe, 41 S.W.3d 349, 351 (Tex. App. 2001).'),
  ],
  wrong: [
    article('Doe v. Poe, 250 F.3d 10, 12 («S.D.N.Y.» 2001).'),
    article('Doe v. Poe, 410 U.S. 113, 120 («2d Cir.» 1973).'),
    article('Doe v. Poe, 41 S.W.3d 349, 351 («Cal. Ct. App.» 2001).'),
  ],
  ...ofCitations(['case'], (citation, { report }) => {
    const fault = courtFault(citation);
    if (fault !== null) report(fault);
  }),
};

function courtFault({ court, places }: CaseCitation): PassageFault | null {
  const system = court === null ? null : courtSystem(court.text);
  if (court === null || system === null) return null;
  for (const place of places) {
    const what = notIn(place, system);
    if (what === null) continue;
    return { span: court.span, message: `${what} Check the reporter and the court.` };
  }
  return null;
}

const LEVELS: Readonly<Record<CourtLevel, string>> = {
  appeals: 'the federal courts of appeals',
  district: 'the federal district courts',
  bankruptcy: 'the bankruptcy courts',
  state: 'state courts',
};

/** Why a place has no decision of a court; null where it may have one. */
function notIn({ reporter, volume }: ReporterPlace, { level, place }: CourtSystem): string | null {
  const [known, ...others] = reportersNamed(reporter.standard);
  const number = plainNumber(volume);
  if (known === undefined || others.length > 0 || number === null) return null;
  if (levelsOutside(known.standard, number).includes(level))
    return `${known.standard} does not print decisions of ${LEVELS[level]}.`;
  const states = statesOf(known);
  if (states === null) return null;
  if (level === 'state')
    return place === null || states.includes(place)
      ? null
      : `${known.standard} prints decisions of ${either(states, 'and')}, not of ${place}.`;
  // District courts of territories stand in some of them.
  return level === 'appeals' ? `${known.standard} does not print decisions of ${LEVELS[level]}.` : null;
}
