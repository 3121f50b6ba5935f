import type { Rule } from '../rule';
import { ofCitations } from '../citations';
import { article, mended } from '../examples';
import { indigo } from '../sources';
import { spellingOf } from '../spelling';
import { misspelledCode } from './codeNames';

export const uccForm: Rule = {
  id: 'ucc-form',
  family: 'statutes',
  concern: 'form',
  severity: 'warning',
  fix: 'safe',
  source: indigo('R18.3', '12.9.4'),
  title: 'The Uniform Commercial Code without its periods or its section sign',
  description:
    'In a citation the code has periods, and a section sign stands before the section: U.C.C. § 2-207. In a sentence ' +
    'UCC is what everyone calls it, and is left alone.',
  right: [article('U.C.C. § 2-207.', 'The offer was firm under UCC § 2-205.')],
  wrong: [
    mended(['«UCC» § 2-207.'], ['U.C.C. § 2-207.']),
    mended(['«U.C.C. 2-207».'], ['U.C.C. § 2-207.']),
    mended(['«UCC» 2-207.'], ['U.C.C. § 2-207.']),
  ],
  ...ofCitations(['statute'], (citation, context) => {
    if (citation.code.standard !== 'U.C.C.' || context.segment.kind !== 'citations') return;
    const spelling = spellingOf(citation.code.text, 'U.C.C.');
    if (spelling === 'another') return;
    misspelledCode(citation, context, spelling === 'punctuation' ? 'U.C.C.' : null);
  }),
};
