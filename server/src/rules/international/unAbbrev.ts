import { span } from '../../text/span';
import type { Rule } from '../rule';
import { ofCitations } from '../citations';
import { perhaps, replace } from '../edits';
import { article } from '../examples';
import { indigo } from '../sources';

export const unAbbrev: Rule = {
  id: 'un-abbrev',
  family: 'international',
  concern: 'form',
  severity: 'hint',
  fix: 'suggestion',
  source: indigo('T8', '6.1'),
  title: 'UN without its periods in the name of an author',
  description:
    'In the name of a body that wrote a document U.N. has periods: U.N. High Comm’r for Refugees. Titles stay as they were ' +
    'published, and so do names in one word, UNICEF, UNHCR.',
  right: [article('U.N. High Comm’r for Refugees, Handbook on Procedures, U.N. Doc. HCR/IP/4/Eng/REV.1 (Jan. 1992).')],
  wrong: [article('«UN» High Comm’r for Refugees, Handbook on Procedures, U.N. Doc. HCR/IP/4/Eng/REV.1 (Jan. 1992).')],
  ...ofCitations(['unDocument', 'report'], ({ authors }, { report }) => {
    for (const { text, institution, span: at } of authors) {
      const found = /^UN(?= \p{Lu})/u.exec(text);
      if (!institution || found === null) continue;
      const name = span(at.start, at.start + found[0].length);
      report({
        span: name,
        message: 'In the name of an author it has periods: “U.N.”.',
        fixes: perhaps('Write “U.N.”', replace(name, 'U.N.')),
      });
    }
  }),
};
