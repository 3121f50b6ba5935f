import type { Citation, Field } from '../../citation/citation';
import { span } from '../../text/span';
import { wellKnownInitials } from '../../tables/initials';
import type { Rule } from '../rule';
import { ofAllCitations } from '../citations';
import { perhaps, replace } from '../edits';
import { article } from '../examples';
import { indigo } from '../sources';

export const acronymPeriods: Rule = {
  id: 'acronym-periods',
  family: 'typography',
  concern: 'form',
  severity: 'hint',
  fix: 'suggestion',
  source: indigo('R11.5.3', '6.1(b)'),
  title: 'Well-known initials with periods',
  description:
    'Bodies that are commonly known by their initials are written without periods in names: FBI, NAACP, SEC. U.S., U.N. ' +
    'and the abbreviations of codes and reporters keep theirs.',
  right: [article('NAACP v. Button, 371 U.S. 415, 428 (1963).', 'SEC v. Chenery Corp., 318 U.S. 80, 87 (1943).')],
  wrong: [article('«N.A.A.C.P.» v. Button, 371 U.S. 415, 428 (1963).')],
  ...ofAllCitations((citation, { report }) => {
    for (const { text, span: whole } of namesIn(citation)) {
      for (const { index, 0: written } of text.matchAll(INITIALS)) {
        const bare = written.replaceAll('.', '');
        if (!wellKnownInitials.has(bare)) continue;
        const where = span(whole.start + index, whole.start + index + written.length);
        report({
          span: where,
          message: `Well-known initials take no periods: write “${bare}”.`,
          fixes: perhaps(`Write “${bare}”`, replace(where, bare)),
        });
      }
    }
  }),
};

/** Three or more single capitals, each with its period. */
const INITIALS = /\b(?:[A-Z]\.){3,10}/g;

function namesIn(citation: Citation): readonly Field[] {
  const name = citation.kind === 'case' && citation.name !== null ? [citation.name] : [];
  const authors = 'authors' in citation ? citation.authors.filter(({ institution }) => institution) : [];
  return [...name, ...authors];
}
