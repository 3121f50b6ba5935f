/** Where words of a quotation are left out. */
import { span, type Span } from '../../text/span';
import { isBlank } from '../characters';

export const ELLIPSIS = '…';

/** Runs of two or more periods, spaced or not, and single signs, within a stretch. */
export function ellipsesIn(text: string, { start, end }: Span): readonly Span[] {
  const found: Span[] = [];
  for (let at = start; at < end; at++) {
    if (text[at] !== '.' && text[at] !== ELLIPSIS) continue;
    const first = at;
    let last = at;
    for (let next = at + 1; next < end && next <= last + 2; next++) {
      if (text[next] === '.' || text[next] === ELLIPSIS) last = next;
      else if (!isBlank(text[next])) break;
    }
    at = last;
    if (dotsIn(text, span(first, last + 1)) >= 3) found.push(span(first, last + 1));
  }
  return found;
}

export function dotsIn(text: string, { start, end }: Span): number {
  let dots = 0;
  for (let at = start; at < end; at++) {
    if (text[at] === '.') dots++;
    else if (text[at] === ELLIPSIS) dots += 3;
  }
  return dots;
}
