import { span } from '../../text/span';
import type { Rule } from '../rule';
import { article } from '../examples';
import { perhapsIn } from '../proseEdits';
import { indigo } from '../sources';

const PAPER = 'Ann Lee, Paper Trails (Mar. 8, 2020) (unpublished manuscript),';

export const ssrnForm: Rule = {
  id: 'ssrn-form',
  family: 'unpublished',
  concern: 'form',
  scope: 'passage',
  severity: 'hint',
  fix: 'suggestion',
  source: indigo('R33.6.1', '17.3, 18.2'),
  title: 'A long address of a paper on SSRN',
  description:
    'Papers on SSRN have a short address that lasts: https://ssrn.com/abstract=3856202. The long one leads to it.',
  presets: { editor: 'info', strict: 'info' },
  marks: ['ssrn.com/sol3/'],
  looksIntoMasks: true,
  right: [article(`${PAPER} https://ssrn.com/abstract=3856202.`)],
  wrong: [article(`${PAPER} «https://papers.ssrn.com/sol3/papers.cfm?abstract_id=3856202».`)],
  check({ prose, reading, report }) {
    for (const mask of reading.masked) {
      if (mask.kind !== 'url') continue;
      const url = prose.text.slice(mask.start, mask.end);
      const number =
        /^https?:\/\/(?:papers\.|www\.)?ssrn\.com\/sol3\/[^?]{0,40}\?(?:[^=]{1,20}=[^&]{0,40}&){0,4}abstract(?:_?id)?=(\d{4,9})/i.exec(
          url,
        )?.[1];
      if (number === undefined) continue;
      const right = `https://ssrn.com/abstract=${number}`;
      const where = span(mask.start, mask.end);
      report({
        span: where,
        message: `SSRN has a shorter address for the paper: “${right}”.`,
        fixes: perhapsIn(prose, `Write “${right}”`, where, right),
      });
    }
  },
};
