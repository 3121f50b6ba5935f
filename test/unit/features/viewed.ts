/** A document as a feature sees it. `¦` in a text is a cursor, and no part of it. */
import type { Position, Range } from 'vscode-languageserver';
import { analyse } from '../../../server/src/analysis/analyse';
import type { View } from '../../../server/src/features/view';
import type { Format } from '../../../server/src/manuscript/manuscript';
import { defaultOptions, type Options } from '../../../server/src/settings/options';
import { LineIndex } from '../../../server/src/text/line-index';

const cursorMark = '¦';

/** Taken for legal writing, as the writer says so. */
export function viewed(marked: string, format: Format = 'markdown', options: Partial<Options> = {}): View {
  const text = marked.replaceAll(cursorMark, '');
  const analysis = analyse(text, format, { ...defaultOptions, document: 'law-review', ...options });
  return { uri: 'file:///article.md', version: 1, analysis, lines: LineIndex.of(text) };
}

export function cursorIn(marked: string): Position {
  const at = marked.indexOf(cursorMark);
  if (at < 0) throw new Error('there is no cursor in the text');
  return LineIndex.of(marked).positionAt(at);
}

export function textIn({ lines, analysis }: View, { start, end }: Range): string {
  const { source } = analysis.manuscript;
  return source.slice(lines.offsetAt(start, source), lines.offsetAt(end, source));
}

export const wholeOf = ({ lines }: View): Range => ({
  start: lines.positionAt(0),
  end: lines.positionAt(Number.POSITIVE_INFINITY),
});

/** The text with something put in at each position, in brackets `⟨…⟩`: as hints are seen. */
export function withBeside(view: View, put: readonly { readonly position: Position; readonly text: string }[]): string {
  const { lines, analysis } = view;
  const { source } = analysis.manuscript;
  const places = put.map(({ position, text }) => ({ at: lines.offsetAt(position, source), text }));
  places.sort((a, b) => b.at - a.at);
  return places.reduce((shown, { at, text }) => `${shown.slice(0, at)}⟨${text}⟩${shown.slice(at)}`, source);
}
