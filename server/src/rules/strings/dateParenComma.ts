import { span } from '../../text/span';
import type { Citation } from '../../citation/citation';
import { isSpace } from '../characters';
import type { Rule } from '../rule';
import { ofCitationsWith } from '../citations';
import { perhaps, remove, safely } from '../edits';
import { LEE, article, mended } from '../examples';
import { indigo } from '../sources';

export const dateParenComma: Rule = {
  id: 'date-paren-comma',
  family: 'strings',
  concern: 'form',
  severity: 'warning',
  fix: 'safe',
  source: indigo('R33', '18.2.2'),
  title: 'A comma before the date in parentheses',
  description: 'The date in parentheses follows without a comma: BBC (Mar. 8, 2017), 410 U.S. 113 (1973).',
  right: [
    article('Country Profile, BBC (Mar. 8, 2017), https://bbc.com/x.'),
    article(`${LEE}.`, 'N.Y. Times, Nov. 24, 2014, at A1, says so.'),
  ],
  wrong: [
    mended(
      ['Country Profile, BBC«,» (Mar. 8, 2017), https://bbc.com/x.'],
      ['Country Profile, BBC (Mar. 8, 2017), https://bbc.com/x.'],
    ),
    mended(['Doe v. Poe, 700 F.2d 10, 12«,» (11th Cir. 1983).'], ['Doe v. Poe, 700 F.2d 10, 12 (11th Cir. 1983).']),
  ],
  ...ofCitationsWith('dates', (citation, { prose: { text }, report }) => {
    const open = dateParenthesis(citation, text);
    if (open === null) return;
    let comma = open - 1;
    while (isSpace(text[comma])) comma -= 1;
    if (text.charAt(comma) !== ',' || comma < citation.span.start) return;
    report({
      span: span(comma, comma + 1),
      message: 'No comma stands before a date in parentheses.',
      fixes: (lacksPublication(citation, comma) ? perhaps : safely)(
        'Leave out the comma',
        remove(span(comma, comma + 1)),
      ),
    });
  }),
};

/** `Pamela Chestek, A Theory, (2017)`: the comma stands where the journal, the paper or the page should. */
const lacksPublication = (citation: Citation, comma: number): boolean =>
  citation.kind === 'book' && citation.publisher === null && citation.title?.span.end === comma;

/** The offset of the parenthesis that the citation's own date stands in; null where it stands in none. */
function dateParenthesis(citation: Citation, text: string): number | null {
  const date = 'date' in citation ? citation.date : null;
  if (date === null) return null;
  const nearest = Math.max(citation.span.start, date.span.start - LONGEST);
  for (let at = date.span.start - 1; at >= nearest; at -= 1) {
    const char = text.charAt(at);
    if (char === '(') return at;
    if (char === ')' || char === ';') return null;
  }
  return null;
}

/** What may stand before the date: a court, an editor, a publisher. */
const LONGEST = 160;
