import { inSource } from '../../manuscript/manuscript';
import { span } from '../../text/span';
import { citationsOf } from '../citations';
import { datesOf } from '../dates/datesOf';
import { perhaps, remove } from '../edits';
import { article } from '../examples';
import { occurrencesOf } from '../occurrences';
import type { DocumentContext, Rule } from '../rule';
import { yearField } from '../plausibility/numbers';
import { indigo } from '../sources';
import { rightPhrase } from './historyPhrases';

const CERT = 'Doe v. Poe, 250 F.3d 10, 12 (2d Cir. 2001), cert. denied, 534 U.S. 10 (2001)';

export const historyCertDeniedOld: Rule = {
  id: 'history-cert-denied-old',
  family: 'courts',
  concern: 'form',
  scope: 'document',
  ground: 'references',
  severity: 'hint',
  fix: 'suggestion',
  presets: { student: 'info', strict: 'info' },
  source: indigo('R14.2.1', '10.7'),
  title: 'An old denial of certiorari',
  description:
    'That certiorari was denied says little, and is left out once it is more than two years old, unless the point turns ' +
    'on it. How old it is, is told by the newest date that the document cites.',
  right: [
    article(`${CERT}.`),
    article(
      'Doe v. Poe, 250 F.3d 10, 12 (2d Cir. 2001), aff’d, 534 U.S. 10 (2001).',
      'Ann Lee, Ink, 90 N.Y.U. L. Rev. 1160, 1175 (2015).',
    ),
  ],
  wrong: [
    article(
      'Doe v. Poe, 250 F.3d 10, 12 (2d Cir. 2001), «cert. denied, 534 U.S. 10 (2001)».',
      'Ann Lee, Ink, 90 N.Y.U. L. Rev. 1160, 1175 (2015).',
    ),
  ],
  check({ manuscript, readings, resolution, report }) {
    let newest: number | null = null;
    for (const occurrence of occurrencesOf(resolution, 'case')) {
      const { history, nested } = occurrence.citation;
      const passage = manuscript.passages[occurrence.passage];
      if (history.length === 0 || passage === undefined) continue;
      for (const { phrase, span: at } of history) {
        if (rightPhrase(phrase.text) !== 'cert. denied') continue;
        const denied = nested.find(({ span: where }) => where.start >= phrase.span.end && where.end <= at.end);
        const year = denied !== undefined && 'date' in denied ? yearField(denied.date)?.year : undefined;
        newest ??= newestYear(readings);
        if (year === undefined || newest - year <= YEARS) continue;
        const before = passage.prose.text.lastIndexOf(',', phrase.span.start);
        const whole = inSource(passage, span(before, at.end));
        report({
          span: inSource(passage, at),
          message: `Certiorari was denied in ${year}: after two years that is left out, unless the point turns on it.`,
          note: passage.note,
          part: passage.part,
          fixes: phrase.span.start - before > 3 ? [] : perhaps('Leave it out', remove(whole)),
        });
      }
    }
  },
};

const YEARS = 2;

function newestYear(readings: DocumentContext['readings']): number {
  let newest = 0;
  for (const reading of readings)
    for (const citation of citationsOf(reading))
      for (const date of datesOf(citation)) newest = Math.max(newest, date.year ?? 0);
  return newest;
}
