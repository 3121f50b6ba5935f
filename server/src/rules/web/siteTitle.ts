import { paperOf } from '../../tables/newspapers';
import { isInstitution } from '../../tables/institutions';
import { abbreviated } from '../../writing/abbreviated';
import type { Rule } from '../rule';
import { ofCitations } from '../citations';
import { article } from '../examples';
import { isOfTheHouse } from '../house/entries';
import { perhapsIn } from '../proseEdits';
import { indigo } from '../sources';

const URL = '(Mar. 8, 2017), https://www.example.org/quills';

export const webSiteTitleAbbrev: Rule = {
  id: 'web-site-title-abbrev',
  family: 'web',
  concern: 'form',
  severity: 'hint',
  fix: 'suggestion',
  source: indigo('R33.3.2', '18.2.2(b)'),
  title: 'The name of a site in full',
  description:
    'The name of the site is shortened as that of an institution is, Amnesty Int’l; the title of the page stays as it is, and so ' +
    'do names that are no institution’s.',
  presets: { editor: 'info', strict: 'info', student: 'info' },
  right: [article(`Quills, Amnesty Int’l ${URL}.`), article(`Quills and Commissions, Slate ${URL}.`)],
  wrong: [article(`Quills, «Amnesty International» ${URL}.`), article(`Quills, «Migration Policy Institute» ${URL}.`)],
  ...ofCitations(['web', 'report'], ({ container }, { prose, style, report }) => {
    if (container === null || isOfTheHouse(style.abbreviations, container.text)) return;
    const right = shortened(container.text, style.edition);
    if (right === null) return;
    report({
      span: container.span,
      message: `The name of the site is shortened in citations: “${right}”.`,
      fixes: perhapsIn(prose, `Write “${right}”`, container.span, right),
    });
  }),
};

/** By the table, else word by word; null where nothing in it is written out, or something is shortened already. */
function shortened(name: string, edition: '20' | '21' | '22'): string | null {
  const written = name.replaceAll(/\s+/g, ' ');
  const paper = paperOf(written);
  if (paper !== null) {
    const isInFull = written.replace(/^The /, '') === paper.name && paper.kind === 'site';
    return isInFull && paper.name !== paper.abbreviation ? paper.abbreviation.replaceAll("'", '’') : null;
  }
  if (!isInstitution(written) || /[.’']/.test(written)) return null;
  const right = abbreviated(written, edition);
  return right === written.replace(/^The /, '').replaceAll(' and ', ' & ') ? null : right;
}
