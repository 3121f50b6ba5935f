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
    article('Doe v. Poe, 5 N.Y.2d 10, 12, 150 N.E.2d 5, 7 (1960).'),
    article(`Compare ${LEE}, and ${DOE}, with ${ROE}.`),
    article('42 U.S.C. §§ 1981, 1983, 1985.'),
    article('42 U.S.C. § 1981, 18 U.S.C. § 241.'),
  ],
  wrong: [
    article(`${LEE}«,» ${ROE}«, and» ${DOE}.`),
    article(`${LEE}.`, `${ROE}.`, `Lee, supra note 1, at 1180«,» ${DOE}.`),
    article(`${DOE}«,» U.S. Const. amend. I.`, 'La. Const. art. I, § 17(A)«,» Or. Const. art. I, § 11.'),
    article('Ariz. Rev. Stat. Ann. § 21-102(B) (2021)«,» Conn. Gen. Stat. § 54-82(a) (2021).'),
    article('Va. Declaration of Rights § 8 (1776)«,» Pa. Declaration of Rights art. IX (1776).'),
    article('37 C.F.R. § 201.35 (2023)«,» Schedules of Sound Recordings, 84 Fed. Reg. 10,679 (Mar. 22, 2019).'),
    article('Ann Lee, Ink and Quill 84 (2018)«,» Bo Roe, The Law of Paper 14 (2016).'),
    article('33 U.S.C. § 1365(b)(1)(A)«,» S. Rep. No. 92-414, at 80 (1971).'),
  ],
  check(context) {
    for (const { joints } of citationSentences(context)) {
      if (joints.some(isComparison)) continue;
      for (const { citation, before, between, mark } of joints) {
        if (before === null || citation.signal !== null || !COMMAS.has(mark)) continue;
        if (!isWhole(before) || !beginsAnew(citation, before)) continue;
        const start = between.start + context.prose.text.slice(between.start, between.end).indexOf(mark);
        const where = span(start, start + mark.length);
        context.report({
          span: where,
          message: `A semicolon stands between two sources of a string, not “${mark}”.`,
          fixes: perhaps('Write a semicolon', replace(where, ';')),
        });
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
    case 'register':
      return citation.date !== null;
    case 'supra':
      return citation.noteNumber !== null || citation.label !== null;
    case 'constitution':
      return true;
    case 'statute':
    case 'regulation':
    case 'bill':
    case 'legislativeReport':
      return citation.date !== null || CODES.has(citation.kind);
    default:
      return false;
  }
}

const CODES: ReadonlySet<Citation['kind']> = new Set(['statute', 'regulation']);

/** It has a name of its own in front, so that it is no other place of the work before it. */
function beginsAnew(citation: Citation, before: Citation): boolean {
  switch (citation.kind) {
    case 'case':
      return citation.name !== null && citation.places.length > 0;
    case 'article':
    case 'chapter':
      return citation.authors.length > 0;
    case 'book':
    case 'register':
      return citation.title !== null;
    case 'supra':
      return citation.noteNumber !== null || citation.label !== null;
    case 'constitution':
    case 'rule':
      return citation.kind !== before.kind || isElsewhere(citation, before);
    case 'bill':
    case 'legislativeReport':
      return isCode(before) || citation.kind === before.kind;
    case 'statute':
      return citation.date !== null && isCode(before) && before.date !== null && isOtherCode(citation, before);
    default:
      return false;
  }
}

type Code = Extract<Citation, { readonly code: unknown }>;

const isCode = (citation: Citation): citation is Code => CODES.has(citation.kind);

/** Another code; titles and sections of the same one may follow one another by commas. */
const isOtherCode = (citation: Code, before: Code): boolean => citation.code.standard !== before.code.standard;

/** Another state's constitution; parts of the same one may follow one another by commas. */
const isElsewhere = (citation: Citation, before: Citation): boolean =>
  citation.kind === 'constitution' &&
  before.kind === 'constitution' &&
  citation.jurisdiction.text !== before.jurisdiction.text;
