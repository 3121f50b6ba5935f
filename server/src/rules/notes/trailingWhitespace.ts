import { span } from '../../text/span';
import type { Manuscript, Passage } from '../../manuscript/manuscript';
import type { Rule } from '../rule';
import { remove, safely } from '../edits';
import { lines, mendedTo } from '../examples';
import { integrity } from '../sources';
import { isSpace } from '../characters';

export const noteTrailingWhitespace: Rule = {
  id: 'note-trailing-whitespace',
  family: 'notes',
  concern: 'form',
  scope: 'place',
  severity: 'hint',
  fix: 'safe',
  source: integrity(),
  title: 'Spaces at the end of a paragraph',
  description:
    'Spaces at the end of a paragraph or note, often no-break spaces from a word processor, are invisible and travel ' +
    'with the text. A line break of Markdown (two spaces at the end of a line within a paragraph) is left alone.',
  right: [lines('One.[1]', '', '[1] Yes.')],
  wrong: [mendedTo(lines('One.[1]«\u00a0\u00a0»', '', '[1] Yes.'), 'One.[1]', '', '[1] Yes.')],
  check({ manuscript, passage, report }) {
    const space = trailing(manuscript, passage);
    if (space === null) return;
    report({
      span: space,
      message: 'Invisible spaces end this paragraph: remove them.',
      fixes: safely('Remove the spaces', remove(space)),
    });
  },
};

/** The spaces behind a passage's last character up to the line's end. */
function trailing({ source }: Manuscript, passage: Passage) {
  let start = passage.span.end;
  while (start > passage.span.start && isSpace(source[start - 1])) start -= 1;
  let end = passage.span.end;
  while (isSpace(source[end])) end += 1;
  const next = source[end];
  const endsLine = next === undefined || next === '\n' || next === '\r';
  return end > start && endsLine && start > passage.span.start ? span(start, end) : null;
}
