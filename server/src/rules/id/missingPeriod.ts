import type { Rule } from '../rule';
import { insert, safely } from '../edits';
import { LEE, article, mended } from '../examples';
import { indigo } from '../sources';
import { writtenIds } from './written';

export const idMissingPeriod: Rule = {
  id: 'id-missing-period',
  family: 'id',
  concern: 'form',
  scope: 'passage',
  severity: 'warning',
  fix: 'safe',
  source: indigo('R6.2.2', '4.1'),
  title: 'Id. without its period',
  description: 'Id. abbreviates idem, so it keeps its period everywhere: Id. at 5.',
  right: [article(`${LEE}.`, 'Id. at 1180.')],
  wrong: [mended([`${LEE}.`, '«Id» at 1180.'], [`${LEE}.`, 'Id. at 1180.'])],
  *check(context) {
    for (const { id, segment } of writtenIds(context)) {
      // In running text it may be another word: an ID, the id.
      if (segment.kind === 'text' && id.pinpoint === null) continue;
      const { text, span } = id.word;
      if (text.toLowerCase() !== 'id' || context.prose.text[span.end] === '.') continue;
      yield {
        span,
        message: `“Id.” is an abbreviation and keeps its period: write “${text}.”.`,
        fixes: safely('Add the period', insert(span.end, '.')),
      };
    }
  },
};
