import { span } from '../../text/span';
import type { Rule } from '../rule';
import { ofCitationsWith } from '../citations';
import { perhaps, replace, safely } from '../edits';
import { LEE, article, mended } from '../examples';
import { mayReplace } from '../proseEdits';
import { indigo } from '../sources';
import { exampleOf } from './written';

export const signalUnknownForm: Rule = {
  id: 'signal-unknown-form',
  family: 'signals',
  concern: 'form',
  severity: 'warning',
  fix: 'safe',
  source: indigo('R4.2', '1.2'),
  title: 'A signal in a form of its own',
  description:
    'Signals are few, and readers know them by sight: see, see also, cf., but see, but cf., accord, contra, see ' +
    'generally, compare … with. “C.f.”, “Also see” and “See for example” are none of them.',
  right: [
    article(`Cf. ${LEE} (weighing both).`, 'But cf. Lee, supra note 1, at 1180 (doubting it).'),
    article(`See, e.g., ${LEE}.`, 'We also see what Lee saw.'),
  ],
  wrong: [
    mended(
      [`«C.f.» ${LEE} (weighing both).`, '«But cf» Lee, supra note 1, at 1180 (doubting it).'],
      [`Cf. ${LEE} (weighing both).`, 'But cf. Lee, supra note 1, at 1180 (doubting it).'],
    ),
    mended([`${LEE}.`, '«Also see» Lee, supra note 1, at 1180.'], [`${LEE}.`, 'See also Lee, supra note 1, at 1180.']),
    mended([`«See for example» ${LEE}.`], [`See, e.g., ${LEE}.`]),
    mended([`«See, for example», ${LEE}.`], [`See, e.g., ${LEE}.`]),
  ],
  ...ofCitationsWith('signal', ({ signal }, { prose, segment, report }) => {
    if (signal === null || signal.name === 'quoting' || signal.name === 'citing') return;
    const { text, span: whole } = signal;
    const example = exampleOf(signal);
    const written = example === null ? text : text.slice(0, example.headEnd);
    const head = written.endsWith(',') ? written.slice(0, -1) : written;
    const form = rightForm(head);
    if (form === null || form === head) return;
    // Spelled out, and in running text, `for example` may be the sentence's own.
    const isExample = form.endsWith('e.g.,');
    if (isExample && segment.kind !== 'citations') return;
    const right = isExample && head !== written ? form.slice(0, -1) : form;
    const where = span(whole.start, whole.start + head.length);
    const isCertain = !head.toLowerCase().startsWith('compare') && mayReplace(prose, where);
    report({
      span: where,
      message: `“${head}” is not how this signal is written: write “${right}”.`,
      fixes: (isCertain ? safely : perhaps)(`Write “${right}”`, replace(where, right)),
      // Some journals spell it out.
      ...(isExample && head.includes(',') ? { severity: 'info' } : {}),
    });
  }),
};

/** A signal as it should be written, with the capital that it has; null for one that is not in the list. */
function rightForm(head: string): string | null {
  const folded = head.toLowerCase().replaceAll(/\s/g, ' ');
  const right = FORMS.get(folded) ?? (folded.endsWith('.') ? WHOLE.get(folded.slice(0, -1)) : undefined);
  if (right === undefined) return null;
  return isCapital(head) ? right.charAt(0).toUpperCase() + right.slice(1) : right;
}

const isCapital = (text: string): boolean => text.charAt(0) !== text.charAt(0).toLowerCase();

/** Signals that are whole words: no period stands behind them. */
const WHOLE: ReadonlyMap<string, string> = new Map(
  ['see', 'see also', 'see generally', 'but see', 'accord', 'contra', 'compare', 'with', 'contrast'].map((word) => [
    word,
    word,
  ]),
);

const FORMS: ReadonlyMap<string, string> = new Map([
  ['cf', 'cf.'],
  ['c.f.', 'cf.'],
  ['c.f', 'cf.'],
  ['but cf', 'but cf.'],
  ['but c.f.', 'but cf.'],
  ['but c.f', 'but cf.'],
  ['but compare', 'but cf.'],
  ['see gen.', 'see generally'],
  ['see gen', 'see generally'],
  ['see general', 'see generally'],
  ['seegenerally', 'see generally'],
  ['seealso', 'see also'],
  ['see additionally', 'see also'],
  ['also see', 'see also'],
  ['butsee', 'but see'],
  ['sea', 'see'],
  ['see for example', 'see, e.g.,'],
  ['see for instance', 'see, e.g.,'],
  ['see, for example', 'see, e.g.,'],
]);
