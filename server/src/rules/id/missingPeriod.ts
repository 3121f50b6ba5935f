import { span } from '../../text/span';
import type { Rule } from '../rule';
import { replace, safely } from '../edits';
import { LEE, article, markdown, mended, mendedTo } from '../examples';
import { indigo } from '../sources';
import { writtenIds } from './written';

export const idMissingPeriod: Rule = {
  id: 'id-missing-period',
  family: 'id',
  concern: 'form',
  scope: 'passage',
  onlyWhereCited: ['id'],
  severity: 'warning',
  fix: 'safe',
  source: indigo('R6.2.2', '4.1'),
  title: 'Id. without its period',
  description: 'Id. abbreviates idem, so it keeps its period everywhere: Id. at 5.',
  right: [article(`${LEE}.`, 'Id. at 1180.')],
  wrong: [
    mended([`${LEE}.`, '«Id» at 1180.'], [`${LEE}.`, 'Id. at 1180.']),
    mendedTo(
      markdown('Ink.[^1] Quills.[^2]', '', `[^1]: ${LEE}.`, '[^2]: *«Id»* at 1180.'),
      'Ink.[^1] Quills.[^2]',
      '',
      `[^1]: ${LEE}.`,
      '[^2]: *Id.* at 1180.',
    ),
  ],
  check(context) {
    for (const { id, segment } of writtenIds(context)) {
      // In running text it may be another word: an ID, the id.
      if (segment.kind === 'text' && id.pinpoint === null) continue;
      const { text, span: word } = id.word;
      if (text.toLowerCase() !== 'id' || context.prose.text[word.end] === '.') continue;
      context.report({
        span: word,
        message: `“Id.” is an abbreviation and keeps its period: write “${text}.”.`,
        // With the last letter, so that it stands within the italics as the letter does.
        fixes: safely('Add the period', replace(span(word.end - 1, word.end), `${text.slice(-1)}.`)),
      });
    }
  },
};
