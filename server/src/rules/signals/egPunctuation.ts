import { shifted, span } from '../../text/span';
import type { Rule, TextEdit } from '../rule';
import { ofCitationsWith } from '../citations';
import { insert, replace, safely } from '../edits';
import { LEE, article, mended } from '../examples';
import { indigo } from '../sources';
import { exampleOf } from './written';

export const signalEgPunctuation: Rule = {
  id: 'signal-eg-punctuation',
  family: 'signals',
  concern: 'form',
  severity: 'warning',
  fix: 'safe',
  source: indigo('R4.6.2', '1.2(a)'),
  title: 'E.g. without its commas or periods',
  description:
    'In a signal, e.g. has two periods and a comma behind it; behind another signal one before it, too: See, e.g., Lee.',
  right: [article(`See, e.g., ${LEE}.`, 'E.g., Lee, supra note 1, at 1180; see also, e.g., id. at 1190.')],
  wrong: [
    mended([`«See e.g.,» ${LEE}.`], [`See, e.g., ${LEE}.`]),
    mended(
      [`«See, e.g.» ${LEE}.`, '«See eg» Lee, supra note 1.'],
      [`See, e.g., ${LEE}.`, 'See, e.g., Lee, supra note 1.'],
    ),
    mended([`«E.g.» ${LEE}.`], [`E.g., ${LEE}.`]),
  ],
  ...ofCitationsWith('signal', ({ signal }, { report }) => {
    const example = signal === null ? null : exampleOf(signal);
    if (signal === null || example === null) return;
    const { text, span: whole } = signal;
    const { headEnd, comma, start, end, commaBehind } = example;
    const written = text.slice(start, end);
    const right = written.startsWith('E') && headEnd === 0 ? 'E.g.' : 'e.g.';
    const edits: TextEdit[] = [];
    if (headEnd > 0 && !comma) edits.push(insert(whole.start + headEnd, ','));
    if (written !== right) edits.push(replace(shifted(span(start, end), whole.start), right));
    if (!commaBehind) edits.push(insert(whole.start + end, ','));
    if (edits.length === 0) return;
    const instead = `${headEnd === 0 ? '' : `${text.slice(0, headEnd)}, `}${right},`;
    report({
      span: whole,
      message: `“E.g.” is set off by commas in a signal: write “${instead}”.`,
      fixes: safely(`Write “${instead}”`, ...edits),
    });
  }),
};
