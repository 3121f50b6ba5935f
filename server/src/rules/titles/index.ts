/** Titles of works. */
import type { Rule } from '../rule';
import { titleLostApostrophe } from './lostApostrophe';
import { newspaperName } from './newspaperName';
import { titleQuotes } from './quotes';
import { titleCase } from './titleCase';

export const titles: readonly Rule[] = [titleLostApostrophe, titleCase, titleQuotes, newspaperName];
