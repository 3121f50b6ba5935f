/** Statutes, session laws, regulations, rules of courts, restatements: section signs and the names of codes. */
import type { Rule } from '../rule';
import { actYearDuplicate } from './actYearDuplicate';
import { cfrForm } from './cfrForm';
import { cfrYear } from './cfrYear';
import { courtRuleDate } from './courtRuleDate';
import { courtRuleForm } from './courtRuleForm';
import { publicLawForm } from './publicLawForm';
import { publicLawStat } from './publicLawStat';
import { restatementForm } from './restatementForm';
import { sectionAt } from './sectionAt';
import { sectionPlural } from './sectionPlural';
import { sectionSpace } from './sectionSpace';
import { sectionSubsectionSpace } from './sectionSubsectionSpace';
import { sectionSymbolStartsSentence } from './sectionSymbolStartsSentence';
import { sectionWord } from './sectionWord';
import { stateCodeForm } from './stateCodeForm';
import { stateCodeYear } from './stateCodeYear';
import { treasuryRegulation } from './treasuryRegulation';
import { uccForm } from './uccForm';
import { uscForm } from './uscForm';
import { uscOfficialPreferred } from './uscOfficialPreferred';
import { uscYear } from './uscYear';
import { uscaPublisher } from './uscaPublisher';

export const statutes: readonly Rule[] = [
  sectionSpace,
  sectionPlural,
  sectionWord,
  sectionSymbolStartsSentence,
  sectionAt,
  sectionSubsectionSpace,
  uscForm,
  uscYear,
  uscaPublisher,
  uscOfficialPreferred,
  stateCodeForm,
  stateCodeYear,
  publicLawForm,
  publicLawStat,
  actYearDuplicate,
  cfrForm,
  cfrYear,
  treasuryRegulation,
  courtRuleForm,
  courtRuleDate,
  restatementForm,
  uccForm,
];
