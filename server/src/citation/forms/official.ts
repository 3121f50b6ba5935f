/** The forms of official documents, in the order in which they are tried at one anchor. */
import type { Form } from '../form';
import { billForm } from './bills';
import { congressionalRecordForm } from './congressionalRecord';
import { constitutionForm } from './constitutions';
import { courtRuleForm, ruleForm } from './courtRules';
import { executiveForm } from './executiveOrders';
import { hearingForm } from './hearings';
import { legislativeReportForm } from './legislativeReports';
import { patentForm } from './patents';
import { registerForm } from './registers';
import { restatementForm } from './restatements';
import { rulingForm } from './rulings';
import { sessionLawForm } from './sessionLaws';
import { codeForm, subjectCodeForm } from './statutes';

/** Rules before codes, and codes before restatements, whose names begin alike. */
export const officialForms: readonly Form[] = [
  constitutionForm,
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
