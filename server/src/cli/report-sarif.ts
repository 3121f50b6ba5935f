/**
 * `check --format sarif`: SARIF 2.1.0, as code scanners and their dashboards read it.
 * https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
 */
import { isAbsolute } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Rule } from '../rules/rule';
import type { Severity } from '../settings/options';
import type { FileReport, PlacedFinding, PlacedFix } from './findings';
import type { Range } from './places';

export interface SarifOptions {
  readonly version: string;
  readonly rules: readonly Rule[];
}

export function sarifReport(reports: readonly FileReport[], { version, rules }: SarifOptions): string {
  const indexes = new Map(rules.map((rule, index) => [rule.id, index]));
  const unreadable = reports.flatMap((report) => ('error' in report ? [report] : []));
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'Carolene', semanticVersion: version, rules: rules.map(descriptorOf) } },
        columnKind: 'utf16CodeUnits',
        invocations: [
          {
            executionSuccessful: unreadable.length === 0,
            toolExecutionNotifications: unreadable.map(({ file, error }) => ({
              level: 'error',
              message: { text: `${file} ${error}` },
              locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(file) } } }],
            })),
          },
        ],
        results: reports.flatMap((report) =>
          'error' in report ? [] : report.findings.map((finding) => resultOf(report.file, finding, indexes)),
        ),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

const levels: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  error: 'error',
  warning: 'warning',
  info: 'note',
  hint: 'note',
};

const descriptorOf = (rule: Rule) => ({
  id: rule.id,
  shortDescription: { text: rule.title },
  fullDescription: { text: rule.description },
  defaultConfiguration: { level: levels[rule.severity], enabled: rule.offByDefault !== true },
});

function resultOf(file: string, finding: PlacedFinding, indexes: ReadonlyMap<string, number>) {
  const artifactLocation = { uri: uriOf(file) };
  const ruleIndex = indexes.get(finding.rule);
  return {
    ruleId: finding.rule,
    ...(ruleIndex === undefined ? {} : { ruleIndex }),
    level: levels[finding.severity],
    message: { text: finding.message },
    locations: [
      {
        physicalLocation: { artifactLocation, region: regionOf(finding.range) },
        ...(finding.note === null ? {} : { logicalLocations: [{ name: `note ${finding.note}`, kind: 'element' }] }),
      },
    ],
    ...(finding.fixes.length === 0 ? {} : { fixes: finding.fixes.map((fix) => fixOf(fix, artifactLocation)) }),
  };
}

const fixOf = (fix: PlacedFix, artifactLocation: { readonly uri: string }) => ({
  description: { text: fix.title },
  artifactChanges: [
    {
      artifactLocation,
      replacements: fix.edits.map(({ range, newText }) => ({
        deletedRegion: regionOf(range),
        insertedContent: { text: newText },
      })),
    },
  ],
});

/** SARIF counts lines and columns from 1; the end column is the one behind the last character. */
const regionOf = ({ start, end }: Range) => ({
  startLine: start.line + 1,
  startColumn: start.character + 1,
  endLine: end.line + 1,
  endColumn: end.character + 1,
});

/** A URI of the file, relative where it was named so. */
function uriOf(file: string): string {
  if (isAbsolute(file)) return pathToFileURL(file).href;
  return file.replaceAll('\\', '/').split('/').map(encodeURIComponent).join('/');
}
