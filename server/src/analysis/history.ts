/**
 * What was done to a document since it was last settled, and texts that it had before. A text that comes back, by undo or
 * otherwise, is known again.
 */
import type { SourceEdit } from '../text/edit';
import { span } from '../text/span';

/** An edit, and whether its text came in at once: pasted, or put in by a program. */
export interface Change extends SourceEdit {
  readonly pasted: boolean;
}

/** Of so many letters and more, text that comes in by one edit was pasted: fewer may be a completion. */
const PASTED = 24;
const MOST_TEXTS = 64;
/** In letters, of all texts together. */
const MOST_KEPT = 16_000_000;

export class History {
  /** Since the last settled version, each in the coordinates that the one before left. */
  private made: Change[] = [];
  private texts: string[] = [];
  private kept = 0;

  get changes(): readonly Change[] {
    return this.made;
  }

  /** @param source the text that the edit changes */
  record({ span: { start, end }, newText }: SourceEdit, source: string): void {
    let from = start;
    let to = end;
    let first = 0;
    let last = newText.length;
    while (from < to && first < last && source.charCodeAt(from) === newText.charCodeAt(first)) {
      from += 1;
      first += 1;
    }
    while (to > from && last > first && source.charCodeAt(to - 1) === newText.charCodeAt(last - 1)) {
      to -= 1;
      last -= 1;
    }
    if (from === to && first === last) return;
    const edit = { span: span(from, to), newText: newText.slice(first, last) };
    this.made.push({ ...wholeLines(edit, source), pasted: last - first >= PASTED });
  }

  settled(): void {
    this.made = [];
  }

  /** Texts that, should they come back, are as the writer wants them. */
  remember(texts: readonly string[]): void {
    for (const text of texts) {
      if (this.texts.includes(text)) continue;
      this.texts.push(text);
      this.kept += text.length;
    }
    while (this.texts.length > MOST_TEXTS || (this.kept > MOST_KEPT && this.texts.length > 1)) {
      this.kept -= this.texts.shift()?.length ?? 0;
    }
  }

  isRemembered(text: string): boolean {
    return this.texts.includes(text);
  }

  forget(): void {
    this.made = [];
    this.texts = [];
    this.kept = 0;
  }
}

/** How far lines are looked for. */
const LONGEST_MARKER = 64;

/**
 * Where whole lines came in or went between lines that begin alike (`[3] `), an editor may tell it as if the second part
 * of one line and the first of the next had. Told as lines, it is what was done.
 */
function wholeLines({ span: at, newText }: SourceEdit, source: string): SourceEdit {
  const isInsertion = at.start === at.end;
  const text = isInsertion ? newText : source.slice(at.start, at.end);
  const isPlain = isInsertion || newText === '';
  if (!isPlain || !text.includes('\n') || isLineStart(source, at.start)) return { span: at, newText };
  for (let by = 1; by <= Math.min(LONGEST_MARKER, text.length, at.start); by++) {
    if (source.charAt(at.start - by) !== text.charAt(text.length - by)) break;
    if (!isLineStart(source, at.start - by)) continue;
    const moved = text.slice(text.length - by) + text.slice(0, text.length - by);
    return { span: span(at.start - by, at.end - by), newText: isInsertion ? moved : '' };
  }
  return { span: at, newText };
}

const isLineStart = (source: string, offset: number): boolean => offset === 0 || source.charAt(offset - 1) === '\n';
