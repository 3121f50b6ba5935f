import type { Rule } from '../rule';
import { ofCitations } from '../citations';
import { article } from '../examples';
import { indigo } from '../sources';
import { publisherOf } from './annotatedCode';

export const uscOfficialPreferred: Rule = {
  id: 'usc-official-preferred',
  family: 'statutes',
  concern: 'form',
  severity: 'hint',
  fix: 'none',
  offByDefault: true,
  presets: { student: 'hint', strict: 'hint' },
  source: indigo('R16.1.4', '12.2.1'),
  title: 'The annotated code where the official one would do',
  description:
    'A section in force is cited to the official code, U.S.C.; U.S.C.A. and U.S.C.S. are for their annotations and for ' +
    'text that is too new for it. Off by default, since only the writer knows which of these is meant.',
  right: [article('18 U.S.C. § 2701.')],
  wrong: [article('18 «U.S.C.A.» § 2701 (West 2020).')],
  ...ofCitations(['statute'], (citation, { report }) => {
    // Without its publisher it has that to be told first.
    if (publisherOf(citation) === null || citation.publisher === null) return;
    report({
      span: citation.code.span,
      message: 'Cite the official code, “U.S.C.”, unless its annotations or very new text are meant.',
    });
  }),
};
