/**
 * The stages in their order: readings, resolution, dress, and the rules when they are asked for, in steps.
 */
import { fittingReferences } from '../authority/fitting';
import { keptResolution } from '../authority/kept';
import { resolving, resolvingAfter } from '../authority/resolve';
import type { Reading } from '../citation/citation';
import { preparing } from '../citation/preparing';
import type { Manuscript } from '../manuscript/manuscript';
import { rereadManuscript, type ReadManuscript } from '../manuscript/read';
import type { Dress, Options } from '../settings/options';
import { withFrontMatter } from '../settings/read';
import type { Steps } from '../text/steps';
import { inCompany } from './company';
import { markedPassages, markedSince, type Marked } from './marked';
import type { ReadingMemo } from './memo';
import { Settled, type Earlier, type Resolved } from './settled';

/**
 * @param given what is set; the document's own front matter goes over it
 * @param before the analysis of the version before, of which all is kept that an edit can't have changed
 */
export function* stages(
  read: ReadManuscript,
  given: Options,
  memo: ReadingMemo,
  before: Settled | null = null,
): Steps<Settled> {
  const options = withFrontMatter(given, read.manuscript.frontMatter);
  const earlier = earlierOf(read, before);
  const resolved =
    earlier === null ? yield* mostFitting(read, options, memo) : yield* resolvedSince(earlier, read.manuscript, memo);
  const marked = yield* markedOf(resolved.manuscript, earlier);
  const settled = new Settled(resolved, options, marked, guessOf(before), earlier);
  if (settled.legalWriting === 'sure') yield* settled.hear();
  return settled;
}

function* markedOf(manuscript: Manuscript, earlier: Earlier | null): Steps<readonly Marked[]> {
  if (earlier !== null) return markedSince(earlier.before.marked, manuscript, earlier.since);
  return yield* markedPassages(manuscript);
}

/** What the version before was taken to be dressed as, where that was a guess: the next guess holds to it where it can. */
const guessOf = (before: Settled | null): Dress | null => (before?.options.document === 'auto' ? before.dress : null);

/** The earlier version, where all but a few passages are as they were in it; null where that is not known. */
function earlierOf({ since, manuscript }: ReadManuscript, before: Settled | null): Earlier | null {
  if (since === null || before === null || since.before !== before.manuscript) return null;
  // Where there are no notes, which readings stand is decided by all of them together.
  return manuscript.numberingInDoubt || manuscript.notes.length === 0 ? null : { before, since };
}

/** Where the numbers of the notes are in doubt, the numbering under which more references fit. */
function* mostFitting(read: ReadManuscript, options: Options, memo: ReadingMemo): Steps<Resolved> {
  const first = yield* resolved(numbered(read, options), options, memo);
  if (!first.manuscript.numberingInDoubt || options.numbering !== 'auto') return first;
  const second = yield* resolved(byLabel(read), options, memo);
  return fittingReferences(second.resolution) > fittingReferences(first.resolution) ? second : first;
}

function* resolved(manuscript: Manuscript, options: Options, memo: ReadingMemo): Steps<Resolved> {
  yield* preparing();
  const each: Reading[] = [];
  for (const passage of manuscript.passages) {
    const known = memo.known(passage.prose);
    each.push(known ?? memo.reading(passage.prose));
    if (known === undefined) yield;
  }
  const readings = inCompany(manuscript, each, options);
  return { manuscript, readings, resolution: yield* resolving(manuscript, readings) };
}

/** The same where only a few passages were read anew since another version was resolved. */
function* resolvedSince({ before, since }: Earlier, manuscript: Manuscript, memo: ReadingMemo): Steps<Resolved> {
  const readings = before.readings.slice();
  for (let index = since.first; index < since.first + since.count; index++) {
    const passage = manuscript.passages[index];
    if (passage !== undefined) readings[index] = memo.reading(passage.prose);
  }
  const kept = keptResolution(before, { manuscript, readings }, since);
  const resolution = kept ?? (yield* resolvingAfter(before.resolution, manuscript, readings, since));
  return { manuscript, readings, resolution };
}

const numbered = (read: ReadManuscript, { numbering }: Options): Manuscript =>
  numbering === 'label' ? byLabel(read) : read.manuscript;

const byLabel = (read: ReadManuscript): Manuscript =>
  read.manuscript.numberingInDoubt
    ? rereadManuscript(read, read.manuscript.source, [], { numbering: 'label' }).manuscript
    : read.manuscript;
