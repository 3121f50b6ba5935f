import { span } from '../../text/span';
import { journalsNamed } from '../../tables/journals';
import type { Rule } from '../rule';
import { ofCitations } from '../citations';
import { article } from '../examples';
import { indigo } from '../sources';

const TITLE = 'Ann Lee, Paper Trails,';

export const journalFirstPageMissing: Rule = {
  id: 'journal-first-page-missing',
  family: 'journals',
  concern: 'form',
  severity: 'warning',
  fix: 'none',
  source: indigo('R30.1.1', '16.4'),
  title: 'An article without its first page',
  description:
    'The page on which an article begins follows the journal: 90 Yale L.J. 12 (2015). Forthcoming articles and the ' +
    'journals’ online editions, which may have none, are left alone.',
  right: [
    article(`${TITLE} 90 Yale L.J. 12 (2015).`),
    article(`${TITLE} 90 Yale L.J. (forthcoming 2027).`),
    article('Ann Lee, Paper Trails, 90 Minutes in Heaven (2015).'),
  ],
  wrong: [article(`${TITLE} 90 «Yale L.J.» (2015).`)],
  ...ofCitations(['book', 'web', 'report'], ({ title, pinpoint, online, authors }, { report }) => {
    if (title === null || pinpoint !== null || online.url !== null || authors.length === 0) return;
    // Without a page volume and journal seem to be the end of the title.
    const found = /,\s+(\d{1,3})\s+([^,]+)$/.exec(title.text.slice(-LONGEST));
    const [, , journal = ''] = found ?? [];
    if (found === null || !/[.]/.test(journal) || journalsNamed(journal).length === 0) return;
    const { end } = title.span;
    report({
      span: span(end - journal.length, end),
      message: 'The first page of the article is missing: add it behind the name of the journal.',
    });
  }),
};

const LONGEST = 80;
