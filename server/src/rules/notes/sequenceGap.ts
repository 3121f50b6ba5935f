import type { Rule } from '../rule';
import { lines } from '../examples';
import { integrity } from '../sources';
import { danglingCalls, holes, isExcerpt } from './numbering';

export const noteSequenceGap: Rule = {
  id: 'note-sequence-gap',
  family: 'notes',
  concern: 'structure',
  scope: 'document',
  ground: 'structure',
  severity: 'warning',
  fix: 'none',
  source: integrity('1.1'),
  title: 'A number is missing in the sequence of notes',
  description:
    'The notes count 1, 2, 4: note 3 is not there. Either it was deleted without renumbering those after it, or a ' +
    'number was mistyped. Until it is settled, a supra note number after the gap may mean the wrong note. Three or ' +
    'more gaps show an excerpt that keeps the numbers of the whole work, and nothing is said.',
  right: [lines('One.[1] Two.[2] Three.[3]', '', '[1] Yes.', '', '[2] No.', '', '[3] Perhaps.')],
  wrong: [lines('One.[1] Two.[2] Three.[4]', '', '[1] Yes.', '', '[2] No.', '', '[«4»] Perhaps.')],
  check({ manuscript, report }) {
    if (isExcerpt(manuscript)) return;
    const called = new Set<string>();
    for (const index of danglingCalls(manuscript)) {
      const call = manuscript.calls[index];
      if (call !== undefined) called.add(`${call.part} ${call.number ?? ''}`);
    }
    for (const { after, previous, first, last } of holes(manuscript)) {
      const note = manuscript.notes[after];
      // A missing number that is called is reported at its call.
      if (note === undefined || called.has(`${note.part} ${first}`)) continue;
      const missing = first === last ? `Note ${first} is missing` : `Notes ${first} to ${last} are missing`;
      report({
        span: note.labelSpan,
        message: `${missing}: note ${previous} is followed by note ${note.number ?? ''}.`,
        note: after,
        part: note.part,
      });
    }
  },
};
