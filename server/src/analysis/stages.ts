/**
 * The stages in their order: readings, resolution, dress, and the rules when they are asked for, in steps.
 */
import { resolving } from '../authority/resolve';
import { fittingReferences } from '../authority/fitting';
import type { Resolution } from '../authority/authority';
import type { Reading } from '../citation/citation';
import type { Manuscript } from '../manuscript/manuscript';
import { rereadManuscript, type ReadManuscript } from '../manuscript/read';
import type { Finding } from '../rules/rule';
import { check, hearPassageRules, type Heard } from '../rules/run';
import type { Dress, Options } from '../settings/options';
import { withFrontMatter } from '../settings/read';
import type { Steps } from '../text/steps';
import type { Analysis, LegalWriting } from './analysis';
import { inCompany } from './company';
import { dressOf } from './dress';
import { legalWriting } from './legal';
import type { ReadingMemo } from './memo';

/**
 * @param given what is set; the document's own front matter goes over it
 * @param guessed the dress that was guessed before the last edits; null where there was no guess
 */
export function* stages(
  read: ReadManuscript,
  given: Options,
  memo: ReadingMemo,
  guessed: Dress | null = null,
): Steps<Analysis> {
  const options = withFrontMatter(given, read.manuscript.frontMatter);
  const settled = new Settled(yield* mostFitting(read, options, memo), options, guessed);
  if (settled.legalWriting === 'sure') settled.heard = yield* hearPassageRules(settled);
  return settled;
}

/** Where the numbers of the notes are in doubt, the numbering under which more references fit. */
function* mostFitting(read: ReadManuscript, options: Options, memo: ReadingMemo): Steps<Resolved> {
  const first = yield* resolved(numbered(read, options), options, memo);
  if (!first.manuscript.numberingInDoubt || options.numbering !== 'auto') return first;
  const second = yield* resolved(byLabel(read), options, memo);
  return fittingReferences(second.resolution) > fittingReferences(first.resolution) ? second : first;
}

/** What is known once every reference was followed. */
interface Resolved {
  readonly manuscript: Manuscript;
  readonly readings: readonly Reading[];
  readonly resolution: Resolution;
}

function* resolved(manuscript: Manuscript, options: Options, memo: ReadingMemo): Steps<Resolved> {
  const each: Reading[] = [];
  for (const passage of manuscript.passages) {
    const known = memo.known(passage.prose);
    each.push(known ?? memo.reading(passage.prose));
    if (known === undefined) yield;
  }
  const readings = inCompany(manuscript, each, options);
  return { manuscript, readings, resolution: yield* resolving(manuscript, readings) };
}

const numbered = (read: ReadManuscript, { numbering }: Options): Manuscript =>
  numbering === 'label' ? byLabel(read) : read.manuscript;

const byLabel = (read: ReadManuscript): Manuscript =>
  read.manuscript.numberingInDoubt
    ? rereadManuscript(read, read.manuscript.source, [], { numbering: 'label' }).manuscript
    : read.manuscript;

class Settled implements Analysis {
  readonly manuscript: Manuscript;
  readonly readings: readonly Reading[];
  readonly resolution: Resolution;
  readonly dress: Dress;
  readonly legalWriting: LegalWriting;
  /** What passage rules say, as far as they were asked before. */
  heard: Heard | undefined;
  #findings: readonly Finding[] | null = null;

  constructor(
    { manuscript, readings, resolution }: Resolved,
    readonly options: Options,
    guessed: Dress | null,
  ) {
    this.manuscript = manuscript;
    this.readings = readings;
    this.resolution = resolution;
    this.dress = dressOf(manuscript, resolution, options, guessed);
    this.legalWriting = legalWriting(manuscript, readings, resolution, options);
  }

  findings(): readonly Finding[] {
    return (this.#findings ??= check(this, this.heard));
  }
}
