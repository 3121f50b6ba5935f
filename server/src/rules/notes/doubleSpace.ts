import { span, type Span } from '../../text/span';
import type { Rule } from '../rule';
import { replace, safely } from '../edits';
import { LEE, article, mended } from '../examples';
import { integrity } from '../sources';
import { isBlank, isSpace } from '../characters';

export const noteDoubleSpace: Rule = {
  id: 'note-double-space',
  family: 'notes',
  concern: 'form',
  scope: 'passage',
  severity: 'hint',
  fix: 'safe',
  source: integrity(),
  title: 'Two spaces within a citation',
  description:
    'One space separates the parts of a citation. A no-break space beside an ordinary one, left over from an edit, is ' +
    'two as well. Two spaces between sentences are a habit, and are left alone.',
  right: [article(`${LEE}.`, 'Lee, supra note 1, at 1180.')],
  wrong: [mended([`${LEE}.`, 'Lee,«  »supra note 1, at 1180.'], [`${LEE}.`, 'Lee, supra note 1, at 1180.'])],
  check(context) {
    if (context.kind !== 'note') return;
    for (const segment of context.reading.segments) {
      for (const { signal, span: cited } of segment.citations) {
        for (const run of spaces(context.prose.text, signal?.span.start ?? cited.start, cited.end)) {
          context.report({
            span: run,
            message: 'More than one space in a citation: one is enough.',
            fixes: safely('Leave one space', replace(run, ' ')),
          });
        }
      }
    }
  },
};

/** Runs of two or more spaces inside a line, within a stretch. */
function* spaces(text: string, from: number, to: number): Iterable<Span> {
  for (let at = from + 1; at < to; at += 1) {
    if (!isSpace(text[at])) continue;
    let end = at + 1;
    while (isSpace(text[end])) end += 1;
    if (end - at > 1 && end < to && !isBlank(text[at - 1]) && !isBlank(text[end])) yield span(at, end);
    at = end;
  }
}
