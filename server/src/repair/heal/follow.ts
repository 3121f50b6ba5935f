/**
 * What self-healing would do. In: the last settled version and what its references mean, the version now, and how the one
 * became the other. Out: edits, what was lost, and from which version it goes on.
 */
import type { Analysis } from '../../analysis/analysis';
import type { TextEdit } from '../../rules/rule';
import { span, type Span } from '../../text/span';
import { arranged } from './arranged';
import { carry, type Carried } from './carried';
import { everyRepair, Healing, type Healed, type Mended } from './healing';
import { insertion } from './insertion';
import { isSame, writtenMeaning, type Meaning, type Tracked } from './meaning';
import type { Origins } from './origins';
import { asPrinted, isInOrder, isNumbered, isWhole, renumbered, type Left, type Plan } from './plan';

export interface Outlook {
  readonly carried: Carried;
  /** Sorted, without overlap; empty where all is well, or where something is being written. */
  readonly edits: readonly TextEdit[];
  /** How many references and notes they change. */
  readonly count: number;
  readonly references: number;
  /** How many notes get another number. */
  readonly renumbered: number;
  /** By how much each number grows, where that is the same for all. */
  readonly shift: number | null;
  readonly lost: readonly Left[];
  /** What references, by occurrence, mean that don't say it. */
  readonly owed: ReadonlyMap<number, Meaning>;
  /** Something vanished that may come back. */
  readonly isWaiting: boolean;
  /** What changed, in the source as it is. */
  readonly place: Span | null;
  /** The version to go on from; null while the last one must be kept, since what vanished may come back. */
  readonly next: Tracked | null;
}

export function follow(
  before: Tracked,
  analysis: Analysis,
  origins: Origins | null,
  mended: Mended = everyRepair,
): Outlook {
  const carried = carry(before, analysis, origins);
  if (carried.unread || !isWhole(carried)) return { ...nothing(carried), next: null };
  const isDisordered =
    carried.since !== null &&
    isNumbered(analysis.manuscript) &&
    isInOrder(before.analysis.manuscript) &&
    !isInOrder(analysis.manuscript);
  const plan = isDisordered && mended.has('renumbering') ? renumbered(carried) : asPrinted(analysis.manuscript);
  const healed = new Healing(carried, plan, mended).heal();
  const isHeld = carried.vanished || isDisordered;
  return {
    ...outlook(carried, plan, healed),
    next: isHeld ? null : { analysis, owed: healed.owed, foreign: carried.foreign },
  };
}

/** The version to go on from where what vanished will not come back. */
export const givenUp = ({ carried: { analysis, foreign }, owed }: Outlook): Tracked => ({ analysis, owed, foreign });

/** What stays lost when all edits are taken. */
export const stillLost = ({ owed }: Outlook): ReadonlyMap<number, Meaning> =>
  new Map([...owed].filter(([, meaning]) => meaning.kind === 'lost'));

/** What references mean where that is not what is written. */
const unsaid = ({ analysis, meanings }: Carried): ReadonlyMap<number, Meaning> =>
  new Map(
    [...meanings].filter(([id, meaning]) => {
      const occurrence = analysis.resolution.occurrences[id];
      return occurrence !== undefined && !isSame(meaning, writtenMeaning(analysis, occurrence));
    }),
  );

const nothing = (carried: Carried): Outlook => ({
  carried,
  edits: [],
  count: 0,
  references: 0,
  renumbered: 0,
  shift: null,
  lost: [],
  owed: unsaid(carried),
  isWaiting: true,
  place: null,
  next: null,
});

function outlook(carried: Carried, plan: Plan, healed: Healed): Outlook {
  const { manuscript } = carried.analysis;
  const edits = arranged(manuscript, inOrder([...plan.edits, ...healed.edits]), plan.order);
  const labels = new Set(plan.edits.map(({ span: { start } }) => start));
  const moved = manuscript.notes.filter(({ labelSpan: { start } }) => labels.has(start)).length;
  const shifts = new Set(healed.shifts);
  return {
    carried,
    edits,
    count: healed.changed.size + moved,
    references: healed.changed.size,
    renumbered: moved,
    shift: shifts.size === 1 ? ([...shifts][0] ?? null) : null,
    lost: healed.lost,
    owed: healed.owed,
    isWaiting: carried.vanished,
    place: edits.length > 0 || healed.lost.length > 0 ? placeOfChange(carried) : null,
    next: null,
  };
}

const inOrder = (edits: readonly TextEdit[]): readonly TextEdit[] =>
  [...edits].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);

/** The call of a note that came in, else where the first change was made. */
function placeOfChange({ analysis: { manuscript }, before, since }: Carried): Span | null {
  if (since === null) return null;
  const { origins, identities } = since;
  const come = manuscript.calls.find((_, index) => (identities.callOrigins[index] ?? -1) < 0);
  if (come !== undefined) return come.span;
  const kept = new Set(identities.callOrigins);
  const gone = before.analysis.manuscript.calls.findIndex((_, index) => !kept.has(index));
  const called = before.analysis.manuscript.calls[gone]?.span.start;
  const [inserted] = origins.inserted;
  const [vanished] = origins.vanished;
  if (called === undefined && inserted !== undefined) return inserted;
  return pointNow(origins, called ?? vanished?.start ?? 0);
}

/** Where something stood that is gone: behind the nearest letter before it that is there. */
function pointNow(origins: Origins, offset: number): Span {
  for (let at = offset - 1; at >= 0; at--) {
    const now = origins.now(at);
    if (now !== null) return span(now, now + 1);
  }
  return span(0, Math.min(1, origins.after.length));
}

/**
 * *Renumber notes*, whether anything was edited or not.
 * @param first the lowest number that the document's first notes ever had
 */
export function renumber(
  before: Tracked,
  analysis: Analysis,
  origins: Origins | null,
  mended: Mended = everyRepair,
  first = Number.POSITIVE_INFINITY,
) {
  const carried = carry(before, analysis, origins);
  const plan = mended.has('renumbering') ? renumbered(carried, first) : asPrinted(analysis.manuscript);
  const healed = new Healing(carried, plan, mended).heal();
  return { ...outlook(carried, plan, healed), left: [...plan.left, ...healed.lost] };
}

export interface InsertedFootnote {
  readonly edits: readonly TextEdit[];
  /** In the text after them: where the note is to be written. */
  readonly cursor: number;
}

/** *Insert footnote here*; null where no footnote can be called. */
export function insertFootnote(
  before: Tracked,
  analysis: Analysis,
  origins: Origins | null,
  offset: number,
  mended: Mended = everyRepair,
): InsertedFootnote | null {
  const carried = carry(before, analysis, origins);
  const found = insertion(carried, offset);
  if (found === null) return null;
  const { plan, call, body, cursor } = found;
  const healed = new Healing(carried, plan, mended).heal();
  const own = body === null ? [call] : [call, body];
  const edits = inOrder([...own, ...plan.edits, ...healed.edits]);
  const target = body ?? call;
  let grown = 0;
  for (const edit of edits) {
    if (edit === target) break;
    grown += edit.newText.length - (edit.span.end - edit.span.start);
  }
  return { edits, cursor: target.span.start + grown + cursor };
}
