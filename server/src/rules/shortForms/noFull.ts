import type { Rule } from '../rule';
import { DOE, article } from '../examples';
import { faultOf } from '../placing';
import { indigo } from '../sources';
import { nameSpan, shortCaseProblems } from './found';

export const shortCaseNoFull: Rule = {
  id: 'short-case-no-full',
  family: 'shortForms',
  concern: 'reference',
  scope: 'document',
  dresses: ['law-review', 'court'],
  severity: 'error',
  fix: 'none',
  source: indigo('R6.1', '10.9'),
  title: 'A short-form case that was never cited in full',
  description:
    'A case is cited in full first: name, volume, reporter, first page, court and year. Here only the short form is ' +
    'found, before or without a full citation.',
  right: [article(`${DOE}.`, 'Doe, 410 U.S. at 121.')],
  wrong: [article('«Doe», 410 U.S. at 121.', 'Not all agree.')],
  check(context) {
    for (const { occurrence, problem, short } of shortCaseProblems(context, 'short-case-no-full')) {
      const name = short.name === null ? 'This case' : `“${short.name.text}”`;
      const message = problem.doubtful
        ? `${name} does not seem to have been cited in full before: check that it was.`
        : `${name} has not been cited in full before: give the full citation here.`;
      context.report(
        faultOf(context, occurrence, nameSpan(short), message, problem.doubtful ? { severity: 'hint' } : {}),
      );
    }
  },
};
