/** Readings of a document whose format marks its notes itself (`[^12]`, `^[…]`), and the numbers a reader sees. */
import { shifted, span } from '../text/span';
import type { PlacedDraft, SureCall } from './draft';
import type { Numbering } from './manuscript';
import type { CallReading, NoteReading, Reading } from './reading';

/** Which note each call means, and what numbers the notes have. */
export interface SureNotes {
  readonly numbering: Numbering;
  readonly numberingInDoubt: boolean;
  readonly numbers: ReadonlyMap<Key, number>;
  /** The reading of each note's body. */
  readonly bodies: ReadonlyMap<Key, number>;
}

const noCalls: readonly CallReading[] = [];

/** What a call calls: an inline note by its reading, another by its label, folded. */
type Key = number | string;

export const hasSureNotes = (drafts: readonly PlacedDraft[]): boolean =>
  drafts.some(({ draft }) => draft.note !== null || draft.calls.length > 0);

/** @param wish the numbering to use where all labels are numbers; by default the order of first calls */
export function sureNotes(drafts: readonly PlacedDraft[], wish: 'order' | 'label'): SureNotes {
  const inOrder = numbersInOrder(drafts);
  const byLabel = numbersByLabel(drafts);
  const differs = byLabel !== null && [...byLabel].some(([key, number]) => (inOrder.get(key) ?? number) !== number);
  const numbers = byLabel !== null && wish === 'label' ? byLabel : inOrder;
  const numbering = numbers === byLabel ? 'label' : 'order';
  return { numbering, numberingInDoubt: differs, numbers, bodies: bodiesByKey(drafts) };
}

/**
 * What drafts become; each is a reading.
 * @param drafts all of a document's, or a run of them
 * @param first the index of the first of them among all
 */
export function sureReadings(drafts: readonly PlacedDraft[], notes: SureNotes, first = 0): readonly Reading[] {
  return drafts.map(({ at, draft }, place): Reading => {
    const index = first + place;
    const { kind, prose, heading, length } = draft;
    const calls = draft.calls.length === 0 ? noCalls : draft.calls.map((call) => callReading(call, at, index, notes));
    const note =
      draft.note && noteReading(draft.note, at, notes.numbers.get(draft.note.inline ? index : fold(draft.note.label)));
    return { kind, span: span(at, at + length), prose, part: 0, calls, note, heading };
  });
}

function callReading(call: SureCall, at: number, index: number, { numbers, bodies }: SureNotes): CallReading {
  const key = keyOf(call, index);
  const number = numbers.get(key) ?? null;
  return {
    span: shifted(call.span, at),
    label: call.label,
    number,
    at: call.at,
    part: 0,
    body: bodies.get(key) ?? null,
  };
}

function noteReading(
  note: NonNullable<PlacedDraft['draft']['note']>,
  at: number,
  number: number | undefined,
): NoteReading {
  return {
    label: note.label,
    labelSpan: shifted(note.labelSpan, at),
    span: shifted(note.span, at),
    number: number ?? null,
    inline: note.inline,
  };
}

const keyOf = (call: SureCall, reading: number): Key =>
  call.inline === null ? fold(call.label) : reading + call.inline;

const fold = (label: string): string => label.toLowerCase();

/** `*`, `**`, `†`: an author's note, which has no number. */
const isAuthorsMark = (label: string): boolean => /^[*†‡]{1,3}$/.test(label);

/** The reading of each note's body; the first, where a label is defined twice. */
function bodiesByKey(drafts: readonly PlacedDraft[]): ReadonlyMap<Key, number> {
  const bodies = new Map<Key, number>();
  drafts.forEach(({ draft }, index) => {
    if (draft.note === null) return;
    const key = draft.note.inline ? index : fold(draft.note.label);
    if (!bodies.has(key)) bodies.set(key, index);
  });
  return bodies;
}

/** By the order of first calls, a call whose body is missing counted like the others. */
function numbersInOrder(drafts: readonly PlacedDraft[]): ReadonlyMap<Key, number> {
  const calls: { readonly start: number; readonly key: Key; readonly label: string }[] = [];
  drafts.forEach(({ at, draft }, index) => {
    for (const call of draft.calls) {
      calls.push({ start: at + call.span.start, key: keyOf(call, index), label: call.label });
    }
  });
  // A call after an inline note stands after the calls in it.
  calls.sort((a, b) => a.start - b.start);
  const numbers = new Map<Key, number>();
  for (const { key, label } of calls) {
    if (!numbers.has(key) && !isAuthorsMark(label)) numbers.set(key, numbers.size + 1);
  }
  return numbers;
}

/** The labels themselves; null where one is no number, or a note has no label. */
function numbersByLabel(drafts: readonly PlacedDraft[]): ReadonlyMap<Key, number> | null {
  const numbers = new Map<Key, number>();
  for (const { draft } of drafts) {
    for (const { label } of draft.calls) if (!addLabel(numbers, label)) return null;
    if (draft.note !== null && !addLabel(numbers, draft.note.label)) return null;
  }
  return numbers;
}

/** @returns false where the label is no number; an author's mark counts for nothing */
function addLabel(numbers: Map<Key, number>, label: string): boolean {
  if (!/^[1-9]\d{0,3}$/.test(label)) return isAuthorsMark(label);
  numbers.set(label, Number(label));
  return true;
}
