/**
 * How abbreviations of several words are spaced: single capitals close up (`N.E.`, `S.D.N.Y.`), an ordinal closes up
 * behind them (`F.3d`), all that is longer keeps its space (`F. Supp. 2d`, `E.D. Tex.`).
 */
import { span, type Span } from '../text/span';
import { isBlank, isDigit, isLetter } from './characters';

/** Between two words of an abbreviation. */
interface Gap {
  readonly span: Span;
  /** What should stand there: a space, or nothing. */
  readonly right: '' | ' ';
}

/**
 * The gaps of a spelling that are wrong, with their offsets in it.
 * @param ordinals whether an ordinal belongs to the word before it, as in reporters; a circuit's stands by itself
 */
export function wrongGaps(text: string, ordinals: 'closeUp' | 'standApart'): readonly Gap[] {
  const wrong: Gap[] = [];
  for (let period = text.indexOf('.'); period !== -1; period = text.indexOf('.', period + 1)) {
    let next = period + 1;
    while (next < text.length && isBlank(text[next])) next += 1;
    if (!isLetter(text[next]) && !isDigit(text[next])) continue;
    if (isDigit(text[next]) && ordinals === 'standApart') continue;
    const closed = isInitial(text, period) && (isDigit(text[next]) || isInitial(text, next + 1));
    if (closed === next > period + 1) wrong.push({ span: span(period + 1, next), right: closed ? '' : ' ' });
  }
  return wrong;
}

/** Whether the word that ends at a period is a single capital. */
function isInitial(text: string, period: number): boolean {
  const letter = text[period - 1];
  if (text[period] !== '.' || letter === undefined || !isLetter(letter) || letter !== letter.toUpperCase())
    return false;
  const before = text[period - 2];
  return before === undefined || before === '.' || isBlank(before);
}

/** A spelling with its gaps as they should be. */
export function spaced(text: string, gaps: readonly Gap[]): string {
  let out = '';
  let from = 0;
  for (const { span: gap, right } of gaps) {
    out += text.slice(from, gap.start) + right;
    from = gap.end;
  }
  return (out + text.slice(from)).replace(/\s+/g, ' ');
}
