/** Dashes, quotation marks, spaces. */
import type { Rule } from '../rule';
import { acronymPeriods } from './acronymPeriods';
import { apostropheConsistency } from './apostropheConsistency';
import { dashEmSpacing } from './dashEmSpacing';
import { characterArtifacts } from './characterArtifacts';
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
  characterArtifacts,
  acronymPeriods,
];
