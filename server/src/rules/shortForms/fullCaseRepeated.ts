import { span } from '../../text/span';
import type { CaseCitation } from '../../citation/citation';
import type { Rule } from '../rule';
import { DOE, article } from '../examples';
import { occurrencesOf } from '../occurrences';
import { faultOf } from '../placing';
import { indigo } from '../sources';
import { isInReach } from '../../writing/shortForm';
import { whereCited, workName } from '../wording';
import { placeOf } from '../references';

export const fullCaseRepeated: Rule = {
  id: 'full-case-repeated',
  family: 'shortForms',
  concern: 'form',
  scope: 'document',
  ground: 'references',
  dresses: ['law-review'],
  severity: 'hint',
  offByDefault: true,
  presets: { student: 'hint', strict: 'hint' },
  fix: 'none',
  source: indigo('R6.2', '10.9(a)'),
  title: 'A case cited in full again within five notes',
  description:
    'The case was cited in this note or one of the five before, so its short form would do. Many journals repeat the ' +
    'full citation on purpose: off unless asked for, or in the student and strict presets.',
  right: [article(`${DOE}.`, 'Not all agree.', 'Doe, 410 U.S. at 121.')],
  wrong: [article(`${DOE}.`, 'Not all agree.', `«Doe v. Poe, 410 U.S. 113», 121 (1973).`)],
  check(context) {
    const { manuscript, resolution } = context;
    for (const occurrence of occurrencesOf(resolution, 'case')) {
      const { citation, note } = occurrence;
      const link = resolution.links[occurrence.id];
      if (link?.kind !== 'full' || occurrence.parent !== null || note === null) continue;
      const work = resolution.authorities[link.authority];
      if (work === undefined || work.full === occurrence.id) continue;
      if (!isInReach(context, work, placeOf(context, occurrence))) continue;
      const message = `${workName(work)} is cited in full ${whereCited(manuscript, resolution, work)}: its short form would do.`;
      context.report(faultOf(context, occurrence, uptoPage(citation), message));
    }
  },
};

const uptoPage = ({ span: whole, places }: CaseCitation) => span(whole.start, places[0]?.page?.span.end ?? whole.end);
