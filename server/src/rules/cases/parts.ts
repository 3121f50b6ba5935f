/** Stretches of a party's name that do not belong in a citation. */
import { span, type Span } from '../../text/span';
import type { CaseName, Field } from '../../citation/citation';
import { partiesOf } from './names';

export interface PartOf {
  readonly party: Field;
  /** What the pattern found, without the comma and the spaces before it. */
  readonly part: Field;
  /** The same with these. */
  readonly whole: Span;
}

/** `, et al.`, `et ux.` behind the first party. */
export const OTHER_PARTIES = /,?\s{1,3}et\.?\s{1,3}(?:al|als|ux|vir)\b\.?/i;

/** The first match of a pattern in each party. */
export function partsOf(name: CaseName | null, pattern: RegExp): readonly PartOf[] {
  return partiesOf(name).flatMap((party) => {
    const found = pattern.exec(party.text);
    if (found === null || found.index === 0) return [];
    const start = party.span.start + found.index;
    const end = start + found[0].length;
    const text = found[0].replace(/^[\s,]+/, '');
    return [{ party, part: { text, span: span(end - text.length, end) }, whole: span(start, end) }];
  });
}
