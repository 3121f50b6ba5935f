import { span, type Span } from '../../text/span';
import type { Rule } from '../rule';
import { LEE, article } from '../examples';
import { indigo } from '../sources';
import { isAlphanumeric, isDigit, isLetter } from './text';

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
    'Op. cit., loc. cit. and author-date citations belong to other styles; legal citation refers back by id. and ' +
    'supra note. Said once in a document, at the first of them.',
  oncePerDocument: true,
  right: [article(`${LEE}.`, 'Lee, supra note 1, at 1180.')],
  wrong: [article(`${LEE}.`, 'Lee, «op. cit.» at 1180.')],
  *check({ kind, prose: { text } }) {
    if (kind !== 'note') return;
    for (const found of [...latin(text), ...authorDate(text)]) {
      yield {
        span: found,
        message: `“${text.slice(found.start, found.end)}” is of another style: refer back by supra note, or by id.`,
      };
    }
  },
};

function* latin(text: string): Iterable<Span> {
  for (const phrase of ['op. cit.', 'loc. cit.', 'Op. cit.', 'Loc. cit.', 'op.cit.', 'loc.cit.']) {
    for (let at = text.indexOf(phrase); at !== -1; at = text.indexOf(phrase, at + phrase.length)) {
      if (!isAlphanumeric(text[at - 1])) yield span(at, at + phrase.length);
    }
  }
}

/** `(Smith 2015)`, `(Smith, 2015: 12)`: one name and a year, with nothing else in the parentheses. */
function* authorDate(text: string): Iterable<Span> {
  for (let open = text.indexOf('('); open !== -1; open = text.indexOf('(', open + 1)) {
    const end = authorDateEnd(text, open);
    if (end !== null) yield span(open, end);
  }
}

function authorDateEnd(text: string, open: number): number | null {
  let at = open + 1;
  while (isLetter(text[at])) at += 1;
  const name = text.slice(open + 1, at);
  // Months, courts and publishers stand before a year too, but are shorter, or end with a period.
  if (name.length < 3 || name.charAt(0) !== name.charAt(0).toUpperCase() || KNOWN.has(name)) return null;
  if (text[at] === ',') at += 1;
  if (text[at] !== ' ') return null;
  const year = at + 1;
  at = year;
  while (isDigit(text[at])) at += 1;
  if (at - year !== 4) return null;
  if (text[at] !== ':') return null;
  while (text[at] === ':' || text[at] === ' ' || text[at] === '–' || text[at] === '-' || isDigit(text[at])) at += 1;
  return text[at] === ')' ? at + 1 : null;
}

/** What stands before a year in legal citations. */
const KNOWN = new Set(['West', 'May', 'June', 'July', 'March', 'April', 'Lexis', 'Spring', 'Summer', 'Fall', 'Winter']);
