/** The forms of official documents, in the order in which they are tried at one anchor. */
import type { Form } from '../form';
import { billForm } from './law/bills';
import { congressionalRecordForm } from './law/congressionalRecord';
import { constitutionForm } from './law/constitutions';
import { courtRuleForm, ruleForm } from './law/courtRules';
import { executiveForm } from './law/executiveOrders';
import { europeanCaseForm } from './cases/europeanCases';
import { foreignCaseForm } from './cases/foreignCases';
import { hearingForm } from './law/hearings';
import { legislativeReportForm } from './law/legislativeReports';
import { patentForm } from './law/patents';
import { registerForm } from './law/registers';
import { restatementForm } from './law/restatements';
import { rulingForm } from './law/rulings';
import { sessionLawForm } from './law/sessionLaws';
import { codeForm, subjectCodeForm } from './law/statutes';
import { charterForm } from './international/charters';
import { humanRightsForm } from './cases/humanRightsCases';
import { internationalCaseForm } from './cases/internationalCases';
import { resolutionForm } from './international/resolutions';
import { treatyForm } from './international/treaties';
import { unDocumentForm } from './international/unDocuments';

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
