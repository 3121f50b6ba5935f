import { abbreviated } from '../../writing/abbreviated';
import type { Rule } from '../rule';
import { ofCitations } from '../citations';
import { article } from '../examples';
import { perhapsIn } from '../proseEdits';
import { isOfTheHouse } from '../house/entries';
import { indigo } from '../sources';
import { AUTHORED } from './authored';

const SHEET = 'The Fact Sheet 2 (2015)';

export const authorInstitutionAbbrev: Rule = {
  id: 'author-institution-abbrev',
  family: 'authors',
  concern: 'form',
  severity: 'hint',
  fix: 'suggestion',
  source: indigo('T11', '15.1(c), T6'),
  title: 'An institution’s name in full in the author’s place',
  description:
    'In notes the words of an institution’s name are shortened as those of case names are: U.N. High Comm’r for Refugees, ' +
    'Nat’l Ass’n of Scholars. How far to go is the writer’s to say, so a name that has a shortened word already is left alone; later notes that ' +
    'call the institution by its name have to change with it.',
  presets: { editor: 'info', strict: 'info', student: 'info' },
  right: [article(`U.N. High Comm’r for Refugees, ${SHEET}.`), article(`World Bank, ${SHEET}.`)],
  wrong: [article(`«United Nations High Commissioner for Refugees», ${SHEET}.`)],
  ...ofCitations(AUTHORED, ({ authors }, { prose, style, report }) => {
    for (const { institution, text, span, acronym } of authors) {
      if (!institution || isShortened(text) || isOfTheHouse(style.abbreviations, text)) continue;
      const right = abbreviated(text, style.edition);
      // Without its article alone, and with an ampersand, the name is as it was.
      if (right === text.replace(/^The\s+/, '').replaceAll(/(?<=\s)and(?=\s)/g, '&')) continue;
      const end = acronym === null ? span.end : Math.min(span.end, span.start + text.length);
      report({
        span: { start: span.start, end },
        message: `In citations the words of an institution’s name are shortened: “${right.replaceAll(/\s+/g, ' ')}”.`,
        fixes: perhapsIn(prose, `Write “${right.replaceAll(/\s+/g, ' ')}”`, { start: span.start, end }, right),
      });
    }
  }),
};

/** `Dep’t`, `Comm’n`, `Ctr.`: it was thought of; how far to go is the writer’s to say. */
const isShortened = (name: string): boolean => /\p{L}\.|\p{L}[’'][a-z]{1,2}(?![\p{L}])(?<![’']s)/iu.test(name);
