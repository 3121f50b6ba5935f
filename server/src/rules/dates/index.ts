/** Dates as they are written. */
import type { Rule } from '../rule';
import { monthAbbrev } from './monthAbbrev';

export const dates: readonly Rule[] = [monthAbbrev];
