import { span } from '../../text/span';
import type { Rule, TextEdit } from '../rule';
import { ofCitations } from '../citations';
import { replace, safely } from '../edits';
import { article, mended } from '../examples';
import { indigo } from '../sources';
import { isOneStyle, plainly } from '../spelling';
import { quoted } from '../wording';
import { labelOf } from './publicLawLabel';

export const publicLawForm: Rule = {
  id: 'pub-l-form',
  family: 'statutes',
  concern: 'form',
  severity: 'warning',
  fix: 'safe',
  source: indigo('R16.1.7', '12.4'),
  title: 'A public law that is not called Pub. L. No.',
  description:
    'Session laws of the United States are cited by their number as Pub. L. No. 111-148, with a hyphen. In a sentence ' +
    'Public Law 111-148 is right.',
  right: [
    article('Quill Act, Pub. L. No. 111-148, 124 Stat. 119 (2010).'),
    article('Public Law 111-148 said little of quills.'),
  ],
  wrong: [
    mended(
      ['Quill Act, «P.L.» 111-148, 124 Stat. 119 (2010).'],
      ['Quill Act, Pub. L. No. 111-148, 124 Stat. 119 (2010).'],
    ),
    mended(
      ['Quill Act, «Pub. L.» 111-148, 124 Stat. 119 (2010).'],
      ['Quill Act, Pub. L. No. 111-148, 124 Stat. 119 (2010).'],
    ),
    mended(['«Public Law» 111-148, 124 Stat. 119 (2010).'], ['Pub. L. No. 111-148, 124 Stat. 119 (2010).']),
    mended(['Pub. L. No. 111«–»148, 124 Stat. 119 (2010).'], ['Pub. L. No. 111-148, 124 Stat. 119 (2010).']),
  ],
  ...ofCitations(['sessionLaw'], (law, { prose, segment, report }) => {
    const label = labelOf(law, prose.text);
    const { number, place } = law;
    if (label === null || number === null || (segment.kind === 'text' && place === null)) return;
    if (plainly(label.text) !== label.right && isOneStyle(prose, label.span)) {
      const gap = prose.text.slice(label.span.end, number.span.start) === '' ? ' ' : '';
      report({
        span: label.span,
        message: `A session law is cited by its number as ${quoted(label.right)}.`,
        fixes: safely(`Write ${quoted(label.right)}`, replace(label.span, `${label.right}${gap}`)),
      });
    }
    const hyphen = hyphenIn(number.text, number.span.start);
    if (hyphen === null) return;
    report({
      span: hyphen.span,
      severity: 'hint',
      message: 'The number of a public law is no range: it has a hyphen.',
      fixes: safely('Write a hyphen', hyphen),
    });
  }),
};

function hyphenIn(number: string, start: number): TextEdit | null {
  const dash = number.search(/[–—]/);
  return dash === -1 ? null : replace(span(start + dash, start + dash + 1), '-');
}
