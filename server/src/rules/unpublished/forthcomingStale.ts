import { yearField } from '../plausibility/numbers';
import type { Rule } from '../rule';
import { ofCitations } from '../citations';
import { article } from '../examples';
import { indigo } from '../sources';

const PAPER = 'Ann Lee, Paper Trails, 98 Tex. L. Rev.';

/** By then it has come out, or never will. */
const OVERDUE = 2;

export const forthcomingStale: Rule = {
  id: 'forthcoming-stale',
  family: 'unpublished',
  concern: 'form',
  severity: 'hint',
  fix: 'none',
  source: indigo('R30.1.1', '17.3'),
  title: 'Forthcoming, in a year that is long past',
  description:
    'The work was to appear two years ago or more, so it has probably come out: cite it as published, with its volume, first ' +
    'page and year. In a text that was itself printed then, nothing is wrong.',
  presets: { editor: 'info', strict: 'info', final: 'info' },
  right: [article(`${PAPER} (forthcoming 2096).`)],
  wrong: [article(`${PAPER} (forthcoming «2018»).`)],
  ...ofCitations(['unpublished'], ({ date, container }, { prose: { text }, report }) => {
    const dated = yearField(date);
    if (dated === null || container === null || dated.year > new Date().getFullYear() - OVERDUE) return;
    if (!/\(forthcoming\s[^()]{0,12}$/i.test(text.slice(Math.max(0, dated.span.start - LONGEST), dated.span.start)))
      return;
    report({
      span: dated.span,
      message: `This was to appear in ${dated.year}: if it has, cite it as published.`,
    });
  }),
};

const LONGEST = 30;
