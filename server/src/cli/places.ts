/**
 * Places in a file as it is on disk: lines and characters from 0, characters in UTF-16 code units. Lines end with LF,
 * CR LF or a lone CR. A byte order mark is a character of the first line, so a place on that line counts it.
 */
import { LineIndex, type Position } from '../text/line-index';
import type { Span } from '../text/span';
import type { TextFile } from './files';

export type { Position };

export interface Range {
  readonly start: Position;
  readonly end: Position;
}

export class Places {
  private readonly lines: LineIndex;
  private readonly beforeText: number;

  constructor(file: TextFile) {
    this.lines = LineIndex.of(file.text);
    this.beforeText = file.byteOrderMark ? 1 : 0;
  }

  rangeOf({ start, end }: Span): Range {
    return { start: this.positionOf(start), end: this.positionOf(end) };
  }

  private positionOf(offset: number): Position {
    const { line, character } = this.lines.positionAt(offset);
    return { line, character: line === 0 ? character + this.beforeText : character };
  }
}
