/** The forms of official documents, in the order in which they are tried at one anchor. */
import type { Form } from '../form';
import { billForm } from './bills';
import { congressionalRecordForm } from './congressionalRecord';
import { constitutionForm } from './constitutions';
import { courtRuleForm, ruleForm } from './courtRules';
import { executiveForm } from './executiveOrders';
import { europeanCaseForm } from './europeanCases';
import { foreignCaseForm } from './foreignCases';
import { hearingForm } from './hearings';
import { legislativeReportForm } from './legislativeReports';
import { patentForm } from './patents';
import { registerForm } from './registers';
import { restatementForm } from './restatements';
import { rulingForm } from './rulings';
import { sessionLawForm } from './sessionLaws';
import { codeForm, subjectCodeForm } from './statutes';
import { charterForm } from './charters';
import { humanRightsForm } from './humanRightsCases';
import { internationalCaseForm } from './internationalCases';
import { resolutionForm } from './resolutions';
import { treatyForm } from './treaties';
import { unDocumentForm } from './unDocuments';

/** Rules before codes, and codes before restatements, whose names begin alike. */
export const officialForms: readonly Form[] = [
  constitutionForm,
  charterForm,
  treatyForm,
  internationalCaseForm,
  europeanCaseForm,
  humanRightsForm,
  foreignCaseForm,
  resolutionForm,
  unDocumentForm,
  ruleForm,
  codeForm,
  subjectCodeForm,
  courtRuleForm,
  restatementForm,
  sessionLawForm,
  registerForm,
  executiveForm,
  rulingForm,
  patentForm,
  hearingForm,
  legislativeReportForm,
  billForm,
  congressionalRecordForm,
];
