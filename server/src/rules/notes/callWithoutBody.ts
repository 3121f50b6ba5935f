import type { Rule } from '../rule';
import { lines, markdown } from '../examples';
import { integrity } from '../sources';
import { labelledNote } from '../wording';
import { danglingCalls } from './numbering';

export const noteCallWithoutBody: Rule = {
  id: 'note-call-without-body',
  family: 'notes',
  concern: 'structure',
  scope: 'document',
  ground: 'structure',
  severity: 'error',
  fix: 'none',
  source: integrity('1.1'),
  title: 'A call leads to no note',
  description:
    'The text sends the reader to a note that does not exist. Write the note, or remove the call. In Markdown such a ' +
    'call is printed as it stands, brackets and all.',
  right: [markdown('The rule is old.[^a]', '', '[^a]: As everybody knows.')],
  wrong: [
    markdown('The rule is old.[^a] Nobody objected.«[^b]»', '', '[^a]: As everybody knows.'),
    lines('One.[1] Two.«[2]» Three.[3]', '', '[1] Yes.', '', '[3] Perhaps.'),
  ],
  check({ manuscript, report }) {
    for (const index of danglingCalls(manuscript)) {
      const call = manuscript.calls[index];
      if (call === undefined) continue;
      report({
        span: call.span,
        message: `There is no ${labelledNote(call.label)}: write it, or remove this call.`,
        note: manuscript.passages[call.passage]?.note ?? null,
        part: call.part,
      });
    }
  },
};
