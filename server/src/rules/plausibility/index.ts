/** What can be wrong about a citation by its own numbers, without looking anything up elsewhere. */
import type { Rule } from '../rule';
import { congressYearMismatch } from './congressYear';
import { courtReporterMismatch } from './courtReporter';
import { courtYearMismatch } from './courtYear';
import { databaseYearMismatch } from './databaseYear';
import { dateFuture } from './dateFuture';
import { dateImpossible } from './dateImpossible';
import { executiveOrderYear } from './executiveOrderYear';
import { nominativeVolumeMismatch } from './nominativeVolume';
import { pinciteBeforeFirstPage } from './pinciteBeforeFirstPage';
import { publicLawCongress } from './publicLawCongress';
import { recordYearMismatch } from './recordYear';
import { registerYearMismatch } from './registerYear';
import { reporterYearMismatch } from './reporterYear';
import { resolutionYear } from './resolutionYear';
import { shortPinciteBeforeFirstPage } from './shortPinciteBeforeFirstPage';
import { visitedBeforePublication } from './visitedBeforePublication';
import { volumeYearMismatch } from './volumeYear';

export const plausibility: readonly Rule[] = [
  reporterYearMismatch,
  volumeYearMismatch,
  nominativeVolumeMismatch,
  courtReporterMismatch,
  courtYearMismatch,
  pinciteBeforeFirstPage,
  shortPinciteBeforeFirstPage,
  databaseYearMismatch,
  registerYearMismatch,
  congressYearMismatch,
  publicLawCongress,
  recordYearMismatch,
  executiveOrderYear,
  resolutionYear,
  dateImpossible,
  dateFuture,
  visitedBeforePublication,
];
