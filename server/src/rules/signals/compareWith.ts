import { span } from '../../text/span';
import type { Rule } from '../rule';
import { LEE, ROE, article } from '../examples';
import { indigo } from '../sources';
import { citationSentences, type Joint } from '../strings/joints';

export const signalCompareWith: Rule = {
  id: 'signal-compare-with',
  family: 'signals',
  concern: 'form',
  scope: 'passage',
  onlyWhereCited: true,
  severity: 'warning',
  fix: 'none',
  source: indigo('R4.7', '1.2(b)'),
  title: 'Compare without with',
  description:
    'Compare sets sources side by side, and “with” says where the other side begins: Compare Lee, and Doe, with Roe.',
  right: [article(`Compare ${LEE}, with ${ROE}.`), article(`Compare the two.`, `Compare what Lee says with ${ROE}.`)],
  wrong: [article(`Compare ${LEE}«, and» ${ROE}.`), article(`Compare ${LEE}«;» ${ROE}.`), article(`«Compare» ${LEE}.`)],
  check(context) {
    const { prose } = context;
    for (const { segment, joints } of citationSentences(context)) {
      const signal = joints[0]?.citation.signal ?? null;
      if (signal === null || !segment.sure) continue;
      if ((signal.name !== 'compare' && signal.name !== 'contrast') || joints.some(isOtherSide)) continue;
      const { text } = signal;
      const second = joints[1];
      if (second === undefined) {
        context.report({
          span: signal.span,
          message: `“${text}” needs two sides, and there is one: add “with” and the other, or write “cf.”.`,
        });
        continue;
      }
      const start =
        second.between.start + prose.text.slice(second.between.start, second.between.end).indexOf(second.mark);
      context.report({
        span: second.mark === '' ? signal.span : span(start, start + second.mark.length),
        message: `“${text}” needs a “with” before the other side of the comparison.`,
      });
    }
  },
};

const isOtherSide = ({ citation: { signal }, mark }: Joint): boolean =>
  signal?.name === 'with' || mark.toLowerCase() === 'with' || mark.toLowerCase() === ', with';
