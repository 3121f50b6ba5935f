import type { Rule } from '../rule';
import { DOE, LEE, article } from '../examples';
import { faultOf } from '../placing';
import { indigo } from '../sources';
import { noteName } from '../wording';
import { crossProblems } from './found';

export const crossReferenceNoCase: Rule = {
  id: 'cross-reference-no-case',
  family: 'supra',
  concern: 'reference',
  scope: 'document',
  severity: 'warning',
  fix: 'none',
  source: indigo('R6.2.3', '3.5'),
  title: 'Cases cited in a note that cites none',
  description:
    '“Cases cited supra note 5” promises cases; that note cites none. Check the number, or say “sources cited”.',
  right: [article(`${DOE}.`, 'See cases cited supra note 1.')],
  wrong: [article(`${LEE}.`, 'See cases cited supra note «1».')],
  check(context) {
    for (const { occurrence, problem, cross } of crossProblems(context, 'cross-reference-no-case')) {
      const number = context.manuscript.notes[problem.note]?.number ?? null;
      const item = cross.items.find(
        ({ first, last }) => number !== null && first <= number && number <= (last ?? first),
      );
      const name = noteName(context.manuscript, problem.note);
      context.report(
        faultOf(
          context,
          occurrence,
          (item ?? cross.word).span,
          `${name.charAt(0).toUpperCase()}${name.slice(1)} cites no case: check the number, or write “sources cited”.`,
        ),
      );
    }
  },
};
