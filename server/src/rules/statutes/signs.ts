/** What several rules say of signs: too many or too few of them, and no space beside them. */
import { span } from '../../text/span';
import { isBlank, isDigit, isLetter } from '../characters';
import { citationsOf } from '../citations';
import { insert, replace, safely } from '../edits';
import type { PassageContext, Reporting } from '../rule';
import { quoted } from '../wording';
import { howMany, signedLists } from './signedLists';

/** Signs that stand right beside a number or a word. */
export function gluedSigns({ prose: { text }, report }: Reporting<PassageContext>, character: '§' | '¶'): void {
  for (let at = text.indexOf(character); at !== -1; at = text.indexOf(character, at)) {
    const start = at;
    while (text[at] === character) at += 1;
    const behind = isDigit(text[at]) || (character === '§' && isCapital(text[at]));
    const before = isPartOfWord(text[start - 1]) && (behind || isBlank(text[at]));
    if (!behind && !before) continue;
    const sign = span(start, at);
    const edits = [...(before ? [insert(start, ' ')] : []), ...(behind ? [insert(at, ' ')] : [])];
    const written = text.slice(start, at);
    const where =
      before && behind ? `before and behind ${quoted(written)}` : `${before ? 'before' : 'behind'} ${quoted(written)}`;
    report({ span: sign, message: `A space goes ${where}.`, fixes: safely('Add the space', ...edits) });
  }
}

const isCapital = (char: string | undefined): boolean => isLetter(char) && char !== char?.toLowerCase();

/** `U.S.C.§ 1983`, `art. I,§ 8`. */
const isPartOfWord = (char: string | undefined): boolean =>
  isLetter(char) || isDigit(char) || char === '.' || char === ',' || char === ')';

/** One sign before several numbers, or two before one. */
export function miscountedSigns(context: Reporting<PassageContext>, character: '§' | '¶'): void {
  const { text } = context.prose;
  for (const citation of citationsOf(context.reading)) {
    for (const signed of signedLists(citation, character)) {
      const { sign, list } = signed;
      const doubled = sign.text.length > 1;
      const count = howMany(signed, text.slice(list.span.end, list.span.end + LOOK_BEHIND));
      if (count === null || doubled === (count === 'several')) continue;
      const right = doubled ? character : character.repeat(2);
      context.report({
        span: sign.span,
        message: doubled
          ? `Only one number follows: write ${quoted(right)}.`
          : `More than one number follows: write ${quoted(right)}.`,
        fixes: safely(`Write ${quoted(right)}`, replace(sign.span, right)),
      });
    }
  }
}

/** In characters: enough to see whether a list goes on. */
const LOOK_BEHIND = 16;
