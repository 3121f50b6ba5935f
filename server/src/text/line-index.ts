import { growth, type SourceEdit } from './edit';

/** A place as editors count it: lines and characters from 0, characters in UTF-16 code units. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

const lineFeed = 10;
const carriageReturn = 13;

/**
 * Where the lines of a text begin. A line ends with `\n`, `\r\n` or a `\r` alone. An index never changes: an edit
 * gives a new one, in which only the lines that the edit touches are looked at again.
 */
export class LineIndex {
  private constructor(
    private readonly starts: Uint32Array,
    /** The length of the text; offsets beyond it are read as its end. */
    readonly length: number,
  ) {}

  static of(source: string): LineIndex {
    const starts = [0, ...lineStarts(source, 0, source.length)];
    return new LineIndex(Uint32Array.from(starts), source.length);
  }

  get lineCount(): number {
    return this.starts.length;
  }

  /** The offset at which a line begins; the text's end for a line beyond the last. */
  lineStart(line: number): number {
    return line < 0 ? 0 : (this.starts[line] ?? this.length);
  }

  positionAt(offset: number): Position {
    const place = Math.min(Math.max(offset, 0), this.length);
    const line = this.lineAt(place);
    return { line, character: place - this.lineStart(line) };
  }

  /**
   * The offset of a position in this index's text; a character beyond its line is read as the line's end, before the
   * line break, as the Language Server Protocol has it.
   */
  offsetAt(position: Position, source: string): number {
    if (position.line < 0) return 0;
    const start = this.lineStart(position.line);
    const end = lineEnd(source, start, this.lineStart(position.line + 1));
    return Math.min(start + Math.max(position.character, 0), end);
  }

  /** The index of the text after one edit; `source` is that text. */
  edited(edit: SourceEdit, source: string): LineIndex {
    const by = growth(edit);
    // A line break just before or just after the edit may join with what is typed: `\r` and `\n` become one.
    const kept = this.lineAt(Math.max(0, edit.span.start - 1)) + 1;
    const from = this.lineStart(kept - 1);
    const end = edit.span.end + 1;
    const resumed = this.firstLineAfter(end);
    const fresh = lineStarts(source, from, Math.min(end + by, source.length));
    const starts = new Uint32Array(kept + fresh.length + this.starts.length - resumed);
    starts.set(this.starts.subarray(0, kept));
    starts.set(fresh, kept);
    const shiftFrom = kept + fresh.length;
    for (let index = resumed; index < this.starts.length; index++) {
      starts[shiftFrom + index - resumed] = (this.starts[index] ?? 0) + by;
    }
    return new LineIndex(starts, source.length);
  }

  private lineAt(offset: number): number {
    return this.firstLineAfter(offset) - 1;
  }

  private firstLineAfter(offset: number): number {
    let low = 0;
    let high = this.starts.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.starts[middle] ?? 0) > offset) high = middle;
      else low = middle + 1;
    }
    return low;
  }
}

/** Where the text of a line ends whose next line begins at `next`. */
function lineEnd(source: string, start: number, next: number): number {
  let end = next;
  if (end > start && source.charCodeAt(end - 1) === lineFeed) end--;
  if (end > start && source.charCodeAt(end - 1) === carriageReturn) end--;
  return end;
}

/** The starts of the lines that begin after `from` and not after `to`. */
function lineStarts(source: string, from: number, to: number): number[] {
  const starts: number[] = [];
  for (let offset = from; offset < to; offset++) {
    const code = source.charCodeAt(offset);
    if (code !== lineFeed && code !== carriageReturn) continue;
    if (code === carriageReturn && source.charCodeAt(offset + 1) === lineFeed) {
      if (offset + 2 > to) break;
      offset++;
    }
    starts.push(offset + 1);
  }
  return starts;
}
