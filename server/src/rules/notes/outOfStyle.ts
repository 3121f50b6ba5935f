import { span, type Span } from '../../text/span';
import type { Rule } from '../rule';
import { LEE, article } from '../examples';
import { indigo } from '../sources';
import { isDigit, isLetter } from '../characters';

export const noteCitationOutOfStyleFamily: Rule = {
  id: 'note-citation-out-of-style-family',
  family: 'notes',
  concern: 'form',
  scope: 'passage',
  severity: 'info',
  fix: 'none',
  source: indigo('R6.2', '4.1'),
  title: 'A citation in another style',
  description:
    'Author-date citations belong to other styles; legal citation refers back by id. and supra note. Said once in a ' +
    'document, at the first of them.',
  oncePerDocument: true,
  right: [article(`${LEE}.`, 'Lee, supra note 1, at 1180.')],
  wrong: [article(`${LEE}.`, 'The rule is old «(Lee, 2015: 1180)».')],
  check({ kind, prose: { text }, report }) {
    if (kind !== 'note') return;
    for (const found of authorDate(text)) {
      report({
        span: found,
        message: `“${text.slice(found.start, found.end)}” belongs to another citation style: refer back with “supra note” or “id.”.`,
      });
    }
  },
};

/** `(Smith, 2015: 12)`: a name, a year and a page behind a colon, with nothing else in the parentheses. */
function* authorDate(text: string): Iterable<Span> {
  for (let open = text.indexOf('('); open !== -1; open = text.indexOf('(', open + 1)) {
    const end = authorDateEnd(text, open);
    if (end !== null) yield span(open, end);
  }
}

function authorDateEnd(text: string, open: number): number | null {
  const name = skip(text, open + 1, isLetter);
  if (name - open < MOST_LETTERS_OF_INITIALS) return null;
  const gap = text[name] === ',' ? name + 1 : name;
  const year = skip(text, gap + 1, isDigit);
  if (text[gap] !== ' ' || year - gap !== 5 || text[year] !== ':') return null;
  const page = skip(text, year + 1, isOfPages);
  return text[page] === ')' ? page + 1 : null;
}

const MOST_LETTERS_OF_INITIALS = 4;

const isOfPages = (char: string | undefined): boolean => isDigit(char) || char === ' ' || char === '–' || char === '-';

/** The first offset from which on a test of characters does not hold. */
function skip(text: string, from: number, holds: (char: string | undefined) => boolean): number {
  let at = from;
  while (holds(text[at])) at += 1;
  return at;
}
