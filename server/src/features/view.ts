/** One version of an open document, as a request sees it, and the way from its offsets to the protocol's positions. */
import type { Location, LocationLink, Position, Range } from 'vscode-languageserver';
import type { Analysis } from '../analysis/analysis';
import type { LineIndex } from '../text/line-index';
import type { Span } from '../text/span';

export interface View {
  readonly uri: string;
  readonly version: number;
  readonly analysis: Analysis;
  readonly lines: LineIndex;
}

/** A place to go to: the whole of what is there, and the part of it that the cursor lands on. */
export interface Destination {
  readonly whole: Span;
  readonly selection: Span;
}

export const rangeOf = (view: Pick<View, 'lines'>, of: Span): Range => ({
  start: view.lines.positionAt(of.start),
  end: view.lines.positionAt(of.end),
});

export const offsetOf = (view: View, position: Position): number =>
  view.lines.offsetAt(position, view.analysis.manuscript.source);

export const locationOf = (view: View, of: Span): Location => ({ uri: view.uri, range: rangeOf(view, of) });

export const linkTo = (view: View, origin: Span, to: Destination): LocationLink => ({
  targetUri: view.uri,
  targetRange: rangeOf(view, to.whole),
  targetSelectionRange: rangeOf(view, to.selection),
  originSelectionRange: rangeOf(view, origin),
});
