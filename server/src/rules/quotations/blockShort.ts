import { span, type Span } from '../../text/span';
import type { Rule } from '../rule';
import { markdown } from '../examples';
import { indigo } from '../sources';
import { BLOCK, LONG, blocksOf } from './blocks';
import { wordCount } from './quoted';

export const quoteBlockShort: Rule = {
  id: 'quote-block-short',
  family: 'quotations',
  concern: 'form',
  scope: 'passage',
  severity: 'hint',
  offByDefault: true,
  presets: { strict: 'hint' },
  fix: 'none',
  source: indigo('R9.1', '5.1(a)'),
  title: 'A short quotation set apart as a block',
  description:
    'A quotation of fewer than fifty words runs on in the text, between quotation marks. Verse, statutes and mottoes are ' +
    'set apart whatever their length, so it is said in the strict preset only.',
  right: [markdown('They said:', '', `> ${LONG}.[^1]`, '', '[^1]: Yes.')],
  wrong: [markdown('They said:', '', `> «A» few words set apart.[^1]`, '', '[^1]: Yes.')],
  looksIntoMasks: true,
  check({ kind, prose, report }) {
    if (kind !== 'body') return;
    for (const block of blocksOf(prose)) {
      const words = wordCount(prose.text.slice(block.start, block.end));
      if (words === 0 || words >= BLOCK) continue;
      report({
        span: firstWord(prose.text, block),
        message: `This block has ${words} words: fewer than fifty run on in the text, between quotation marks.`,
      });
    }
  },
};

function firstWord(text: string, { start, end }: Span): Span {
  const space = text.slice(start, end).search(/\s/);
  return span(start, space === -1 ? end : start + space);
}
