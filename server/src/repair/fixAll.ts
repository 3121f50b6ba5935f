/** *Fix all*: every safe fix, until none is left. */
import type { Finding, Fix, TextEdit } from '../rules/rule';
import { EditChain } from './editChain';

/** What fixing needs of an analysis. */
export interface Fixable {
  findings(): readonly Finding[];
}

/** Each round mends what the one before uncovered; few texts need a third. */
const MOST_ROUNDS = 10;

/**
 * The edits of all safe fixes, sorted and without overlap. Of two fixes that overlap, or put text in at one place, the
 * one whose finding comes first is taken, whole; the other waits for the next round.
 */
export function safeEdits(analysis: Fixable): readonly TextEdit[] {
  const chosen = new Chosen();
  for (const finding of analysis.findings()) {
    const fix = finding.fixes.find((each) => each.safe);
    if (fix !== undefined) chosen.take(fix);
  }
  return chosen.sorted();
}

/**
 * The edits that safe fixes make of a text until none is left, in the coordinates of the text. `analyse` reads a text
 * anew; it is called once a round.
 */
export function fixAll(source: string, analyse: (source: string) => Fixable): readonly TextEdit[] {
  const chain = new EditChain(source);
  let text = source;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const edits = safeEdits(analyse(text));
    if (edits.length === 0) break;
    chain.apply(edits);
    text = chain.text();
  }
  return chain.edits();
}

/** Edits taken so far, none overlapping another. */
class Chosen {
  private edits: TextEdit[] = [];

  take({ edits }: Fix): void {
    const taken = [...edits].sort(byPlace);
    const apart = taken.every((edit, index) => this.isFree(edit) && !(index > 0 && clash(taken[index - 1], edit)));
    if (!apart) return;
    for (const edit of taken) this.edits.splice(this.indexFor(edit), 0, edit);
  }

  sorted(): readonly TextEdit[] {
    return this.edits;
  }

  private isFree(edit: TextEdit): boolean {
    const index = this.indexFor(edit);
    return !clash(this.edits[index - 1], edit) && !clash(edit, this.edits[index]);
  }

  /** The index of the first edit that comes after this one. */
  private indexFor(edit: TextEdit): number {
    let low = 0;
    let high = this.edits.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      const other = this.edits[middle];
      if (other !== undefined && byPlace(other, edit) <= 0) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

const byPlace = (a: TextEdit, b: TextEdit): number => a.span.start - b.span.start || a.span.end - b.span.end;

/** Whether two edits, the first not behind the second, overlap or begin at one place. */
const clash = (first: TextEdit | undefined, second: TextEdit | undefined): boolean =>
  first !== undefined &&
  second !== undefined &&
  (first.span.end > second.span.start || first.span.start === second.span.start);
