import type { Rule } from '../rule';
import { article } from '../examples';
import { faultOf } from '../placing';
import { indigo } from '../sources';
import { either } from '../wording';
import { nameSpan, shortCaseProblems } from './found';

export const shortCaseAmbiguousName: Rule = {
  id: 'short-case-ambiguous-name',
  family: 'shortForms',
  concern: 'reference',
  scope: 'document',
  severity: 'warning',
  fix: 'none',
  source: indigo('R15.2.3', '10.9(a)'),
  title: 'A short form that fits two cases',
  description:
    'Two cases of this name stand in the same volume of the reporter, and the page does not tell which is meant. Use the name of the other party, or cite in full.',
  right: [article('Doe v. Poe, 410 U.S. 113 (1973).', 'Doe v. Roe, 410 U.S. ___ (1973).', 'Poe, 410 U.S. at 121.')],
  wrong: [article('Doe v. Poe, 410 U.S. 113 (1973).', 'Doe v. Roe, 410 U.S. ___ (1973).', '«Doe», 410 U.S. at 121.')],
  check(context) {
    const { resolution } = context;
    for (const { occurrence, problem, short } of shortCaseProblems(context, 'short-case-ambiguous-name')) {
      const names = problem.candidates.flatMap((id) => {
        const full = resolution.occurrences[resolution.authorities[id]?.full ?? -1]?.citation;
        return full?.kind === 'case' && full.name !== null ? [`“${full.name.text}”`] : [];
      });
      const meant = names.length < 2 ? 'two cases' : either(names);
      context.report(
        faultOf(context, occurrence, nameSpan(short), `This short form may mean ${meant}: name the other party.`),
      );
    }
  },
};
