/** Constitutions. */
import type { Rule } from '../rule';
import { constComma } from './comma';
import { constDate } from './date';
import { constStateAbbrev } from './stateAbbrev';
import { constSubdivisionForm } from './subdivisionForm';

export const constitutions: readonly Rule[] = [constSubdivisionForm, constComma, constDate, constStateAbbrev];
