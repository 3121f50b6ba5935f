/**
 * `check --format sarif`: SARIF 2.1.0, as code scanners and their dashboards read it.
 * https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
 */
import { isAbsolute } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Rule } from '../rules/rule';
import { sourceLink } from '../rules/sources';
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
        automationDetails: { id: 'carolene/' },
        columnKind: 'utf16CodeUnits',
        newlineSequences: ['\r\n', '\n', '\r'],
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

/** What code scanners show beside a result: what the rule wants, where that is written, how much it matters. */
function descriptorOf(rule: Rule) {
  const helpUri = sourceLink(rule.source);
  return {
    id: rule.id,
    name: rule.title,
    shortDescription: { text: rule.title },
    fullDescription: { text: rule.description },
    ...(helpUri === null ? {} : { helpUri }),
    help: helpOf(rule),
    defaultConfiguration: { level: levels[rule.severity], enabled: rule.offByDefault !== true },
    properties: {
      tags: ['citation', rule.family, rule.concern],
      'problem.severity': problemSeverities[rule.severity],
      precision: rule.severity === 'error' ? 'very-high' : rule.severity === 'hint' ? 'medium' : 'high',
    },
  };
}

/** GitHub's words for the severity of a rule that is not about security. */
const problemSeverities: Readonly<Record<Severity, 'error' | 'warning' | 'recommendation'>> = {
  error: 'error',
  warning: 'warning',
  info: 'recommendation',
  hint: 'recommendation',
};

function helpOf(rule: Rule) {
  const { source } = rule;
  const rules = [
    source.kind === 'indigo' ? `Indigo Book ${source.rule}` : null,
    source.bluebook === null ? null : `Bluebook ${source.bluebook}`,
  ].filter((each) => each !== null);
  const from = rules.length === 0 ? '' : `\n\nSource: ${rules.join(', ')}.`;
  const off = `To turn it off, set \`"rules": { "${rule.id}": "off" }\` in \`.carolene.json\`.`;
  return {
    text: `${rule.description}${from}\n\n${off.replaceAll('`', '')}`,
    markdown: `${rule.description}${from}\n\n${off}`,
  };
}

function resultOf(file: string, finding: PlacedFinding, indexes: ReadonlyMap<string, number>) {
  const artifactLocation = { uri: uriOf(file) };
  const ruleIndex = indexes.get(finding.rule);
  // A fix without a change is none to SARIF.
  const fixes = finding.fixes.filter(({ edits }) => edits.length > 0);
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
    ...(fixes.length === 0 ? {} : { fixes: fixes.map((fix) => fixOf(fix, artifactLocation)) }),
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
  // Whether it is right whatever the writer meant.
  properties: { safe: fix.safe },
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
