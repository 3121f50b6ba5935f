import type { Rule } from '../rule';
import { replace, safely } from '../edits';
import { LEE, article, mended } from '../examples';
import { indigo } from '../sources';
import { writtenIds } from './written';

export const idIbid: Rule = {
  id: 'id-ibid',
  family: 'id',
  concern: 'form',
  scope: 'passage',
  onlyWhereCited: ['id'],
  severity: 'warning',
  fix: 'safe',
  source: indigo('R6.2.2', '4.1'),
  title: 'Ibid. where Id. belongs',
  description: 'Legal citation refers to the work cited just before by Id., not by Ibid. or Idem.',
  right: [article(`${LEE}.`, 'Id. at 1180.')],
  wrong: [mended([`${LEE}.`, '«Ibid.»'], [`${LEE}.`, 'Id.'])],
  check(context) {
    for (const { id } of writtenIds(context)) {
      const { text, span } = id.word;
      const lower = text.toLowerCase();
      if (!lower.startsWith('ibid') && !lower.startsWith('idem')) continue;
      const right = text.startsWith('I') ? 'Id.' : 'id.';
      context.report({
        span,
        message: `Legal citation does not use “${text}”: write “${right}”.`,
        fixes: safely(`Write “${right}”`, replace(span, right)),
      });
    }
  },
};
