import { ofCitations } from '../citations';
import { replace, safely } from '../edits';
import { article, mended } from '../examples';
import type { Rule } from '../rule';
import { indigo } from '../sources';
import { flat, named, partiesOf } from './names';

const REST = '410 U.S. 113, 120 (1973)';

export const caseNameUnitedStates: Rule = {
  id: 'case-name-united-states',
  family: 'cases',
  concern: 'form',
  severity: 'warning',
  fix: 'safe',
  source: indigo('R11.5.8', '10.2.2'),
  title: 'The United States as a party',
  description:
    'As a party the United States is written out, without “of America”: United States v. Jones. Before another word the ' +
    'abbreviation is right: U.S. Dep’t of Just. v. Doe.',
  right: [article(`United States v. Jones, ${REST}.`, `U.S. Dep’t of Just. v. Doe, ${REST}.`)],
  wrong: [
    mended([`«U.S.» v. Jones, ${REST}.`], [`United States v. Jones, ${REST}.`]),
    mended([`«United States of America» v. Jones, ${REST}.`], [`United States v. Jones, ${REST}.`]),
    mended([`Jones v. «U.S.», ${REST}.`], [`Jones v. United States, ${REST}.`]),
  ],
  ...ofCitations(named, ({ name }, { report }) => {
    for (const { text, span } of partiesOf(name)) {
      if (!/^(?:U\. ?S\.(?: ?A\.)?|USA?|U\. ?S\. of America|United States of America)$/.test(flat(text))) continue;
      report({
        span,
        message: 'As a party it is written “United States”.',
        fixes: safely('Write “United States”', replace(span, 'United States')),
      });
    }
  }),
};
