import type { Rule } from '../rule';
import { LEE, article } from '../examples';
import { faultOf } from '../placing';
import { indigo } from '../sources';
import { quoted, shortened } from '../wording';
import { supraProblems } from './found';

export const supraSameSurname: Rule = {
  id: 'supra-same-surname',
  family: 'supra',
  concern: 'form',
  scope: 'document',
  severity: 'hint',
  fix: 'none',
  source: indigo('R31.2', '4.2(a)'),
  title: 'Two authors of one surname',
  description:
    'Another author with this surname is cited too. The number tells the works apart; the given name in front helps ' +
    'the reader.',
  right: [article(`${LEE}.`, 'Ken Lee, Wax, 80 Yale L.J. 9 (2016).', 'Ken Lee, supra note 2, at 10.')],
  wrong: [article(`${LEE}.`, 'Ken Lee, Wax, 80 Yale L.J. 9 (2016).', '«Lee», supra note 2, at 10.')],
  check(context) {
    for (const { occurrence, supra } of supraProblems(context, 'supra-same-surname')) {
      const message = `Two authors in this document go by ${quoted(shortened(supra.key.text))}: add the given name.`;
      context.report(faultOf(context, occurrence, supra.key.span, message));
    }
  },
};
