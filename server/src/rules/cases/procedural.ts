import { span } from '../../text/span';
import { ofCitations } from '../citations';
import { perhaps, replace, safely } from '../edits';
import { article, mended } from '../examples';
import type { Rule } from '../rule';
import { indigo } from '../sources';
import { named } from './names';
import { partsOf } from './parts';

const REST = '410 U.S. 113, 120 (1973)';

export const caseNameProcedural: Rule = {
  id: 'case-name-procedural',
  family: 'cases',
  concern: 'form',
  severity: 'warning',
  fix: 'safe',
  source: indigo('R11.5.7', '10.2.1(b)'),
  title: 'A procedural phrase in full',
  description:
    'In the Matter of, Petition of and the like become In re; on behalf of, on the relation of and the like become ex rel. ' +
    'New York’s own style has Matter of, which is said more softly.',
  right: [article(`In re Gault, ${REST}.`, `Minnesota ex rel. Olson v. Doe, ${REST}.`, `Ex parte Young, ${REST}.`)],
  wrong: [
    mended([`«In the Matter of» Gault, ${REST}.`], [`In re Gault, ${REST}.`]),
    article(`«Matter of» Gault, 410 N.Y.S.2d 10, 12 (App. Div. 1979).`),
    article(`Doe v. Quill «on behalf of» Olson, ${REST}.`),
  ],
  ...ofCitations(named, ({ name }, { report }) => {
    const opening =
      name === null
        ? null
        : /^(?:(In\s{1,2}the\s{1,2}Matter\s{1,2}of)|(?:Matter|Petition|Application)\s{1,2}of)(?=\s)/i.exec(name.text);
    if (name !== null && opening !== null) {
      const at = span(name.span.start, name.span.start + opening[0].length);
      const sure = opening[1] !== undefined;
      report({
        span: at,
        message: 'In citations this phrase is “In re”.',
        ...(sure ? {} : { severity: 'info' as const }),
        fixes: sure ? safely('Write “In re”', replace(at, 'In re')) : perhaps('Write “In re”', replace(at, 'In re')),
      });
    }
    for (const { part } of partsOf(
      name,
      /\s{1,2}(?:on\s(?:behalf|the\srelation|relation)\sof|for\sthe\suse\sof)(?=\s)/,
    )) {
      report({
        span: part.span,
        message: 'In citations this phrase is “ex rel.”.',
        fixes: perhaps('Write “ex rel.”', replace(part.span, 'ex rel.')),
      });
    }
  }),
};
