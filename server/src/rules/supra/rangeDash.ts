import { defaultStyle, type Style } from '../../settings/style';
import type { Rule } from '../rule';
import { ofCitations } from '../citations';
import { replace, safely } from '../edits';
import { LEE, ROE, article, mended } from '../examples';
import { indigo } from '../sources';

const hyphens = { style: { ...defaultStyle, ranges: 'hyphen' as const } };

export const supraRangeDash: Rule = {
  id: 'supra-range-dash',
  family: 'supra',
  concern: 'form',
  severity: 'hint',
  fix: 'safe',
  source: indigo('R5.1.2', '3.2(a)'),
  title: 'A hyphen in a range of notes',
  description:
    'A range takes an en dash: supra notes 12–15. Many accept the hyphen, hence a hint; a journal that wants hyphens says ' +
    'so in its style sheet (`style.ranges`).',
  forStyle: ({ ranges }) => (ranges === 'either' ? false : null),
  right: [
    article(`${LEE}.`, `${ROE}.`, 'See supra notes 1–2.'),
    { ...article(`${LEE}.`, `${ROE}.`, 'See supra notes 1-2.'), options: hyphens },
  ],
  wrong: [
    mended([`${LEE}.`, `${ROE}.`, 'See supra notes 1«-»2.'], [`${LEE}.`, `${ROE}.`, 'See supra notes 1–2.']),
    {
      ...mended([`${LEE}.`, `${ROE}.`, 'See supra notes 1«–»2.'], [`${LEE}.`, `${ROE}.`, 'See supra notes 1-2.']),
      options: hyphens,
    },
  ],
  ...ofCitations(['crossReference', 'infra'], ({ target, items }, { prose: { text }, style, report }) => {
    if (target !== 'note' && target !== 'text') return;
    const { wrong, right, message } = DASHES[style.ranges === 'hyphen' ? 'hyphen' : 'en-dash'];
    for (const { dash, span: item } of items) {
      if (dash?.text !== wrong) continue;
      const mended = `${text.slice(item.start, dash.span.start)}${right}${text.slice(dash.span.end, item.end)}`;
      report({
        span: dash.span,
        message: `${message}: write “${mended}”.`,
        fixes: safely(right === '–' ? 'Write an en dash' : 'Write a hyphen', replace(dash.span, right)),
      });
    }
  }),
};

interface Dash {
  readonly wrong: string;
  readonly right: string;
  readonly message: string;
}

const DASHES: Readonly<Record<Exclude<Style['ranges'], 'either'>, Dash>> = {
  'en-dash': { wrong: '-', right: '–', message: 'A range takes an en dash, not a hyphen' },
  hyphen: { wrong: '–', right: '-', message: 'This journal writes ranges with a hyphen' },
};
