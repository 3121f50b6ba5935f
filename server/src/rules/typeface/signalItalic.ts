import { span, type Span } from '../../text/span';
import { inSource } from '../../manuscript/manuscript';
import type { PlaceContext, Rule } from '../rule';
import { markdown, mendedTo } from '../examples';
import { maskOver } from '../masks';
import { indigo } from '../sources';
import { inItalics, isRareSlip, setting } from './italics';

const LEE = '[^1]: *See* Ann Lee, *Paper Trails*, 90 N.Y.U. L. Rev. 1160, 1175 (2015).';
const CALLS = 'Yes.[^1] No.[^2] Perhaps.[^3]';

export const signalItalic: Rule = {
  id: 'signal-italic',
  family: 'typeface',
  concern: 'form',
  scope: 'place',
  severity: 'hint',
  presets: { final: 'info', editor: 'info', strict: 'info' },
  fix: 'safe',
  source: indigo('R2.1', '2.1(d)'),
  title: 'A signal without italics',
  description:
    'A signal in a citation sentence is set in italics; as a verb of a sentence, “For more, see Lee”, it is not. Said in a ' +
    'document that sets its signals so elsewhere.',
  right: [
    markdown(CALLS, '', LEE, '', '[^2]: *See* *id.* at 1176.', '', '[^3]: For more, see Lee, *supra* note 1, at 1180.'),
    markdown('Yes.[^1] No.[^2]', '', LEE.replace('*See*', 'See'), '', '[^2]: See *id.* at 1176.'),
  ],
  wrong: [
    mendedTo(
      markdown(CALLS, '', LEE, '', '[^2]: *See* *id.* at 1176.', '', '[^3]: «See, e.g.», *id.* at 1180.'),
      CALLS,
      '',
      LEE,
      '',
      '[^2]: *See* *id.* at 1176.',
      '',
      '[^3]: *See, e.g.*, *id.* at 1180.',
    ),
  ],
  isSlip: isRareSlip,
  countRight(context) {
    let rightOnes = 0;
    for (const words of signalsIn(context)) if (setting(context.passage.prose, words) !== 'roman') rightOnes += 1;
    return rightOnes;
  },
  check(context) {
    const { passage } = context;
    for (const words of signalsIn(context)) {
      if (setting(passage.prose, words) !== 'roman') continue;
      context.report({
        span: inSource(passage, words),
        message: 'A signal in a citation sentence is set in italics.',
        fixes: inItalics(context, words),
      });
    }
  },
};

/** The signals of citation sentences, without the comma behind them; in running text they may be verbs. */
function* signalsIn({ manuscript, reading }: PlaceContext): Iterable<Span> {
  if (manuscript.format === 'plaintext') return;
  for (const { kind, citations } of reading.segments) {
    if (kind !== 'citations') continue;
    for (const { signal } of citations) {
      if (signal === null || signal.name === 'with' || maskOver(reading, signal.span) !== null) continue;
      const { start, end } = signal.span;
      yield span(start, signal.text.endsWith(',') ? end - 1 : end);
    }
  }
}
