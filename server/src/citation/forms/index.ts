/** The full forms, in the order in which they are tried at one anchor. */
import type { Form } from '../form';
import { annotationForm, articleForm } from './articles';
import { bareImprintForm } from './bareImprints';
import { bookForm } from './books';
import { caseForm } from './cases';
import { docketForm } from './dockets';
import { circularForm } from './circulars';
import { federalistForm, starPageForm, treatiseForm } from './classics';
import { encyclopediaForm } from './encyclopedias';
import { courtDocumentForm } from './courtDocuments';
import { forthcomingForm } from './forthcoming';
import { letterForm } from './letters';
import { officialForms } from './official';
import { opaqueForm, otherForm } from './opaque';
import { otherCaseForm } from './otherCases';
import { recordForm } from './records';
import { pageForm } from './pages';

export const fullForms: readonly Form[] = [
  letterForm,
  encyclopediaForm,
  federalistForm,
  circularForm,
  ...officialForms,
  courtDocumentForm,
  recordForm,
  otherForm,
  annotationForm,
  caseForm,
  articleForm,
  otherCaseForm,
  docketForm,
  forthcomingForm,
  pageForm,
  bookForm,
  bareImprintForm,
  starPageForm,
  treatiseForm,
  opaqueForm,
];
