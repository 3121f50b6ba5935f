/** Dashes, quotation marks, spaces. */
import type { Rule } from '../rule';
import { apostropheConsistency } from './apostropheConsistency';
import { dashEmSpacing } from './dashEmSpacing';
import { paragraphSpace } from './paragraphSpace';
import { nbspCitation } from './nbspCitation';
import { statePostal } from './statePostal';
import { subdivisionAbbrev } from './subdivisionAbbrev';
import { usSpacing } from './usSpacing';

export const typography: readonly Rule[] = [
  apostropheConsistency,
  dashEmSpacing,
  paragraphSpace,
  nbspCitation,
  statePostal,
  subdivisionAbbrev,
  usSpacing,
];
