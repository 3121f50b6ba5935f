import type { Rule } from '../rule';
import { LEE, ROE, article } from '../examples';
import { faultOf } from '../placing';
import { asShortForms } from '../references';
import { indigo } from '../sources';
import { workName } from '../wording';
import { idProblems } from './found';

export const idInterveningInSameNote: Rule = {
  id: 'id-intervening-in-same-note',
  family: 'id',
  concern: 'reference',
  scope: 'document',
  severity: 'info',
  offByDefault: true,
  presets: { student: 'info', strict: 'warning' },
  fix: 'suggestion',
  source: indigo('R15.3.3', '4.1'),
  title: 'Id. after a string of works in the same note',
  description:
    'Within a note Id. means the last work cited before it. After a string of several the Indigo Book wants the work ' +
    'named; guides to the Bluebook allow it. Off unless asked for, or in the student and strict presets.',
  right: [article(`${LEE}. Some agree. Id. at 1180.`)],
  wrong: [article(`${LEE}; ${ROE}. Some agree. «Id.» at 7.`)],
  check(context) {
    const { resolution } = context;
    for (const { occurrence, problem, id, pin } of idProblems(context, 'id-intervening-in-same-note')) {
      const link = resolution.links[occurrence.id];
      const work = link?.kind === 'reference' ? resolution.authorities[link.authority ?? -1] : undefined;
      context.report(
        faultOf(
          context,
          occurrence,
          id.word.span,
          `“Id.” is read as ${work === undefined ? 'the last work of the string before it' : `${workName(work)}, the last work of the string before it`}: name the work if you mean another.`,
          problem.doubtful ? { severity: 'hint' } : { fixes: asShortForms(context, occurrence, problem.members, pin) },
        ),
      );
    }
  },
};
