import { span } from '../../text/span';
import type { Rule } from '../rule';
import { ofCitations } from '../citations';
import { replace, safely } from '../edits';
import { DOE, article, mended } from '../examples';
import { indigo } from '../sources';

export const shortCaseKeepsFirstPage: Rule = {
  id: 'short-case-keeps-first-page',
  family: 'shortForms',
  concern: 'form',
  severity: 'warning',
  fix: 'safe',
  source: indigo('R15.2.2', '10.9(a)'),
  title: 'A short-form case that keeps the first page',
  description:
    'The short form leaves out the page on which the case begins: Roe, 410 U.S. at 120, not 410 U.S. 113, at 120.',
  right: [article(`${DOE}.`, 'Doe, 410 U.S. at 121.')],
  wrong: [mended([`${DOE}.`, 'Doe, 410 U.S. «113», at 121.'], [`${DOE}.`, 'Doe, 410 U.S. at 121.'])],
  ...ofCitations(['shortCase'], ({ places, pinpoint }, { report }) => {
    const place = places[0];
    const pin = pinpoint ?? place?.pinpoint ?? null;
    if (place === undefined || place.page === null || pin === null || pin.at === null) return;
    // Databases number their documents, and keep the number: 2010 U.S. App. LEXIS 19493, at *48.
    if (pin.kind === 'starPage') return;
    report({
      span: place.page.span,
      message: `The short form leaves out the first page: write “${place.volume.text} ${place.reporter.text} at ${pin.text}”.`,
      fixes: safely('Leave out the first page', replace(span(place.reporter.span.end, pin.at.span.start), ' ')),
    });
  }),
};
