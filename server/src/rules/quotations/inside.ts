import { span, type Span } from '../../text/span';
import type { Parenthetical } from '../../citation/citation';

/** What a parenthetical says, without its parentheses. */
export const inside = ({ span: { start, end } }: Parenthetical): Span => span(start + 1, end - 1);
