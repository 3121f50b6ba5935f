import { span } from '../../text/span';
import type { Citation } from '../../citation/citation';
import type { Rule } from '../rule';
import { perhaps, replace } from '../edits';
import { DOE, LEE, ROE, article } from '../examples';
import { indigo } from '../sources';
import { citationSentences, type Joint } from './joints';

export const stringSeparator: Rule = {
  id: 'string-separator',
  family: 'strings',
  concern: 'form',
  scope: 'passage',
  onlyWhereCited: true,
  severity: 'warning',
  fix: 'suggestion',
  source: indigo('R3.2', '1.1'),
  title: 'Sources of a string divided by commas',
  description:
    'Semicolons stand between the sources of a citation sentence, since a citation has commas of its own: Lee; Roe; Doe.',
  right: [
    article(`${LEE}; ${ROE}; ${DOE}.`),
    article(`Doe v. Poe, 410 U.S. 113, 93 S. Ct. 705, 35 L. Ed. 2d 147 (1973).`),
    article(`Compare ${LEE}, and ${DOE}, with ${ROE}.`),
    article('42 U.S.C. §§ 1981, 1983, 1985.'),
  ],
  wrong: [
    article(`${LEE}«,» ${ROE}«, and» ${DOE}.`),
    article(`${LEE}.`, `${ROE}.`, `Lee, supra note 1, at 1180«,» ${DOE}.`),
  ],
  *check(context) {
    for (const { joints } of citationSentences(context)) {
      if (joints.some(isComparison)) continue;
      for (const { citation, before, between, mark } of joints) {
        if (before === null || citation.signal !== null || !COMMAS.has(mark)) continue;
        if (!isWhole(before) || !beginsAnew(citation)) continue;
        const start = between.start + context.prose.text.slice(between.start, between.end).indexOf(mark);
        const where = span(start, start + mark.length);
        yield {
          span: where,
          message: `A semicolon stands between two sources of a string, not “${mark}”.`,
          fixes: perhaps('Write a semicolon', replace(where, ';')),
        };
      }
    }
  },
};

const COMMAS = new Set([',', ', and', 'and', ', &', '&']);

const isComparison = ({ citation: { signal } }: Joint): boolean =>
  signal?.name === 'compare' || signal?.name === 'contrast';

/** Nothing of it can follow the comma: it ends with its date, a parenthetical, or the number of a note or page. */
function isWhole(citation: Citation): boolean {
  switch (citation.kind) {
    case 'case':
    case 'article':
    case 'book':
    case 'chapter':
    case 'periodical':
    case 'web':
      return citation.date !== null;
    case 'supra':
      return citation.noteNumber !== null;
    default:
      return false;
  }
}

/** It has a name of its own in front, so that it is no other place of the work before it. */
function beginsAnew(citation: Citation): boolean {
  switch (citation.kind) {
    case 'case':
      return citation.name !== null && citation.places.length > 0;
    case 'article':
    case 'book':
    case 'chapter':
      return citation.authors.length > 0;
    case 'supra':
      return citation.noteNumber !== null;
    default:
      return false;
  }
}
