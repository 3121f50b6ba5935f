/** The full forms, in the order in which they are tried at one anchor. */
import type { Form } from '../form';
import { annotationForm, articleForm } from './articles';
import { bookForm } from './books';
import { caseForm } from './cases';
import { constitutionForm } from './constitutions';
import { docketForm } from './dockets';
import { circularForm } from './circulars';
import { federalistForm, starPageForm, treatiseForm } from './classics';
import { encyclopediaForm } from './encyclopedias';
import { forthcomingForm } from './forthcoming';
import { letterForm } from './letters';
import { opaqueForm, otherForm } from './opaque';
import { otherCaseForm } from './otherCases';
import { pageForm } from './pages';
import { codeForm, subjectCodeForm } from './statutes';

export const fullForms: readonly Form[] = [
  letterForm,
  encyclopediaForm,
  federalistForm,
  circularForm,
  otherForm,
  constitutionForm,
  codeForm,
  subjectCodeForm,
  annotationForm,
  caseForm,
  articleForm,
  otherCaseForm,
  docketForm,
  forthcomingForm,
  pageForm,
  bookForm,
  starPageForm,
  treatiseForm,
  opaqueForm,
];
