/** Names of cases, and the reporters that print them. */
import type { Rule } from '../rule';
import { reporterParallelScotus } from './reporterParallelScotus';
import { reporterPreferred } from './reporterPreferred';
import { reporterSpacing } from './reporterSpacing';
import { reporterVariant } from './reporterVariant';

export const cases: readonly Rule[] = [reporterSpacing, reporterVariant, reporterPreferred, reporterParallelScotus];
