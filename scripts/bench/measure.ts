/** Timing. All times are in milliseconds. */

/**
 * Takes the lesser of elapsed time, which counts what else the machine does, and of processor time, which counts what
 * helper threads do beside it.
 */
export class Stopwatch {
  private elapsed = performance.now();
  private used = process.cpuUsage();

  /** The time since the last lap, or since it was made. */
  lap(): number {
    const elapsed = performance.now();
    const used = process.cpuUsage();
    const processor = (used.user + used.system - this.used.user - this.used.system) / 1000;
    const lap = Math.min(elapsed - this.elapsed, processor);
    this.elapsed = elapsed;
    this.used = used;
    return lap;
  }
}

/** How long something takes, once. */
export function timed(action: () => unknown): number {
  const watch = new Stopwatch();
  action();
  return watch.lap();
}

/** What something makes, and how long that takes. */
export function clocked<T>(make: () => T): { readonly made: T; readonly time: number } {
  const watch = new Stopwatch();
  const made = make();
  return { made, time: watch.lap() };
}

/** The middle of some numbers, or another share of the way up (0.99 for the 99th percentile). */
export function quantile(numbers: readonly number[], share = 0.5): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
}

/** Sees each character of a string once and does next to nothing: what the other times are compared with. */
export function plainScan(text: string): number {
  let lines = 0;
  for (let offset = 0; offset < text.length; offset++) if (text.charCodeAt(offset) === 10) lines++;
  return lines;
}

/** The time of a plain scan, which is short: the best of several. */
export const scanTime = (text: string): number =>
  Math.min(...Array.from({ length: 9 }, () => timed(() => plainScan(text))));

export const megabytes = (text: string): number => text.length / 1_000_000;
