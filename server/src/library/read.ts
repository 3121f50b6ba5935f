/** A file of a library → its works, by what the file is named. */
import { span } from '../text/span';
import type { Steps } from '../text/steps';
import { bibtexSteps } from './bibtex';
import { cslSteps } from './csl';
import type { LibraryText } from './work';

/** A library larger than this is not read: it would hold up everything else. */
const largest = 32_000_000;

/** @param name of the file; `.json` and `.csl` hold CSL JSON, all else is BibTeX */
export function* librarySteps(text: string, name: string): Steps<LibraryText> {
  if (text.length > largest) return { works: [], unread: [{ span: span(0, 0), message: 'The file is too large.' }] };
  return yield* isCsl(name) ? cslSteps(text) : bibtexSteps(text);
}

const isCsl = (name: string): boolean => /\.(?:json|csl|csljson)$/i.test(name);
