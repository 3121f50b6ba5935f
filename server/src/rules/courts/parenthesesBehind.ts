/** What stands in parentheses behind a citation and was not read as its court and date. */
import type { CaseCitation, History, Parenthetical } from '../../citation/citation';
import { explains } from '../strings/explaining';

/** So far behind a citation its parentheses may open. */
const NEAR = 24;
const LONGEST = 120;

/** Whether parentheses behind a case, read or not, may hold its year. */
export function mayBeDated({ span, parentheticals, history }: CaseCitation, text: string): boolean {
  if (history.some(mayShareYear) || parentheticals.some((each) => holdsYear(each.text) && mayBeDate(each))) return true;
  const open = text.slice(span.end, span.end + NEAR).search(/[([]/);
  return open !== -1 && holdsYear(text.slice(span.end + open, span.end + LONGEST));
}

const holdsYear = (text: string): boolean => /(?:1[6-9]|20)\d\d/.test(text);

/** What is overruled is older than what overrules it; a decision below may be of the same year, which is then said once. */
const mayShareYear = ({ phrase }: History): boolean =>
  !/^(?:overruled|abrogated|superseded)\b.* by,?$/.test(phrase.text);

/** A year in it may be the decision's; not where it quotes, cites or explains. */
const mayBeDate = (each: Parenthetical): boolean => each.kind === 'explanatory' && !explains(each);
