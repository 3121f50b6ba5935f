import { itemAt } from '../../authority/item-at';
import type { Rule } from '../rule';
import { lines, markdown } from '../examples';
import { integrity } from '../sources';
import { labelledNote } from '../wording';

export const noteDuplicateNumber: Rule = {
  id: 'note-duplicate-number',
  family: 'notes',
  concern: 'structure',
  scope: 'document',
  ground: 'structure',
  severity: 'error',
  fix: 'none',
  source: integrity('1.1'),
  title: 'Two notes have the same number',
  description:
    'Two notes carry one number, so a call or a supra that names it means both. In Markdown only one of two ' +
    'definitions with the same label is printed; the other is lost without a word.',
  right: [lines('One.[1] Two.[2]', '', '[1] Yes.', '', '[2] No.')],
  wrong: [markdown('One.[^1] Two.[^2]', '', '[^1]: Yes.', '[^2]: No.', '[^«1»]: Perhaps.')],
  check({ manuscript, report }) {
    for (const part of manuscript.parts) {
      const first = new Map<string, number>();
      for (const index of part.notes) {
        const note = manuscript.notes[index];
        if (note === undefined || note.inline || note.label === '') continue;
        const earlier = itemAt(manuscript.notes, first.get(note.label));
        if (earlier === undefined) {
          first.set(note.label, index);
          continue;
        }
        report({
          span: note.labelSpan,
          message: `There is a ${labelledNote(note.label)} already: give this one a number of its own, or remove it.`,
          note: index,
          part: note.part,
          related: [{ span: earlier.labelSpan, message: `The other ${labelledNote(note.label)}.` }],
        });
      }
    }
  },
};
