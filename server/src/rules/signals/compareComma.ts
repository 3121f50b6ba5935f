import type { Rule } from '../rule';
import { insert, safely } from '../edits';
import { LEE, ROE, article, mended } from '../examples';
import { indigo } from '../sources';
import { span } from '../../text/span';
import { citationSentences, type Joint } from '../strings/joints';

export const signalCompareComma: Rule = {
  id: 'signal-compare-comma',
  family: 'signals',
  concern: 'form',
  scope: 'passage',
  onlyWhereCited: true,
  severity: 'warning',
  fix: 'safe',
  source: indigo('R4.7', '1.2(b)'),
  title: 'Compare … with without its comma',
  description: 'Between the two sides of a comparison stands a comma: Compare Lee, with Roe.',
  right: [article(`Compare ${LEE}, with ${ROE}.`), article('Compare what Lee says with what Roe says.')],
  wrong: [mended([`Compare ${LEE} «with» ${ROE}.`], [`Compare ${LEE}, with ${ROE}.`])],
  check(context) {
    for (const { joints } of citationSentences(context)) {
      const name = joints[0]?.citation.signal?.name;
      if (name !== 'compare' && name !== 'contrast') continue;
      for (const joint of joints) {
        const where = withOf(joint, context.prose.text);
        if (where === null) continue;
        context.report({
          span: where,
          message: 'A comma stands before “with” in a comparison.',
          fixes: safely('Add the comma', insert(joint.between.start, ',')),
        });
      }
    }
  },
};

/** The word between the sides, where no comma stands before it. */
function withOf({ citation: { signal }, before, between, mark }: Joint, text: string) {
  if (before === null) return null;
  if (signal?.name === 'with') return mark === '' ? signal.span : null;
  const start = between.start + text.slice(between.start, between.end).indexOf(mark);
  return mark.toLowerCase() === 'with' ? span(start, start + mark.length) : null;
}
