/** `check --format json`: one object. */
import type { FileReport } from './findings';

export function jsonReport(reports: readonly FileReport[]): string {
  const files = reports.map((report) =>
    'error' in report ? report : { file: report.file, findings: report.findings },
  );
  return `${JSON.stringify({ files }, null, 2)}\n`;
}
