/**
 * A document that is being edited. It holds the text, its lines, the manuscript last read with the edits since, and the
 * analysis of this very version once it was asked for. Nothing is computed before it is asked for.
 */
import type { Format } from '../manuscript/manuscript';
import { readingManuscript, rereadManuscript, type ReadManuscript } from '../manuscript/read';
import type { Options } from '../settings/options';
import { coveringEdit, type SourceEdit } from '../text/edit';
import { LineIndex } from '../text/line-index';
import { finished, type Steps } from '../text/steps';
import type { Analysis } from './analysis';
import type { ReadingMemo } from './memo';
import type { Settled } from './settled';
import { stages } from './stages';

/** The clock, in milliseconds, and a way to let others have the event loop for a turn. */
export interface Pace {
  now(): number;
  pause(): Promise<void>;
}

/** A keystroke's analysis is done in one slice; the first of a long document takes several. */
const sliceMilliseconds = 12;

export class LiveDocument {
  #source: string;
  #lines: LineIndex;
  #options: Options;
  /** As it was when last read; `#edits` lead from its source to the present one. */
  #read: ReadManuscript | null = null;
  #edits: SourceEdit[] = [];
  /** On the way to the analysis of the present version; dropped by the next edit. */
  #work: Steps<Settled> | null = null;
  #analysis: Settled | null = null;
  /** The analysis of an earlier version: what an edit left as it was is taken over from it. */
  #before: Settled | null = null;
  #running: Promise<Analysis | null> | null = null;
  #closed = false;

  constructor(
    source: string,
    private readonly format: Format,
    options: Options,
    private readonly memo: ReadingMemo,
    private readonly pace: Pace,
  ) {
    this.#source = source;
    this.#lines = LineIndex.of(source);
    this.#options = options;
  }

  get source(): string {
    return this.#source;
  }

  get lines(): LineIndex {
    return this.#lines;
  }

  /** The edit's span lies in the present source. */
  edit(edit: SourceEdit): void {
    const { start, end } = edit.span;
    this.#source = this.#source.slice(0, start) + edit.newText + this.#source.slice(end);
    this.#lines = this.#lines.edited(edit, this.#source);
    this.#edits.push(edit);
    this.#outdate();
  }

  /** Another text altogether: nothing of the old one is taken over. */
  replace(source: string): void {
    this.#source = source;
    this.#lines = LineIndex.of(source);
    this.#read = null;
    this.#edits = [];
    this.#outdate();
    this.#before = null;
  }

  /** All but the readings is decided afresh: what was kept was decided by other settings. */
  setOptions(options: Options): void {
    this.#options = options;
    this.#outdate();
    this.#before = null;
  }

  /** Who waits for an analysis gets null. */
  close(): void {
    this.#closed = true;
    this.#outdate();
  }

  /** The analysis of the present version, at once. */
  analysis(): Analysis {
    return this.#analysis ?? this.#settle(finished(this.#start()));
  }

  /**
   * The analysis of the version that is the present one when it is done; null if the document is closed before. It
   * lets others have the event loop after each slice; an edit meanwhile starts it again, with all that was read kept.
   */
  analysed(): Promise<Analysis | null> {
    if (this.#analysis !== null) return Promise.resolve(this.#analysis);
    return (this.#running ??= this.#run().finally(() => (this.#running = null)));
  }

  async #run(): Promise<Analysis | null> {
    while (!this.#closed) {
      const analysis = this.#slice();
      if (analysis !== null) return analysis;
      await this.pace.pause();
    }
    return null;
  }

  #slice(): Analysis | null {
    const until = this.pace.now() + sliceMilliseconds;
    const running = this.#work ?? this.#start();
    // Held only while it is sound: what threw may not be asked again.
    this.#work = null;
    while (this.pace.now() < until) {
      const step = running.next();
      if (step.done === true) return this.#settle(step.value);
    }
    this.#work = running;
    return null;
  }

  *#start(): Steps<Settled> {
    const read = yield* this.#readManuscript();
    return yield* stages(read, this.#options, this.memo, this.#before);
  }

  #settle(analysis: Settled): Analysis {
    this.#before = null;
    return (this.#analysis = analysis);
  }

  *#readManuscript(): Steps<ReadManuscript> {
    const edit = coveringEdit(this.#source, this.#edits);
    let read = this.#read;
    if (read === null) read = yield* readingManuscript(this.#source, this.format);
    else if (edit !== undefined) read = rereadManuscript(read, this.#source, [edit]);
    this.#read = read;
    this.#edits = [];
    return read;
  }

  #outdate(): void {
    this.#before = this.#analysis ?? this.#before;
    this.#analysis = null;
    this.#work = null;
  }
}
