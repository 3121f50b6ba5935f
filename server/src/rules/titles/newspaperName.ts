import { paperOf, type Paper } from '../../tables/newspapers';
import type { Rule } from '../rule';
import { ofCitations } from '../citations';
import { replace, safely } from '../edits';
import { mended, article } from '../examples';
import { indigo } from '../sources';

const ANN = 'Anna Fifield, China Reconsiders';
const REST = '(Nov. 21, 2015), https://www.washingtonpost.com/china';

export const newspaperName: Rule = {
  id: 'newspaper-name',
  family: 'titles',
  concern: 'form',
  severity: 'warning',
  fix: 'safe',
  source: indigo('R30.3.1', '16.6, T13'),
  title: 'A newspaper’s name in full',
  description: 'In citations the names of newspapers are abbreviated, without the article: Wash. Post, N.Y. Times.',
  right: [article(`${ANN}, Wash. Post ${REST}.`)],
  wrong: [mended([`${ANN}, «The Washington Post» ${REST}.`], [`${ANN}, Wash. Post ${REST}.`])],
  ...ofCitations(['periodical'], function* ({ container }) {
    if (container === null) return;
    const { text, span } = container;
    const paper = paperOf(text);
    if (paper === null || paper.kind !== 'newspaper' || !isInFull(text, paper)) return;
    const right = paper.abbreviation.replaceAll("'", '’');
    yield {
      span,
      message: `Newspaper names are abbreviated in citations: write “${right}”.`,
      fixes: safely(`Write “${right}”`, replace(span, right)),
    };
  }),
};

/** Whether a name is written as the paper prints it, and is not that which citations have. */
function isInFull(written: string, { name, abbreviation }: Paper): boolean {
  const bare = written.startsWith('The ') ? written.slice(4) : written;
  return bare === name && name !== abbreviation;
}
