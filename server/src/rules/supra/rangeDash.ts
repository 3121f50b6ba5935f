import type { Rule } from '../rule';
import { replace, safely } from '../edits';
import { LEE, ROE, article, mended } from '../examples';
import { indigo } from '../sources';
import { noteReferences } from './ranges';

export const supraRangeDash: Rule = {
  id: 'supra-range-dash',
  family: 'supra',
  concern: 'form',
  scope: 'passage',
  severity: 'hint',
  fix: 'safe',
  source: indigo('R5.1.2', '3.2(a)'),
  title: 'A hyphen in a range of notes',
  description: 'A range takes an en dash: supra notes 12–15. Many accept the hyphen, hence a hint.',
  right: [article(`${LEE}.`, `${ROE}.`, 'See supra notes 1–2.')],
  wrong: [mended([`${LEE}.`, `${ROE}.`, 'See supra notes 1«-»2.'], [`${LEE}.`, `${ROE}.`, 'See supra notes 1–2.'])],
  *check({ reading, prose: { text } }) {
    for (const { items } of noteReferences(reading)) {
      for (const { dash, span: item } of items) {
        if (dash === null || dash.text !== '-') continue;
        yield {
          span: dash.span,
          message: `A range takes an en dash, not a hyphen: write “${text.slice(item.start, dash.span.start)}–${text.slice(dash.span.end, item.end)}”.`,
          fixes: safely('Write an en dash', replace(dash.span, '–')),
        };
      }
    }
  },
};
