/** The edits that make references say what they mean: numbers, lists and ranges of notes, *supra* and *infra*. */
import type { Occurrence } from '../../authority/authority';
import { itemAt } from '../../authority/item-at';
import type { CrossReference, Field, SupraCitation } from '../../citation/citation';
import { inSource } from '../../manuscript/manuscript';
import type { TextEdit } from '../../rules/rule';
import type { Span } from '../../text/span';
import type { Healing } from './healing';
import { hasDroppedDigits, listEdits, runsOf, type ListItem } from './noteList';

/** Numbers behind the name of a work. */
export function mendSupra(
  healing: Healing,
  occurrence: Occurrence,
  citation: SupraCitation,
  note: number,
): readonly TextEdit[] {
  const { number, noteNumber, word } = citation;
  const right = healing.plan.numbers[note] ?? null;
  if (number === null || noteNumber === null || right === null) return [];
  const edits: TextEdit[] = [];
  if (right !== noteNumber) edits.push(replaced(healing, occurrence, number.span, String(right)));
  if (healing.pointsRight(occurrence) && isBehind(healing, occurrence, note) && word.text.toLowerCase() === 'supra') {
    edits.push(replaced(healing, occurrence, word.span, inLettersOf(word, 'infra')));
  }
  return edits;
}

/** References to notes without a name; `meant` are the notes of each item. */
export function mendNotes(
  healing: Healing,
  occurrence: Occurrence,
  citation: CrossReference,
  meant: readonly (readonly number[])[],
): readonly TextEdit[] {
  const { numbers } = healing.plan;
  const source = healing.analysis.manuscript.source;
  const items = citation.items.map((item, index): ListItem => {
    const right = (meant[index] ?? []).map((note) => numbers[note] ?? null).filter((number) => number !== null);
    const runs = runsOf(right, (number) => item.last !== null && healing.isNew(occurrence.part, number));
    const place = sourceOf(healing, occurrence, item.span);
    return { span: place, first: item.first, last: item.last, runs };
  });
  if (items.every(({ runs }) => runs.length === 0)) return [];
  // A list that names notes by their labels as well is edited item by item, or not at all.
  if (citation.labels.length > 0 && items.some(({ runs }) => runs.length !== 1)) return [];
  const edits = [...listEdits(source, items, items.some(({ last }) => last !== null) && healing.dropsDigits())];
  if (edits.length > 0) edits.push(...wordEdit(healing, occurrence, citation, items));
  if (healing.pointsRight(occurrence)) edits.push(...directionEdit(healing, occurrence, citation, meant));
  return edits.sort((a, b) => a.span.start - b.span.start);
}

const NUMBERS: ReadonlyMap<string, string> = new Map([
  ['note', 'notes'],
  ['Note', 'Notes'],
  ['n.', 'nn.'],
  ['footnote', 'footnotes'],
]);

/** `notes` of one note is `note`, and the other way about. */
function wordEdit(
  healing: Healing,
  occurrence: Occurrence,
  { targetWord, items: written }: CrossReference,
  items: readonly ListItem[],
): readonly TextEdit[] {
  if (targetWord === null) return [];
  const wasOne = written.length === 1 && written[0]?.last === null;
  const runs = items.flatMap((item) => item.runs);
  const isOne = new Set(runs.flatMap(({ first, last }) => [first, last])).size === 1;
  if (wasOne === isOne) return [];
  const place = sourceOf(healing, occurrence, targetWord.span);
  const text = healing.analysis.manuscript.source.slice(place.start, place.end);
  for (const [one, several] of NUMBERS) {
    const [from, to] = isOne ? [several, one] : [one, several];
    const at = text.lastIndexOf(from);
    const isWhole = at >= 0 && text.slice(at).trim() === from && !/[a-z]/i.test(text.charAt(at - 1));
    if (isWhole) return [{ span: { start: place.start + at, end: place.start + at + from.length }, newText: to }];
  }
  return [];
}

/** *supra* where all that is meant stands before, *infra* where all of it stands behind; else the word stays. */
function directionEdit(
  healing: Healing,
  occurrence: Occurrence,
  { word, direction }: CrossReference,
  meant: readonly (readonly number[])[],
): readonly TextEdit[] {
  const notes = meant.flat().filter((note) => note !== occurrence.note);
  const behind = notes.map((note) => isBehind(healing, occurrence, note));
  const wrong = notes.length > 0 && behind.every((each) => each === (direction === 'supra'));
  const isPlain = word.text.toLowerCase() === direction;
  return wrong && isPlain
    ? [replaced(healing, occurrence, word.span, inLettersOf(word, direction === 'supra' ? 'infra' : 'supra'))]
    : [];
}

/** Whether a note is read after a reference, by the numbers that notes will have. */
export function isBehind(
  { analysis: { manuscript }, plan, calls }: Healing,
  occurrence: Occurrence,
  note: number,
): boolean {
  if (note === occurrence.note) return false;
  const number = plan.numbers[note] ?? 0;
  const own = occurrence.note === null ? null : (plan.numbers[occurrence.note] ?? null);
  if (own !== null) return number > own;
  const call = itemAt(manuscript.calls, calls(note));
  const passage = manuscript.passages[occurrence.passage];
  if (call === undefined || passage === undefined || occurrence.note !== null) return false;
  return call.span.start > inSource(passage, occurrence.citation.span).start;
}

const inLettersOf = ({ text }: Field, word: string): string =>
  text.charAt(0) === text.charAt(0).toUpperCase() ? word.charAt(0).toUpperCase() + word.slice(1) : word;

export function sourceOf({ analysis: { manuscript } }: Healing, { passage, citation }: Occurrence, of: Span): Span {
  const standsIn = manuscript.passages[passage];
  return standsIn === undefined ? citation.span : inSource(standsIn, of);
}

export const replaced = (healing: Healing, occurrence: Occurrence, of: Span, newText: string): TextEdit => ({
  span: sourceOf(healing, occurrence, of),
  newText,
});

/** Whether a document drops the digits that repeat in the ranges of notes that it names. */
export function dropsDigitsIn(source: string, spans: Iterable<Span>): boolean {
  let isSeen = false;
  for (const { start, end } of spans) {
    const text = source.slice(start, end);
    if (hasDroppedDigits(text)) return true;
    isSeen ||= /^\d{3,}\D/.test(text);
  }
  return !isSeen;
}
