/**
 * Code actions, all made from findings at hand: nothing is computed anew when an editor asks on saving. Quick fixes,
 * ways to turn a rule off, and *fix all*.
 */
import {
  CodeActionKind,
  CodeActionTriggerKind,
  type CodeAction,
  type CodeActionContext,
  type Diagnostic,
  type Range,
} from 'vscode-languageserver';
import { span, type Span } from '../text/span';
import type { Finding, TextEdit } from '../rules/rule';
import type { Outlook } from '../repair/heal/follow';
import type { ClientAbilities } from './abilities';
import { diagnosticOf, isPointOfForm } from './diagnostics';
import { workspaceEdit } from './edits';
import { nameNotesKind, namingActions } from './nameNotes';
import { followingActions } from './followingShown';
import { offsetOf, type View } from './view';
import { turnOffRuleCommand } from './protocol';
import { safeEdits } from '../repair/fixAll';

export const fixAllKind = `${CodeActionKind.SourceFixAll}.carolene`;

export const codeActionKinds: readonly string[] = [CodeActionKind.QuickFix, CodeActionKind.RefactorRewrite, fixAllKind];

/** @param shown the findings that the writer sees; only they are offered a fix */
export function codeActions(
  view: View,
  shown: readonly Finding[],
  following: Outlook | null,
  range: Range,
  context: CodeActionContext,
  client: ClientAbilities,
): CodeAction[] {
  const at = span(offsetOf(view, range.start), offsetOf(view, range.end));
  const actions: CodeAction[] = [];
  if (isWanted(CodeActionKind.QuickFix, context)) {
    if (following !== null) actions.push(...followingActions(view, following, range, client));
    const here = shown.filter((finding) => meets(finding.span, at));
    actions.push(...here.flatMap((finding) => quickFixes(view, finding, context.diagnostics, client)));
    actions.push(...here.filter(isFirstOfRule).flatMap((finding) => waysToSilence(view, finding, client)));
  }
  if (isWanted(nameNotesKind, context)) actions.push(...namingActions(view, range, context.only !== undefined, client));
  if (context.only !== undefined && isWanted(fixAllKind, context))
    actions.push(...fixAll(view, shown, context, client));
  return actions;
}

/** `only` names kinds and means what is under them, too. */
export const isWanted = (kind: string, { only }: CodeActionContext): boolean =>
  only === undefined || only.some((each) => kind === each || kind.startsWith(`${each}.`));

const meets = (a: Span, b: Span): boolean => a.start <= b.end && b.start <= a.end;

const isFirstOfRule = (finding: Finding, index: number, all: readonly Finding[]): boolean =>
  all.findIndex((each) => each.rule === finding.rule) === index;

function quickFixes(view: View, finding: Finding, given: readonly Diagnostic[], client: ClientAbilities): CodeAction[] {
  const diagnostics = [sameDiagnostic(given, diagnosticOf(view, finding, client))];
  return finding.fixes.map((fix) => ({
    title: fix.title,
    kind: CodeActionKind.QuickFix,
    diagnostics,
    isPreferred: fix.safe,
    edit: workspaceEdit(view, fix.edits, client),
  }));
}

/** The client's own diagnostic for a finding, where it sent it along. */
function sameDiagnostic(given: readonly Diagnostic[], wanted: Diagnostic): Diagnostic {
  const { start, end } = wanted.range;
  const isSame = ({ code, range }: Diagnostic): boolean =>
    code === wanted.code && samePlace(range.start, start) && samePlace(range.end, end);
  return given.find(isSame) ?? wanted;
}

const samePlace = (a: Range['start'], b: Range['start']): boolean => a.line === b.line && a.character === b.character;

function waysToSilence(view: View, finding: Finding, client: ClientAbilities): CodeAction[] {
  const actions: CodeAction[] = [];
  if (view.analysis.manuscript.format === 'markdown') {
    actions.push({
      title: `Turn off ${finding.rule} for this line`,
      kind: CodeActionKind.QuickFix,
      edit: workspaceEdit(view, [commentFor(view, finding)], client),
    });
  }
  if (client.own) {
    const title = `Turn off ${finding.rule}`;
    const command = { title, command: turnOffRuleCommand, arguments: [finding.rule, view.uri] };
    actions.push({ title, kind: CodeActionKind.QuickFix, command });
  }
  return actions;
}

/** A comment at the end of the line, which changes no block of the Markdown; one that is there already names one rule more. */
function commentFor(view: View, finding: Finding): TextEdit {
  const { source, directives } = view.analysis.manuscript;
  const line = view.lines.positionAt(finding.span.start).line;
  const there = directives.find(
    ({ verb, span: at, rules }) =>
      verb === 'disable-line' && rules.length > 0 && view.lines.positionAt(at.start).line === line,
  );
  const last = there?.rules.at(-1)?.span.end;
  if (last !== undefined) return { span: span(last, last), newText: ` ${finding.rule}` };
  const end = endOfLine(source, view.lines.lineStart(line));
  return { span: span(end, end), newText: ` <!-- carolene-disable-line ${finding.rule} -->` };
}

/** Before the blanks and the line break that end it. */
function endOfLine(source: string, start: number): number {
  let end = start;
  for (let at = start; at < source.length && source[at] !== '\n' && source[at] !== '\r'; at++) {
    if (source[at] !== ' ' && source[at] !== '\t') end = at + 1;
  }
  return end;
}

/**
 * All that can be fixed safely. An editor that fixes on saving gets no change of a note's number: that is for the
 * writer to ask for.
 */
function fixAll(
  view: View,
  shown: readonly Finding[],
  context: CodeActionContext,
  client: ClientAbilities,
): CodeAction[] {
  const asked = context.triggerKind === CodeActionTriggerKind.Invoked;
  const mended = asked ? shown : shown.filter(isPointOfForm);
  const edits = safeEdits({ findings: () => mended });
  if (edits.length === 0) return [];
  return [{ title: 'Fix all that can be fixed safely', kind: fixAllKind, edit: workspaceEdit(view, edits, client) }];
}
