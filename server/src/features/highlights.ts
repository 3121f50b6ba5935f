/** Highlights: all citations of the work under the cursor; a call with its note and what refers to it. */
import { DocumentHighlightKind, type DocumentHighlight, type Position } from 'vscode-languageserver';
import { mentionsAt } from './references';
import { offsetOf, rangeOf, type View } from './view';

/** Null where nothing of ours stands: an editor then looks for the word. */
export function highlights(view: View, position: Position): DocumentHighlight[] | null {
  if (view.analysis.legalWriting !== 'sure') return null;
  const mentions = mentionsAt(view.analysis, offsetOf(view, position));
  if (mentions.length === 0) return null;
  return mentions.map(({ span, introduces }) => ({
    range: rangeOf(view, span),
    kind: introduces ? DocumentHighlightKind.Write : DocumentHighlightKind.Read,
  }));
}
