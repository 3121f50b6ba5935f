import { span } from '../../text/span';
import type { Rule } from '../rule';
import { ofAllCitations } from '../citations';
import { insert, safely } from '../edits';
import { LEE, article, mended } from '../examples';
import { indigo } from '../sources';

const DOE_IN_BANC = 'Doe v. Poe, 700 F.2d 10, 12 (11th Cir. 1983)';

export const parenSpaceBetween: Rule = {
  id: 'paren-space-between',
  family: 'strings',
  concern: 'form',
  severity: 'warning',
  fix: 'safe',
  source: indigo('R13.1', '1.5'),
  title: 'Two parentheticals without a space between',
  description: 'A space stands between two parentheticals, and before the bracket of a hereinafter: (2001) (en banc).',
  right: [
    article(`${DOE_IN_BANC} (en banc) (emphasis added).`),
    article('42 U.S.C. § 2000e(b)(1).', '17 C.F.R. § 240.10b-5(a)(2) (2020).'),
  ],
  wrong: [
    mended([`${DOE_IN_BANC}«(»en banc).`], [`${DOE_IN_BANC} (en banc).`]),
    mended(
      [`${LEE}«[»hereinafter Trails].`, 'Trails, supra note 1.'],
      [`${LEE} [hereinafter Trails].`, 'Trails, supra note 1.'],
    ),
  ],
  ...ofAllCitations(function* ({ parentheticals, hereinafter }, { prose: { text } }) {
    const brackets = hereinafter === null ? parentheticals : [...parentheticals, hereinafter];
    for (const { span: whole } of brackets) {
      const before = text.charAt(whole.start - 1);
      // `(a)(1)`: a subsection is no parenthetical, and no parenthetical is so short.
      if ((before !== ')' && before !== ']') || whole.end - whole.start < SHORTEST) continue;
      yield {
        span: span(whole.start, whole.start + 1),
        message: 'A space stands between two parentheticals.',
        fixes: safely('Add the space', insert(whole.start, ' ')),
      };
    }
  }),
};

/** With its parentheses. */
const SHORTEST = 7;
