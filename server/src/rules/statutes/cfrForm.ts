import type { Rule } from '../rule';
import { ofCitations } from '../citations';
import { article, mended } from '../examples';
import { indigo } from '../sources';
import { spellingOf } from '../spelling';
import { misspelledCode } from './codeNames';

export const cfrForm: Rule = {
  id: 'cfr-form',
  family: 'statutes',
  concern: 'form',
  severity: 'warning',
  fix: 'safe',
  source: indigo('R19.1.1', '14.2(a)'),
  title: 'The Code of Federal Regulations without its periods or its section sign',
  description:
    'The code is abbreviated with periods and without spaces, and a section sign stands before the section: 45 C.F.R. ' +
    '§ 164.502 (2020). Parts have their own word: 21 C.F.R. pt. 133 (2020).',
  right: [article('45 C.F.R. § 164.502 (2020).', '21 C.F.R. pt. 133 (2020).')],
  wrong: [
    mended(['45 «CFR» 164.502 (2020).'], ['45 C.F.R. § 164.502 (2020).']),
    mended(['45 «C.F.R. 164.502» (2020).'], ['45 C.F.R. § 164.502 (2020).']),
    mended(['45 «C. F. R.» § 164.502 (2020).'], ['45 C.F.R. § 164.502 (2020).']),
  ],
  ...ofCitations(['regulation'], (citation, context) => {
    const { code, section, sign } = citation;
    if (code.standard !== 'C.F.R.') return;
    const spelling = spellingOf(code.text, 'C.F.R.');
    if (spelling === 'another') return;
    const right = spelling === 'punctuation' ? 'C.F.R.' : null;
    // A number without a point may be that of a part.
    const isSection = sign !== null || section?.text.includes('.') === true;
    if (isSection || right !== null)
      misspelledCode(isSection ? citation : { ...citation, section: null }, context, right);
  }),
};
