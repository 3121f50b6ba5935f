import { span, type Span } from '../../text/span';
import type { PassageContext, Rule } from '../rule';
import { citationsOf } from '../citations';
import { replace, safely } from '../edits';
import { article, mended } from '../examples';
import { maskOver } from '../masks';
import { indigo } from '../sources';
import { isAlphanumeric } from '../characters';

export const nbspCitation: Rule = {
  id: 'nbsp-citation',
  family: 'typography',
  concern: 'form',
  scope: 'passage',
  onlyWhereCited: true,
  severity: 'hint',
  fix: 'safe',
  offByDefault: true,
  source: indigo('R5.2.1', '6.2(c)'),
  title: 'A space at which § 1983 or note 12 may be torn apart',
  description:
    'A sign or the word note at the end of a line, and its number on the next, read badly; a no-break space holds them ' +
    'together. Off by default, as it is a matter of the last typesetting.',
  right: [article('42 U.S.C. §\u00a01983.', 'See 17 U.S.C. §§\u00a0106–107.')],
  wrong: [mended(['42 U.S.C. §« »1983.'], ['42 U.S.C. §\u00a01983.'])],
  check(context) {
    const { prose, reading } = context;
    for (const at of spaces(context)) {
      if (prose.text[at.start] !== ' ' || maskOver(reading, at) !== null) continue;
      context.report({
        span: at,
        message: 'A line may end here: a no-break space holds the two together.',
        fixes: safely('Write a no-break space', replace(at, '\u00a0')),
      });
    }
  },
};

/** The places right behind signs, and between note and its number, in order. */
function* spaces({ prose: { text }, reading }: PassageContext): Iterable<Span> {
  const found: number[] = [];
  for (const sign of ['§', '¶']) {
    for (let at = text.indexOf(sign); at !== -1; at = text.indexOf(sign, at + 1)) {
      if (text[at + 1] === ' ' && isAlphanumeric(text[at + 2])) found.push(at + 1);
    }
  }
  for (const citation of citationsOf(reading)) {
    if (citation.kind !== 'supra' || citation.noteWord === null || citation.number === null) continue;
    if (citation.number.span.start === citation.noteWord.span.end + 1) found.push(citation.noteWord.span.end);
  }
  for (const at of found.sort((a, b) => a - b)) yield span(at, at + 1);
}
