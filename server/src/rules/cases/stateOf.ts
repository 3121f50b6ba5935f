import { span } from '../../text/span';
import { courtSystem } from '../../tables/courtSystems';
import { placesNamed } from '../../tables/places';
import type { Named } from './names';
import { ofCitations } from '../citations';
import { perhaps, replace } from '../edits';
import { article } from '../examples';
import type { Rule } from '../rule';
import { reporterOf } from './reporterSpelling';
import { indigo } from '../sources';
import { quoted } from '../wording';
import { flat, named, partiesOf } from './names';

export const caseNameStateOf: Rule = {
  id: 'case-name-state-of',
  family: 'cases',
  concern: 'form',
  severity: 'warning',
  fix: 'suggestion',
  source: indigo('R11.5.9', '10.2.1(f)'),
  title: 'State of before a state that is a party',
  description:
    'A state is called by its name alone, Lessig v. Colorado. Before its own courts it is the other way round: State, ' +
    'Commonwealth or People alone, Doe v. State (Colo. 1990).',
  right: [
    article('Lessig v. Colorado, 410 U.S. 113, 120 (1973).', 'Doe v. State, 800 P.2d 10, 12 (Colo. 1990).'),
    article('State of Cal. Dep’t of Transp. v. Doe, 410 U.S. 113, 120 (1973).'),
  ],
  wrong: [
    article('Lessig v. «State of Colorado», 410 U.S. 113, 120 (1973).'),
    article('Doe v. «State of Colorado», 800 P.2d 10, 12 (Colo. 1990).'),
    article('«Commonwealth of Massachusetts» v. Doe, 250 F.3d 10, 12 (1st Cir. 2001).'),
  ],
  ...ofCitations(named, (citation, { report }) => {
    for (const party of partiesOf(citation.name)) {
      const found = STATE_OF.exec(flat(party.text));
      const [, body = '', name = ''] = found ?? [];
      const state = placesNamed(name).find(({ kind }) => kind === 'state');
      if (found === null || state === undefined) continue;
      const own = stateOfCourt(citation) === state.abbreviation;
      const right = quoted(own ? body : state.name);
      report({
        span: span(party.span.start, party.span.end),
        message: own
          ? `Before its own courts a state is ${right} alone.`
          : `A state is called by its name alone: write ${right}.`,
        fixes: perhaps(`Write ${right}`, replace(party.span, own ? body : state.name)),
      });
    }
  }),
};

const STATE_OF = /^(?:The )?(State|Commonwealth|People) of (?:the State of )?([A-Z][\p{L}. ]{1,20})$/u;

/** The state whose court decided; null for a federal court, and where that is not known. */
function stateOfCourt({ court, places }: Named): string | null {
  const system = court === null ? null : courtSystem(court.text);
  if (system !== null) return system.place;
  return court === null
    ? (places.map((place) => reporterOf(place)?.place ?? null).find((place) => place !== null) ?? null)
    : null;
}
