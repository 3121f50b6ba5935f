/** Books and their chapters. */
import type { Rule } from '../rule';
import { chapterForm } from './chapterForm';
import { bookEdition } from './edition';
import { bookEditorForm } from './editorForm';
import { bookPincite } from './pincite';
import { bookPublisher } from './publisher';
import { bookYearMissing } from './yearMissing';

export const books: readonly Rule[] = [
  bookPincite,
  bookEdition,
  bookEditorForm,
  bookPublisher,
  bookYearMissing,
  chapterForm,
];
