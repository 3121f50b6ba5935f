import { span } from '../../text/span';
import type { Rule } from '../rule';
import { article } from '../examples';
import { perhapsIn } from '../proseEdits';
import { integrity } from '../sources';

const PAPER = 'Ann Lee, Paper Trails, 98 Tex. L. Rev.';

export const forthcomingForm: Rule = {
  id: 'forthcoming-form',
  family: 'unpublished',
  concern: 'form',
  scope: 'passage',
  severity: 'warning',
  fix: 'suggestion',
  source: integrity('17.3'),
  title: 'A work still to appear in other words',
  description: 'Of a work that is about to be published it is said (forthcoming 2026), whatever other fields say.',
  marks: ['(to appear', '(in press', '(To appear', '(In press', '(accepted for publication', '(to be published'],
  right: [
    article(`${PAPER} (forthcoming 2027).`),
    article('The paper said nothing (in press coverage, it was otherwise).'),
  ],
  wrong: [article(`${PAPER} («in press» 2027).`), article(`${PAPER} («to appear» 2027).`)],
  check({ kind, prose, report }) {
    if (kind !== 'note') return;
    const { text } = prose;
    for (let open = text.indexOf('('); open !== -1; open = text.indexOf('(', open + 1)) {
      const words =
        /^\((to appear|in press|accepted for publication|to be published)(?:,?\s+(?:in\s+)?(?:\p{L}{3,9}\.?\s+)?\d{4})?\)/iu.exec(
          text.slice(open, open + LONGEST),
        )?.[1];
      if (words === undefined) continue;
      const where = span(open + 1, open + 1 + words.length);
      report({
        span: where,
        message: 'Of a work about to be published it is said “forthcoming”.',
        fixes: perhapsIn(prose, 'Write “forthcoming”', where, 'forthcoming'),
      });
    }
  },
};

const LONGEST = 50;
