import { codesNamed } from '../../tables/codes';
import type { StatuteCitation } from '../../citation/citation';
import type { Rule } from '../rule';
import { article } from '../examples';
import { firstCitations, placed } from '../firstCitations';
import { indigo } from '../sources';

export const stateCodeYear: Rule = {
  id: 'state-code-year',
  family: 'statutes',
  concern: 'form',
  scope: 'document',
  ground: 'references',
  severity: 'hint',
  fix: 'none',
  presets: { student: 'info', strict: 'info' },
  source: indigo('R17.3', '12.3.2'),
  title: 'The code of a state without a year',
  description:
    'The Bluebook wants the year of a state’s code in parentheses: Fla. Stat. § 90.506 (2020). Only a hint, since many ' +
    'journals leave it out; said of the first citation of a section.',
  right: [article('Fla. Stat. § 90.506 (2020).', 'See Fla. Stat. § 90.506.'), article('42 U.S.C. § 1983.')],
  wrong: [article('«Fla. Stat. § 90.506».')],
  check(context) {
    for (const { occurrence, citation } of firstCitations(context, 'statute')) {
      if (citation.date !== null || !isOfState(citation)) continue;
      context.report(
        placed(context, occurrence, {
          span: citation.span,
          message: 'The code of a state is cited with its year in parentheses.',
        }),
      );
    }
  },
};

const isOfState = ({ code }: StatuteCitation): boolean =>
  codesNamed(code.text).every(
    ({ jurisdiction }) => jurisdiction !== 'United States' && jurisdiction !== 'Uniform Laws',
  );
