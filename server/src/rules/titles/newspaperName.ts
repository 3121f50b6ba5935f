import { paperOf, type Paper } from '../../tables/newspapers';
import type { Rule } from '../rule';
import { ofCitations } from '../citations';
import { perhaps, replace, safely } from '../edits';
import { mended, article } from '../examples';
import { isOfTheHouse } from '../house/entries';
import { indigo } from '../sources';

const ANN = 'Anna Fifield, China Reconsiders';
const MAGAZINE = '(Feb. 26, 2016), https://www.example.com/china';
const PAN = 'Liang Pan, Why They Wait';
const REST = '(Nov. 21, 2015), https://www.washingtonpost.com/china';

export const newspaperName: Rule = {
  id: 'newspaper-name',
  family: 'titles',
  concern: 'form',
  severity: 'warning',
  fix: 'safe',
  source: indigo('R30.3.1', '16.6, T13'),
  title: 'A newspaper’s name in full',
  description:
    'In citations the names of newspapers are abbreviated, without the article: Wash. Post, N.Y. Times. Of the names of ' +
    'magazines, Foreign Pol’y for Foreign Policy, a hint is given.',
  right: [
    article(`${ANN}, Wash. Post ${REST}.`),
    article(`${PAN}, Time ${MAGAZINE}.`),
    article('Ann Lee, Reading the Washington Post, 90 N.Y.U. L. Rev. 1160, 1175 (2015).'),
  ],
  wrong: [
    article(`${PAN}, «Foreign Policy» ${MAGAZINE}.`),
    mended([`${ANN}, «The Washington Post» ${REST}.`], [`${ANN}, Wash. Post ${REST}.`]),
  ],
  ...ofCitations(['periodical'], ({ container }, { style, report }) => {
    if (container === null || isOfTheHouse(style.abbreviations, container.text)) return;
    const { text, span } = container;
    const paper = paperOf(text);
    if (paper === null || paper.kind === 'site' || !isInFull(text, paper)) return;
    const right = paper.abbreviation.replaceAll("'", '’');
    const isNewspaper = paper.kind === 'newspaper';
    const fix = isNewspaper ? safely : perhaps;
    report({
      span,
      message: `${isNewspaper ? 'Newspaper' : 'Magazine'} names are abbreviated in citations: write “${right}”.`,
      ...(isNewspaper ? {} : { severity: 'hint' as const }),
      fixes: fix(`Write “${right}”`, replace(span, right)),
    });
  }),
};

/** Whether a name is written as the paper prints it, and is not that which citations have. */
function isInFull(written: string, { name, abbreviation }: Paper): boolean {
  const bare = written.startsWith('The ') ? written.slice(4) : written;
  return bare === name && name !== abbreviation;
}
