/**
 * What the whole document says each of its drafts is. It is kept with the manuscript: as long as an edit changes no more
 * than the text of drafts it stays as it is.
 */
import { gluedNumbers, hasGluedCalls } from './converted';
import type { Steps } from '../text/steps';
import type { Bracket, Draft, PlacedDraft } from './draft';
import type { Format, Numbering } from './manuscript';
import { opensOpinion } from './part-beginnings';
import type { PrintedCall } from './printed-calls';
import { printedLayout, type PrintedLayout } from './printed-notes';
import { bodyReadings, printedReadings } from './printed-readings';
import type { Reading } from './reading';
import { hasSureNotes, sureNotes, sureReadings, type SureNotes } from './sure-readings';

export type Layout =
  /** The format marks its notes. */
  | { readonly kind: 'sure'; readonly notes: SureNotes }
  /** Notes carry printed numbers. */
  | { readonly kind: 'printed'; readonly printed: PrintedLayout }
  /** There are no notes, or none that can be told: with numbers glued to words they may be there all the same. */
  | { readonly kind: 'none'; readonly sure: boolean };

/** @param wish the numbering to use where the format marks its notes and all labels are numbers */
export function layoutOf(drafts: readonly PlacedDraft[], wish: 'order' | 'label'): Layout {
  if (hasSureNotes(drafts)) return { kind: 'sure', notes: sureNotes(drafts, wish) };
  const printed = printedLayout(drafts);
  return printed === null ? { kind: 'none', sure: !hasGluedCalls(drafts) } : { kind: 'printed', printed };
}

/** How a manuscript of this layout is numbered, and whether its notes were read surely. */
export function numberingOf(
  layout: Layout,
  format: Format,
): { readonly numbering: Numbering; readonly numberingInDoubt: boolean; readonly sure: boolean } {
  if (layout.kind === 'sure') {
    const { numbering, numberingInDoubt } = layout.notes;
    return { numbering, numberingInDoubt, sure: true };
  }
  const printed = layout.kind === 'printed';
  const numbering = printed || format === 'plaintext' ? 'printed' : 'order';
  return { numbering, numberingInDoubt: false, sure: printed || layout.sure };
}

/**
 * What drafts become by the layout of their document.
 * @param drafts all of them, or a run of them that begins and ends with whole notes
 * @param first the index of the first of them among all
 */
export function* readingsBy(layout: Layout, drafts: readonly PlacedDraft[], first = 0): Steps<readonly Reading[]> {
  if (layout.kind === 'sure') return sureReadings(drafts, layout.notes, first);
  return layout.kind === 'printed' ? yield* printedReadings(drafts, layout.printed, first) : bodyReadings(drafts);
}

/** The index of the reading that a draft becomes or belongs to. */
export const readingIndex = (layout: Layout, draft: number): number =>
  layout.kind === 'printed' ? (layout.printed.readingOf[draft] ?? layout.printed.readingOf.length) : draft;

/**
 * The layout once drafts were edited; null where it may be another one. It stays where each draft has the marks that it
 * had before: a layout is made of nothing else.
 * @param first the index of the first of the drafts
 * @param parts how many parts the document has
 */
export function layoutAfter(
  layout: Layout,
  before: readonly PlacedDraft[],
  after: readonly PlacedDraft[],
  first: number,
  parts: number,
): Layout | null {
  if (before.length !== after.length) return null;
  const pairs = before.map(({ draft }, index) => ({ draft, edited: after[index]?.draft ?? draft }));
  const stays = pairs.every(
    ({ draft, edited }) =>
      draft === edited ||
      (hasSameMarks(draft, edited) &&
        (parts === 1 || opensOpinion(draft.prose.text) === opensOpinion(edited.prose.text)) &&
        (layout.kind !== 'none' || sameNumbers(gluedNumbers(draft), gluedNumbers(edited)))),
  );
  if (!stays) return null;
  if (layout.kind !== 'printed') return layout;
  const calls = layout.printed.calls.slice();
  pairs.forEach(({ draft, edited }, index) => {
    const known = calls[first + index];
    if (draft !== edited && known !== undefined) calls[first + index] = callsIn(edited, draft, known);
  });
  return { kind: 'printed', printed: { ...layout.printed, calls } };
}

/** The calls of a draft that was edited, which had them before. */
function callsIn(edited: Draft, draft: Draft, calls: readonly PrintedCall[]): readonly PrintedCall[] {
  return calls.map(({ bracket, part }) => ({
    bracket: edited.brackets[draft.brackets.indexOf(bracket)] ?? bracket,
    part,
  }));
}

/** Whether two drafts differ by no more than their text and where in it their marks stand. */
function hasSameMarks(a: Draft, b: Draft): boolean {
  return (
    a.kind === b.kind &&
    a.head?.form === b.head?.form &&
    a.head?.label === b.head?.label &&
    a.heading?.scheme === b.heading?.scheme &&
    a.heading?.number === b.heading?.number &&
    a.heading?.level === b.heading?.level &&
    a.note?.label === b.note?.label &&
    a.note?.inline === b.note?.inline &&
    allAlike(a.brackets, b.brackets, isSameBracket) &&
    allAlike(a.calls, b.calls, (one, other) => one.label === other.label && one.inline === other.inline)
  );
}

const isSameBracket = (a: Bracket, b: Bracket): boolean =>
  a.label === b.label &&
  a.bare === b.bare &&
  a.glued === b.glued &&
  a.afterWord === b.afterWord &&
  a.beforeWord === b.beforeWord;

const sameNumbers = (a: readonly number[], b: readonly number[]): boolean =>
  allAlike(a, b, (one, other) => one === other);

function allAlike<T>(a: readonly T[], b: readonly T[], alike: (one: T, other: T) => boolean): boolean {
  return a.length === b.length && a.every((one, index) => alike(one, b[index] ?? one));
}
