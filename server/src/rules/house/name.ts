import { overlaps, type Span } from '../../text/span';
import type { Citation } from '../../citation/citation';
import { defaultStyle } from '../../settings/style';
import type { Rule } from '../rule';
import { replace, safely } from '../edits';
import { lines, mendedTo } from '../examples';
import { integrity } from '../sources';
import { foundIn, hasEntries } from './entries';

const options = { style: { ...defaultStyle, names: { Kiev: 'Kyiv' } } };

export const houseName: Rule = {
  id: 'house-name',
  family: 'house',
  concern: 'form',
  scope: 'passage',
  severity: 'warning',
  offByDefault: true,
  forStyle: ({ names }) => (hasEntries(names) ? true : null),
  fix: 'safe',
  source: integrity(),
  title: 'A name that the journal has otherwise',
  description:
    'The journal’s style sheet (`style.names`) prefers another form of this name. Citations, quotations, addresses and ' +
    'code stay as they are.',
  right: [
    { ...lines('They met in Kyiv.[1]', '', '[1] Ann Lee, A Summer in Kiev, 90 N.Y.U. L. Rev. 1160 (2015).'), options },
  ],
  wrong: [
    {
      ...mendedTo(
        lines('They met in «Kiev».[1]', '', '[1] Nobody remembers when.'),
        'They met in Kyiv.[1]',
        '',
        '[1] Nobody remembers when.',
      ),
      options,
    },
  ],
  check({ prose: { text }, reading, style: { names }, report }) {
    const cited = reading.segments.flatMap(({ citations }) => citations);
    for (const { found, instead } of foundIn(text, 0, names)) {
      if (isWithin(cited, found)) continue;
      report({
        span: found,
        message: `The journal’s style sheet prefers “${instead}”.`,
        fixes: safely(`Write “${instead}”`, replace(found, instead)),
      });
    }
  },
};

/** Whether a stretch stands in one of some citations, which are in order and don't overlap. */
function isWithin(citations: readonly Citation[], found: Span): boolean {
  let low = 0;
  let high = citations.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const citation = citations[middle];
    if (citation !== undefined && citation.span.end <= found.start) low = middle + 1;
    else high = middle;
  }
  const citation = citations[low];
  return citation !== undefined && overlaps(citation.span, found);
}
