/** Which passages of the text show what a document is dressed as: few do, so they are kept from one version to the next. */
import type { Manuscript } from '../manuscript/manuscript';
import type { Since } from '../manuscript/read';
import type { Prose } from '../text/prose';
import type { Steps } from '../text/steps';
import { marksIn, type Mark } from './dress-marks';

export interface Marked {
  /** Index. */
  readonly passage: number;
  readonly marks: readonly Mark[];
}

/** How many passages are looked at before others may have their turn. */
const passagesInAStep = 128;

/** All of them, in order. */
export function* markedPassages(manuscript: Manuscript): Steps<readonly Marked[]> {
  const found: Marked[] = [];
  for (let index = 0; index < manuscript.passages.length; index += passagesInAStep) {
    found.push(...markedIn(manuscript, index, index + passagesInAStep));
    yield;
  }
  return found;
}

/** The same after an edit. */
export function markedSince(
  before: readonly Marked[],
  manuscript: Manuscript,
  { first, count }: Since,
): readonly Marked[] {
  const next = first + count;
  const anew = markedIn(manuscript, first, next);
  const wereThere = before.some(({ passage }) => passage >= first && passage < next);
  if (!wereThere && anew.length === 0) return before;
  const earlier = before.filter(({ passage }) => passage < first);
  return [...earlier, ...anew, ...before.filter(({ passage }) => passage >= next)];
}

function markedIn({ passages }: Manuscript, first: number, next: number): readonly Marked[] {
  const found: Marked[] = [];
  for (let index = first; index < next; index++) {
    const passage = passages[index];
    if (passage === undefined || passage.kind === 'note') continue;
    const marks = marksIn(passage.prose);
    if (marks.length > 0 && !isQuoted(passage.prose)) found.push({ passage: index, marks });
  }
  return found;
}

/** A quotation set off from the text, as an article about a case has them. */
const isQuoted = ({ styles: [first], text }: Prose): boolean =>
  first?.style === 'blockQuote' && first.span.start === 0 && first.span.end >= text.length;
