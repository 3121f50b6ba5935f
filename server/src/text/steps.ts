/**
 * Work that can be done in one go or a little at a time: a generator that yields wherever it may pause, and returns what
 * it has made. So the same code serves the command line and an editor that must not be kept waiting.
 */
export type Steps<T> = Generator<void, T>;

/** Does all of the work without a pause. */
export function finished<T>(work: Steps<T>): T {
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
  }
}
