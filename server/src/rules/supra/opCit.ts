import { span, type Span } from '../../text/span';
import type { Rule } from '../rule';
import { isAlphanumeric } from '../characters';
import { LEE, article } from '../examples';
import { indigo } from '../sources';

export const opCit: Rule = {
  id: 'op-cit',
  family: 'supra',
  concern: 'form',
  scope: 'passage',
  marks: ['cit.'],
  severity: 'warning',
  fix: 'none',
  source: indigo('R6.2', '4.2'),
  title: 'Op. cit. and loc. cit.',
  description:
    'Op. cit. and loc. cit. belong to other styles and leave readers to search for the work. Legal citation refers back by ' +
    'id. and by supra note, which say where.',
  right: [article(`${LEE}.`, 'Some doubt it.', 'Lee, supra note 1, at 1180.')],
  wrong: [article(`${LEE}.`, 'Lee, «op. cit.» at 1180.'), article(`${LEE}.`, 'Lee, «loc. cit.»')],
  check({ kind, prose: { text }, report }) {
    if (kind !== 'note') return;
    for (const found of latinIn(text)) {
      report({
        span: found,
        message: `“${text.slice(found.start, found.end)}” does not say where the work is cited: write “supra note” and its number, or “id.”.`,
      });
    }
  },
};

function* latinIn(text: string): Iterable<Span> {
  for (let cit = text.indexOf('cit.'); cit !== -1; cit = text.indexOf('cit.', cit + 1)) {
    const end = cit + 'cit.'.length;
    const before = text.slice(Math.max(0, cit - LONGEST), cit).toLowerCase();
    const word = WORDS.find((each) => before.endsWith(each));
    if (word !== undefined && !isAlphanumeric(text[cit - word.length - 1])) yield span(cit - word.length, end);
  }
}

const WORDS = ['op. ', 'loc. ', 'op.', 'loc.', 'op ', 'loc '];
const LONGEST = 5;
