/** Edits that follow one another, told as edits made at once. */
import { span } from '../text/span';
import type { TextEdit } from '../rules/rule';

/** A stretch of the first text that is still there, or text that took the place of something. */
type Stretch =
  | { readonly kept: true; readonly start: number; readonly end: number }
  | { readonly kept: false; readonly text: string };

/**
 * A text under edit. Each set of edits is in the coordinates of the text as it then stands, sorted and without overlap;
 * `edits` tells all of them in the coordinates of the first text.
 */
export class EditChain {
  private stretches: readonly Stretch[];

  constructor(private readonly source: string) {
    this.stretches = source === '' ? [] : [{ kept: true, start: 0, end: source.length }];
  }

  text(): string {
    return this.stretches.map((each) => (each.kept ? this.source.slice(each.start, each.end) : each.text)).join('');
  }

  apply(edits: readonly TextEdit[]): void {
    const after: Stretch[] = [];
    const cutter = new Cutter(this.stretches);
    for (const {
      span: { start, end },
      newText,
    } of edits) {
      after.push(...cutter.upTo(start));
      cutter.upTo(end);
      if (newText !== '') after.push({ kept: false, text: newText });
    }
    after.push(...cutter.upTo(Infinity));
    this.stretches = after;
  }

  /** What has changed since the first text, as few edits as the stretches that are still there leave room for. */
  edits(): readonly TextEdit[] {
    const edits: TextEdit[] = [];
    let from = 0;
    let text = '';
    const flush = (to: number): void => {
      if (to > from || text !== '') edits.push({ span: span(from, to), newText: text });
      text = '';
    };
    for (const stretch of this.stretches) {
      if (!stretch.kept) {
        text += stretch.text;
        continue;
      }
      flush(stretch.start);
      from = stretch.end;
    }
    flush(this.source.length);
    return edits.filter((edit) => this.source.slice(edit.span.start, edit.span.end) !== edit.newText);
  }
}

/** Takes stretches off the front, up to offsets that only grow. */
class Cutter {
  private index = 0;
  /** How much of the stretch at `index` is taken, and where in the text that place lies. */
  private taken = 0;
  private offset = 0;

  constructor(private readonly stretches: readonly Stretch[]) {}

  upTo(offset: number): readonly Stretch[] {
    const cut: Stretch[] = [];
    for (
      let stretch = this.stretches[this.index];
      stretch !== undefined && this.offset < offset;
      stretch = this.stretches[this.index]
    ) {
      const length = lengthOf(stretch);
      const take = Math.min(length - this.taken, offset - this.offset);
      cut.push(part(stretch, this.taken, this.taken + take));
      this.offset += take;
      this.taken += take;
      if (this.taken < length) break;
      this.index += 1;
      this.taken = 0;
    }
    return cut;
  }
}

const lengthOf = (stretch: Stretch): number => (stretch.kept ? stretch.end - stretch.start : stretch.text.length);

const part = (stretch: Stretch, from: number, to: number): Stretch =>
  stretch.kept
    ? { kept: true, start: stretch.start + from, end: stretch.start + to }
    : { kept: false, text: stretch.text.slice(from, to) };
