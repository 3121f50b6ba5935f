import { span, type Span } from '../../text/span';
import type { Rule } from '../rule';
import { perhaps, remove } from '../edits';
import { markdown } from '../examples';
import { indigo } from '../sources';
import { LONG, blocksOf } from './blocks';

export const quoteBlockWithMarks: Rule = {
  id: 'quote-block-with-marks',
  family: 'quotations',
  concern: 'form',
  scope: 'passage',
  severity: 'info',
  fix: 'suggestion',
  source: indigo('R9.2', '5.1(a)'),
  title: 'A block with quotation marks around it',
  description:
    'A quotation set apart as a block has no quotation marks of its own; those of the original stay. Where the whole ' +
    'block is a quotation in its source the marks are right.',
  right: [
    markdown('They said:', '', `> ${LONG}.[^1]`, '', '[^1]: Yes.'),
    markdown('They said:', '', `> “Ink,” they said, ${LONG}, “is old.”[^1]`, '', '[^1]: Yes.'),
  ],
  wrong: [
    markdown('They said:', '', `> «“»${LONG}.”[^1]`, '', '[^1]: Yes.'),
    markdown('They said:', '', `> «“»The “ink” of old, ${LONG}.”[^1]`, '', '[^1]: Yes.'),
  ],
  looksIntoMasks: true,
  marks: ['“', '"'],
  check({ kind, prose, report }) {
    if (kind !== 'body') return;
    for (const block of blocksOf(prose)) {
      const marks = marksAround(prose.text, block);
      if (marks === null) continue;
      report({
        span: marks.open,
        message: 'A quotation set apart as a block takes no quotation marks of its own: leave both out.',
        fixes: perhaps('Leave out the quotation marks', remove(marks.open), remove(marks.close)),
      });
    }
  },
};

/** The marks with which a block begins and ends, where the first is closed by the last and by none before it. */
function marksAround(text: string, block: Span): { readonly open: Span; readonly close: Span } | null {
  const quoted = text.slice(block.start, block.end).trimEnd();
  if (!/^["“]/.test(quoted) || !/["”]$/.test(quoted) || !isOneQuotation(quoted)) return null;
  const end = block.start + quoted.length;
  return { open: span(block.start, block.start + 1), close: span(end - 1, end) };
}

/** Straight marks don't say which way they turn: others between them may be of quotations side by side. */
function isOneQuotation(quoted: string): boolean {
  if (quoted.startsWith('"')) return !/["“”]/.test(quoted.slice(1, -1));
  let depth = 0;
  for (let at = 0; at < quoted.length; at += 1) {
    const char = quoted.charAt(at);
    if (char === '"') return false;
    if (char === '“') depth += 1;
    else if (char === '”') depth -= 1;
    if (depth === 0 && at < quoted.length - 1) return false;
  }
  return depth === 0;
}
