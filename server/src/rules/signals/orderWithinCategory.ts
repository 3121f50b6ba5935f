import type { Rule } from '../rule';
import { LEE, ROE, article } from '../examples';
import { indigo } from '../sources';
import { citationSentences } from '../strings/joints';
import { groupOf, rankOf } from './groups';

export const signalOrderWithinCategory: Rule = {
  id: 'signal-order-within-category',
  family: 'signals',
  concern: 'form',
  scope: 'passage',
  onlyWhereCited: true,
  severity: 'info',
  fix: 'none',
  source: indigo('R4.2', '1.3'),
  title: 'Signals of one kind in the wrong order',
  description:
    'Within one citation sentence the stronger signal comes first: accord, see, see also, cf.; and of those that ' +
    'contradict, contra, but see, but cf.',
  right: [
    article(`See ${LEE}; see also ${ROE}; cf. Lee, supra, at 1180 (doubting it).`),
    article(`See also ${LEE}. See ${ROE}.`),
  ],
  wrong: [article(`See also ${LEE}; «see» ${ROE}.`), article(`But cf. ${LEE} (doubting it); «but see» ${ROE}.`)],
  check(context) {
    for (const { joints } of citationSentences(context)) {
      let before = joints[0]?.citation.signal ?? null;
      for (const { citation } of joints) {
        const { signal } = citation;
        const group = signal === null ? null : groupOf(signal.name);
        if (signal === null || group === null || citation.kind === 'id') continue;
        if (before !== null && group === groupOf(before.name) && rankOf(signal.name) < rankOf(before.name)) {
          context.report({
            span: signal.span,
            message: `“${signal.text}” comes before “${before.text}” in a citation sentence: put its sources first.`,
          });
        }
        before = signal;
      }
    }
  },
};
