import type { PlaceContext, Rule } from '../rule';
import { lines } from '../examples';
import { isSetOff, maskAt } from '../masks';
import { integrity } from '../sources';
import type { Call } from '../../manuscript/manuscript';

export const noteCallInsideQuotation: Rule = {
  id: 'note-call-inside-quotation',
  family: 'notes',
  concern: 'form',
  scope: 'place',
  severity: 'hint',
  fix: 'none',
  source: integrity('1.1(a)'),
  title: 'A call stands inside a quotation',
  description:
    'The call of the note that gives a quotation’s source follows the closing quotation mark. A call inside is right ' +
    'only where the note speaks of that very word; a call that belongs to the quoted text should go.',
  right: [lines('They spoke of “forced returns and worse.”[1]', '', '[1] As everybody knows.')],
  wrong: [lines('They spoke of “forced returns«[1]» and worse.”[2]', '', '[1] Yes.', '', '[2] As everybody knows.')],
  check(context) {
    for (const index of context.passage.calls) {
      const call = context.manuscript.calls[index];
      if (call === undefined || !standsInQuotation(context, call)) continue;
      context.report({
        span: call.span,
        message: `The call of note ${call.label} stands inside a quotation: move it after the closing quotation mark, unless it is meant for this word alone.`,
      });
    }
  },
};

/** Behind the quotation's first character and before its last, so that a call just before the closing mark is left alone. */
function standsInQuotation({ passage, reading }: PlaceContext, call: Call): boolean {
  if (call.note === null || passage.kind === 'note') return false;
  const mask = maskAt(reading, call.at);
  // Editors annotate the texts that they reprint, and set them off as blocks.
  if (mask === null || mask.kind !== 'quotation' || isSetOff(passage.prose, mask)) return false;
  return mask.start < call.at && call.at < mask.end - 1;
}
