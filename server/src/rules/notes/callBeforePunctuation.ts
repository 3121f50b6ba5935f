import { span } from '../../text/span';
import type { Rule } from '../rule';
import { replace, safely } from '../edits';
import { lines, mendedTo } from '../examples';
import { integrity } from '../sources';
import { isAlphanumeric } from '../characters';

export const noteCallBeforePunctuation: Rule = {
  id: 'note-call-before-punctuation',
  family: 'notes',
  concern: 'form',
  scope: 'place',
  severity: 'warning',
  fix: 'safe',
  source: integrity('1.1(a)'),
  title: 'A call stands before a punctuation mark',
  description:
    'The call of a note follows a comma, semicolon, period, question or exclamation mark, and the quotation mark that ' +
    'may stand there; it precedes a dash and a colon.',
  right: [
    lines('It is old, they say,[1] and new—so others[2]—too.[3]', '', '[1] Yes.', '', '[2] No.', '', '[3] Perhaps.'),
  ],
  wrong: [
    mendedTo(
      lines('The rule is old«[1]». It is “good,”[2] too.', '', '[1] Yes.', '', '[2] No.'),
      'The rule is old.[1] It is “good,”[2] too.',
      '',
      '[1] Yes.',
      '',
      '[2] No.',
    ),
  ],
  check({ manuscript: { source, calls }, passage, report }) {
    for (const index of passage.calls) {
      const call = calls[index];
      if (call === undefined) continue;
      const { start, end } = call.span;
      const marks = marksAt(source, end);
      // A call with nothing before it is not the call of a word.
      if (marks === '' || !isAlphanumeric(source[start - 1])) continue;
      const text = source.slice(start, end);
      report({
        span: call.span,
        message: `A note’s call goes after ${marksName(marks)}: write “${marks}${text}”.`,
        fixes: safely(
          `Move the call after ${marksName(marks)}`,
          replace(span(start, end + marks.length), marks + text),
        ),
      });
    }
  },
};

/** The punctuation that a call should follow: one mark with the quotation mark on either side of it, at a word's end. */
function marksAt(source: string, offset: number): string {
  let end = offset;
  if (QUOTES.has(source[end] ?? '') && MARKS.has(source[end + 1] ?? '')) end += 1;
  if (!MARKS.has(source[end] ?? '')) return '';
  end += 1;
  if (QUOTES.has(source[end] ?? '')) end += 1;
  return isAlphanumeric(source[end]) || MARKS.has(source[end] ?? '') ? '' : source.slice(offset, end);
}

/** How a message calls one mark, or several. */
const marksName = (marks: string): string => (marks.length === 1 ? `the ${MARKS.get(marks) ?? 'mark'}` : 'these marks');

const MARKS = new Map([
  ['.', 'period'],
  [',', 'comma'],
  [';', 'semicolon'],
  ['?', 'question mark'],
  ['!', 'exclamation mark'],
]);
const QUOTES = new Set(['”', '"']);
