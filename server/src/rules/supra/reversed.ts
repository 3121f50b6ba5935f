import { span } from '../../text/span';
import type { Rule } from '../rule';
import { ofCitations } from '../citations';
import { insert, remove, safely } from '../edits';
import { LEE, ROE, article, mended } from '../examples';
import { indigo } from '../sources';

export const supraReversed: Rule = {
  id: 'supra-reversed',
  family: 'supra',
  concern: 'form',
  severity: 'warning',
  fix: 'safe',
  source: indigo('R6.2.3', '4.2(a)'),
  title: 'The note before supra',
  description: 'Supra precedes the note: supra note 12, not note 12 supra, as older works have it.',
  right: [article(`${LEE}.`, `${ROE}.`, 'Lee, supra note 1.')],
  wrong: [mended([`${LEE}.`, `${ROE}.`, 'Lee, «note 1 supra».'], [`${LEE}.`, `${ROE}.`, 'Lee, supra note 1.'])],
  ...ofCitations(['supra'], ({ reversed, noteWord, number, word }, { report }) => {
    if (!reversed || noteWord === null) return;
    const named = span(noteWord.span.start, word.span.end);
    const right = number === null ? 'supra note' : `supra note ${number.text}`;
    report({
      span: named,
      message: `“Supra” comes before the note: write “${right}”.`,
      // Two edits, so that supra keeps its italics.
      fixes: safely(
        `Write “${right}”`,
        remove(span(noteWord.span.start, word.span.start)),
        insert(word.span.end, ` note${number === null ? '' : ` ${number.text}`}`),
      ),
    });
  }),
};
