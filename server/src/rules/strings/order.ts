import type { CitationKind } from '../../citation/citation';
import type { Rule } from '../rule';
import { DOE, LEE, ROE, article } from '../examples';
import { indigo } from '../sources';
import { citationSentences } from './joints';

export const stringOrder: Rule = {
  id: 'string-order',
  family: 'strings',
  concern: 'form',
  scope: 'passage',
  onlyWhereCited: true,
  severity: 'hint',
  offByDefault: true,
  forStyle: ({ edition }) => (edition === '20' ? true : null),
  fix: 'none',
  source: indigo('R4.4', '1.4'),
  title: 'Books and articles before cases and statutes',
  description:
    'Until the 20th edition the sources behind one signal had a fixed order: constitutions, statutes, treaties, cases, ' +
    'legislative materials, then books and articles. Since the 21st any helpful order will do. Off unless asked ' +
    'for, or the edition is set to the 20th.',
  right: [article(`${DOE}; ${LEE}; ${ROE}.`), article(`${LEE}. See ${DOE}.`)],
  wrong: [article(`${LEE}; «Doe v. Poe, 410 U.S. 113, 120 (1973)».`)],
  check(context) {
    for (const { joints } of citationSentences(context)) {
      let afterSecondary = false;
      for (const { citation } of joints) {
        if (citation.signal !== null) afterSecondary = false;
        if (SECONDARY.has(citation.kind)) afterSecondary = true;
        if (!afterSecondary || !PRIMARY.has(citation.kind)) continue;
        context.report({
          span: citation.span,
          message: 'Constitutions, statutes and cases come before books and articles: put this source first.',
        });
        afterSecondary = false;
      }
    }
  },
};

const PRIMARY: ReadonlySet<CitationKind> = new Set<CitationKind>([
  'constitution',
  'statute',
  'sessionLaw',
  'treaty',
  'case',
  'regulation',
  'bill',
  'legislativeReport',
]);
const SECONDARY: ReadonlySet<CitationKind> = new Set<CitationKind>([
  'article',
  'book',
  'chapter',
  'periodical',
  'web',
  'unpublished',
]);
