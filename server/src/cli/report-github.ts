/**
 * `check --format github`: one workflow command a finding, which GitHub shows beside the line.
 * https://docs.github.com/actions/reference/workflow-commands-for-github-actions
 */
import type { Severity } from '../settings/options';
import type { FileReport, PlacedFinding } from './findings';

export const githubReport = (reports: readonly FileReport[]): string => reports.flatMap(commandsOf).join('');

function commandsOf(report: FileReport): string[] {
  if ('error' in report) return [command('error', [['file', report.file]], `${report.file} ${report.error}`)];
  return report.findings.map((finding) => commandOf(report.file, finding));
}

const commands: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  info: 'notice',
  hint: 'notice',
};

function commandOf(file: string, { severity, rule, message, range, note }: PlacedFinding): string {
  const properties: [string, string | number][] = [
    ['file', file],
    ['line', range.start.line + 1],
    ['endLine', range.end.line + 1],
  ];
  // GitHub refuses columns on a range of more than one line.
  if (range.start.line === range.end.line) {
    properties.push(
      ['col', range.start.character + 1],
      ['endColumn', Math.max(range.start.character + 1, range.end.character)],
    );
  }
  properties.push(['title', note === null ? rule : `${rule} (note ${note})`]);
  return command(commands[severity], properties, message);
}

const command = (name: string, properties: readonly (readonly [string, string | number])[], message: string): string =>
  `::${name} ${properties.map(([key, value]) => `${key}=${escapedProperty(String(value))}`).join(',')}::${escaped(message)}\n`;

const escaped = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

const escapedProperty = (text: string): string => escaped(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
