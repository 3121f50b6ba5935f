import { span } from '../../text/span';
import type { Rule } from '../rule';
import { replace, safely } from '../edits';
import { LEE, article, mended } from '../examples';
import { indigo } from '../sources';
import { startOfText } from '../characters';
import { writtenIds, type WrittenId } from './written';

export const idCapitalisation: Rule = {
  id: 'id-capitalisation',
  family: 'id',
  concern: 'form',
  scope: 'passage',
  onlyWhereCited: ['id'],
  severity: 'warning',
  fix: 'safe',
  source: indigo('R6.2.2', '4.1'),
  title: 'Id. with the wrong capital',
  description:
    'Id. has a capital where it begins a citation sentence, and none after a signal or a semicolon: see id. at 5.',
  right: [article(`${LEE}.`, 'Id. at 1180.', 'See id. at 1181; see also id. at 1190.')],
  wrong: [
    mended([`${LEE}.`, 'See «Id.» at 1180.'], [`${LEE}.`, 'See id. at 1180.']),
    mended([`${LEE}.`, '«id.» at 1180.'], [`${LEE}.`, 'Id. at 1180.']),
  ],
  check(context) {
    for (const found of writtenIds(context)) {
      const { word } = found.id;
      const first = word.text.charAt(0);
      const right = rightFirst(found, context.prose.text);
      const isShouted = word.text.startsWith('ID');
      if (right === null || (first === right && !isShouted)) continue;
      if (!/^id\.?$/i.test(word.text)) continue;
      context.report({
        span: word.span,
        message: isShouted ? `“${word.text}” is not set in capitals: write “${right}d.”.` : REASONS[right],
        fixes: safely(`Write “${right}d.”`, replace(span(word.span.start, word.span.start + 2), `${right}d`)),
      });
    }
  },
};

const REASONS = {
  I: '“Id.” has a capital where it begins a citation sentence: write “Id.”.',
  i: '“Id.” has a small letter after a signal or a semicolon: write “id.”.',
} as const;

/** The letter that it should begin with; null where that can't be told, as in running text. */
function rightFirst({ id, segment, index }: WrittenId, text: string): 'I' | 'i' | null {
  if (index === null) return null;
  if (id.signal !== null) return 'i';
  if (index > 0)
    return text.slice(segment.citations[index - 1]?.span.end ?? 0, id.span.start).trim() === ';' ? 'i' : null;
  const begins = id.span.start === segment.span.start + startOfText(text.slice(segment.span.start, segment.span.end));
  return begins && segment.kind === 'citations' ? 'I' : null;
}
