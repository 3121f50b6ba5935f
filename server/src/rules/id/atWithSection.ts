import { span } from '../../text/span';
import type { Rule } from '../rule';
import { remove, safely } from '../edits';
import { article, mended } from '../examples';
import { indigo } from '../sources';
import { writtenIds } from './written';

export const idAtWithSection: Rule = {
  id: 'id-at-with-section',
  family: 'id',
  concern: 'form',
  scope: 'passage',
  onlyWhereCited: ['id'],
  severity: 'warning',
  fix: 'safe',
  source: indigo('R6.2.2', '3.3'),
  title: '“At” before a section or paragraph',
  description: 'Only pages take “at”. A section or paragraph follows Id. directly: Id. § 9, Id. ¶ 12.',
  right: [article('42 U.S.C. § 1983.', 'Id. § 1985.')],
  wrong: [mended(['42 U.S.C. § 1983.', 'Id. «at» § 1985.'], ['42 U.S.C. § 1983.', 'Id. § 1985.'])],
  check(context) {
    for (const { id } of writtenIds(context)) {
      if (id.pinpoint === null || id.pinpoint.at === null) continue;
      const { kind, at, text, span: pin } = id.pinpoint;
      if ((kind !== 'section' && kind !== 'paragraph') || !(text.startsWith('§') || text.startsWith('¶'))) continue;
      context.report({
        span: at.span,
        message: `Only pages take “at”: write “${id.word.text.startsWith('I') ? 'Id.' : 'id.'} ${text}”.`,
        fixes: safely('Remove “at”', remove(span(at.span.start, pin.start))),
      });
    }
  },
};
