/** Addresses and visits. */
import type { Rule } from '../rule';
import { urlMalformed } from './urlMalformed';
import { urlMissing } from './urlMissing';

export const web: readonly Rule[] = [urlMissing, urlMalformed];
