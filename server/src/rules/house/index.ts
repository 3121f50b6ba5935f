/** What a journal's own style sheet says. */
import type { Rule } from '../rule';
import { houseAbbreviation } from './abbreviation';
import { houseName } from './name';

export const house: readonly Rule[] = [houseAbbreviation, houseName];
