/**
 * A manuscript after an edit that left its layout as it was, which nearly every keystroke does: a few passages are read
 * anew, what stands behind them is moved, and the document is not laid out again.
 */
import { shifted } from '../text/span';
import { finished } from '../text/steps';
import type { PlacedBlocks, Splice } from './blocks';
import { layoutAfter, readingIndex, readingsBy, type Layout } from './layout';
import type { Call, Directive, Heading, Manuscript, Note, Passage } from './manuscript';
import { partsOf, type CallReading, type Reading } from './reading';

interface Anew {
  readonly layout: Layout;
  /** The passages (their first index, and what they now are) whose drafts were read anew. */
  readonly first: number;
  readonly readings: readonly Reading[];
  /** From here on, in the source before the edit, all has moved. */
  readonly movedFrom: number;
}

/** What passages are after an edit; null where the document has to be laid out again. */
export function readAnew(
  { parts }: Manuscript,
  layout: Layout,
  before: PlacedBlocks,
  after: PlacedBlocks,
  splice: Splice,
): Anew | null {
  const { first, removed, added } = splice;
  const firstDraft = before.draftsBefore(first);
  const old = before.drafts(first, first + removed);
  const edited = after.drafts(first, first + added);
  const hasDirectives = (blocks: PlacedBlocks, to: number): boolean =>
    blocks.blocks.slice(first, to).some(({ directives }) => directives.length > 0);
  if (hasDirectives(before, first + removed) || hasDirectives(after, first + added)) return null;
  const stays = layoutAfter(layout, old, edited, firstDraft, parts.length);
  if (stays === null) return null;
  const run = wholeNotes(layout, after, { first, next: first + added, draft: firstDraft, drafts: edited.length });
  const readings = finished(readingsBy(stays, after.drafts(run.first, run.next), run.draft));
  const movedFrom = before.start(first + removed) ?? Infinity;
  return { layout: stays, first: readingIndex(layout, run.draft), readings, movedFrom };
}

/** A run of blocks: where it begins and ends, the index of its first draft, and how many drafts it has. */
interface Run {
  readonly first: number;
  readonly next: number;
  readonly draft: number;
  readonly drafts: number;
}

/** The run grown until no note, whose further paragraphs may stand in blocks of their own, reaches over its ends. */
function wholeNotes(layout: Layout, { blocks }: PlacedBlocks, run: Run): Run {
  let { first, next, draft } = run;
  let end = draft + run.drafts;
  const divides = (at: number): boolean => at > 0 && readingIndex(layout, at - 1) === readingIndex(layout, at);
  while (first > 0 && divides(draft)) {
    first--;
    draft -= blocks[first]?.drafts.length ?? 0;
  }
  while (next < blocks.length && divides(end)) {
    end += blocks[next]?.drafts.length ?? 0;
    next++;
  }
  return { first, next, draft, drafts: end - draft };
}

/**
 * @param source the text after the edit
 * @param anew the passages that were read anew
 * @param by how far what stands behind them has moved
 */
export function touchedManuscript(
  before: Manuscript,
  source: string,
  { first, readings, movedFrom }: Anew,
  by: number,
): Manuscript {
  const next = first + readings.length;
  const readingOf = (passage: number): Reading | undefined => readings[passage - first];
  const passages = before.passages.map((passage, index) => {
    if (index < first) return passage;
    return index >= next ? movedPassage(passage, by) : editedPassage(passage, readingOf(index));
  });
  const callReadings = callsReadAnew(before, first, readings);
  const calls = before.calls.map((call, index) => {
    if (call.passage < first) return call;
    return call.passage >= next ? movedCall(call, by) : editedCall(call, callReadings.get(index));
  });
  const notes = before.notes.map((note) => {
    if (note.passage < first) return note;
    return note.passage >= next ? movedNote(note, by) : editedNote(note, readingOf(note.passage));
  });
  const headings = before.headings.map((heading) => {
    if (heading.passage < first) return heading;
    return heading.passage >= next ? movedHeading(heading, by) : editedHeading(heading, readingOf(heading.passage));
  });
  const directives = before.directives.map((each) => (each.span.start < movedFrom ? each : movedDirective(each, by)));
  return {
    ...before,
    source,
    passages,
    calls,
    notes,
    headings,
    directives,
    parts: partsOf(passages, notes, source.length),
  };
}

/** By the index of the call. */
function callsReadAnew(
  { passages }: Manuscript,
  first: number,
  readings: readonly Reading[],
): ReadonlyMap<number, CallReading> {
  const found = new Map<number, CallReading>();
  readings.forEach(({ calls }, index) => {
    calls.forEach((call, place) => {
      const known = passages[first + index]?.calls[place];
      if (known !== undefined) found.set(known, call);
    });
  });
  return found;
}

// Each is written out: at a keystroke there are thousands, and this is several times as quick as a spread.

const movedPassage = ({ kind, span, prose, note, part, calls }: Passage, by: number): Passage => ({
  kind,
  span: shifted(span, by),
  prose,
  note,
  part,
  calls,
});

const movedCall = ({ span, label, number, note, part, passage, at }: Call, by: number): Call => ({
  span: shifted(span, by),
  label,
  number,
  note,
  part,
  passage,
  at,
});

const movedNote = (note: Note, by: number): Note => ({
  label: note.label,
  labelSpan: shifted(note.labelSpan, by),
  span: shifted(note.span, by),
  number: note.number,
  part: note.part,
  passage: note.passage,
  calls: note.calls,
  inline: note.inline,
});

const movedHeading = (heading: Heading, by: number): Heading => ({ ...heading, span: shifted(heading.span, by) });

/** A directive at its place, its own spans being relative to where it was. */
export function movedDirective(directive: Directive, by: number): Directive {
  const rules = directive.rules.map(({ name, span }) => ({ name, span: shifted(span, by) }));
  return { ...directive, rules, span: shifted(directive.span, by) };
}

const editedPassage = (passage: Passage, reading: Reading | undefined): Passage =>
  reading === undefined ? passage : { ...passage, span: reading.span, prose: reading.prose };

const editedCall = (call: Call, reading: CallReading | undefined): Call =>
  reading === undefined ? call : { ...call, span: reading.span, at: reading.at };

const editedNote = (note: Note, reading: Reading | undefined): Note =>
  reading?.note ? { ...note, labelSpan: reading.note.labelSpan, span: reading.note.span } : note;

const editedHeading = (heading: Heading, reading: Reading | undefined): Heading =>
  reading?.heading
    ? { ...heading, word: reading.heading.word, title: reading.heading.title, span: reading.span }
    : heading;
