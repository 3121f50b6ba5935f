import { span } from '../../text/span';
import { inSource, type Passage } from '../../manuscript/manuscript';
import type { Reading } from '../../citation/citation';
import type { Rule } from '../rule';
import { replace, safely } from '../edits';
import { lines, mendedTo } from '../examples';
import { maskAt } from '../masks';
import { isLetter } from '../characters';
import { indigo } from '../sources';

export const apostropheConsistency: Rule = {
  id: 'apostrophe-consistency',
  family: 'typography',
  concern: 'form',
  scope: 'document',
  severity: 'hint',
  fix: 'safe',
  source: indigo('R2.2', null),
  title: 'A straight apostrophe among curly ones',
  description:
    'The document writes its apostrophes curly (’) but for a few. Where straight ones are no rare exception it is a ' +
    'habit, and nothing is said. Quotations, URLs and code are not looked into.',
  right: [lines('It’s old, and the court’s rule isn’t the legislature’s.[1]', '', '[1] Yes.')],
  wrong: [
    mendedTo(
      lines("The Court«'»s Rule", '', 'It’s old, and the court’s rule isn’t the legislature’s.[1]', '', '[1] Yes.'),
      'The Court’s Rule',
      '',
      'It’s old, and the court’s rule isn’t the legislature’s.[1]',
      '',
      '[1] Yes.',
    ),
  ],
  *check({ manuscript, readings }) {
    const counted = manuscript.passages.map((passage, index) => count(passage, readings[index]));
    const curly = counted.reduce((sum, each) => sum + each.curly, 0);
    const straight = counted.reduce((sum, each) => sum + each.straight.length, 0);
    if (straight === 0 || curly < FEWEST_CURLY || straight * RARE > curly) return;
    for (const [index, passage] of manuscript.passages.entries()) {
      for (const at of counted[index]?.straight ?? []) {
        const where = inSource(passage, span(at, at + 1));
        yield {
          span: where,
          message: 'This apostrophe is straight, and the others are curly: write “’”.',
          note: passage.note,
          part: passage.part,
          fixes: safely('Write a curly apostrophe', replace(where, '’')),
        };
      }
    }
  },
};

/** Straight ones are an exception where the document has at least so many curly ones, and so many to one straight. */
const FEWEST_CURLY = 4;
const RARE = 4;

interface Apostrophes {
  /** Offsets in the prose. */
  readonly straight: readonly number[];
  readonly curly: number;
}

const NONE: Apostrophes = { straight: [], curly: 0 };
const counts = new WeakMap<Reading, Apostrophes>();

function count({ prose: { text } }: Passage, reading: Reading | undefined): Apostrophes {
  if (reading === undefined) return NONE;
  const known = counts.get(reading);
  if (known !== undefined) return known;
  const straight: number[] = [];
  let curly = 0;
  for (let at = 1; at < text.length; at += 1) {
    const char = text[at];
    if ((char !== "'" && char !== '’') || !isLetter(text[at - 1]) || !isLetter(text[at + 1])) continue;
    if (char === '’') curly += 1;
    else if (maskAt(reading, at) === null) straight.push(at);
  }
  const found = straight.length === 0 && curly === 0 ? NONE : { straight, curly };
  counts.set(reading, found);
  return found;
}
