/** Titles of works. */
import type { Rule } from '../rule';
import { titleLostApostrophe } from './lostApostrophe';
import { newspaperName } from './newspaperName';

export const titles: readonly Rule[] = [titleLostApostrophe, newspaperName];
