import { span } from '../../text/span';
import type { Pinpoint } from '../../citation/citation';
import { ofCitations } from '../citations';
import { insert, replace, safely } from '../edits';
import { article, mended } from '../examples';
import type { Rule, TextEdit } from '../rule';
import { indigo } from '../sources';
import { databasesOf, isDatabase } from './databases';

const DOE = 'Doe v. Poe, No. 13-7451, 2015 WL 1234';
const COURT = '(S.D.N.Y. Feb. 25, 2015)';

export const unreportedStarPage: Rule = {
  id: 'unreported-star-page',
  family: 'courts',
  concern: 'form',
  severity: 'warning',
  fix: 'safe',
  source: indigo('R12.4.1', '10.8.1'),
  title: 'A page of a database without at and star',
  description:
    'Databases count screens, not pages: the pinpoint stands behind a comma and “at”, and each number has a star, at *4, ' +
    'at *4–5.',
  right: [
    article(`${DOE}, at *4 ${COURT}.`, 'Doe, 2015 WL 1234, at *5–6.'),
    article('Doe v. Poe, 531 F.3d 962, 968 (9th Cir. 2008).'),
    article('Doe v. Poe, 531 F.3d 962, 968, 2008 U.S. App. LEXIS 12917, *15 (9th Cir. 2008).'),
  ],
  wrong: [
    mended([`${DOE}, «at 4» ${COURT}.`], [`${DOE}, at *4 ${COURT}.`]),
    mended([`${DOE}, «*4» ${COURT}.`], [`${DOE}, at *4 ${COURT}.`]),
    mended([`${DOE}, «at 4–5» ${COURT}.`], [`${DOE}, at *4–5 ${COURT}.`]),
    mended([`${DOE}, «4» ${COURT}.`], [`${DOE}, at *4 ${COURT}.`]),
  ],
  ...ofCitations(['case', 'shortCase'], (citation, { report }) => {
    // Beside a reporter the database is left out altogether.
    if (citation.places.some(({ reporter }) => !isDatabase(reporter.standard))) return;
    for (const { pinpoint, number } of databasesOf(citation)) {
      if (pinpoint === null || !isPage(pinpoint)) continue;
      const edits = editsOf(pinpoint, number?.span.end ?? null);
      if (edits.length === 0) continue;
      report({
        span: span((pinpoint.at ?? pinpoint).span.start, pinpoint.span.end),
        message: `A database’s pages have “at” and a star: write “at ${starred(pinpoint.text)}”.`,
        fixes: safely('Write “at” and a star', ...edits),
      });
    }
  }),
};

/** Stars and numbers and what joins them, nothing else. */
const isPage = ({ text, kind }: Pinpoint): boolean =>
  (kind === 'page' || kind === 'starPage') && /^\*?\d{1,4}(?:\s?[-–,&]\s?\*?\d{1,4})*$/.test(text);

/** A star for the first number and for each behind a comma; the end of a range has none. */
const starred = (text: string): string => text.replace(/(^|[,&]\s?)(?=\d)/g, '$1*');

function editsOf({ text, span: at, at: word, comma, kind }: Pinpoint, numberEnd: number | null): readonly TextEdit[] {
  const right = starred(text);
  const edits: TextEdit[] = [];
  if (kind === 'page' && right !== text) edits.push(replace(at, word === null ? `at ${right}` : right));
  else if (word === null) edits.push(insert(at.start, 'at '));
  if (edits.length > 0 && comma === null && numberEnd !== null) edits.unshift(insert(numberEnd, ','));
  return edits;
}
