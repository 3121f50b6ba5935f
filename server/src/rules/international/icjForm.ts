import { span } from '../../text/span';
import { maskOver } from '../masks';
import { citationsOfKind } from '../citations';
import { perhaps, replace, safely } from '../edits';
import { article, mended } from '../examples';
import type { PassageContext, Reporting, Rule } from '../rule';
import { indigo } from '../sources';
import { isOneStyle, plainly } from '../spelling';
import { quoted } from '../wording';

const CORFU = 'Corfu Channel (U.K. v. Alb.)';

export const icjForm: Rule = {
  id: 'icj-form',
  family: 'international',
  concern: 'form',
  scope: 'passage',
  marks: ['ICJ', 'I.C.J.', 'I. C. J.'],
  severity: 'warning',
  fix: 'safe',
  source: indigo('T8', '21.5'),
  title: 'A case of the World Court that is not cited as usual',
  description:
    'Cases of the International Court of Justice are cited by year, I.C.J. and page, behind what the decision is called: ' +
    'Corfu Channel (U.K. v. Alb.), Judgment, 1949 I.C.J. 4 (Apr. 9).',
  right: [
    article(`${CORFU}, Judgment, 1949 I.C.J. 4 (Apr. 9).`),
    article('Legality of Nuclear Weapons, Advisory Opinion, 1996 I.C.J. 226 (July 8).', 'The ICJ decided it in 1949.'),
  ],
  wrong: [
    mended([`${CORFU}, Judgment, 1949 «ICJ» 4 (Apr. 9).`], [`${CORFU}, Judgment, 1949 I.C.J. 4 (Apr. 9).`]),
    article(`«${CORFU}», 1949 I.C.J. 4 (Apr. 9).`),
    article(`${CORFU}, Judgment, «ICJ Reports 1949, p. 4».`),
  ],
  check(context) {
    read(context);
    turnedRound(context);
  },
};

function read({ prose, reading, report }: Reporting<PassageContext>): void {
  for (const { places, designation, name } of citationsOfKind(reading, 'case')) {
    const reporter = places[0]?.reporter;
    // What stands the wrong way round is told as a whole.
    if (reporter?.standard !== 'I.C.J.' || (places[0]?.volume.span.start ?? 0) > reporter.span.start) continue;
    if (plainly(reporter.text) !== 'I.C.J.' && isOneStyle(prose, reporter.span)) {
      report({
        span: reporter.span,
        message: 'The reports of the court are cited as “I.C.J.”.',
        fixes: safely('Write “I.C.J.”', replace(reporter.span, 'I.C.J.')),
      });
    }
    if (designation !== null || name === null || places[0]?.page === null) continue;
    report({
      span: name.span,
      severity: 'info',
      message: 'What the decision is called stands behind its name: “Judgment”, “Advisory Opinion”, “Order”.',
    });
  }
}

/** The way in which the court cites itself. */
const REPORTS = /(?:ICJ|I\.\s?C\.\s?J\.) Rep(?:orts|\.) (\d{4}),? (?:p\.? ?)?(\d{1,4})/g;

function turnedRound({ prose: { text }, reading, report }: Reporting<PassageContext>): void {
  for (const { 0: written, 1: year = '', 2: page = '', index } of text.matchAll(REPORTS)) {
    const at = span(index, index + written.length);
    if (maskOver(reading, at) !== null) continue;
    const right = `${year} I.C.J. ${page}`;
    report({
      span: at,
      message: `Year, court and page stand in this order: ${quoted(right)}.`,
      fixes: perhaps(`Write ${quoted(right)}`, replace(at, right)),
    });
  }
}
