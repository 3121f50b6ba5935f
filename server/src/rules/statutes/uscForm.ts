import type { Rule } from '../rule';
import { ofCitations } from '../citations';
import { article, mended } from '../examples';
import { indigo } from '../sources';
import { spellingOf } from '../spelling';
import { misspelledCode } from './codeNames';

export const uscForm: Rule = {
  id: 'usc-form',
  family: 'statutes',
  concern: 'form',
  severity: 'warning',
  fix: 'safe',
  source: indigo('R16.1.1', '12.1'),
  title: 'The United States Code without its periods or its section sign',
  description:
    'The code is abbreviated with periods and without spaces, and a section sign stands before the section: 42 U.S.C. ' +
    '§ 1983, I.R.C. § 312.',
  right: [
    article('42 U.S.C. § 1983.', 'I.R.C. § 312.', '18 U.S.C.A. § 2701 (West 2020).'),
    article('The Court said that “42 USC 1983 creates no rights.”'),
  ],
  wrong: [
    mended(['42 «USC» 1983.'], ['42 U.S.C. § 1983.']),
    mended(['42 «U. S. C.» § 1983.'], ['42 U.S.C. § 1983.']),
    mended(['42 «U.S.C. 1983(a)».'], ['42 U.S.C. § 1983(a).']),
    mended(['«IRC» § 312.'], ['I.R.C. § 312.']),
  ],
  ...ofCitations(['statute'], (citation, context) => {
    const { standard, text } = citation.code;
    if (!CODES.has(standard)) return;
    const spelling = spellingOf(text, standard);
    // Its name in full is right in a sentence.
    if (spelling === 'another') return;
    misspelledCode(citation, context, spelling === 'punctuation' ? standard : null);
  }),
};

const CODES = new Set(['U.S.C.', 'U.S.C.A.', 'U.S.C.S.', 'I.R.C.']);
