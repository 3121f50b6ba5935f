/** Statutes, session laws, regulations, rules of courts, restatements: section signs and the names of codes. */
import type { Rule } from '../rule';
import { cfrForm } from './cfrForm';
import { sectionAt } from './sectionAt';
import { sectionPlural } from './sectionPlural';
import { sectionSpace } from './sectionSpace';
import { sectionSubsectionSpace } from './sectionSubsectionSpace';
import { sectionSymbolStartsSentence } from './sectionSymbolStartsSentence';
import { sectionWord } from './sectionWord';
import { stateCodeForm } from './stateCodeForm';
import { uccForm } from './uccForm';
import { uscForm } from './uscForm';

export const statutes: readonly Rule[] = [
  sectionSpace,
  sectionPlural,
  sectionWord,
  sectionSymbolStartsSentence,
  sectionAt,
  sectionSubsectionSpace,
  uscForm,
  cfrForm,
  uccForm,
  stateCodeForm,
];
