import type { Rule } from '../rule';
import { ofCitations } from '../citations';
import { insert, safely } from '../edits';
import { article, mended } from '../examples';
import { indigo } from '../sources';
import { quoted } from '../wording';

export const constComma: Rule = {
  id: 'const-comma',
  family: 'constitutions',
  concern: 'form',
  severity: 'warning',
  fix: 'safe',
  source: indigo('R23.1', '11'),
  title: 'A missing comma between the parts of a constitution',
  description: 'Commas stand between article, section and clause: U.S. Const. art. I, § 8, cl. 3.',
  right: [article('U.S. Const. art. I, § 8, cl. 3.', 'U.S. Const. amend. XIV.')],
  wrong: [
    mended(['U.S. Const. amend. XIV «§ 1».'], ['U.S. Const. amend. XIV, § 1.']),
    mended(['U.S. Const. art. I «§ 8» «cl. 3».'], ['U.S. Const. art. I, § 8, cl. 3.']),
  ],
  ...ofCitations(['constitution'], ({ subdivisions }, { prose: { text }, report }) => {
    for (const [index, part] of subdivisions.entries()) {
      const before = subdivisions[index - 1];
      if (before === undefined) continue;
      const gap = text.slice(before.span.end, part.span.start);
      if (gap === '' || gap.trim() !== '') continue;
      report({
        span: part.span,
        message: `A comma goes before ${quoted(part.text)}.`,
        fixes: safely('Add the comma', insert(before.span.end, ',')),
      });
    }
  }),
};
