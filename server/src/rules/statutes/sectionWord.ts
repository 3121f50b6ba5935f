import { span } from '../../text/span';
import type { BookCitation, Field, StatuteCitation } from '../../citation/citation';
import type { Rule } from '../rule';
import { ofCitations } from '../citations';
import { replace, safely } from '../edits';
import { article, mended } from '../examples';
import { indigo } from '../sources';
import { isBlank } from '../characters';
import { isOneStyle } from '../spelling';
import { quoted } from '../wording';

export const sectionWord: Rule = {
  id: 'section-word',
  family: 'statutes',
  concern: 'form',
  severity: 'warning',
  fix: 'safe',
  source: indigo('R5.2.1', '12.10'),
  title: 'The word section in the citation of a code',
  description:
    'Behind an abbreviated code the sign stands in place of the word: 42 U.S.C. § 1983. In running text, where the code ' +
    'is not cited, the word is right: section 1983.',
  right: [article('42 U.S.C. § 1983.', 'The court read section 1983 broadly.')],
  wrong: [
    mended(['42 U.S.C. «Section» 1983.'], ['42 U.S.C. § 1983.']),
    mended(['45 C.F.R. «section» 164.502 (2020).'], ['45 C.F.R. § 164.502 (2020).']),
    mended(['17 U.S.C. «secs.» 106–107.'], ['17 U.S.C. §§ 106–107.']),
    mended(
      ['Ann Lee, The Law of Ink «Section» 4-3 (4th ed. 1995).'],
      ['Ann Lee, The Law of Ink § 4-3 (4th ed. 1995).'],
    ),
  ],
  ...ofCitations(['statute', 'regulation', 'book'], (citation, { segment, prose, report }) => {
    const sign = citation.kind === 'book' ? wordOf(citation) : citation.sign;
    if (sign === null || (citation.kind !== 'book' && !isAbbreviated(citation))) return;
    if (!isOneStyle(prose, sign.span)) return;
    const plural = WORDS.get(sign.text.toLowerCase().replace(/\.$/, ''));
    if (plural === undefined) return;
    const right = plural ? '§§' : '§';
    const glued = !isBlank(prose.text[sign.span.end]);
    report({
      span: sign.span,
      message: `In a citation the sign stands for the word: write ${quoted(right)}.`,
      ...(segment.kind === 'text' ? { severity: 'hint' as const } : {}),
      fixes: safely(
        `Write ${quoted(right)}`,
        replace(span(sign.span.start, sign.span.end), glued ? `${right} ` : right),
      ),
    });
  }),
};

/** The words for section, and whether they mean several. */
const WORDS: ReadonlyMap<string, boolean> = new Map([
  ['section', false], ['sec', false], ['sections', true], ['secs', true],
]); // prettier-ignore

/** The word before the section of a treatise. */
function wordOf({ section }: BookCitation): Field | null {
  const word = /^\p{L}+\.?/u.exec(section?.text ?? '')?.[0] ?? '';
  const { start = 0 } = section?.span ?? {};
  return word === '' ? null : { text: word, span: span(start, start + word.length) };
}

/** Where the code's name is written in full, so may the word be. */
const isAbbreviated = ({ code }: StatuteCitation): boolean =>
  code.text.includes('.') || code.text === code.text.toUpperCase();
