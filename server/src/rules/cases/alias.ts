import { span } from '../../text/span';
import { ofCitations } from '../citations';
import { perhaps, remove } from '../edits';
import { DOE, article } from '../examples';
import type { Rule } from '../rule';
import { indigo } from '../sources';
import { named } from './names';
import { partsOf } from './parts';

const REST = '410 U.S. 113, 120 (1973)';

export const caseNameAlias: Rule = {
  id: 'case-name-alias',
  family: 'cases',
  concern: 'form',
  severity: 'warning',
  fix: 'suggestion',
  source: indigo('R11.5.4', '10.2.1(a)'),
  title: 'Another name of a party',
  description: 'Other names of a party (a/k/a, d/b/a, formerly known as) are left out of a citation.',
  right: [article(`${DOE}.`)],
  wrong: [article(`Doe «d/b/a Ink & Quill» v. Poe, ${REST}.`), article(`Doe v. Poe «a/k/a Quill», ${REST}.`)],
  ...ofCitations(named, ({ name }, { report }) => {
    for (const { party, part, whole } of partsOf(name, ALIAS)) {
      report({
        span: span(part.span.start, party.span.end),
        message: 'Other names of a party are left out of a citation.',
        fixes: perhaps('Leave it out', remove(span(whole.start, party.span.end))),
      });
    }
  }),
};

const ALIAS =
  /,?\s{1,3}(?:a\/k\/a|d\/b\/a|f\/k\/a|n\/k\/a|t\/a|aka|dba|a\.k\.a\.|d\.b\.a\.|also known as|doing business as|formerly known as)(?=\s)/i;
