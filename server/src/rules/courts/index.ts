/** Courts, years, unreported cases, the history of a case. */
import type { Rule } from '../rule';
import { courtDepartment } from './courtDepartment';
import { courtForm } from './courtForm';
import { courtMissing } from './courtMissing';
import { courtRedundant } from './courtRedundant';
import { docketPrefix } from './docketPrefix';
import { historyCertDeniedOld } from './historyCertDeniedOld';
import { historyCommas } from './historyCommas';
import { historyPhrase } from './historyPhrase';
import { historyPriorInShort } from './historyPriorInShort';
import { historySubNom } from './historySubNom';
import { ordinalInCitation } from './ordinalInCitation';
import { parenJudgeForm } from './parenJudgeForm';
import { unreportedDbForm } from './unreportedDbForm';
import { unreportedForm } from './unreportedForm';
import { unreportedStarPage } from './unreportedStarPage';
import { yearFullDateReported } from './yearFullDateReported';
import { yearMissing } from './yearMissing';

export const courts: readonly Rule[] = [
  ordinalInCitation,
  courtMissing,
  courtRedundant,
  courtForm,
  courtDepartment,
  yearMissing,
  yearFullDateReported,
  unreportedForm,
  unreportedStarPage,
  unreportedDbForm,
  historyPhrase,
  historyCommas,
  historySubNom,
  historyPriorInShort,
  historyCertDeniedOld,
  docketPrefix,
  parenJudgeForm,
];
