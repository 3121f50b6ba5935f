import { ofCitations } from '../citations';
import { article } from '../examples';
import type { CaseCitation } from '../../citation/citation';
import type { Rule } from '../rule';
import { indigo } from '../sources';
import { either } from '../wording';

export const unreportedForm: Rule = {
  id: 'unreported-form',
  family: 'courts',
  concern: 'form',
  severity: 'warning',
  fix: 'none',
  source: indigo('R12.4.1', '10.8.1'),
  title: 'An unreported case without docket number, court or day',
  description:
    'A case that only a database has is cited with its docket number, the number in the database, the court and the full ' +
    'date: No. 13-7451, 2015 WL 1234, at *4 (S.D.N.Y. Feb. 25, 2015). Short forms need none of these.',
  right: [
    article('Doe v. Poe, No. 13-7451, 2015 WL 1234, at *4 (S.D.N.Y. Feb. 25, 2015).', 'Doe, 2015 WL 1234, at *5.'),
    article('Doe v. Poe, 531 F.3d 962, 968, 2008 U.S. App. LEXIS 12917 (9th Cir. 2008).'),
  ],
  wrong: [
    article('Doe v. Poe, «2015 WL 1234», at *4 (S.D.N.Y. Feb. 25, 2015).'),
    article('Doe v. Poe, No. 13-7451, «2015 WL 1234», at *4 (S.D.N.Y. 2015).'),
    article('Doe v. Poe, «2015 WL 1234», at *4 (2015).'),
  ],
  ...ofCitations(['case'], (citation, { report }) => {
    const { database, name, places } = citation;
    if (database === null || name === null || places.some(({ reporter }) => !/LEXIS|WL/.test(reporter.standard)))
      return;
    const missing = missingIn(citation);
    if (missing.length === 0) return;
    const { year, number } = database;
    report({
      span: { start: year.span.start, end: number.span.end },
      message: `A case that only a database has needs ${either(missing, 'and')}: add ${missing.length === 1 ? 'it' : 'them'}.`,
    });
  }),
};

function missingIn({ docket, court, date, designation }: CaseCitation): readonly string[] {
  const missing: string[] = [];
  if (docket === null && designation === null) missing.push('its docket number');
  // A court of one state may be told by the database's name; only with no parentheses at all is it surely missing.
  if (court === null && date === null) missing.push('its court');
  if (date === null || date.day === null) missing.push('the day of the decision');
  return missing;
}
