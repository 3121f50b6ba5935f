import { span, type Span } from '../../text/span';
import type { PassageContext, Rule } from '../rule';
import { replace, safely } from '../edits';
import { LEE, article, mended } from '../examples';
import { integrity } from '../sources';
import { isBlank, isSetOff, isSpace } from './text';

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
    'two as well. Two spaces between sentences are a habit, and are let be.',
  right: [article(`${LEE}.`, 'Lee, supra note 1, at 1180.')],
  wrong: [mended([`${LEE}.`, 'Lee,«  »supra note 1, at 1180.'], [`${LEE}.`, 'Lee, supra note 1, at 1180.'])],
  *check(context) {
    if (context.kind !== 'note') return;
    for (const run of spaces(context.prose.text)) {
      if (isSetOff(context.prose, run.start) || !isWithinCitation(context, run)) continue;
      yield { span: run, message: 'One space is enough.', fixes: safely('Leave one space', replace(run, ' ')) };
    }
  },
};

/** Runs of two or more spaces inside a line. */
function* spaces(text: string): Iterable<Span> {
  for (let at = 0; at < text.length; at += 1) {
    if (!isSpace(text[at])) continue;
    let end = at + 1;
    while (isSpace(text[end])) end += 1;
    if (end - at > 1 && at > 0 && end < text.length && !isBlank(text[at - 1]) && !isBlank(text[end]))
      yield span(at, end);
    at = end;
  }
}

/** In a citation, or between its signal and it; not behind the period that ends a sentence. */
const isWithinCitation = ({ reading }: PassageContext, run: Span): boolean =>
  reading.segments.some(
    (segment) =>
      segment.span.start < run.start &&
      run.end < segment.span.end &&
      segment.citations.some(
        ({ signal, span: cited }) => (signal?.span.start ?? cited.start) < run.start && run.end <= cited.end,
      ),
  );
