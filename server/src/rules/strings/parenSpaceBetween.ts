import { span } from '../../text/span';
import type { Citation } from '../../citation/citation';
import type { Rule } from '../rule';
import { ofAllCitations } from '../citations';
import { insert, safely } from '../edits';
import { LEE, article, markdown, mended } from '../examples';
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
    markdown('Text.[^1]', '', '[^1]: Doe v. Poe, 700 F.2d 10, 12 (11th Cir.', '    1983)«(»en banc).'),
    mended(
      ['Ann Lee, Quills, 78 Fla. L. Rev. (forthcoming 2027)«(»manuscript at 9).'],
      ['Ann Lee, Quills, 78 Fla. L. Rev. (forthcoming 2027) (manuscript at 9).'],
    ),
    mended(
      [`${LEE}«[»hereinafter Trails].`, 'Trails, supra note 1.'],
      [`${LEE} [hereinafter Trails].`, 'Trails, supra note 1.'],
    ),
  ],
  marks: [')(', ')[', '](', ']['],
  ...ofAllCitations((citation, { prose: { text }, report }) => {
    for (const start of bracketsOf(citation, text)) {
      const before = text.charAt(start - 1);
      if (before !== ')' && before !== ']') continue;
      report({
        span: span(start, start + 1),
        message: 'A space stands between two parentheticals.',
        fixes: safely('Add the space', insert(start, ' ')),
      });
    }
  }),
};

/** Where its parentheticals begin, and what stands in parentheses behind its date: `(manuscript at 9)`, `(No. 759)`. */
function bracketsOf(citation: Citation, text: string): ReadonlySet<number> {
  const { parentheticals, hereinafter } = citation;
  const brackets = hereinafter === null ? parentheticals : [...parentheticals, hereinafter];
  // `(a)(1)`: a subsection is no parenthetical, and no parenthetical is so short.
  const read = brackets
    .filter(({ span: { start, end } }) => end - start >= SHORTEST)
    .map(({ span: { start } }) => start);
  const date = 'date' in citation ? citation.date : null;
  const behind =
    date !== null && text[date.span.end] === ')' && text[date.span.end + 1] === '(' ? date.span.end + 1 : null;
  return new Set(behind === null ? read : [...read, behind]);
}

/** With its parentheses. */
const SHORTEST = 7;
