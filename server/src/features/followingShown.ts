/**
 * References that shifted, as they are shown unasked: one notice where the change was made, never one a reference; with it
 * the ways to deal with them. Of references that lost their target, and of those that came from elsewhere, each has one.
 */
import {
  CodeActionKind,
  DiagnosticSeverity,
  type CodeAction,
  type Diagnostic,
  type Range,
} from 'vscode-languageserver';
import { spanOf } from '../authority/place';
import type { Outlook } from '../repair/heal/follow';
import type { Finding } from '../rules/rule';
import { firstIndexWhere } from '../text/search';
import type { ClientAbilities } from './abilities';
import { isOfReference, type DiagnosticData } from './diagnostics';
import { workspaceEdit } from './edits';
import { messageOf, updateTitleOf } from './followingWords';
import { ignoreShiftCommand, previewShiftCommand } from './protocol';
import { locationOf, rangeOf, type View } from './view';

/** Of references that shifted there is one notice for all, and no finding for each. */
export function withoutShifted(findings: readonly Finding[], outlook: Outlook | null): readonly Finding[] {
  if (outlook === null || outlook.owed.size === 0) return findings;
  const { manuscript, resolution } = outlook.carried.analysis;
  const places = [...outlook.owed.keys()]
    .map((id) => resolution.occurrences[id])
    .filter((occurrence) => occurrence !== undefined)
    .map((occurrence) => spanOf(manuscript, occurrence))
    .sort((a, b) => a.start - b.start);
  return findings.filter((finding) => {
    const place = places[firstIndexWhere(places, ({ start }) => start > finding.span.start) - 1];
    return !isOfReference(finding) || place === undefined || finding.span.start >= place.end;
  });
}

export function followingDiagnostics(view: View, outlook: Outlook, client: ClientAbilities): Diagnostic[] {
  const shifted = shiftedDiagnostic(view, outlook, client);
  const lost = shifted === null ? outlook.lost : [];
  return [
    ...(shifted === null ? [] : [shifted]),
    ...lost.map(({ span, message }) =>
      made('reference-target-deleted', DiagnosticSeverity.Warning, rangeOf(view, span), message),
    ),
    ...foreign(view, outlook),
  ];
}

function shiftedDiagnostic(view: View, outlook: Outlook, client: ClientAbilities): Diagnostic | null {
  const { edits, place, lost } = outlook;
  if (edits.length === 0 || place === null) return null;
  const range = rangeOf(view, place);
  const notice = made('references-shifted', DiagnosticSeverity.Information, range, messageOf(outlook), true);
  if (lost.length === 0 || !client.relatedInformation) return notice;
  return {
    ...notice,
    relatedInformation: lost.map(({ span, message }) => ({ location: locationOf(view, span), message })),
  };
}

function* foreign(view: View, { carried: { analysis, foreign: ids } }: Outlook): Iterable<Diagnostic> {
  for (const id of ids) {
    const occurrence = analysis.resolution.occurrences[id];
    if (occurrence === undefined) continue;
    const range = rangeOf(view, spanOf(analysis.manuscript, occurrence));
    const message = 'From elsewhere: the number is that of the document that this was copied from.';
    yield made('reference-from-elsewhere', DiagnosticSeverity.Hint, range, message);
  }
}

function made(rule: string, severity: DiagnosticSeverity, range: Range, message: string, safe = false): Diagnostic {
  const data: DiagnosticData = { rule, safe };
  return { range, severity, source: 'carolene', code: rule, message, data };
}

/** For the notice, where the asked range touches it. */
export function followingActions(view: View, outlook: Outlook, range: Range, client: ClientAbilities): CodeAction[] {
  const notice = shiftedDiagnostic(view, outlook, client);
  if (notice === null || !touch(notice.range, range)) return [];
  const { QuickFix } = CodeActionKind;
  const edit = workspaceEdit(view, outlook.edits, client);
  const update = { title: updateTitleOf(outlook), kind: QuickFix, diagnostics: [notice], isPreferred: true, edit };
  if (!client.own) return [update];
  const others = [
    { title: 'Preview', command: previewShiftCommand },
    { title: 'Ignore', command: ignoreShiftCommand },
  ];
  return [
    update,
    ...others.map(({ title, command }) => ({
      title,
      kind: QuickFix,
      diagnostics: [notice],
      command: { title, command, arguments: [view.uri] },
    })),
  ];
}

const touch = (a: Range, b: Range): boolean => !isBefore(a, b) && !isBefore(b, a);

const isBefore = ({ end }: Range, { start }: Range): boolean =>
  end.line < start.line || (end.line === start.line && end.character < start.character);
