import { span, type Span } from '../../text/span';
import { inSource, type Passage } from '../../manuscript/manuscript';
import type { Reading } from '../../citation/citation';
import type { Rule } from '../rule';
import { replace, safely } from '../edits';
import { lines, mendedTo } from '../examples';
import { maskOver } from '../masks';
import { isSpace } from '../characters';
import { indigo } from '../sources';

export const dashEmSpacing: Rule = {
  id: 'dash-em-spacing',
  family: 'typography',
  concern: 'form',
  scope: 'document',
  severity: 'hint',
  fix: 'safe',
  source: indigo('R5.1.2', null),
  title: 'Spaces around an em dash',
  description:
    'American typesetting closes up the em dash: migrants—not refugees. A document that spaces its dashes throughout ' +
    'follows a house style, and is left alone.',
  right: [lines('They are migrants—not refugees—and stay.[1]', '', '[1] Yes.')],
  wrong: [
    mendedTo(
      lines('They are migrants« — »not refugees.[1]', '', '[1] Yes.'),
      'They are migrants—not refugees.[1]',
      '',
      '[1] Yes.',
    ),
  ],
  *check({ manuscript, readings }) {
    const counted = manuscript.passages.map((passage, index) => count(passage, readings[index]));
    const spaced = counted.reduce((sum, each) => sum + each.spaced.length, 0);
    if (spaced === 0 || spaced >= HOUSE_STYLE) return;
    for (const [index, passage] of manuscript.passages.entries()) {
      for (const dash of counted[index]?.spaced ?? []) {
        const where = inSource(passage, dash);
        yield {
          span: where,
          message: 'An em dash has no spaces around it: close it up.',
          note: passage.note,
          part: passage.part,
          fixes: safely('Close up the dash', replace(where, '—')),
        };
      }
    }
  },
};

/** So many spaced dashes are no slip. */
const HOUSE_STYLE = 4;

interface Dashes {
  /** With their spaces, in the prose. */
  readonly spaced: readonly Span[];
}

const NONE: Dashes = { spaced: [] };
const counts = new WeakMap<Reading, Dashes>();

function count({ prose: { text }, kind }: Passage, reading: Reading | undefined): Dashes {
  if (reading === undefined || kind === 'heading') return NONE;
  const known = counts.get(reading);
  if (known !== undefined) return known;
  const spaced: Span[] = [];
  for (let at = text.indexOf('—'); at !== -1; at = text.indexOf('—', at + 1)) {
    if (!isSpace(text[at - 1]) || !isSpace(text[at + 1])) continue;
    let start = at;
    while (isSpace(text[start - 1])) start -= 1;
    let end = at + 1;
    while (isSpace(text[end])) end += 1;
    const masked = maskOver(reading, span(start, end)) !== null;
    if (!masked && start > 0 && end < text.length) spaced.push(span(start, end));
  }
  const found = spaced.length === 0 ? NONE : { spaced };
  counts.set(reading, found);
  return found;
}
