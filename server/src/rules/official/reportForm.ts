import { span } from '../../text/span';
import type { Rule } from '../rule';
import { ofCitations } from '../citations';
import { insert, replace, safely } from '../edits';
import { article, mended } from '../examples';
import { indigo } from '../sources';
import { isOneStyle, plainly } from '../spelling';
import { quoted } from '../wording';
import { rightPaperName } from './chambers';

export const reportForm: Rule = {
  id: 'report-form',
  family: 'official',
  concern: 'form',
  severity: 'warning',
  fix: 'safe',
  source: indigo('R21.5.1', '13.4'),
  title: 'A committee’s report that is not called S. Rep. No. or H.R. Rep. No.',
  description:
    'Reports and documents of Congress are cited as S. Rep. No. 106-261 and H.R. Rep. No. 110-803. In a sentence Senate ' +
    'Report 106-261 is right.',
  right: [
    article('S. Rep. No. 106-261, at 441 (2000).', 'H.R. Rep. No. 110-803, at 105 (2008) (Conf. Rep.).'),
    article('Senate Report 106-261 says little of quills.', 'H.R. Doc. No. 110-50, at 3 (2007).'),
  ],
  wrong: [
    mended(['«Senate Report» 106-261, at 441 (2000).'], ['S. Rep. No. 106-261, at 441 (2000).']),
    mended(['«H. Rep.» No. 106-261, at 441 (2000).'], ['H.R. Rep. No. 106-261, at 441 (2000).']),
    mended(['«S.Rep.» No. 106-261, at 441 (2000).'], ['S. Rep. No. 106-261, at 441 (2000).']),
    mended(['«S. Rep.» 106-261, at 441 (2000).'], ['S. Rep. No. 106-261, at 441 (2000).']),
  ],
  ...ofCitations(['legislativeReport'], ({ chamber, number }, { prose, segment, report }) => {
    if (chamber === null || segment.kind !== 'citations') return;
    const before = prose.text.slice(chamber.span.end, number.span.start);
    const [, paper = '', no = ''] = /^\s*(.*?)(\s*Nos?\.?)?\s*$/s.exec(before) ?? [];
    const right = rightPaperName(chamber.text, paper);
    const label = span(chamber.span.start, chamber.span.end + before.indexOf(paper) + paper.length);
    if (right === null || paper === '' || !isOneStyle(prose, label)) return;
    const written = plainly(prose.text.slice(label.start, label.end));
    const named = written === right || written === right.toUpperCase();
    if (named && no !== '') return;
    report({
      span: label,
      // Many leave the word for number out.
      ...(named ? { severity: 'info' as const } : {}),
      message: `Papers of Congress are cited so: ${quoted(`${right} No. ${number.text}`)}.`,
      fixes: safely(
        `Write ${quoted(`${right} No.`)}`,
        ...(named ? [] : [replace(label, right)]),
        ...(no === '' ? [insert(label.end, ' No.')] : []),
      ),
    });
  }),
};
