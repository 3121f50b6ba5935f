import type { Rule } from '../rule';
import { LEE, ROE, article } from '../examples';
import { indigo } from '../sources';
import { citationSentences } from '../strings/joints';

export const signalSeeAlsoFirst: Rule = {
  id: 'signal-see-also-first',
  family: 'signals',
  concern: 'form',
  scope: 'passage',
  onlyWhereCited: true,
  severity: 'hint',
  offByDefault: true,
  presets: { student: 'hint', strict: 'hint' },
  fix: 'none',
  source: indigo('R4.6.5', '1.2(a)'),
  title: 'See also with nothing before it',
  description:
    'See also adds to sources that were cited for the same statement. Whether the text has discussed one can’t be seen by ' +
    'form: off unless asked for, or in the student and strict presets.',
  right: [article(`See ${LEE}; see also ${ROE}.`), article(`Lee says so. See also ${LEE}.`)],
  wrong: [article(`«See also» ${LEE}.`)],
  check(context) {
    if (context.kind !== 'note') return;
    for (const { joints, index } of citationSentences(context)) {
      const signal = joints[0]?.citation.signal;
      if (index > 0 || signal?.name !== 'see also') return;
      context.report({
        span: signal.span,
        message: `Nothing is cited before “${signal.text}” that it could add to: write “See” unless the text has named a source.`,
      });
      return;
    }
  },
};
