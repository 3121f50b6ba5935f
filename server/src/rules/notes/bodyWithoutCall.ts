import type { Manuscript, Note } from '../../manuscript/manuscript';
import type { Rule } from '../rule';
import { lines, markdown } from '../examples';
import { integrity } from '../sources';
import { labelledNote } from '../wording';

export const noteBodyWithoutCall: Rule = {
  id: 'note-body-without-call',
  family: 'notes',
  concern: 'structure',
  scope: 'document',
  ground: 'structure',
  severity: 'warning',
  fix: 'none',
  source: integrity('1.1'),
  title: 'A note is never called',
  description:
    'Nothing in the text sends the reader to this note. In Markdown it is not printed at all. Put its call where it ' +
    'belongs, or remove the note. Author’s notes (*, †) need no call, and a document that holds notes only is left alone.',
  right: [lines('One.[1] Two.[2]', '', '[1] Yes.', '', '[2] No.')],
  wrong: [
    lines('One.[1] Two.', '', '[1] Yes.', '', '[«2»] No.'),
    markdown('The rule is old.[^a]', '', '[^a]: As everybody knows.', '', '[^«b»]: But few say.'),
  ],
  check({ manuscript, report }) {
    const lost = manuscript.notes.filter((note) => isLost(manuscript, note));
    if (lost.length === 0) return;
    const withCalls = new Set(manuscript.calls.map((call) => call.part));
    const called = new Set(manuscript.notes.filter((note) => note.calls.length > 0).map(nameInPart));
    for (const note of lost) {
      // A document of notes only is no fault, and a second note of the same number has a rule of its own.
      if (!withCalls.has(note.part) || called.has(nameInPart(note))) continue;
      report({
        span: note.labelSpan,
        message: `Nothing in the text calls ${labelledNote(note.label)}: add its call, or remove the note.`,
        note: manuscript.passages[note.passage]?.note ?? null,
        part: note.part,
      });
    }
  },
};

const nameInPart = ({ part, label }: Note): string => `${part} ${label}`;

const isLost = (manuscript: Manuscript, note: Note): boolean =>
  note.calls.length === 0 &&
  !note.inline &&
  (note.number !== null || manuscript.format === 'markdown') &&
  !MARK.has(note.label.charAt(0));

/** What an author's note is marked with. */
const MARK = new Set(['', '*', '†', '‡', '§', '¶', '#']);
