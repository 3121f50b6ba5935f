/** Journals, magazines and newspapers. */
import type { Rule } from '../rule';
import { journalAbbrev } from './abbrev';
import { journalAbbrevSpacing } from './abbrevSpacing';
import { journalFirstPageMissing } from './firstPageMissing';
import { journalIssueNumber } from './issueNumber';
import { magazineForm } from './magazineForm';
import { newspaperForm } from './newspaperForm';
import { journalOrder } from './order';
import { studentDesignation } from './studentDesignation';
import { journalYearMissing } from './yearMissing';

export const journals: readonly Rule[] = [
  journalAbbrev,
  journalAbbrevSpacing,
  journalOrder,
  journalIssueNumber,
  journalYearMissing,
  journalFirstPageMissing,
  magazineForm,
  newspaperForm,
  studentDesignation,
];
