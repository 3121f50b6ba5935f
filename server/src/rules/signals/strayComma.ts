import { span } from '../../text/span';
import type { Rule } from '../rule';
import { ofCitationsWith } from '../citations';
import { remove, safely } from '../edits';
import { LEE, article, mended } from '../examples';
import { indigo } from '../sources';

export const signalStrayComma: Rule = {
  id: 'signal-stray-comma',
  family: 'signals',
  concern: 'form',
  severity: 'warning',
  fix: 'safe',
  source: indigo('R4.6.4', '1.2'),
  title: 'A comma behind a signal',
  description:
    'No comma stands between a signal and what it points to; only e.g. has commas: See Lee, but See, e.g., Lee.',
  right: [article(`See ${LEE}.`, 'See, e.g., Lee, supra note 1, at 1180.', 'See, the problem is old.')],
  wrong: [
    mended([`See«,» ${LEE}.`], [`See ${LEE}.`]),
    mended([`${LEE}.`, 'But see«,» Lee, supra note 1, at 1180.'], [`${LEE}.`, 'But see Lee, supra note 1, at 1180.']),
  ],
  ...ofCitationsWith('signal', ({ signal }, { prose: { text }, report }) => {
    if (signal === null || signal.eg || text.charAt(signal.span.end) !== ',') return;
    const comma = span(signal.span.end, signal.span.end + 1);
    report({
      span: comma,
      message: `No comma stands behind “${signal.text}”.`,
      fixes: safely('Leave out the comma', remove(comma)),
    });
  }),
};
