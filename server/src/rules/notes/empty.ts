import { itemAt } from '../../authority/item-at';
import type { Rule } from '../rule';
import { startOfText } from '../characters';
import { lines } from '../examples';
import { integrity } from '../sources';
import { labelledNote } from '../wording';

export const noteEmpty: Rule = {
  id: 'note-empty',
  family: 'notes',
  concern: 'structure',
  scope: 'place',
  severity: 'error',
  fix: 'none',
  source: integrity('1.1'),
  title: 'A note says nothing',
  description: 'The note has a number and no text. Write it, or remove it together with its call.',
  right: [lines('One.[1] Two.[2]', '', '[1] Yes.', '', '[2] No.')],
  wrong: [lines('One.[1] Two.[2]', '', '[1] Yes.', '', '[«2»]')],
  check({ manuscript, passage, report }) {
    const note = itemAt(manuscript.notes, passage.note);
    if (note === undefined || startOfText(passage.prose.text) < passage.prose.text.length) return;
    // A note that holds only a picture or other markup has a source but no prose.
    if (manuscript.source.slice(passage.span.start, passage.span.end).trim() !== '') return;
    report({
      span: note.inline ? note.span : note.labelSpan,
      message: note.inline
        ? 'This note is empty: write it, or remove it.'
        : `The text of ${labelledNote(note.label)} is missing: write it, or remove the note and its call.`,
    });
  },
};
