import { span } from '../../text/span';
import type { TextEdit, Rule } from '../rule';
import { ofCitations } from '../citations';
import { remove, safely } from '../edits';
import { article, mended } from '../examples';
import { indigo } from '../sources';
import { isBlank } from '../characters';
import { quoted } from '../wording';

export const sectionSubsectionSpace: Rule = {
  id: 'section-subsection-space',
  family: 'statutes',
  concern: 'form',
  severity: 'warning',
  fix: 'safe',
  source: indigo('R5.2.2', '3.3'),
  title: 'A space before a subsection',
  description:
    'Subsections follow their section without a space: § 552(a)(1). Running text is left alone, where (a) and (b) may ' +
    'count arguments.',
  right: [
    article('5 U.S.C. § 552(a)(1) (2012).', '5 U.S.C. § 552 (2012).'),
    article('Under 5 U.S.C. § 552 (a) agencies must publish and (b) courts may compel them.'),
  ],
  wrong: [
    mended(['5 U.S.C. § «552 (a)(1)».'], ['5 U.S.C. § 552(a)(1).']),
    mended(['5 U.S.C. § «552 (a) (1)» (2012).'], ['5 U.S.C. § 552(a)(1) (2012).']),
  ],
  ...ofCitations(['statute', 'regulation', 'sessionLaw', 'shortStatute'], ({ section }, { segment, report }) => {
    if (section === null || segment.kind !== 'citations') return;
    const edits: TextEdit[] = [];
    for (const { index, 0: blanks } of section.text.matchAll(/\s{1,8}(?=\()/g)) {
      // A list goes on, `(a), (b)`: its spaces stay.
      const before = section.text[index - 1];
      if (isBlank(before) || before === ',' || before === '&' || /[a-z]/.test(before ?? ',')) continue;
      const at = section.span.start + index;
      edits.push(remove(span(at, at + blanks.length)));
    }
    if (edits.length === 0) return;
    const right = section.text.replaceAll(/([\dA-Z)])\s+(?=\()/g, '$1');
    report({
      span: section.span,
      message: `No space stands before a subsection: write ${quoted(right)}.`,
      fixes: safely(`Write ${quoted(right)}`, ...edits),
    });
  }),
};
