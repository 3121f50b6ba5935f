/** Names of cases, and the reporters that print them. */
import type { Rule } from '../rule';
import { caseNameAlias } from './alias';
import { caseNameAgencyInitials } from './agencyInitials';
import { caseNameAllCaps } from './allCaps';
import { caseNameCommaGeography } from './commaGeography';
import { caseNameCommissioner } from './commissioner';
import { caseNameContractionPeriod } from './contractionPeriod';
import { caseNameDoubleDesignation } from './doubleDesignation';
import { caseNameEtAl } from './etAl';
import { caseNameGeography } from './geography';
import { caseNameGivenNames } from './givenNames';
import { caseNameInReAdversary } from './inReAdversary';
import { caseNameComma } from './nameComma';
import { caseNameOverabbreviatedInText } from './overabbreviatedInText';
import { caseNameProcedural } from './procedural';
import { caseNameStateOf } from './stateOf';
import { caseNameT6 } from './t6';
import { caseNameThe } from './the';
import { caseNameUnitedStates } from './unitedStates';
import { caseVersus } from './versus';
import { reporterParallelScotus } from './reporterParallelScotus';
import { reporterPreferred } from './reporterPreferred';
import { reporterSpacing } from './reporterSpacing';
import { reporterVariant } from './reporterVariant';

export const cases: readonly Rule[] = [
  caseVersus,
  caseNameComma,
  caseNameAllCaps,
  caseNameUnitedStates,
  caseNameStateOf,
  caseNameCommissioner,
  caseNameEtAl,
  caseNameAlias,
  caseNameThe,
  caseNameDoubleDesignation,
  caseNameProcedural,
  caseNameInReAdversary,
  caseNameCommaGeography,
  caseNameAgencyInitials,
  caseNameT6,
  caseNameGeography,
  caseNameContractionPeriod,
  caseNameGivenNames,
  caseNameOverabbreviatedInText,
  reporterSpacing,
  reporterVariant,
  reporterPreferred,
  reporterParallelScotus,
];
