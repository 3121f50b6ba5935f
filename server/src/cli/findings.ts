/** What is said of a file, in the shape that all reports are made from: `check --format json` prints it as it is. */
import type { Analysis } from '../analysis/analysis';
import type { Finding } from '../rules/rule';
import type { Dress, Severity } from '../settings/options';
import type { Places, Range } from './places';

export interface PlacedFix {
  readonly title: string;
  readonly safe: boolean;
  readonly edits: readonly { readonly range: Range; readonly newText: string }[];
}

export interface PlacedFinding {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  /** The number of the note that it stands in; null in the body, and in a note without a number. */
  readonly note: number | null;
  readonly part: number;
  /** In the file as it is on disk. */
  readonly range: Range;
  readonly fixes: readonly PlacedFix[];
}

/** A file that was named, with its findings or the reason why it could not be read. */
export type FileReport =
  | {
      readonly file: string;
      readonly findings: readonly PlacedFinding[];
      /** What it was read as: for people, no part of `check --format json`. */
      readonly dress?: Dress;
    }
  | { readonly file: string; readonly error: string };

/** The findings of an analysis at their places in the file. */
export function placed(analysis: Analysis, places: Places): PlacedFinding[] {
  const { notes } = analysis.manuscript;
  const place = (finding: Finding): PlacedFinding => ({
    rule: finding.rule,
    severity: finding.severity,
    message: finding.message,
    note: finding.note === null ? null : (notes[finding.note]?.number ?? null),
    part: finding.part,
    range: places.rangeOf(finding.span),
    fixes: finding.fixes.map(({ title, safe, edits }) => ({
      title,
      safe,
      edits: edits.map((edit) => ({ range: places.rangeOf(edit.span), newText: edit.newText })),
    })),
  });
  return analysis.findings().map(place);
}

export interface Tally {
  readonly error: number;
  readonly warning: number;
  readonly info: number;
  readonly hint: number;
  readonly unreadable: number;
  /** Findings with a safe fix. */
  readonly fixable: number;
}

export function tally(reports: readonly FileReport[]): Tally {
  const count = { error: 0, warning: 0, info: 0, hint: 0, unreadable: 0, fixable: 0 };
  for (const report of reports) {
    if ('error' in report) {
      count.unreadable++;
      continue;
    }
    for (const { severity, fixes } of report.findings) {
      count[severity]++;
      if (fixes.some((fix) => fix.safe)) count.fixable++;
    }
  }
  return count;
}

/** 2 if a file could not be read, else 1 if an error is left or there are more warnings than allowed, else 0. */
export function exitStatus(count: Tally, maxWarnings: number | null): 0 | 1 | 2 {
  if (count.unreadable > 0) return 2;
  if (count.error > 0) return 1;
  return maxWarnings !== null && count.warning > maxWarnings ? 1 : 0;
}
