import { span } from '../../text/span';
import type { Rule } from '../rule';
import { ofCitations } from '../citations';
import { article } from '../examples';
import { maskAt } from '../masks';
import { ON_LINE } from '../online';
import { indigo } from '../sources';

const PAGE = 'Quills, BBC (Mar. 8, 2017), https://www.bbc.com/quills';

export const urlDuplicateDomain: Rule = {
  id: 'url-duplicate-domain',
  family: 'web',
  concern: 'form',
  severity: 'hint',
  fix: 'none',
  source: indigo('R33.6.4', '18.2.2'),
  title: 'Two URLs for one source',
  description:
    'One address is enough: that from which the source is surest to be had. An archived copy stands in brackets behind it, and ' +
    'does not count.',
  looksIntoMasks: true,
  right: [
    article(`${PAGE} [https://perma.cc/AB12-CD34].`),
    article(`${PAGE}; Wax, BBC (Mar. 9, 2017), https://www.bbc.com/wax.`),
  ],
  wrong: [article(`${PAGE}, «https://www.example.org/quills».`)],
  ...ofCitations(ON_LINE, ({ online, span: { end } }, { prose: { text }, reading, report }) => {
    if (online.url === null) return;
    const behind = /^(?:,|,?\s+(?:and|or|&))\s+(?=https?:\/\/)/.exec(text.slice(end, end + LONGEST));
    const mask = behind === null ? null : maskAt(reading, end + behind[0].length);
    if (mask?.kind !== 'url' || text.slice(mask.start, mask.end).includes('perma.cc')) return;
    report({
      span: span(mask.start, mask.end),
      message: 'One URL is enough for a source: keep the one that is surest to last.',
    });
  }),
};

const LONGEST = 20;
