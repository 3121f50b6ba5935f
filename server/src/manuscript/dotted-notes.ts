/** Notes `12. Text` under text that calls them `[12]`: told from lists by the calls that stand before them. */
import type { PlacedDraft } from './draft';
import { callsByNumber } from './zones';

/** For each draft, whether it begins a note `12. Text`; null where nothing speaks for it. */
export function dottedNotes(drafts: readonly PlacedDraft[]): readonly boolean[] | null {
  const chosen = drafts.map(() => false);
  const waiting = new Set<number>();
  let any = false;
  for (const run of dottedRuns(drafts)) {
    for (const { draft } of drafts.slice(run.after, run.at)) {
      for (const each of draft.brackets) if (callsByNumber(each)) waiting.add(each.number ?? 0);
    }
    const called = run.numbers.filter((number) => waiting.has(number));
    if (called.length * 2 < run.numbers.length) continue;
    called.forEach((number) => waiting.delete(number));
    run.indexes.forEach((index) => (chosen[index] = true));
    any = true;
  }
  return any ? chosen : null;
}

interface DottedRun {
  /** The draft after which the run before began, and the one at which this one begins. */
  readonly after: number;
  readonly at: number;
  readonly indexes: readonly number[];
  readonly numbers: readonly number[];
}

/** Paragraphs `1. …`, `2. …`, `3. …` that count on without a step of more than three. */
function dottedRuns(drafts: readonly PlacedDraft[]): DottedRun[] {
  const runs: { after: number; at: number; indexes: number[]; numbers: number[] }[] = [];
  drafts.forEach(({ draft }, index) => {
    const number = draft.head?.form === 'dot' ? draft.head.number : null;
    if (number === null) return;
    const run = runs.at(-1);
    const last = run?.numbers.at(-1);
    if (run !== undefined && last !== undefined && number > last && number <= last + 3) {
      run.indexes.push(index);
      run.numbers.push(number);
    } else {
      runs.push({ after: run?.at ?? 0, at: index, indexes: [index], numbers: [number] });
    }
  });
  return runs;
}
