/**
 * The stages in their order: manuscript, readings, resolution, dress, and the rules when they are asked for. They are
 * one generator, so that the same code runs in one go and in slices: it yields wherever it may pause.
 */
import { resolve } from '../authority/resolve';
import { fittingReferences } from '../authority/fitting';
import type { Resolution } from '../authority/authority';
import type { Reading } from '../citation/citation';
import type { Manuscript } from '../manuscript/manuscript';
import { rereadManuscript, type ReadManuscript } from '../manuscript/read';
import type { Finding } from '../rules/rule';
import { check } from '../rules/run';
import type { Dress, Options } from '../settings/options';
import { withFrontMatter } from '../settings/read';
import type { Analysis, LegalWriting } from './analysis';
import { dressOf } from './dress';
import { legalWriting } from './legal';
import type { ReadingMemo } from './memo';

/** What the stages are done with. */
export type Stages = Generator<void, Analysis>;

/** @param given what is set; the document's own front matter goes over it */
export function* stages(read: ReadManuscript, given: Options, memo: ReadingMemo): Stages {
  const options = withFrontMatter(given, read.manuscript.frontMatter);
  const first = yield* resolved(numbered(read, options), memo);
  if (!first.manuscript.numberingInDoubt || options.numbering !== 'auto') return new Settled(first, options);
  const second = yield* resolved(byLabel(read), memo);
  return new Settled(
    fittingReferences(second.resolution) > fittingReferences(first.resolution) ? second : first,
    options,
  );
}

/** What is known once every reference was followed. */
interface Resolved {
  readonly manuscript: Manuscript;
  readonly readings: readonly Reading[];
  readonly resolution: Resolution;
}

function* resolved(manuscript: Manuscript, memo: ReadingMemo): Generator<void, Resolved> {
  const readings: Reading[] = [];
  for (const passage of manuscript.passages) {
    readings.push(memo.reading(passage.prose));
    yield;
  }
  return { manuscript, readings, resolution: resolve(manuscript, readings) };
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
  #findings: readonly Finding[] | null = null;

  constructor(
    { manuscript, readings, resolution }: Resolved,
    readonly options: Options,
  ) {
    this.manuscript = manuscript;
    this.readings = readings;
    this.resolution = resolution;
    this.dress = dressOf(manuscript, resolution, options);
    this.legalWriting = legalWriting(manuscript, readings, resolution, options);
  }

  findings(): readonly Finding[] {
    return (this.#findings ??= check(this));
  }
}
