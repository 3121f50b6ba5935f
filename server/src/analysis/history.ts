/**
 * What was done to a document since it was last settled, and versions that were settled before. One that comes back, by undo
 * or otherwise, is known again.
 */
import type { SourceEdit } from '../text/edit';
import { span } from '../text/span';

/** An edit, and whether its text came in at once: pasted, or put in by a program. */
export interface Change extends SourceEdit {
  readonly pasted: boolean;
}

/** Of so many letters and more, text that comes in by one edit was pasted: fewer may be a completion. */
const PASTED = 24;
const MOST_VERSIONS = 4096;

export class History {
  /** Since the last settled version, each in the coordinates that the one before left. */
  private made: Change[] = [];
  private readonly versions = new Set<string>();

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

  /** Versions, by their fingerprints, that are as the writer wants them, should they come back. */
  remember(versions: readonly string[]): void {
    for (const version of versions) {
      this.versions.delete(version);
      this.versions.add(version);
    }
    for (const version of this.versions) {
      if (this.versions.size <= MOST_VERSIONS) break;
      this.versions.delete(version);
    }
  }

  isRemembered(version: string): boolean {
    return this.versions.has(version);
  }

  forget(): void {
    this.made = [];
    this.versions.clear();
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
