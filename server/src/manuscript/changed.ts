/**
 * What an edit changed of a manuscript although its document had to be laid out again: mostly a heading, and nothing
 * that a note or a call hangs on.
 */
import type { Call, Heading, Manuscript, Note, Passage } from './manuscript';
import type { Since } from './read';

/** What was read anew since, or null where calls, notes or parts are not what they were before. */
export function changedSince(before: Manuscript, after: Manuscript): Since | null {
  if (!isFramedAlike(before, after)) return null;
  const { passages } = after;
  const isSame = (index: number): boolean => isSamePassage(before.passages[index], passages[index]);
  let first = 0;
  while (first < passages.length && isSame(first)) first++;
  let next = passages.length;
  while (next > first && isSame(next - 1)) next--;
  for (let index = first; index < next; index++) {
    if (!isInSameFrame(before.passages[index], passages[index])) return null;
  }
  const sameHeadings = allAlike(before.headings, after.headings, isSameHeading);
  return { before, first, count: next - first, sameHeadings };
}

const isFramedAlike = (before: Manuscript, after: Manuscript): boolean =>
  before.passages.length === after.passages.length &&
  before.parts.length === after.parts.length &&
  before.numbering === after.numbering &&
  before.numberingInDoubt === after.numberingInDoubt &&
  before.sure === after.sure &&
  before.directives.length + after.directives.length === 0 &&
  isSameFrontMatter(before.frontMatter, after.frontMatter) &&
  allAlike(before.calls, after.calls, isSameCall) &&
  allAlike(before.notes, after.notes, isSameNote);

function isSameFrontMatter(one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): boolean {
  if (one === other) return true;
  return one.size === other.size && [...one].every(([name, value]) => other.get(name) === value);
}

const isSameCall = (one: Call, other: Call): boolean =>
  one.label === other.label &&
  one.number === other.number &&
  one.note === other.note &&
  one.part === other.part &&
  one.passage === other.passage;

const isSameNote = (one: Note, other: Note): boolean =>
  one.label === other.label &&
  one.number === other.number &&
  one.part === other.part &&
  one.passage === other.passage &&
  one.inline === other.inline &&
  allAlike(one.calls, other.calls, isEqual);

const isSameHeading = (one: Heading, other: Heading): boolean =>
  one.level === other.level && one.number === other.number && one.passage === other.passage;

const isSamePassage = (one: Passage | undefined, other: Passage | undefined): boolean =>
  one?.prose === other?.prose && one?.kind === other?.kind && isInSameFrame(one, other);

/** Whether the notes and calls of a passage are those that it had before, whatever it says. */
const isInSameFrame = (one: Passage | undefined, other: Passage | undefined): boolean =>
  one !== undefined &&
  other !== undefined &&
  one.note === other.note &&
  one.part === other.part &&
  allAlike(one.calls, other.calls, isEqual);

const isEqual = (one: number, other: number): boolean => one === other;

function allAlike<T>(some: readonly T[], others: readonly T[], alike: (one: T, other: T) => boolean): boolean {
  if (some.length !== others.length) return false;
  for (const [index, one] of some.entries()) {
    const other = others[index];
    if (other === undefined || !alike(one, other)) return false;
  }
  return true;
}
