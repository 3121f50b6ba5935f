import type { Call, Manuscript } from '../../manuscript/manuscript';
import type { Rule } from '../rule';
import { lines } from '../examples';
import { integrity } from '../sources';

export const noteCallOutOfOrder: Rule = {
  id: 'note-call-out-of-order',
  family: 'notes',
  concern: 'structure',
  scope: 'document',
  ground: 'structure',
  severity: 'warning',
  fix: 'none',
  source: integrity('1.1'),
  title: 'Calls do not run in the order of their numbers',
  description:
    'Notes are numbered in the order in which the text calls them. A call out of its turn is a sign of a paragraph ' +
    'that was moved, or of a mistyped number. Only the first call of each note counts.',
  right: [lines('One.[1] Two.[2] Three.[3]', '', '[1] Yes.', '', '[2] No.', '', '[3] Perhaps.')],
  wrong: [
    lines(
      'One.[1] Two.[2] Three.«[4]» Four.[3]',
      '',
      '[1] Yes.',
      '',
      '[2] No.',
      '',
      '[3] Perhaps.',
      '',
      '[4] Who knows.',
    ),
  ],
  check({ manuscript, report }) {
    if (manuscript.numbering === 'order') return;
    for (const [part, first] of firstCalls(manuscript)) {
      if (first.every(({ number }, index) => number > (first[index - 1]?.number ?? -1))) continue;
      const inOrder = longestRising(first.map((call) => call.number));
      for (const [index, { call, number }] of first.entries()) {
        if (inOrder.has(index)) continue;
        const { span, passage } = call;
        report({
          span,
          message: `Note ${number} is called out of order: notes are numbered in the order of their calls.`,
          note: manuscript.passages[passage]?.note ?? null,
          part,
        });
      }
    }
  },
};

interface FirstCall {
  readonly call: Call;
  readonly number: number;
}

/** The first call of each numbered note, by part. */
function firstCalls(manuscript: Manuscript): ReadonlyMap<number, readonly FirstCall[]> {
  const byPart = new Map<number, Map<number, FirstCall>>();
  for (const call of manuscript.calls) {
    if (call.number === null) continue;
    const calls = byPart.get(call.part) ?? new Map<number, FirstCall>();
    byPart.set(call.part, calls);
    if (!calls.has(call.number)) calls.set(call.number, { call, number: call.number });
  }
  return new Map([...byPart].map(([part, calls]) => [part, [...calls.values()]]));
}

/** The indexes of a longest rising row of numbers: what is left of it is out of order. */
function longestRising(numbers: readonly number[]): ReadonlySet<number> {
  /** By length less one: the index at which the lowest row of that length ends. */
  const ends: number[] = [];
  const before: (number | undefined)[] = [];
  for (const [index, number] of numbers.entries()) {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((numbers[ends[middle] ?? 0] ?? 0) < number) low = middle + 1;
      else high = middle;
    }
    before.push(ends[low - 1]);
    ends[low] = index;
  }
  const row = new Set<number>();
  for (let index = ends.at(-1); index !== undefined; index = before[index]) row.add(index);
  return row;
}
