import { agencyInitials } from '../../tables/agencyInitials';
import { ofCitations } from '../citations';
import { perhaps, replace } from '../edits';
import { article } from '../examples';
import type { Rule } from '../rule';
import { indigo } from '../sources';
import { quoted } from '../wording';
import { flat, named, partiesOf } from './names';

const REST = '410 U.S. 113, 120 (1973)';

export const caseNameAgencyInitials: Rule = {
  id: 'case-name-agency-initials',
  family: 'cases',
  concern: 'form',
  severity: 'hint',
  fix: 'suggestion',
  source: indigo('R11.5.3', '6.1(b)'),
  title: 'An agency that is known by its initials',
  description: 'Agencies and bodies that everybody calls by their initials may be cited so: FCC, EPA, NLRB, NAACP.',
  right: [article(`Doe v. FCC, ${REST}.`, `Doe v. Ink Comm’n, ${REST}.`)],
  wrong: [
    article(`Doe v. «Federal Communications Commission», ${REST}.`),
    article(`«Env’t Prot. Agency» v. Doe, ${REST}.`),
  ],
  ...ofCitations(named, ({ name }, { report }) => {
    for (const { text, span } of partiesOf(name)) {
      const initials = agencyInitials(flat(text));
      if (initials === null) continue;
      report({
        span,
        message: `This body is known by its initials: ${quoted(initials)}.`,
        fixes: perhaps(`Write ${quoted(initials)}`, replace(span, initials)),
      });
    }
  }),
};
