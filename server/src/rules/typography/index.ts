/** Dashes, quotation marks, spaces. */
import type { Rule } from '../rule';
import { apostropheConsistency } from './apostropheConsistency';
import { dashEmSpacing } from './dashEmSpacing';

export const typography: readonly Rule[] = [apostropheConsistency, dashEmSpacing];
