import type { Rule } from '../rule';
import { LEE, article } from '../examples';
import { faultOf } from '../placing';
import { asShortForm } from '../references';
import { indigo } from '../sources';
import { noteBeforeIn, unitsOf, type Unit } from './units';

/** A run of this many notes is usual; the next one should name the work again. */
export const LONGEST_RUN = 4;

export const idRunTooLong: Rule = {
  id: 'id-run-too-long',
  family: 'id',
  concern: 'form',
  scope: 'document',
  severity: 'info',
  offByDefault: true,
  presets: { student: 'info', strict: 'info' },
  fix: 'suggestion',
  source: indigo('R6.2.2', '4.1'),
  title: 'Only Id. in five notes in a row',
  description:
    'After four notes in a row that cite by Id. alone, name the work again, so that the reader need not count back. A ' +
    'convention, not a rule of the Bluebook: off unless asked for, or in the student and strict presets.',
  right: [article(`${LEE}.`, 'Id.', 'Id.', 'Id.', 'Id.', 'Lee, supra note 1.')],
  wrong: [article(`${LEE}.`, 'Id.', 'Id.', 'Id.', 'Id.', '«Id.»')],
  check(context) {
    const { manuscript, resolution } = context;
    let run = 0;
    for (const note of manuscript.notes.keys()) {
      const units = unitsOf(resolution, note);
      const first = units[0];
      const onlyIds = first !== undefined && units.every(({ occurrence }) => occurrence.citation.kind === 'id');
      run = onlyIds ? (noteBeforeIn(manuscript, note) === null ? 1 : run + 1) : 0;
      if (run !== LONGEST_RUN + 1 || first === undefined) continue;
      const { citation } = first.occurrence;
      if (citation.kind !== 'id') continue;
      const fix = shortForm(first);
      context.report(
        faultOf(
          context,
          first.occurrence,
          citation.word.span,
          'This is the fifth note in a row with nothing but “Id.”: name the work again, so that readers need not count back.',
          {
            ...(fix === null ? {} : { fixes: [fix] }),
          },
        ),
      );
    }

    function shortForm({ occurrence, link }: Unit) {
      const { citation } = occurrence;
      if (citation.kind !== 'id' || link.authority === null) return null;
      return asShortForm(context, occurrence, link.authority, citation.pinpoint?.text ?? null);
    }
  },
};
