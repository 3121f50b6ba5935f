import { span, type Span } from '../../text/span';
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
  scope: 'passage',
  marks: ['—'],
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
  check({ prose: { text }, kind, reading, report }) {
    if (kind === 'heading') return;
    for (let at = text.indexOf('—'); at !== -1; at = text.indexOf('—', at + 1)) {
      const dash = withSpaces(text, at);
      if (dash === null || maskOver(reading, dash) !== null) continue;
      report({
        span: dash,
        message: 'An em dash has no spaces around it: close it up.',
        fixes: safely('Close up the dash', replace(dash, '—')),
      });
    }
  },
  isSlip: (spaced) => spaced < HOUSE_STYLE,
};

/** So many spaced dashes are no slip. */
const HOUSE_STYLE = 4;

/** A dash with the spaces on both its sides; null where it has none, or where no text stands beyond them. */
function withSpaces(text: string, dash: number): Span | null {
  let start = dash;
  while (isSpace(text[start - 1])) start -= 1;
  let end = dash + 1;
  while (isSpace(text[end])) end += 1;
  const isSpaced = start < dash && end > dash + 1;
  return isSpaced && start > 0 && end < text.length ? span(start, end) : null;
}
