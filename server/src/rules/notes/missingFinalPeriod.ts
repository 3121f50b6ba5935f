import { span } from '../../text/span';
import type { PassageContext, Rule } from '../rule';
import { insert, safely } from '../edits';
import { LEE, article, mended } from '../examples';
import { indigo } from '../sources';
import { endOfText, isAlphanumeric, isSetOff, maskAt } from './text';

export const noteMissingFinalPeriod: Rule = {
  id: 'note-missing-final-period',
  family: 'notes',
  concern: 'form',
  scope: 'passage',
  severity: 'warning',
  fix: 'safe',
  source: indigo('R4.7', '1.1(b)'),
  title: 'A note does not end with a period',
  description:
    'A citation sentence ends with a period, after a URL too. A note that ends with a block quotation or with code is ' +
    'left alone; where the note ends with a quotation, the period goes inside its marks, and you write it.',
  looksIntoMasks: true,
  right: [article(`${LEE}.`, 'See https://example.com/rules.')],
  wrong: [mended([`${LEE}.`, 'Lee, supra note 1, at 118«0»'], [`${LEE}.`, 'Lee, supra note 1, at 1180.'])],
  *check(context) {
    const { text } = context.prose;
    const end = endOfText(text);
    if (context.kind !== 'note' || end === 0 || !endsOpen(context, end)) return;
    const quotation = maskAt(context, end - 1) === 'quotation';
    yield {
      span: span(end - 1, end),
      message: 'A note ends with a period.',
      ...(quotation ? {} : { fixes: safely('Add the period', insert(end, '.')) }),
    };
  },
};

function endsOpen(context: PassageContext, end: number): boolean {
  const { text } = context.prose;
  const last = text[end - 1];
  if (isSetOff(context, end - 1) || endsInReference(context, end)) return false;
  if (isAlphanumeric(last) || maskAt(context, end - 1) === 'url') return last !== '.';
  // Behind a closing mark, what stands before it decides: `(2d Cir. 2001)` is open, `(“It was so.”)` is not.
  if (last === ')' || last === ']') return !closesSentence(text, end - 1);
  return (last === '”' || last === '"') && isAlphanumeric(text[end - 2]);
}

/** A whole sentence in parentheses brings its own period: `(But see below.)`, not `2020 Stat. 4 (N.Y.)`. */
function closesSentence(text: string, bracket: number): boolean {
  const last = text[bracket - 1];
  if (last === '?' || last === '!' || last === '”' || last === '…') return true;
  if (last !== '.') return false;
  const opener = text.lastIndexOf(text[bracket] === ')' ? '(' : '[', bracket);
  const before = text.slice(0, Math.max(opener, 0)).trimEnd();
  return opener <= 0 || before === '' || '.?!”'.includes(before.charAt(before.length - 1));
}

/** *Id* without its period has a rule of its own. */
const endsInReference = ({ reading }: PassageContext, end: number): boolean => {
  const last = reading.segments.at(-1)?.citations.at(-1);
  return last?.kind === 'id' && last.word.span.end === end;
};
