import type { DocumentContext, Rule } from '../rule';
import { defaultStyle } from '../../settings/style';
import { DOE, article } from '../examples';
import { faultOf } from '../placing';
import { asShortForm, placeOf } from '../references';
import { indigo } from '../sources';
import { isInReach } from '../../writing/shortForm';
import { whereCited, workName } from '../wording';
import { nameSpan, resolvedShortCases } from './found';

export const shortCaseFiveNotes: Rule = {
  id: 'short-case-five-notes',
  family: 'shortForms',
  concern: 'form',
  scope: 'document',
  ground: 'references',
  dresses: ['law-review'],
  severity: 'info',
  fix: 'suggestion',
  source: indigo('R6.2.3', '10.9(a)'),
  title: 'A short-form case more than five notes away',
  description:
    'In footnotes a case may be cited short where it was cited, in whatever form, in the same note or in one of the ' +
    'five before. Beyond, the full citation saves the reader the search. A norm that journals handle differently: ' +
    '`style.shortCaseNotes` sets another number of notes.',
  right: [article(`${DOE}.`, 'Yes.', 'No.', 'Doe, 410 U.S. at 121.')],
  wrong: [
    article(`${DOE}.`, 'Yes.', 'No.', 'Perhaps.', 'Who knows.', 'Nobody.', '«Doe», 410 U.S. at 121.'),
    {
      ...article(`${DOE}.`, 'Yes.', 'No.', '«Doe», 410 U.S. at 121.'),
      options: { style: { ...defaultStyle, shortCaseNotes: 2 } },
    },
  ],
  check(context) {
    const { manuscript, resolution } = context;
    for (const { occurrence, short, work } of resolvedShortCases(context)) {
      if (occurrence.note === null || occurrence.parent !== null) continue;
      if (isInReach(context, work, placeOf(context, occurrence))) continue;
      // What the text itself cites in full stands above all its notes.
      if (work.occurrences.some((id) => resolution.occurrences[id]?.note === null)) continue;
      const fix = asShortForm(context, occurrence, work.id, short.pinpoint?.text ?? null);
      const message = `${workName(work)} was last cited more than ${notesInWords(context)} ago (in full ${whereCited(manuscript, resolution, work)}): repeat the full citation.`;
      context.report(faultOf(context, occurrence, nameSpan(short), message, fix === null ? {} : { fixes: [fix] }));
    }
  },
};

const IN_WORDS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

function notesInWords({ options }: DocumentContext): string {
  const count = options.style.shortCaseNotes;
  return `${IN_WORDS[count] ?? String(count)} ${count === 1 ? 'note' : 'notes'}`;
}
