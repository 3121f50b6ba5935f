/** Short forms of cases and of other works; the order is a ranking. */
import type { Rule } from '../rule';
import { shortCaseAmbiguousName } from './ambiguousName';
import { shortCaseFiveNotes } from './fiveNotes';
import { constShortForm } from './constitution';
import { fullCaseRepeated } from './fullCaseRepeated';
import { fullSecondaryRepeated } from './fullSecondaryRepeated';
import { shortCaseGovernmentalParty } from './governmentalParty';
import { shortCaseKeepsFirstPage } from './keepsFirstPage';
import { shortCaseMissingAt } from './missingAt';
import { shortCaseMissingComma } from './missingComma';
import { shortCaseMissingReporter } from './missingReporter';
import { shortCaseNoFull } from './noFull';
import { shortCaseVolumeMismatch } from './volumeMismatch';
import { shortCaseWrongName } from './wrongName';
import { shortStatuteDrift } from './statuteDrift';

export const shortForms: readonly Rule[] = [
  shortCaseNoFull,
  shortCaseVolumeMismatch,
  shortCaseAmbiguousName,
  shortCaseWrongName,
  shortCaseMissingAt,
  shortCaseGovernmentalParty,
  shortCaseFiveNotes,
  shortCaseMissingReporter,
  fullCaseRepeated,
  fullSecondaryRepeated,
  shortCaseKeepsFirstPage,
  shortCaseMissingComma,
  shortStatuteDrift,
  constShortForm,
];
