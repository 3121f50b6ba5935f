import type { Rule } from '../rule';
import { article } from '../examples';
import { firstCitations, placed } from '../firstCitations';
import { indigo } from '../sources';
import { defaultStyle } from '../../settings/style';

const TWENTIETH = { style: { ...defaultStyle, edition: '20' as const } };

export const uscYear: Rule = {
  id: 'usc-year',
  family: 'statutes',
  concern: 'form',
  scope: 'document',
  ground: 'references',
  severity: 'info',
  fix: 'none',
  source: indigo('R16.1.2', '12.3.2'),
  title: 'The United States Code without a year, where the edition wants one',
  description:
    'Up to its twentieth edition the Bluebook wanted the year of the code in its citation: 42 U.S.C. § 1983 (2012). Since ' +
    'then it may be left out, so this is said only where the style is that of the 20th edition, and only of the first ' +
    'citation of a section.',
  right: [
    article('42 U.S.C. § 1983.'),
    { ...article('42 U.S.C. § 1983 (2012).', 'See 42 U.S.C. § 1983.'), options: TWENTIETH },
  ],
  wrong: [{ ...article('«42 U.S.C. § 1983».'), options: TWENTIETH }],
  check(context) {
    if (context.options.style.edition !== '20') return;
    for (const { occurrence, citation } of firstCitations(context, 'statute')) {
      if (citation.code.standard !== 'U.S.C.' || citation.date !== null) continue;
      context.report(
        placed(context, occurrence, {
          span: citation.span,
          message: 'In the 20th edition the year of the code is given in parentheses behind the section.',
        }),
      );
    }
  },
};
