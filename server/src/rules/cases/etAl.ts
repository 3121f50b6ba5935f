import { ofCitations } from '../citations';
import { remove, safely } from '../edits';
import { DOE, article, mended } from '../examples';
import type { Rule } from '../rule';
import { indigo } from '../sources';
import { named } from './names';
import { OTHER_PARTIES, partsOf } from './parts';

const REST = '410 U.S. 113, 120 (1973)';

export const caseNameEtAl: Rule = {
  id: 'case-name-et-al',
  family: 'cases',
  concern: 'form',
  severity: 'warning',
  fix: 'safe',
  source: indigo('R11.5.5', '10.2.1(a)'),
  title: 'et al. in a case’s name',
  description: 'Of each side the first party is named alone, without et al., et ux. and the like.',
  right: [article(`${DOE}.`)],
  wrong: [
    mended([`Doe «et al.» v. Poe, ${REST}.`], [`Doe v. Poe, ${REST}.`]),
    mended([`Doe v. Poe, «et al.», ${REST}.`], [`Doe v. Poe, ${REST}.`]),
    mended([`Washington «et al.» v. Poe, ${REST}.`], [`Washington v. Poe, ${REST}.`]),
    mended([`Doe v. Poe «et ux.», ${REST}.`], [`Doe v. Poe, ${REST}.`]),
  ],
  ...ofCitations(named, ({ name }, { report }) => {
    for (const { part, whole } of partsOf(name, OTHER_PARTIES)) {
      report({
        span: part.span,
        message: 'Of each side only the first party is named, without “et al.” and the like.',
        fixes: safely('Leave it out', remove(whole)),
      });
    }
  }),
};
