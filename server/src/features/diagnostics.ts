/** Findings as the protocol's diagnostics. */
import { DiagnosticSeverity, type Diagnostic } from 'vscode-languageserver';
import { rules } from '../rules/index';
import type { Concern, Finding, Rule } from '../rules/rule';
import { sourceLink } from '../rules/sources';
import type { Severity } from '../settings/options';
import type { ClientAbilities } from './abilities';
import { locationOf, rangeOf, type View } from './view';

/** What a diagnostic carries for its quick fixes: never a text to be parsed. */
export interface DiagnosticData {
  readonly rule: string;
  /** Whether one of its fixes is safe. */
  readonly safe: boolean;
}

export const diagnosticsOf = (view: View, findings: readonly Finding[], client: ClientAbilities): Diagnostic[] =>
  findings.map((finding) => diagnosticOf(view, finding, client));

export function diagnosticOf(view: View, finding: Finding, client: ClientAbilities): Diagnostic {
  const href = links.get(finding.rule);
  const data: DiagnosticData = { rule: finding.rule, safe: finding.fixes.some((fix) => fix.safe) };
  const diagnostic: Diagnostic = {
    range: rangeOf(view, finding.span),
    severity: severities[finding.severity],
    source: 'carolene',
    code: finding.rule,
    message: finding.message,
    data,
  };
  if (href !== undefined && client.codeDescription) diagnostic.codeDescription = { href };
  if (finding.related.length > 0 && client.relatedInformation) {
    diagnostic.relatedInformation = finding.related.map(({ span, message }) => ({
      location: locationOf(view, span),
      message,
    }));
  }
  return diagnostic;
}

/** References that don't hold and the structure of notes are shown at once; how a citation is written may wait. */
export const isPointOfForm = (finding: Finding): boolean => concernOf(finding.rule) === 'form';

/** That a reference does not hold. */
export const isOfReference = (finding: Finding): boolean => concernOf(finding.rule) === 'reference';

const concernOf = (rule: string): Concern | undefined => byId.get(rule)?.concern;

const byId: ReadonlyMap<string, Rule> = new Map(rules.map((rule) => [rule.id, rule]));

const links: ReadonlyMap<string, string> = new Map(
  rules.flatMap((rule) => {
    const href = sourceLink(rule.source);
    return href === null ? [] : [[rule.id, href]];
  }),
);

const severities: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};
