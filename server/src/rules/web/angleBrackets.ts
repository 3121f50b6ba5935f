import { span } from '../../text/span';
import type { Rule } from '../rule';
import { remove, safely } from '../edits';
import { article, markdown, mended } from '../examples';
import { maskAt } from '../masks';
import { indigo } from '../sources';

const PAGE = 'Quills, BBC (Mar. 8, 2017),';

export const urlAngleBrackets: Rule = {
  id: 'url-angle-brackets',
  family: 'web',
  concern: 'form',
  scope: 'passage',
  severity: 'info',
  fix: 'safe',
  source: indigo('R33.6.1', '18.2.2'),
  title: 'A URL in angle brackets',
  description: 'A URL stands as it is, without brackets around it. Those that make a link in Markdown are not meant.',
  marks: ['<http', '<www.'],
  looksIntoMasks: true,
  right: [
    article(`${PAGE} https://www.bbc.com/quills.`),
    markdown('It is old.[^1]', '', `[^1]: ${PAGE} <https://www.bbc.com/quills>.`),
  ],
  wrong: [mended([`${PAGE} «<https://www.bbc.com/quills>».`], [`${PAGE} https://www.bbc.com/quills.`])],
  check({ prose: { text }, reading, report }) {
    for (let open = text.indexOf('<'); open !== -1; open = text.indexOf('<', open + 1)) {
      const mask = maskAt(reading, open + 1);
      if (mask?.kind !== 'url' || mask.start > open + 1) continue;
      const close = text[mask.end - 1] === '>' ? mask.end - 1 : mask.end;
      if (text[close] !== '>') continue;
      report({
        span: span(open, close + 1),
        message: 'A URL has no brackets around it: leave them out.',
        fixes: safely('Leave out the brackets', remove(span(open, open + 1)), remove(span(close, close + 1))),
      });
    }
  },
};
