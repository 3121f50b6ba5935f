import { span } from '../../text/span';
import type { Rule } from '../rule';
import { perhaps, remove } from '../edits';
import { LEE, article } from '../examples';
import { faultOf, sourceOf } from '../placing';
import { indigo } from '../sources';
import { supraProblems } from './found';

export const supraSameNote: Rule = {
  id: 'supra-same-note',
  family: 'supra',
  concern: 'form',
  scope: 'document',
  severity: 'info',
  fix: 'suggestion',
  source: indigo('R6.2.3', '4.2(a)'),
  title: 'A supra that names its own note',
  description: 'The full citation stands earlier in the same note, so supra alone is enough: Lee, supra, at 5.',
  right: [article(`${LEE}. But see Lee, supra, at 1180.`)],
  wrong: [article(`${LEE}. But see Lee, supra «note 1», at 1180.`)],
  check(context) {
    for (const { occurrence, supra } of supraProblems(context, 'supra-same-note')) {
      const { noteWord, number, word } = supra;
      if (noteWord === null || number === null || supra.reversed) continue;
      const named = span(noteWord.span.start, number.span.end);
      context.report(
        faultOf(context, occurrence, named, 'The work is cited earlier in this very note: “supra” alone is enough.', {
          fixes: perhaps('Leave out the number', remove(sourceOf(context, occurrence, span(word.span.end, named.end)))),
        }),
      );
    }
  },
};
