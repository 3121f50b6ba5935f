/**
 * `check --format github`: one workflow command a finding, which GitHub shows beside the line.
 * https://docs.github.com/actions/reference/workflow-commands-for-github-actions
 */
import type { Severity } from '../settings/options';
import type { FileReport, PlacedFinding } from './findings';

/** Of each kind GitHub shows so many beside the lines; the others stand in the step's log only. */
const mostShown = 10;

const kinds = ['error', 'warning', 'notice'] as const;
type Kind = (typeof kinds)[number];

interface Command {
  readonly kind: Kind;
  readonly properties: readonly (readonly [string, string | number])[];
  readonly message: string;
}

export function githubReport(reports: readonly FileReport[]): string {
  const all = reports.flatMap(commandsOf);
  const counts = kinds.map((kind) => ({ kind, count: all.filter((each) => each.kind === kind).length }));
  const hidden = counts.some(({ count }) => count > mostShown);
  return [...(hidden ? [tooMany(counts)] : []), ...all].map(written).join('');
}

/** Said first, so that it is one of those that are shown. */
function tooMany(counts: readonly { readonly kind: Kind; readonly count: number }[]): Command {
  const found = counts
    .filter(({ count }) => count > 0)
    .map(({ kind, count }) => `${count} ${kind}${count === 1 ? '' : 's'}`);
  const message = `${found.join(', ')}. GitHub shows ${mostShown} of each kind beside the lines; all are in the log of this step.`;
  return { kind: 'notice', properties: [['title', 'carolene']], message };
}

/** Those that matter more first, since of each kind only the first are shown. */
function commandsOf(report: FileReport): Command[] {
  if ('error' in report) {
    return [{ kind: 'error', properties: [['file', report.file]], message: `${report.file} ${report.error}` }];
  }
  const hints = report.findings.filter(({ severity }) => severity === 'hint');
  const others = report.findings.filter(({ severity }) => severity !== 'hint');
  return [...others, ...hints].map((finding) => commandOf(report.file, finding));
}

const kindOf: Readonly<Record<Severity, Kind>> = {
  error: 'error',
  warning: 'warning',
  info: 'notice',
  hint: 'notice',
};

function commandOf(file: string, { severity, rule, message, range, note, fixes }: PlacedFinding): Command {
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
  const remedies = fixes.map(({ title, safe }) => `\n${safe ? 'fix' : 'or'}: ${title}`);
  return { kind: kindOf[severity], properties, message: message + remedies.join('') };
}

const written = ({ kind, properties, message }: Command): string =>
  `::${kind} ${properties.map(([key, value]) => `${key}=${escapedProperty(String(value))}`).join(',')}::${escaped(message)}\n`;

const escaped = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

const escapedProperty = (text: string): string => escaped(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
