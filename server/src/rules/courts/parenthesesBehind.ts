/** What stands in parentheses behind a citation and was not read as its court and date. */
import type { CaseCitation } from '../../citation/citation';

/** So far behind a citation its parentheses may open. */
const NEAR = 24;
const LONGEST = 120;

/** Whether parentheses behind a case, read or not, may hold its year. */
export function mayBeDated({ span, parentheticals, history }: CaseCitation, text: string): boolean {
  if (history.length > 0 || parentheticals.some((each) => holdsYear(each.text))) return true;
  const open = text.slice(span.end, span.end + NEAR).search(/[([]/);
  return open !== -1 && holdsYear(text.slice(span.end + open, span.end + LONGEST));
}

const holdsYear = (text: string): boolean => /(?:1[6-9]|20)\d\d/.test(text);
