import { span } from '../../text/span';
import { keyOf } from '../../tables/key';
import { abbreviated } from '../../writing/abbreviated';
import type { Rule } from '../rule';
import { ofCitations } from '../citations';
import { perhaps, remove } from '../edits';
import { article } from '../examples';
import { mayRemove } from '../proseEdits';
import { indigo } from '../sources';

const REST = '(Mar. 8, 2017), https://www.pewresearch.org/quills';

export const webAuthorEqualsSite: Rule = {
  id: 'web-author-equals-site',
  family: 'web',
  concern: 'form',
  severity: 'hint',
  fix: 'suggestion',
  source: indigo('R33.1.2', '18.2.2(a)'),
  title: 'The author is the site itself',
  description: 'An institution that publishes on its own site is named once, as the site.',
  right: [article(`Quills, Pew Rsch. Ctr. ${REST}.`), article(`Ann Lee, Quills, Pew Rsch. Ctr. ${REST}.`)],
  wrong: [article(`«Pew Rsch. Ctr.», Quills, Pew Rsch. Ctr. ${REST}.`)],
  ...ofCitations(['web', 'report'], ({ authors: [author, ...others], title, container }, { prose, report }) => {
    if (author === undefined || others.length > 0 || title === null || container === null || !author.institution)
      return;
    const [a, b] = [author.text, container.text].map((name) => keyOf(abbreviated(name, '21')));
    if (a !== b) return;
    const gap = span(author.span.start, title.span.start);
    report({
      span: author.span,
      message: 'Author and site are one: name it once, as the site.',
      fixes: mayRemove(prose, gap) ? perhaps('Leave out the author', remove(gap)) : [],
    });
  }),
};
