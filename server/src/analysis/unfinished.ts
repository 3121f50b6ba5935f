/**
 * What is being written right now is not scolded. Findings on the line being edited are held back until the cursor
 * leaves it, but for those that were there before and that the edit has not touched.
 *
 * An editor that tells where the cursor is (`cursorOn`) decides by that. For others the rule is narrower, since nobody
 * says when the writer is done: held back is what stands in the clause just before the place of the last edit, until
 * something is edited elsewhere or the document is saved.
 */
import { growth, type SourceEdit } from '../text/edit';
import type { LineIndex } from '../text/line-index';
import { shifted, touches, type Span } from '../text/span';
import type { Finding } from '../rules/rule';

/** A finding that was shown, wherever it is now. */
interface Seen {
  readonly rule: string;
  readonly span: Span;
}

/** The text of one version with its lines. */
export interface Lined {
  readonly source: string;
  readonly lines: LineIndex;
}

export class Unfinished {
  /** Just behind what was written last; null while nothing is being written. */
  #place: number | null = null;
  /** What was shown last, moved along with each edit since. */
  #shown: readonly Seen[] = [];
  /** What was shown on the line before it was written on. */
  #known: readonly Seen[] = [];
  #tellsCursor = false;
  #cursorLine: number | null = null;
  /** The line that the cursor is about to be put on, to write there. */
  #nextLine: number | null = null;

  /** @param before the text that the edit changes */
  edited(edit: SourceEdit, before: Lined): void {
    const line = before.lines.positionAt(edit.span.start).line;
    const sameLine = this.#place !== null && before.lines.positionAt(this.#place).line === line;
    const known = sameLine
      ? this.#known
      : this.#shown.filter((seen) => before.lines.positionAt(seen.span.start).line === line);
    this.#known = known.flatMap((seen) => carried(seen, edit));
    this.#shown = this.#shown.flatMap((seen) => carried(seen, edit));
    this.#place = this.#isFarFromCursor(line) ? null : edit.span.start + edit.newText.length;
  }

  /** What an edit changes far from the cursor is a repair, not writing. A line break moves the cursor by one. */
  #isFarFromCursor(line: number): boolean {
    return this.#cursorLine !== null && Math.abs(this.#cursorLine - line) > 1;
  }

  /** A place to write at is being made, and the cursor will be put there: what is still missing there isn't missed. */
  willWriteOn(line: number): void {
    this.#nextLine = line;
  }

  /** Whether other findings may be shown by this. */
  cursorOn(line: number, { lines }: Lined): boolean {
    this.#tellsCursor = true;
    this.#cursorLine = line;
    if (line === this.#nextLine) {
      this.#nextLine = null;
      this.#known = [];
      this.#place = lines.lineStart(line);
      return true;
    }
    return this.#place !== null && lines.positionAt(this.#place).line !== line && this.finished();
  }

  /** The document was saved, or replaced as a whole: nothing is being written. Whether something was. */
  finished(): boolean {
    const was = this.#place !== null;
    this.#place = null;
    return was;
  }

  /** The findings to show: without those that are held back. */
  show(findings: readonly Finding[], text: Lined): readonly Finding[] {
    const shown = this.#finished(findings, text);
    this.#shown = shown;
    return shown;
  }

  #finished(findings: readonly Finding[], text: Lined): readonly Finding[] {
    const place = this.#place;
    if (place === null) return findings;
    const line = text.lines.positionAt(place).line;
    const from = text.lines.lineStart(line);
    const to = line + 1 < text.lines.lineCount ? text.lines.lineStart(line + 1) - 1 : text.source.length;
    const isHeldBack = (finding: Finding): boolean => {
      if (finding.span.end < from || finding.span.start > to || this.#wasKnown(finding)) return false;
      return this.#tellsCursor || isInClauseBefore(place, finding.span, text.source);
    };
    return findings.filter((finding) => !isHeldBack(finding));
  }

  #wasKnown({ rule, span: { start, end } }: Finding): boolean {
    return this.#known.some((seen) => seen.rule === rule && seen.span.start === start && seen.span.end === end);
  }
}

/** Where a finding that was seen lies after an edit; nowhere if the edit touched it. */
function carried(seen: Seen, edit: SourceEdit): Seen[] {
  if (edit.span.end < seen.span.start) return [{ rule: seen.rule, span: shifted(seen.span, growth(edit)) }];
  return edit.span.start > seen.span.end ? [{ rule: seen.rule, span: seen.span }] : [];
}

function isInClauseBefore(place: number, of: Span, source: string): boolean {
  if (touches(of, place)) return true;
  if (of.end > place) return false;
  const between = source.slice(of.end, place);
  return !between.includes(';') && !between.includes('. ');
}
