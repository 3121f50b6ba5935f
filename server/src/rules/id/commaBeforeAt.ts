import type { Rule } from '../rule';
import { remove, safely } from '../edits';
import { LEE, article, mended } from '../examples';
import { indigo } from '../sources';
import { writtenIds } from './written';

export const idCommaBeforeAt: Rule = {
  id: 'id-comma-before-at',
  family: 'id',
  concern: 'form',
  scope: 'passage',
  onlyWhereCited: ['id'],
  severity: 'warning',
  fix: 'safe',
  source: indigo('R6.2.2', '4.1'),
  title: 'A comma between Id. and at',
  description:
    'No comma stands between Id. and its page: Id. at 501–02. The Supreme Court prints one in its own opinions.',
  right: [article(`${LEE}.`, 'Id. at 1180.')],
  wrong: [mended([`${LEE}.`, 'Id.«,» at 1180.'], [`${LEE}.`, 'Id. at 1180.'])],
  check(context) {
    for (const { id } of writtenIds(context)) {
      const { comma, at } = id.pinpoint ?? { comma: null, at: null };
      if (comma === null || at === null) continue;
      context.report({
        span: comma.span,
        message: `No comma goes between “Id.” and “at”: write “${id.word.text} at”.`,
        fixes: safely('Remove the comma', remove(comma.span)),
      });
    }
  },
};
