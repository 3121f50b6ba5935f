import type { Authority } from '../../authority/authority';
import type { DocumentContext, Rule } from '../rule';
import { ROE, article } from '../examples';
import { occurrencesOf } from '../occurrences';
import { faultOf } from '../placing';
import { asShortForm, placeOf } from '../references';
import { indigo } from '../sources';
import { whereCited } from '../wording';
import { isInReach } from '../../writing/shortForm';

const SUIT = '42 U.S.C. § 1983';

export const shortStatuteDrift: Rule = {
  id: 'short-statute-drift',
  family: 'shortForms',
  concern: 'form',
  scope: 'document',
  ground: 'references',
  dresses: ['law-review'],
  severity: 'hint',
  fix: 'suggestion',
  source: indigo('R16.2', '12.10'),
  title: 'A bare section far from its code',
  description:
    'A section sign alone serves near the full citation. More than five notes later readers no longer know which code is ' +
    'meant: name it again.',
  right: [
    article(`${SUIT}.`, `${ROE}.`, '§ 1983.'),
    article(`${SUIT}.`, 'A.', 'B.', 'C.', 'D.', 'E.', 'F.', 'What § 1983 says is old.'),
  ],
  wrong: [article(`${SUIT}.`, 'A.', 'B.', 'C.', 'D.', 'E.', 'F.', `${ROE}; «§ 1983».`)],
  check(context) {
    let bySection: ReadonlyMap<string, Authority | null> | undefined;
    for (const occurrence of occurrencesOf(context.resolution, 'shortStatute')) {
      const { passage, segment, note, parent, citation } = occurrence;
      if (note === null || parent !== null) continue;
      // In a sentence of text the section is talked of, not cited.
      if (context.readings[passage]?.segments[segment]?.kind !== 'citations') continue;
      bySection ??= sectionsIn(context);
      const work = bySection.get(citation.sections[0] ?? citation.section.text) ?? null;
      if (work === null || isInReach(context, work, placeOf(context, occurrence))) continue;
      const fix = asShortForm(context, occurrence, work.id, null);
      const message = `This section was last cited more than five notes ago (in full ${whereCited(context.manuscript, context.resolution, work)}): name its code again.`;
      context.report(faultOf(context, occurrence, citation.span, message, fix === null ? {} : { fixes: [fix] }));
    }
  },
};

/** The statutes of the document by their sections; null where two codes have a section of the number. */
function sectionsIn({ resolution }: DocumentContext): ReadonlyMap<string, Authority | null> {
  const found = new Map<string, Authority | null>();
  for (const work of resolution.authorities) {
    const citation = resolution.occurrences[work.full]?.citation;
    if (work.section !== null || (citation?.kind !== 'statute' && citation?.kind !== 'regulation')) continue;
    for (const section of citation.sections) found.set(section, found.has(section) ? null : work);
  }
  return found;
}
