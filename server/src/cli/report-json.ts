/** `check --format json`: one object. */
import type { FileReport } from './findings';

export const jsonReport = (reports: readonly FileReport[]): string =>
  `${JSON.stringify({ files: reports }, null, 2)}\n`;
