import { span } from '../../text/span';
import type { UnpublishedCitation } from '../../citation/citation';
import type { Prose } from '../../text/prose';
import type { Report, Rule } from '../rule';
import { ofCitations } from '../citations';
import { article } from '../examples';
import { perhapsIn } from '../proseEdits';
import { integrity } from '../sources';

const PAPER = 'Ann Lee, Paper Trails';

export const workingPaperForm: Rule = {
  id: 'working-paper-form',
  family: 'unpublished',
  concern: 'form',
  severity: 'warning',
  fix: 'suggestion',
  source: integrity('17.4'),
  title: 'How a working paper is cited',
  description:
    'Institution, series, number and year stand together in parentheses behind the title: (Nat’l Bureau of Econ. Rsch., ' +
    'Working Paper No. 729, 1981).',
  right: [
    article(`${PAPER} (Nat’l Bureau of Econ. Rsch., Working Paper No. 729, 1981).`),
    article(`${PAPER} (Yale L. & Econ., Working Paper, 2019).`),
  ],
  wrong: [
    article(`${PAPER} («NBER Working Paper 729», 1981).`),
    article(`${PAPER} («Nat’l Bureau of Econ. Rsch., Working Paper #729», 1981).`),
    article(`${PAPER}, «NBER Working Paper» 729 (1981).`),
  ],
  ...ofCitations(['unpublished', 'book', 'report'], (citation, { prose, report }) => {
    if (citation.kind === 'unpublished') inParentheses(citation, prose, report);
    else if (citation.title !== null && citation.pinpoint !== null) {
      // Its series is taken for the end of the title, its number for a page.
      const found = /,\s+([^,]{0,60}\bWorking Paper(?: No\.)?)$/.exec(citation.title.text.slice(-LONGEST));
      const series = found?.[1];
      if (series === undefined) return;
      const { end } = citation.title.span;
      report({
        span: span(end - series.length, end),
        message: 'A working paper’s institution, number and year stand in parentheses behind the title.',
      });
    }
  }),
};

const LONGEST = 80;

/** Acronyms that citations write out. */
const INSTITUTIONS: ReadonlyMap<string, string> = new Map([['NBER', 'Nat’l Bureau of Econ. Rsch.']]);

function inParentheses(citation: UnpublishedCitation, prose: Prose, report: Report): void {
  const { institution, series, number } = citation;
  if (institution === null || series === null || number === null) return;
  const { start } = institution.span;
  const { end } = number.span;
  if (start > series.span.start || series.span.start > end) return;
  const written = prose.text.slice(start, end).replaceAll(/\s+/g, ' ');
  const right =
    `${INSTITUTIONS.get(institution.text) ?? institution.text}, ${series.text} No. ${number.text}`.replaceAll(
      /\s+/g,
      ' ',
    );
  if (written === right || /\bNos\./.test(written)) return;
  const where = span(start, end);
  report({
    span: where,
    message: `A working paper is given as institution, series and number: “${right}”.`,
    // Where the institution ends and the series begins may be read wrongly.
    ...(/\sNo\.\s/.test(written) && !INSTITUTIONS.has(institution.text) ? { severity: 'hint' } : {}),
    fixes: perhapsIn(prose, `Write “${right}”`, where, right),
  });
}
