/** Timing. All times are in milliseconds. */

/**
 * How long something takes, once: the lesser of elapsed time, which counts what else the machine does, and of processor
 * time, which counts what helper threads do beside it.
 */
export function timed(action: () => unknown): number {
  const start = performance.now();
  const before = process.cpuUsage();
  action();
  const { user, system } = process.cpuUsage(before);
  return Math.min(performance.now() - start, (user + system) / 1000);
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
