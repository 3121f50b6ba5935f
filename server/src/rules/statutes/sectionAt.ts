import { span } from '../../text/span';
import { isNeutralCase } from '../cases/reporterSpelling';
import { pinsOf } from '../pinpoints/pins';
import type { Rule } from '../rule';
import { ofAllCitations } from '../citations';
import { remove, safely } from '../edits';
import { LEE, article, mended } from '../examples';
import { indigo } from '../sources';

export const sectionAt: Rule = {
  id: 'section-at',
  family: 'statutes',
  concern: 'form',
  severity: 'warning',
  fix: 'safe',
  source: indigo('R6.2.2', '3.3'),
  title: '“At” before a section or paragraph of a full citation',
  description: 'Only pages take “at”. A section or paragraph follows directly: Compl. ¶ 12, not Compl. at ¶ 12.',
  right: [article(`${LEE}.`), article('Complaint ¶ 12, Doe v. Poe, 410 U.S. 113 (1973) (No. 70-18).')],
  wrong: [
    mended(
      ['Complaint «at» ¶ 12, Doe v. Poe, 410 U.S. 113 (1973) (No. 70-18).'],
      ['Complaint ¶ 12, Doe v. Poe, 410 U.S. 113 (1973) (No. 70-18).'],
    ),
  ],
  marks: ['§', '¶'],
  ...ofAllCitations((citation, { report }) => {
    // These have rules of their own.
    if (citation.kind === 'id' || citation.kind === 'supra' || isNeutralCase(citation)) return;
    for (const { pinpoint } of pinsOf(citation)) {
      const { at, text, span: pin } = pinpoint;
      if (at === null || !(text.startsWith('§') || text.startsWith('¶'))) continue;
      report({
        span: at.span,
        message: `Only pages take “at”: write “${text}” alone.`,
        fixes: safely('Remove “at”', remove(span(at.span.start, pin.start))),
      });
    }
  }),
};
