import { span } from '../../text/span';
import type { Rule } from '../rule';
import { replace, safely } from '../edits';
import { article, mended } from '../examples';
import { integrity } from '../sources';
import { isBlank, isDigit } from '../characters';
import { isOneStyle } from '../spelling';
import { quoted } from '../wording';

export const sectionSymbolStartsSentence: Rule = {
  id: 'section-symbol-starts-sentence',
  family: 'statutes',
  concern: 'form',
  scope: 'passage',
  marks: ['§'],
  severity: 'warning',
  fix: 'safe',
  source: integrity('6.2(c)'),
  title: 'A sentence that begins with a section sign',
  description:
    'A sentence of running text begins with a word: Section 1983 provides a remedy. A citation, § 1983., may begin with ' +
    'the sign.',
  right: [
    article('42 U.S.C. § 1983. Section 1983 provides a remedy.', '§ 1983.'),
    article('42 U.S.C. § 1983; id. § 1985.', '§§ 1983 and 1985.'),
  ],
  wrong: [
    mended(['42 U.S.C. § 1983. «§» 1983 provides a remedy.'], ['42 U.S.C. § 1983. Section 1983 provides a remedy.']),
    mended(['«§§» 1981 and 1983 provide remedies.'], ['Sections 1981 and 1983 provide remedies.']),
  ],
  check({ prose, reading, kind, report }) {
    if (kind === 'heading') return;
    const { text } = prose;
    for (const segment of reading.segments) {
      const start = firstOf(text, segment.span.start);
      if (segment.kind !== 'text' || text[start] !== '§') continue;
      let end = start;
      while (text[end] === '§') end += 1;
      let number = end;
      while (isBlank(text[number])) number += 1;
      if (!isDigit(text[number]) || !saysSomething(text.slice(number, number + LOOK_AHEAD))) continue;
      const right = end - start > 1 ? 'Sections' : 'Section';
      const sign = span(start, end);
      report({
        span: sign,
        message: `A sentence begins with a word: write ${quoted(right)}.`,
        ...(isOneStyle(prose, sign)
          ? { fixes: safely(`Write ${quoted(right)}`, replace(sign, number === end ? `${right} ` : right)) }
          : {}),
      });
    }
  },
};

/** In characters: a list of sections and the verb behind it. */
const LOOK_AHEAD = 48;

/** A verb follows the numbers: a word in small letters that ties nothing to them. */
const saysSomething = (behind: string): boolean =>
  /^[\d\w().–-]+(?:(?:,| and| or| &|, and) \d[\d\w().–-]*)* (?!and\b|or\b|to\b|et\b|note\b|with\b|at\b|through\b|cmt\b|ch\b|pt\b)\p{Ll}{2}/u.test(
    behind,
  );

function firstOf(text: string, from: number): number {
  let at = from;
  while (isBlank(text[at])) at += 1;
  return at;
}
