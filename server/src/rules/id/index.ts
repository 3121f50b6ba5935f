/** Id.: what it leads to first, then how it is written. */
import type { Rule } from '../rule';
import { idAfterCrossReference } from './afterCrossReference';
import { idAfterMultipleAuthorities } from './afterMultipleAuthorities';
import { idAfterTextualNote } from './afterTextualNote';
import { idAtWithSection } from './atWithSection';
import { idCapitalisation } from './capitalisation';
import { idCommaBeforeAt } from './commaBeforeAt';
import { idDifferentTitle } from './differentTitle';
import { idForRecordCite } from './forRecordCite';
import { idIbid } from './ibid';
import { idInterveningInSameNote } from './interveningInSameNote';
import { idInterveningMention } from './interveningMention';
import { idMissingPeriod } from './missingPeriod';
import { idNoAntecedent } from './noAntecedent';
import { idNotUsed } from './notUsed';
import { idPinciteBeforeFirstPage } from './pinciteBeforeFirstPage';
import { idPinciteMissingAt } from './pinciteMissingAt';
import { idRedundantPincite } from './redundantPincite';
import { idRunTooLong } from './runTooLong';
import { idToCollectedWork } from './toCollectedWork';

export const id: readonly Rule[] = [
  idForRecordCite,
  idNoAntecedent,
  idAfterTextualNote,
  idAfterCrossReference,
  idAfterMultipleAuthorities,
  idDifferentTitle,
  idPinciteBeforeFirstPage,
  idToCollectedWork,
  idInterveningInSameNote,
  idInterveningMention,
  idRedundantPincite,
  idRunTooLong,
  idCapitalisation,
  idMissingPeriod,
  idIbid,
  idCommaBeforeAt,
  idAtWithSection,
  idPinciteMissingAt,
  idNotUsed,
];
