/** Names of authors. */
import type { Rule } from '../rule';
import { authorInverted } from './inverted';

export const authors: readonly Rule[] = [authorInverted];
