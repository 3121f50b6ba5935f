import { span } from '../../text/span';
import type { ArticleCitation, CaseCitation } from '../../citation/citation';
import { reporterOf } from '../cases/reporterSpelling';
import { ofCitations } from '../citations';
import { replace, safely } from '../edits';
import { DOE, LEE, article, mended } from '../examples';
import type { Rule } from '../rule';
import { indigo } from '../sources';
import type { Pin } from './pins';

export const pinciteAtInFull: Rule = {
  id: 'pincite-at-in-full',
  family: 'pinpoints',
  concern: 'form',
  severity: 'warning',
  fix: 'safe',
  source: indigo('R11.1', '3.2(a)'),
  title: 'at before the page of a full citation',
  description:
    'In a full citation of a case or an article a comma divides the first page from the one pointed to: 410 U.S. 113, ' +
    '120 (1973). The word “at” belongs to short forms.',
  right: [
    article(`${DOE}.`, 'Doe, 410 U.S. at 121.', `${LEE}.`),
    article(
      'Doe v. Poe, No. 13-7451, 2015 WL 1234, at *4 (S.D.N.Y. Feb. 25, 2015).',
      'Roe v. Coe, 2009 Ark. 93, at 3.',
    ),
  ],
  wrong: [
    mended(['Doe v. Poe, 410 U.S. 113 «at» 120 (1973).'], ['Doe v. Poe, 410 U.S. 113, 120 (1973).']),
    mended(
      ['Ann Lee, Ink, 90 N.Y.U. L. Rev. 1160, «at» 1175 (2015).'],
      ['Ann Lee, Ink, 90 N.Y.U. L. Rev. 1160, 1175 (2015).'],
    ),
  ],
  ...ofCitations(['case', 'article'], (citation, { prose: { text }, report }) => {
    for (const { page, pinpoint } of pagesOf(citation)) {
      if (page === null || pinpoint.at === null || pinpoint.kind !== 'page' || !/^\d+$/.test(page.text)) continue;
      const between = span(page.span.end, pinpoint.span.start);
      if (!/^,?\s{0,2}at,?\s{0,2}$/.test(text.slice(between.start, between.end))) continue;
      report({
        span: pinpoint.at.span,
        message: `A full citation has a comma here, not “at”: write “${page.text}, ${pinpoint.text}”.`,
        fixes: safely('Write a comma', replace(between, ', ')),
      });
    }
  }),
};

/** Of cases, the places of reporters that count pages. */
function pagesOf(citation: CaseCitation | ArticleCitation): readonly Pin[] {
  if (citation.kind === 'article')
    return citation.pinpoint === null ? [] : [{ page: citation.page, pinpoint: citation.pinpoint }];
  return citation.places.flatMap((place) => {
    const reporter = reporterOf(place);
    const counts = reporter !== null && reporter.kind !== 'neutral' && reporter.kind !== 'database';
    return counts && place.pinpoint !== null ? [{ page: place.page, pinpoint: place.pinpoint }] : [];
  });
}
