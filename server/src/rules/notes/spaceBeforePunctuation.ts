import { span } from '../../text/span';
import type { Rule } from '../rule';
import { remove, safely } from '../edits';
import { LEE, article, mended } from '../examples';
import { integrity } from '../sources';
import { isBlank, isSpace } from '../characters';

export const noteSpaceBeforePunctuation: Rule = {
  id: 'note-space-before-punctuation',
  family: 'notes',
  concern: 'form',
  scope: 'passage',
  severity: 'hint',
  fix: 'safe',
  source: integrity(),
  title: 'A space before a comma, semicolon or closing parenthesis',
  description: 'No space stands before a comma, a semicolon or a closing parenthesis. Ellipses are left alone.',
  right: [article(`${LEE}.`, 'Lee, supra note 1, at 1180.')],
  wrong: [mended([`${LEE}.`, 'Lee, supra note 1« », at 1180.'], [`${LEE}.`, 'Lee, supra note 1, at 1180.'])],
  check({ kind, prose: { text }, report }) {
    if (kind !== 'note') return;
    for (let at = 1; at < text.length; at += 1) {
      if (!isSpace(text[at - 1])) continue;
      const name = CLOSING.get(text[at] ?? '');
      if (name === undefined) continue;
      let start = at - 1;
      while (isSpace(text[start - 1])) start -= 1;
      const before = text[start - 1];
      // At a line's start it is layout; behind a dot it is an ellipsis; behind an opener it is a blank to fill in.
      if (before === undefined || isBlank(before) || before === '.' || before === '(' || before === ',') continue;
      const space = span(start, at);
      report({
        span: space,
        message: `No space goes before a ${name}.`,
        fixes: safely('Remove the space', remove(space)),
      });
    }
  },
};

const CLOSING = new Map([
  [',', 'comma'],
  [';', 'semicolon'],
  [')', 'closing parenthesis'],
]);
