/** What stands before the number of a public law: `Pub. L. No.`, `P.L.`, `Public Law`. */
import { span, type Span } from '../../text/span';
import type { SessionLawCitation } from '../../citation/citation';

export interface LawLabel {
  readonly text: string;
  readonly span: Span;
  /** `Pub. L. No.` or `Priv. L. No.`. */
  readonly right: string;
}

/** In characters. */
const LONGEST = 24;

/** The label of a law of the United States; null for a chapter, and for the law of a state. */
export function labelOf({ span: whole, number, place }: SessionLawCitation, text: string): LawLabel | null {
  if (number === null || (place !== null && place.reporter.standard !== 'Stat.')) return null;
  const from = Math.max(whole.start, number.span.start - LONGEST);
  const before = text.slice(from, number.span.start);
  const found = /(?:^|[\s(,])((P(?:ublic|riv(?:ate)?|ub)?)\.?\s?L(?:aw)?\.?(?:\s?No\.?)?)\s*$/i.exec(before);
  const [, label, kind = ''] = found ?? [];
  if (label === undefined) return null;
  const start = from + before.lastIndexOf(label);
  return {
    text: label,
    span: span(start, start + label.length),
    right: kind.toLowerCase().startsWith('pr') ? 'Priv. L. No.' : 'Pub. L. No.',
  };
}
