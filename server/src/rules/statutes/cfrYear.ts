import type { Rule } from '../rule';
import { article } from '../examples';
import { firstCitations, placed } from '../firstCitations';
import { indigo } from '../sources';

export const cfrYear: Rule = {
  id: 'cfr-year',
  family: 'statutes',
  concern: 'form',
  scope: 'document',
  ground: 'references',
  severity: 'info',
  presets: { student: 'warning', strict: 'warning' },
  fix: 'none',
  source: indigo('R19.1.1', '14.2(a)'),
  title: 'The Code of Federal Regulations without a year',
  description:
    'Regulations change, and the code comes out anew each year, so its year is given in parentheses: 45 C.F.R. § 164.502 ' +
    '(2020). This is said of the first citation of a section.',
  right: [
    article('45 C.F.R. § 164.502 (2020).', 'See 45 C.F.R. § 164.502.'),
    article('They read 45 C.F.R. § 164.502 broadly.'),
  ],
  wrong: [article('«45 C.F.R. § 164.502».')],
  check(context) {
    for (const { occurrence, citation } of firstCitations(context, 'regulation')) {
      if (citation.code.standard !== 'C.F.R.' || citation.date !== null || citation.section === null) continue;
      context.report(
        placed(context, occurrence, {
          span: citation.span,
          message: 'The Code of Federal Regulations is cited with its year in parentheses.',
        }),
      );
    }
  },
};
