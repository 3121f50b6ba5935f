/** Readings of a document whose notes carry printed numbers, or that has no notes at all. */
import type { Prose } from '../text/prose';
import { ProseBuilder, proseWithout } from '../text/prose-builder';
import { shifted, span } from '../text/span';
import type { Steps } from '../text/steps';
import type { Draft, Head, PlacedDraft } from './draft';
import type { PrintedCall } from './printed-calls';
import type { PrintedLayout } from './printed-notes';
import type { CallReading, Reading } from './reading';
import type { Role } from './zones';

/**
 * What the drafts of a document become by its layout; notes with further paragraphs become one.
 * @param drafts all of them, or a run of them that begins and ends with whole notes
 * @param first the index of the first of them among all drafts
 */
export function* printedReadings(
  drafts: readonly PlacedDraft[],
  layout: PrintedLayout,
  first = 0,
): Steps<readonly Reading[]> {
  const bodyOf = (call: PrintedCall): number | null => {
    const body = layout.tallies[call.part]?.bodies.get(call.bracket.label);
    return body === undefined ? null : (layout.readingOf[body] ?? null);
  };
  const readings: Reading[] = [];
  let place = -1;
  for (const placed of drafts) {
    place++;
    if (place % draftsInAStep === draftsInAStep - 1) yield;
    const index = first + place;
    const role = layout.roles[index];
    if (role === undefined || role.kind === 'continuation') continue;
    const { head } = placed.draft;
    if (role.kind === 'note' && head) {
      readings.push(noteReading(placed, furtherParagraphs(drafts, layout.roles, first, place), role.part, head));
    } else {
      readings.push(bodyReading(placed, layout.partOf[index] ?? 0, layout.calls[index] ?? noBrackets, bodyOf));
    }
  }
  return readings;
}

/** How many drafts are read before others may have their turn. */
const draftsInAStep = 64;

/** Of a document without notes. */
export const bodyReadings = (drafts: readonly PlacedDraft[]): readonly Reading[] =>
  drafts.map((each) => bodyReading(each, 0, noBrackets, () => null));

/** The paragraphs of a note behind its first, which is `place`-th among the drafts. */
function furtherParagraphs(
  drafts: readonly PlacedDraft[],
  roles: readonly Role[],
  first: number,
  place: number,
): readonly PlacedDraft[] {
  let to = place + 1;
  while (to < drafts.length && roles[first + to]?.kind === 'continuation') to++;
  return to === place + 1 ? noDrafts : drafts.slice(place + 1, to);
}

const noDrafts: readonly PlacedDraft[] = [];

function bodyReading(
  placed: PlacedDraft,
  part: number,
  calls: readonly PrintedCall[],
  bodyOf: (call: PrintedCall) => number | null,
): Reading {
  const { at, draft } = placed;
  return {
    kind: draft.kind,
    span: span(at, at + draft.length),
    prose: calls.length === 0 ? draft.prose : withoutCalls(draft, calls),
    part,
    calls: calls.length === 0 ? noCalls : callReadings(at, calls, bodyOf),
    note: null,
    heading: draft.heading,
  };
}

const noCalls: readonly CallReading[] = [];
const noBrackets: readonly PrintedCall[] = [];

function callReadings(
  at: number,
  calls: readonly PrintedCall[],
  bodyOf: (call: PrintedCall) => number | null,
): readonly CallReading[] {
  let taken = 0;
  return calls.map((call) => {
    const { bracket, part } = call;
    const place = bracket.cut.start - taken;
    taken += bracket.cut.end - bracket.cut.start;
    return {
      span: shifted(bracket.source, at),
      label: bracket.label,
      number: bracket.number,
      at: place,
      part,
      body: bodyOf(call),
    };
  });
}

function noteReading({ at, draft }: PlacedDraft, further: readonly PlacedDraft[], part: number, head: Head): Reading {
  const last = further.at(-1);
  const end = last === undefined ? at + draft.length : last.at + last.draft.length;
  const labelSpan = shifted(head.labelSpan, at);
  return {
    kind: 'note',
    span: span(at + head.textSource, end),
    prose: noteProse({ at, draft }, further, head),
    part,
    calls: noCalls,
    note: { label: head.label, labelSpan, span: span(at, end), number: head.number, inline: false },
    heading: null,
  };
}

/**
 * Proses made from drafts, kept for as long as the draft that they begin with is: what is made of the same things is
 * the same object, so that a passage that only moved keeps its prose.
 */
interface MadeProse {
  readonly calls: readonly PrintedCall[];
  readonly further: readonly PlacedDraft[];
  /** Where the draft stood; what matters is how far the further ones stand from it. */
  readonly at: number;
  readonly prose: Prose;
}

const made = new WeakMap<Draft, MadeProse>();

function withoutCalls(draft: Draft, calls: readonly PrintedCall[]): Prose {
  const before = made.get(draft);
  if (before !== undefined && before.further.length === 0 && sameCalls(before.calls, calls)) return before.prose;
  const cuts = calls.map(({ bracket }) => bracket.cut);
  const prose = proseWithout(draft.prose, cuts, 0);
  made.set(draft, { calls, further: noDrafts, at: 0, prose });
  return prose;
}

const sameCalls = (a: readonly PrintedCall[], b: readonly PrintedCall[]): boolean =>
  a.length === b.length && a.every((call, index) => call.bracket === b[index]?.bracket);

/** The note's paragraphs, joined by two line breaks, without its marker; offsets count from its text's start. */
function noteProse({ at, draft }: PlacedDraft, further: readonly PlacedDraft[], head: Head): Prose {
  const before = made.get(draft);
  if (before !== undefined && before.calls.length === 0 && sameParagraphs(before, further, at)) return before.prose;
  const start = at + head.textSource;
  const builder = new ProseBuilder();
  builder.prose(draft.prose, span(head.text, draft.prose.text.length), at - start);
  let end = at + draft.length;
  for (const next of further) {
    if (builder.length > 0) builder.text('\n\n', end - start, next.at - end);
    builder.prose(next.draft.prose, span(0, next.draft.prose.text.length), next.at - start);
    end = next.at + next.draft.length;
  }
  const prose = builder.build();
  made.set(draft, { calls: noBrackets, further, at, prose });
  return prose;
}

function sameParagraphs(before: MadeProse, further: readonly PlacedDraft[], at: number): boolean {
  return (
    before.further.length === further.length &&
    further.every((next, index) => {
      const known = before.further[index];
      return known !== undefined && known.draft === next.draft && known.at - before.at === next.at - at;
    })
  );
}
