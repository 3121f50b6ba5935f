/** What was never published, or is not yet. */
import type { Rule } from '../rule';
import { forthcomingForm } from './forthcomingForm';
import { forthcomingStale } from './forthcomingStale';
import { interviewForm } from './interview';
import { onFileForm } from './onFile';
import { ssrnForm } from './ssrn';
import { thesisForm } from './thesis';
import { workingPaperForm } from './workingPaper';

export const unpublished: readonly Rule[] = [
  forthcomingForm,
  forthcomingStale,
  workingPaperForm,
  interviewForm,
  thesisForm,
  onFileForm,
  ssrnForm,
];
