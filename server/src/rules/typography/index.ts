/** Dashes, quotation marks, spaces. */
import type { Rule } from '../rule';
import { apostropheConsistency } from './apostropheConsistency';
import { dashEmSpacing } from './dashEmSpacing';
import { paragraphSpace } from './paragraphSpace';

export const typography: readonly Rule[] = [apostropheConsistency, dashEmSpacing, paragraphSpace];
