import { span } from '../../text/span';
import type { Field } from '../../citation/citation';
import type { Rule, TextEdit } from '../rule';
import { ofCitations } from '../citations';
import { perhaps, replace } from '../edits';
import { article } from '../examples';
import { indigo } from '../sources';
import { isOneStyle } from '../spelling';
import { quoted } from '../wording';

const REFUGEES = 'Convention Relating to the Status of Refugees';

export const treatyPinpoint: Rule = {
  id: 'treaty-pinpoint',
  family: 'international',
  concern: 'form',
  severity: 'hint',
  fix: 'suggestion',
  source: indigo('T13', '21.4'),
  title: 'The article of a treaty in full, or behind its series',
  description:
    'The article of a treaty is abbreviated and stands behind its name: Convention Relating to the Status of Refugees art. ' +
    '33(1), July 28, 1951, 189 U.N.T.S. 137.',
  right: [article(`${REFUGEES} art. 33(1), July 28, 1951, 189 U.N.T.S. 137.`, 'U.N. Charter art. 2, ¶ 4.')],
  wrong: [
    article(`${REFUGEES} «Article» 33(1), July 28, 1951, 189 U.N.T.S. 137.`),
    article('U.N. Charter «Art.» 51.'),
    article(`${REFUGEES}, July 28, 1951, 189 U.N.T.S. 137, «art. 33».`),
  ],
  ...ofCitations(['treaty'], ({ subdivisions, places }, { prose, segment, report }) => {
    if (segment.kind !== 'citations') return;
    const [first] = subdivisions;
    const [place] = places;
    if (first !== undefined && place !== undefined && first.span.start > place.reporter.span.start) {
      report({ span: first.span, message: 'The article of a treaty stands behind its name, before the date.' });
      return;
    }
    for (const part of subdivisions) {
      const slip = abbreviated(part);
      if (slip === null || !isOneStyle(prose, slip.span)) continue;
      report({
        span: slip.span,
        message: `The parts of a treaty are abbreviated in small letters: write ${quoted(slip.newText)}.`,
        fixes: perhaps(`Write ${quoted(slip.newText)}`, slip),
      });
    }
  }),
};

const PARTS: ReadonlyMap<string, string> = new Map([
  ['art', 'art.'], ['article', 'art.'], ['arts', 'arts.'], ['articles', 'arts.'], ['paragraph', '¶'], ['para', '¶'],
]); // prettier-ignore

function abbreviated({ text, span: at }: Field): TextEdit | null {
  const word = /^\p{L}+\.?/u.exec(text)?.[0] ?? '';
  const right = PARTS.get(word.toLowerCase().replace('.', ''));
  return right === undefined || right === word ? null : replace(span(at.start, at.start + word.length), right);
}
