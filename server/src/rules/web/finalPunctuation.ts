import { span } from '../../text/span';
import type { Rule } from '../rule';
import { markdown } from '../examples';
import { indigo } from '../sources';

const PAGE = '[^1]: Quills, BBC (Mar. 8, 2017),';

export const urlFinalPunctuation: Rule = {
  id: 'url-final-punctuation',
  family: 'web',
  concern: 'form',
  scope: 'passage',
  severity: 'hint',
  fix: 'none',
  source: indigo('R33', '18.2.2'),
  title: 'The period of the sentence is part of a link',
  description:
    'The period that ends the sentence stands behind the link. Within it, it belongs to the address, which then leads to no ' +
    'page. A note without a period has a rule of its own.',
  looksIntoMasks: true,
  right: [markdown('It is old.[^1]', '', `${PAGE} <https://www.bbc.com/quills>.`)],
  wrong: [
    markdown('It is old.[^1]', '', `${PAGE} <https://www.bbc.com/quills«.»>`),
    markdown('It is old.[^1]', '', `${PAGE} [«the page»](https://www.bbc.com/quills.).`),
  ],
  check({ prose: { text, styles }, report }) {
    for (const { href, span: where } of styles) {
      if (href === undefined || !/^https?:.*\w[.,;]$/.test(href)) continue;
      report({
        span: text[where.end - 1] === href.at(-1) ? span(where.end - 1, where.end) : where,
        message: `The address ends in “${href.slice(-1)}”, which belongs to the sentence: put it behind the link.`,
      });
    }
  },
};
