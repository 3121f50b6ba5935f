/** Other official documents: registers, orders of the President, papers of Congress. */
import type { Rule } from '../rule';
import { billForm } from './billForm';
import { execOrderForm } from './execOrderForm';
import { fedRegForm } from './fedRegForm';
import { hearingForm } from './hearingForm';
import { proposedRule } from './proposedRule';
import { reportForm } from './reportForm';

export const official: readonly Rule[] = [fedRegForm, proposedRule, billForm, reportForm, hearingForm, execOrderForm];
