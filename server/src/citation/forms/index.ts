/** The full forms, in the order in which they are tried at one anchor. */
import type { Form } from '../form';
import { annotationForm, articleForm } from './secondary/articles';
import { bareImprintForm } from './secondary/bareImprints';
import { bookForm } from './secondary/books';
import { caseForm } from './cases/cases';
import { docketForm } from './cases/dockets';
import { circularForm } from './secondary/circulars';
import { federalistForm, starPageForm, treatiseForm } from './secondary/classics';
import { encyclopediaForm } from './secondary/encyclopedias';
import { courtDocumentForm } from './cases/courtDocuments';
import { forthcomingForm } from './secondary/forthcoming';
import { letterForm } from './secondary/letters';
import { officialForms } from './official';
import { opaqueForm, otherForm } from './opaque';
import { otherCaseForm } from './cases/otherCases';
import { recordForm } from './cases/records';
import { unprintedTreatyForm } from './international/unprintedTreaties';
import { pageForm } from './secondary/pages';

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
  unprintedTreatyForm,
  pageForm,
  bookForm,
  bareImprintForm,
  starPageForm,
  treatiseForm,
  opaqueForm,
];
