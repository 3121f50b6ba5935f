/** Readings of a document whose notes carry printed numbers, or that has no notes at all. */
import type { Prose } from '../text/prose';
import { ProseBuilder, proseWithout } from '../text/prose-builder';
import { shifted, span } from '../text/span';
import type { Draft, Head, PlacedDraft } from './draft';
import { printedLayout, type PrintedCall } from './printed-notes';
import type { CallReading, NoteReading, Reading } from './reading';
import type { Role } from './zones';

/** The readings of all drafts; notes with further paragraphs become one. */
export function printedReadings(drafts: readonly PlacedDraft[]): { readings: readonly Reading[]; hasNotes: boolean } {
  const layout = printedLayout(drafts);
  if (layout === null) return { readings: drafts.map((each) => bodyReading(each, 0, [], [])), hasNotes: false };
  const bodies = bodiesByLabel(layout.roles);
  const readings: Reading[] = [];
  layout.roles.forEach((role, index) => {
    const placed = drafts[index];
    if (placed === undefined || role.kind === 'continuation') return;
    if (role.kind === 'body') {
      readings.push(bodyReading(placed, layout.partOf[index] ?? 0, layout.calls[index] ?? [], bodies));
    } else {
      readings.push(noteReading(noteDrafts(drafts, layout.roles, index), role.part, role.head));
    }
  });
  return { readings, hasNotes: true };
}

/** For each part, the reading that holds the body of each label: the first, where two carry the same. */
function bodiesByLabel(roles: readonly Role[]): readonly ReadonlyMap<string, number>[] {
  const parts: Map<string, number>[] = [];
  let reading = 0;
  for (const role of roles) {
    if (role.kind === 'continuation') continue;
    if (role.kind === 'note') {
      const part = (parts[role.part] ??= new Map());
      if (!part.has(role.head.label)) part.set(role.head.label, reading);
    }
    reading++;
  }
  return parts;
}

function noteDrafts(drafts: readonly PlacedDraft[], roles: readonly Role[], from: number): readonly PlacedDraft[] {
  let to = from + 1;
  while (roles[to]?.kind === 'continuation') to++;
  return drafts.slice(from, to);
}

function bodyReading(
  placed: PlacedDraft,
  part: number,
  calls: readonly PrintedCall[],
  bodies: readonly ReadonlyMap<string, number>[],
): Reading {
  const { at, draft } = placed;
  return {
    kind: draft.kind,
    span: span(at, at + draft.length),
    prose: calls.length === 0 ? draft.prose : withoutCalls(draft, calls),
    part,
    calls: calls.length === 0 ? noCalls : callReadings(placed, calls, bodies),
    note: null,
    heading: draft.heading,
  };
}

const noCalls: readonly CallReading[] = [];

function callReadings(
  { at, draft }: PlacedDraft,
  calls: readonly PrintedCall[],
  bodies: readonly ReadonlyMap<string, number>[],
): readonly CallReading[] {
  let taken = 0;
  return calls.map(({ bracket, part }) => {
    const place = bracket.cut.start - taken;
    taken += bracket.cut.end - bracket.cut.start;
    return {
      span: shifted(draft.prose.sourceSpan(bracket.span), at),
      label: bracket.label,
      number: bracket.number,
      at: place,
      part,
      body: bodies[part]?.get(bracket.label) ?? null,
    };
  });
}

function noteReading(drafts: readonly PlacedDraft[], part: number, head: Head): Reading {
  const first = drafts[0];
  const last = drafts.at(-1);
  if (first === undefined || last === undefined) throw new RangeError('A note has a paragraph');
  const marker = first.draft.prose;
  const start = first.at + textStart(first.draft, head);
  const end = last.at + last.draft.length;
  const note: NoteReading = {
    label: head.label,
    labelSpan: shifted(marker.sourceSpan(head.labelSpan), first.at),
    span: span(first.at, end),
    number: head.number,
    inline: false,
  };
  return {
    kind: 'note',
    span: span(start, end),
    prose: noteProse(drafts, head, start),
    part,
    calls: [],
    note,
    heading: null,
  };
}

/** Where in the draft's source the note's text begins, after its marker. */
function textStart(draft: Draft, head: Head): number {
  return head.text < draft.prose.text.length ? draft.prose.sourceOffset(head.text) : draft.length;
}

/**
 * Proses made from drafts, kept for as long as the draft they begin with is: equal wishes get the same object, so
 * that a passage that only moved keeps its prose.
 */
const made = new WeakMap<Draft, { readonly wish: readonly unknown[]; readonly prose: Prose }>();

function keptProse(draft: Draft, wish: readonly unknown[], make: () => Prose): Prose {
  const before = made.get(draft);
  if (before !== undefined && sameItems(before.wish, wish)) return before.prose;
  const prose = make();
  made.set(draft, { wish, prose });
  return prose;
}

const sameItems = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  a.length === b.length && a.every((item, index) => item === b[index]);

function withoutCalls(draft: Draft, calls: readonly PrintedCall[]): Prose {
  const cuts = calls.map(({ bracket }) => bracket.cut);
  const wish = cuts.flatMap((cut) => [cut.start, cut.end]);
  return keptProse(draft, wish, () => proseWithout(draft.prose, cuts, 0));
}

/** The note's paragraphs, joined by two line breaks, without its marker; offsets count from its text's start. */
function noteProse(drafts: readonly PlacedDraft[], head: Head, start: number): Prose {
  const [first] = drafts;
  if (first === undefined) throw new RangeError('A note has a paragraph');
  const wish = ['note', head.text, ...drafts.flatMap((each) => [each.draft, each.at - first.at])];
  return keptProse(first.draft, wish, () => {
    const builder = new ProseBuilder();
    let end = start;
    for (const { at, draft } of drafts) {
      const from = draft === first.draft && at === first.at ? head.text : 0;
      if (builder.length > 0) builder.text('\n\n', end - start, at - end);
      builder.prose(draft.prose, span(from, draft.prose.text.length), at - start);
      end = at + draft.length;
    }
    return builder.build();
  });
}
