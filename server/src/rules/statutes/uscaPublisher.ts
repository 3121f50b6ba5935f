import type { StatuteCitation } from '../../citation/citation';
import type { Rule, TextEdit } from '../rule';
import { insert, perhaps } from '../edits';
import { article } from '../examples';
import { firstCitations, placed } from '../firstCitations';
import { indigo } from '../sources';
import { quoted } from '../wording';
import { publisherOf } from './annotatedCode';

export const uscaPublisher: Rule = {
  id: 'usca-publisher',
  family: 'statutes',
  concern: 'form',
  scope: 'document',
  ground: 'references',
  severity: 'warning',
  fix: 'suggestion',
  source: indigo('R16.1.4', '12.3.1'),
  title: 'The annotated code without its publisher',
  description:
    'U.S.C.A. and U.S.C.S. are published privately, so the publisher stands in the parentheses: 18 U.S.C.A. § 2701 (West ' +
    '2020). This is said of the first citation of a section.',
  right: [article('18 U.S.C.A. § 2701 (West 2020).', 'See 18 U.S.C.A. § 2701.'), article('18 U.S.C. § 2701.')],
  wrong: [article('18 «U.S.C.A.» § 2701.'), article('5 «U.S.C.S.» § 572 (2020).')],
  check(context) {
    for (const { occurrence, citation } of firstCitations(context, 'statute')) {
      const publisher = publisherOf(citation);
      if (publisher === null || citation.publisher !== null) continue;
      const edit = named(citation, publisher);
      context.report(
        placed(context, occurrence, {
          span: citation.code.span,
          message: `The annotated code is cited with its publisher, ${quoted(publisher)}, in parentheses.`,
          ...(edit === null ? {} : { fixes: perhaps(`Add ${quoted(publisher)}`, edit) }),
        }),
      );
    }
  },
};

/** The publisher before the year, or in parentheses of its own. */
function named({ date, section }: StatuteCitation, publisher: string): TextEdit | null {
  if (date !== null) return insert(date.span.start, `${publisher} `);
  return section === null ? null : insert(section.span.end, ` (${publisher})`);
}
