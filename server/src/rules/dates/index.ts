/** Dates as they are written. */
import type { Rule } from '../rule';
import { dateComma } from './dateComma';
import { dateOrder } from './dateOrder';
import { monthAbbrevWrong } from './monthAbbrevWrong';
import { monthAbbrev } from './monthAbbrev';

export const dates: readonly Rule[] = [monthAbbrev, monthAbbrevWrong, dateOrder, dateComma];
