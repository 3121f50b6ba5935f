import type { Edition } from '../../settings/options';
import type { Citation, SignalName } from '../../citation/citation';
import { defaultStyle } from '../../settings/style';
import type { Rule } from '../rule';
import { LEE, ROE, article } from '../examples';
import { indigo } from '../sources';
import { citationSentences, type Joint } from '../strings/joints';

export const signalNeedsParenthetical: Rule = {
  id: 'signal-needs-parenthetical',
  family: 'signals',
  concern: 'form',
  scope: 'passage',
  onlyWhereCited: true,
  severity: 'hint',
  presets: { final: 'info', student: 'info', strict: 'info' },
  fix: 'none',
  source: indigo('R4.6.6', '1.2'),
  title: 'A signal whose point is not explained',
  description:
    'What is cited with cf. or but cf. says something else than the text, so a parenthetical should tell what it has to do ' +
    'with it. The 22nd edition asks for one behind see also and see generally as well.',
  right: [
    article(`Cf. ${LEE} (asking the same of courts).`),
    article(`Cf. ${LEE}. There the question was asked of courts.`),
    article(`See also ${LEE}.`),
    article(`Cf. infra note 2.`, `${LEE}.`),
    article(`Cf. ${LEE}; ${ROE} (asking the same of courts).`),
  ],
  wrong: [
    article(`Cf. «${LEE}».`),
    article(`See ${LEE}. But cf. «Doe v. Poe, 410 U.S. 113, 120 (1973) (per curiam)».`),
    { ...article(`${ROE}; see also «${LEE}».`), options: { style: { ...defaultStyle, edition: '22' } } },
  ],
  check(context) {
    const { style, report } = context;
    const { segments } = context.reading;
    for (const { joints, index } of citationSentences(context)) {
      // What text behind it says may be the explanation.
      if (segments[index + 1]?.kind === 'text') continue;
      for (const [at, { citation }] of joints.entries()) {
        const { signal } = citation;
        if (signal === null || !NEEDED[style.edition].has(signal.name) || isReference(citation)) continue;
        if (isExplained(joints, at)) continue;
        report({
          span: citation.span,
          message: `“${signal.text}” alone leaves readers to guess: say in a parenthetical what this source has to do with the text.`,
        });
      }
    }
  },
};

const ALWAYS: readonly SignalName[] = ['cf.', 'but cf.'];
const NEEDED: Readonly<Record<Edition, ReadonlySet<SignalName>>> = {
  '20': new Set(ALWAYS),
  '21': new Set(ALWAYS),
  '22': new Set([...ALWAYS, 'see also', 'see generally']),
};

/** A reference to another place of the document, whose reader goes there. */
const isReference = ({ kind }: Citation): boolean => kind === 'crossReference' || kind === 'infra';

/** Whether a source that the signal still holds for has an explanation. */
function isExplained(joints: readonly Joint[], from: number): boolean {
  for (let at = from; at < joints.length; at += 1) {
    const citation = joints[at]?.citation;
    if (citation === undefined || (at > from && citation.signal !== null)) return false;
    if (citation.parentheticals.some(({ kind }) => kind !== 'weight')) return true;
  }
  return false;
}
