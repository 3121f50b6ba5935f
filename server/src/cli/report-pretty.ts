/**
 * The report for people: per file, one line a finding with its place, what is wrong and the rule, and under it what
 * can be done; then one line that sums up.
 */
import type { Colors } from 'picocolors/types';
import { dressInWords, type Dress, type Severity } from '../settings/options';
import { tally, type FileReport, type PlacedFinding, type Tally } from './findings';

export interface PrettyOptions {
  readonly colors: Colors;
  /** Whether to say how the safe fixes can be taken; no use where they have just been taken. */
  readonly offerFixes: boolean;
}

export function prettyReport(reports: readonly FileReport[], { colors, offerFixes }: PrettyOptions): string {
  const blocks = reports.flatMap((report) => {
    if ('error' in report) return [`${colors.underline(report.file)}\n  ${colors.red('error')}  ${report.error}\n`];
    return report.findings.length === 0 ? [] : [fileBlock(report.file, report.findings, colors)];
  });
  return [...blocks, summary(tally(reports), reports, { colors, offerFixes })].join('\n');
}

function fileBlock(file: string, findings: readonly PlacedFinding[], colors: Colors): string {
  const rows = findings.map((finding) => ({ finding, note: noteOf(finding), place: placeOf(finding) }));
  const noteWidth = Math.max(...rows.map((row) => row.note.length));
  const placeWidth = Math.max(...rows.map((row) => row.place.length));
  const margin = ' '.repeat(2 + noteWidth + 2 + placeWidth + 2);
  const lines = rows.flatMap(({ finding, note, place }) => {
    const head = `  ${note.padEnd(noteWidth)}  ${colors.dim(place.padStart(placeWidth))}  `;
    const said = `${paint(finding.severity, colors)}  ${finding.message}  ${colors.dim(finding.rule)}`;
    const remedies = finding.fixes.map(({ title, safe }) => `${margin}${colors.cyan(safe ? 'fix' : 'or')}: ${title}`);
    return [head + said, ...remedies];
  });
  return `${colors.underline(file)}\n${lines.join('\n')}\n`;
}

const noteOf = ({ note, part }: PlacedFinding): string =>
  note === null ? 'text' : part === 0 ? `note ${note}` : `note ${note} (part ${part + 1})`;

const placeOf = ({ range }: PlacedFinding): string => `${range.start.line + 1}:${range.start.character + 1}`;

function paint(severity: Severity, colors: Colors): string {
  const word = severity.padEnd(7);
  switch (severity) {
    case 'error':
      return colors.red(word);
    case 'warning':
      return colors.yellow(word);
    case 'info':
      return colors.blue(word);
    case 'hint':
      return colors.dim(word);
  }
}

function summary(count: Tally, reports: readonly FileReport[], { colors, offerFixes }: PrettyOptions): string {
  const findings = count.error + count.warning + count.info + count.hint;
  const read = reports.length - count.unreadable;
  if (read === 0) return `Nothing was checked: ${counted(count.unreadable, 'file')} could not be read.\n`;
  const where = `in ${counted(read, 'file')}${otherDresses(reports)}`;
  const unread = count.unreadable === 0 ? '' : `; ${counted(count.unreadable, 'file')} could not be read`;
  if (findings === 0)
    return `${count.unreadable === 0 ? colors.green('No findings') : 'No findings'} ${where}${unread}.\n`;
  const kinds = [
    count.error > 0 ? colors.red(counted(count.error, 'error')) : '',
    count.warning > 0 ? colors.yellow(counted(count.warning, 'warning')) : '',
    count.info > 0 ? `${count.info} info` : '',
    count.hint > 0 ? counted(count.hint, 'hint') : '',
  ].filter((kind) => kind !== '');
  const fixable = count.fixable > 0 && offerFixes ? ` ${count.fixable} can be fixed safely with --fix.` : '';
  return `${colors.bold(counted(findings, 'finding'))} ${where} (${kinds.join(', ')})${unread}.${fixable}\n`;
}

/** What is read as something else than an article: other rules hold there, and the reader should know. */
function otherDresses(reports: readonly FileReport[]): string {
  const dresses = reports.flatMap((report) => ('error' in report ? [] : [report.dress ?? 'law-review']));
  const only = dresses.length === 1 ? dresses[0] : undefined;
  if (only !== undefined) return only === 'law-review' ? '' : `, read as ${dressInWords[only]}`;
  const others: readonly Dress[] = ['court', 'opinion'];
  const said = others.flatMap((dress) => {
    const count = dresses.filter((each) => each === dress).length;
    return count === 0 ? [] : [`, ${count} read as ${dressInWords[dress]}`];
  });
  return said.join('');
}

const counted = (count: number, what: string): string => `${count} ${what}${count === 1 ? '' : 's'}`;
