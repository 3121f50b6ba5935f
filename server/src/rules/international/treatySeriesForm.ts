import type { PrintedPlace } from '../../citation/citation';
import type { Rule, TextEdit } from '../rule';
import { ofCitations } from '../citations';
import { insert, replace, safely } from '../edits';
import { article, mended } from '../examples';
import { indigo } from '../sources';
import { isOneStyle, spellingOf } from '../spelling';
import { quoted } from '../wording';

const REFUGEES = 'Convention Relating to the Status of Refugees, July 28, 1951';

export const treatySeriesForm: Rule = {
  id: 'treaty-series-form',
  family: 'international',
  concern: 'form',
  severity: 'warning',
  fix: 'safe',
  source: indigo('T6', 'T4'),
  title: 'A treaty series without its periods, in full, or without No.',
  description:
    'Series of treaties are abbreviated with periods, 189 U.N.T.S. 137; those that number their treaties have No. before ' +
    'the number, T.I.A.S. No. 9656.',
  right: [
    article(`${REFUGEES}, 189 U.N.T.S. 137.`),
    article('Extradition Treaty, U.S.-Mex., May 4, 1978, 31 U.S.T. 5059, T.I.A.S. No. 9656.'),
  ],
  wrong: [
    mended([`${REFUGEES}, 189 «UNTS» 137.`], [`${REFUGEES}, 189 U.N.T.S. 137.`]),
    mended([`${REFUGEES}, 189 «U. N. T. S.» 137.`], [`${REFUGEES}, 189 U.N.T.S. 137.`]),
    mended([`${REFUGEES}, 189 «United Nations Treaty Series» 137.`], [`${REFUGEES}, 189 U.N.T.S. 137.`]),
    mended(
      ['Extradition Treaty, U.S.-Mex., May 4, 1978, 31 U.S.T. 5059, «TIAS» 9656.'],
      ['Extradition Treaty, U.S.-Mex., May 4, 1978, 31 U.S.T. 5059, T.I.A.S. No. 9656.'],
    ),
  ],
  ...ofCitations(['treaty'], ({ places, number }, { prose, report }) => {
    for (const place of places) {
      const { reporter } = place;
      // The part of such a series is in its name.
      if (reporter.standard.includes('(') || !isOneStyle(prose, reporter.span)) continue;
      const edits = [...slipsOf(place, place.page ?? number, prose.text)];
      if (edits.length === 0) continue;
      const right = `${reporter.standard}${place.volume === null ? ' No.' : ''}`;
      report({
        span: reporter.span,
        message: `The treaty series is abbreviated so: ${quoted(right)}.`,
        fixes: safely(`Write ${quoted(right)}`, ...edits),
      });
    }
  }),
};

function* slipsOf({ reporter, volume }: PrintedPlace, number: PrintedPlace['page'], text: string): Iterable<TextEdit> {
  if (spellingOf(reporter.text, reporter.standard) !== 'right') yield replace(reporter.span, reporter.standard);
  if (volume !== null || number === null || reporter.standard.includes('No.')) return;
  if (text.slice(reporter.span.end, number.span.start).trim() === '') yield insert(reporter.span.end, ' No.');
}
