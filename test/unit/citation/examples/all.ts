/** Every form with the examples that the field gives for it, written down by hand: one list, a file for a group. */
import { cases } from './cases.list';
import type { Example } from './example';
import { international } from './international.list';
import { laws } from './laws.list';
import { secondary } from './secondary.list';
import { shortForms } from './shortForms.list';

export const examples: readonly Example[] = [...cases, ...laws, ...international, ...secondary, ...shortForms];
