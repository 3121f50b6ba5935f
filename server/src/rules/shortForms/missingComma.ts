import type { Rule } from '../rule';
import { ofCitations } from '../citations';
import { insert, safely } from '../edits';
import { DOE, article, mended } from '../examples';
import { indigo } from '../sources';

export const shortCaseMissingComma: Rule = {
  id: 'short-case-missing-comma',
  family: 'shortForms',
  concern: 'form',
  severity: 'warning',
  fix: 'safe',
  source: indigo('R15.2.2', '10.9(a)'),
  title: 'A short-form case without the comma after its name',
  description: 'A comma separates the name from volume and reporter, as in the full citation: Roe, 410 U.S. at 120.',
  right: [article(`${DOE}.`, 'Doe, 410 U.S. at 121.')],
  wrong: [mended([`${DOE}.`, '«Doe» 410 U.S. at 121.'], [`${DOE}.`, 'Doe, 410 U.S. at 121.'])],
  ...ofCitations(['shortCase'], ({ name, comma }, { report }) => {
    if (name === null || comma !== null) return;
    report({
      span: name.span,
      message: `A comma follows the name of the case: write “${name.text},”.`,
      fixes: safely('Add the comma', insert(name.span.end, ',')),
    });
  }),
};
