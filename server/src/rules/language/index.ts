/** Slips in the writer's own sentences that an editor marks in passing. */
import type { Rule } from '../rule';
import { acronymUnused } from './acronymUnused';
import { articleBeforeVowel } from './articleBeforeVowel';
import { dueTo } from './dueTo';
import { nameSpelling } from './nameSpelling';

export const language: readonly Rule[] = [articleBeforeVowel, dueTo, acronymUnused, nameSpelling];
