/** Citation sentences and what stands in parentheses behind a citation. */
import type { Rule } from '../rule';
import { dateParenComma } from './dateParenComma';
import { stringDuplicate } from './duplicate';
import { stringFinalAnd } from './finalAnd';
import { stringOrder } from './order';
import { parenCapital } from './parenCapital';
import { parenEmpty } from './parenEmpty';
import { parenInnerPeriod } from './parenInnerPeriod';
import { parenOrder } from './parenOrder';
import { parenParticiple } from './parenParticiple';
import { parenSpaceBetween } from './parenSpaceBetween';
import { stringSeparator } from './separator';

export const strings: readonly Rule[] = [
  stringSeparator,
  stringFinalAnd,
  stringOrder,
  stringDuplicate,
  parenOrder,
  parenSpaceBetween,
  parenCapital,
  parenInnerPeriod,
  parenParticiple,
  parenEmpty,
  dateParenComma,
];
