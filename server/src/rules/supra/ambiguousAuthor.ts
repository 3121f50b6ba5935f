import type { Rule } from '../rule';
import { insert, perhaps } from '../edits';
import { LEE, article } from '../examples';
import { faultOf, sourceAt } from '../placing';
import { indigo } from '../sources';
import { titleOf } from '../../writing/shortName';
import { quoted, shortened } from '../wording';
import { supraProblems } from './found';

const INK = 'Ann Lee, Ink, 80 Yale L.J. 9 (2016)';

export const supraAmbiguousAuthor: Rule = {
  id: 'supra-ambiguous-author',
  family: 'supra',
  concern: 'reference',
  scope: 'document',
  severity: 'warning',
  fix: 'suggestion',
  source: indigo('R31.2', '4.2(b)'),
  title: 'A supra that may mean two works of one note',
  description:
    'The note it names cites two works by this author, so the name and number do not tell which. Add a short title ' +
    'after the name, or give the works hereinafter names.',
  right: [article(`${LEE}; ${INK}.`, 'Lee, Ink, supra note 1, at 10.')],
  wrong: [article(`${LEE}; ${INK}.`, '«Lee», supra note 1, at 10.')],
  check(context) {
    const { resolution } = context;
    for (const { occurrence, problem, supra } of supraProblems(context, 'supra-ambiguous-author')) {
      const titles = problem.candidates.flatMap((id) => {
        const work = resolution.authorities[id];
        const title = work === undefined ? null : titleOf(resolution.occurrences[work.full]?.citation);
        return title === null ? [] : [title];
      });
      const where = supra.noteNumber === null ? 'that note' : `note ${supra.noteNumber}`;
      const message = `Several works cited in ${where} go by ${quoted(shortened(supra.key.text))}: add the title of the one you mean.`;
      const end = sourceAt(context, occurrence, supra.key.span.end);
      context.report(
        faultOf(context, occurrence, supra.key.span, message, {
          fixes: titles.flatMap((title) => perhaps(`Add “${title}”`, insert(end, `, ${title}`))),
        }),
      );
    }
  },
};
