import { span } from '../../text/span';
import type { Rule } from '../rule';
import { lines, markdown } from '../examples';
import { indigo } from '../sources';
import { BLOCK, LONG } from './blocks';
import { isInCitation, quotationsIn, wordCount } from './quoted';

export const quoteBlockMissing: Rule = {
  id: 'quote-block-missing',
  family: 'quotations',
  concern: 'form',
  scope: 'passage',
  severity: 'info',
  fix: 'none',
  source: indigo('R9.1', '5.1(a)'),
  title: 'A long quotation that runs on in the text',
  description:
    'A quotation of fifty words or more is set apart as a block, indented and without quotation marks, with its note call ' +
    'at its end. In notes practice varies, and nothing is said.',
  right: [
    lines(`They said “${LONG.slice(0, 200)}.”[1]`, '', '[1] Yes.'),
    lines('They spoke.[1]', '', `[1] “${LONG},” they said.`),
    markdown('They said:', '', `> ${LONG}.[^1]`, '', '[^1]: Yes.'),
  ],
  wrong: [lines(`They said «“»${LONG}.”[1]`, '', '[1] Yes.')],
  looksIntoMasks: true,
  marks: ['“', '"'],
  check(context) {
    if (context.kind !== 'body') return;
    const { text } = context.prose;
    for (const { span: whole, inner } of quotationsIn(context)) {
      if (inner.end - inner.start < 2 * BLOCK) continue;
      const words = wordCount(text.slice(inner.start, inner.end));
      if (words < BLOCK || isInCitation(context.reading, whole)) continue;
      context.report({
        span: span(whole.start, whole.start + 1),
        message: `This quotation has ${words} words: from fifty on it is set apart as a block, without quotation marks.`,
      });
    }
  },
};
