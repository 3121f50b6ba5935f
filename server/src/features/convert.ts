/** Citations in another form that means the same: of a document or a selection, and of the one under the cursor. */
import { CodeActionKind, type CodeAction, type Range } from 'vscode-languageserver';
import { analyse } from '../analysis/analyse';
import { conversionEdits, conversionsAt, keepingMeaning, type Conversion } from '../repair/conversion';
import { span } from '../text/span';
import type { ClientAbilities } from './abilities';
import { workspaceEdit } from './edits';
import type { ConvertResult } from './protocol';
import { offsetOf, type View } from './view';

export const convertKind = `${CodeActionKind.RefactorRewrite}.carolene.convert`;

/** Only what, by reading the text anew, still means the same. */
export function convert(view: View, what: Conversion, range: Range | null, client: ClientAbilities): ConvertResult {
  const { analysis } = view;
  const within = range === null ? null : span(offsetOf(view, range.start), offsetOf(view, range.end));
  const { format } = analysis.manuscript;
  const edits = keepingMeaning(analysis, conversionEdits(analysis, what, within), (text) =>
    analyse(text, format, analysis.options),
  );
  return { edit: edits.length === 0 ? null : workspaceEdit(view, edits, client), rewritten: edits.length };
}

const titles: Readonly<Record<Conversion, string>> = {
  explicit: 'Write the short form for Id.',
  id: 'Write Id.',
  short: 'Write the short form',
  full: 'Write the full citation',
};

/** The forms that the citation under the cursor can have. */
export function conversionActions(view: View, range: Range, client: ClientAbilities): CodeAction[] {
  if (view.analysis.legalWriting !== 'sure') return [];
  return conversionsAt(view.analysis, offsetOf(view, range.start)).map(([what, edit]) => ({
    title: titles[what],
    kind: `${convertKind}.${what}`,
    edit: workspaceEdit(view, [edit], client),
  }));
}
