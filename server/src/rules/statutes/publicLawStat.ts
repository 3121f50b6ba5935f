import { yearsOfCongress } from '../../tables/officialYears';
import type { Rule } from '../rule';
import { article } from '../examples';
import { firstCitations, placed } from '../firstCitations';
import { indigo } from '../sources';
import { labelOf } from './publicLawLabel';

/** The Statutes at Large come out so many years after a Congress. */
const UNTIL_PRINTED = 3;

export const publicLawStat: Rule = {
  id: 'pub-l-stat',
  family: 'statutes',
  concern: 'form',
  scope: 'document',
  ground: 'references',
  severity: 'hint',
  fix: 'none',
  presets: { student: 'info', strict: 'info' },
  source: indigo('R16.1.7', '12.4'),
  title: 'A public law without its place in the Statutes at Large',
  description:
    'A public law is cited with the volume and page of the Statutes at Large: Pub. L. No. 111-148, 124 Stat. 119. Laws ' +
    'too new to be printed there are left alone. Only a hint, since a law is often named only by its number where its ' +
    'codification is cited beside it.',
  right: [article('Quill Act, Pub. L. No. 111-148, 124 Stat. 119 (2010).'), article('Ink Act, Pub. L. No. 140-2.')],
  wrong: [article('Quill Act, «Pub. L. No. 111-148» (2010).')],
  check(context) {
    for (const { occurrence, citation } of firstCitations(context, 'sessionLaw')) {
      const { number, place } = citation;
      const congress = place === null ? /^(\d{2,3})[-–]\d{1,4}$/.exec(number?.text ?? '') : null;
      if (congress === null || number === null) continue;
      if (yearsOfCongress(Number(congress[1])).to + UNTIL_PRINTED > new Date().getFullYear()) continue;
      const passage = context.manuscript.passages[occurrence.passage];
      const label = passage === undefined ? null : labelOf(citation, passage.prose.text);
      context.report(
        placed(context, occurrence, {
          span: { start: label?.span.start ?? number.span.start, end: number.span.end },
          message: 'A public law is cited with its place in the Statutes at Large: volume, “Stat.”, page.',
        }),
      );
    }
  },
};
