/** *Insert footnote here*: the call, a note without text, and room for its number among the others. */
import type { Call, Manuscript, Note } from '../../manuscript/manuscript';
import type { TextEdit } from '../../rules/rule';
import { firstIndexWhere, lastIndexOf } from '../../text/search';
import { span } from '../../text/span';
import type { Carried } from './carried';
import { isInOrder, isMark, isNumber, isNumbered, labelEdit, notesOfCalls, type Plan } from './plan';

export interface Insertion {
  readonly plan: Plan;
  readonly call: TextEdit;
  /** Null for an inline note, whose text is in its call. */
  readonly body: TextEdit | null;
  /** How far behind the start of what is put in for the note its text is to be written. */
  readonly cursor: number;
}

/** Null where no note can be called: in a note, in front matter. */
export function insertion(carried: Carried, offset: number): Insertion | null {
  const { manuscript } = carried.analysis;
  const at = callPlace(manuscript, offset);
  if (at === null) return null;
  const before = manuscript.calls.slice(
    0,
    firstIndexWhere(manuscript.calls, (call) => call.span.start >= at),
  );
  if (manuscript.format === 'markdown' && isAllInline(manuscript)) return inline(carried, at, before);
  const previous = before[lastIndexOf(before, ({ label }) => !isMark(label))];
  const part = previous?.part ?? partAt(manuscript, at);
  const isByLabel =
    manuscript.numbering === 'printed' ||
    manuscript.notes.length === 0 ||
    (isNumbered(manuscript) && isInOrder(manuscript));
  return isByLabel ? numbered(carried, at, previous, part) : labelled(carried, at, before);
}

/** Behind a call that the cursor stands in; null in a note. */
function callPlace({ calls, notes, source, parts }: Manuscript, offset: number): number | null {
  if (parts.length === 0 || offset > source.length) return null;
  const within = calls.find((call) => call.span.start < offset && offset < call.span.end);
  const at = within?.span.end ?? offset;
  const inNote = notes.some(
    (note) => note.span.start < at && at <= note.span.end && !(note.inline && at === note.span.end),
  );
  return inNote ? null : at;
}

const isAllInline = ({ notes }: Manuscript): boolean => notes.length > 0 && notes.every((note) => note.inline);

const partAt = ({ parts }: Manuscript, at: number): number =>
  Math.max(0, firstIndexWhere(parts, (part) => part.span.start > at) - 1);

/** Where labels are the numbers: the next one, and all from it on grow by one. */
function numbered(carried: Carried, at: number, previous: Call | undefined, part: number): Insertion {
  const { manuscript } = carried.analysis;
  const { notes, calls, source, format } = manuscript;
  const lowest = numbersIn(manuscript, part)[0] ?? 1;
  const number = previous === undefined ? lowest : Number(previous.label) + 1;
  const grown = (label: string, its: number): number | null =>
    its === part && isNumber(label) && Number(label) >= number ? Number(label) + 1 : null;
  const edits: TextEdit[] = [];
  for (const call of calls) {
    const right = grown(call.label, call.part);
    if (right !== null) edits.push(labelEdit(source, call, right));
  }
  const numbers = notes.map((note) => {
    const right = grown(note.label, note.part);
    if (right !== null) edits.push({ span: note.labelSpan, newText: String(right) });
    return right ?? note.number;
  });
  const caret = format === 'markdown' && manuscript.numbering !== 'printed' ? '^' : '';
  const marker = markerLike(
    manuscript,
    notes[manuscript.parts[part]?.notes[0] ?? -1] ?? notes[0],
    caret === '' ? '[1] ' : '[^1]: ',
    String(number),
  );
  const body = bodyEdit(manuscript, part, number, previous, carried, marker);
  const call = { span: span(at, at), newText: callLike(manuscript, String(number), `[${caret}${number}]`) };
  const plan = { numbers, edits, order: [], left: [], inserted: { number, part } };
  return { plan, call, body: body.edit, cursor: body.cursor };
}

const numbersIn = ({ notes, parts }: Manuscript, part: number): readonly number[] =>
  (parts[part]?.notes ?? [])
    .map((note) => notes[note]?.label ?? '')
    .filter(isNumber)
    .map(Number)
    .sort((a, b) => a - b);

/** Where labels are names: a free one; what is read after it is counted one higher. */
function labelled(carried: Carried, at: number, before: readonly Call[]): Insertion {
  const { manuscript } = carried.analysis;
  const { notes } = manuscript;
  const label = freeLabel(manuscript);
  const isCounted = manuscript.numbering === 'order';
  const counted = new Set(
    before.map((call) => call.label.toLowerCase() || `inline ${call.span.start}`).filter((each) => !isMark(each)),
  );
  const number = isCounted ? counted.size + 1 : Number(label);
  const numbers = notes.map((note) =>
    isCounted && note.number !== null && note.number >= number ? note.number + 1 : note.number,
  );
  const previous = before[lastIndexOf(before, (call) => call.label !== '' && !isMark(call.label))];
  const body = bodyEdit(manuscript, 0, number, previous, carried, `[^${label}]: `);
  return {
    plan: { numbers, edits: [], order: [], left: [], inserted: { number, part: 0 } },
    call: { span: span(at, at), newText: `[^${label}]` },
    body: body.edit,
    cursor: body.cursor,
  };
}

function inline(carried: Carried, at: number, before: readonly Call[]): Insertion {
  const number = before.length + 1;
  const numbers = carried.analysis.manuscript.notes.map((note) =>
    note.number !== null && note.number >= number ? note.number + 1 : note.number,
  );
  return {
    plan: { numbers, edits: [], order: [], left: [], inserted: { number, part: 0 } },
    call: { span: span(at, at), newText: '^[]' },
    body: null,
    cursor: 2,
  };
}

/** Goes on where labels are numbered (`fn12`), else `note-1` and so on; where all are numbers, the next above all. */
function freeLabel({ notes, calls }: Manuscript): string {
  const labels = new Set([...notes, ...calls].map(({ label }) => label.toLowerCase()));
  const named = [...labels].filter((label) => label !== '' && !isMark(label));
  const stems = new Map<string, number>();
  for (const label of named) {
    const stem = label.replace(/\d{1,6}$/, '');
    if (stem !== label) stems.set(stem, Math.max(stems.get(stem) ?? 0, Number(label.slice(stem.length))));
  }
  const [common, highest] = [...stems][0] ?? ['note-', 0];
  const isCommon = stems.size === 1 && named.every((label) => label.startsWith(common));
  const stem = isCommon ? common : 'note-';
  for (let number = isCommon ? highest + 1 : 1; ; number++)
    if (!labels.has(`${stem}${number}`)) return `${stem}${number}`;
}

/** A note's marker as the document writes it, up to where its text begins. */
function markerLike(manuscript: Manuscript, note: Note | undefined, otherwise: string, label: string): string {
  if (note === undefined || note.inline) return otherwise.replace('1', label);
  const { source, passages } = manuscript;
  const start = passages[note.passage]?.span.start ?? note.labelSpan.end;
  const end = source.slice(note.labelSpan.end, start);
  return (
    source.slice(note.span.start, note.labelSpan.start) +
    label +
    (/\s$/.test(end) ? end.replace(/\s+$/, ' ') : `${end} `)
  );
}

function callLike({ calls, source }: Manuscript, label: string, otherwise: string): string {
  const like = calls.find((call) => isNumber(call.label));
  if (like === undefined) return otherwise;
  const text = source.slice(like.span.start, like.span.end);
  const at = text.indexOf(like.label);
  return text.slice(0, at) + label + text.slice(at + like.label.length);
}

interface Body {
  readonly edit: TextEdit;
  readonly cursor: number;
}

/** Behind the note that is called before, else before the first one; at the end of the text where there is none. */
function bodyEdit(
  manuscript: Manuscript,
  part: number,
  number: number,
  previous: Call | undefined,
  carried: Carried,
  marker: string,
): Body {
  const { notes, source, parts } = manuscript;
  const called = previous === undefined ? null : (notesOfCalls(carried)[manuscript.calls.indexOf(previous)] ?? null);
  const after = called === null ? undefined : notes[called];
  const inPart = (parts[part]?.notes ?? [])
    .map((index) => notes[index])
    .filter((note) => note !== undefined && !note.inline && note.number !== null);
  const next = inPart.find((note) => (note?.number ?? 0) >= number) ?? inPart[0];
  if (after !== undefined && !after.inline) {
    const text = `${separator(manuscript)}${marker}`;
    return { edit: { span: span(after.span.end, after.span.end), newText: text }, cursor: text.length };
  }
  if (next !== undefined) {
    const start = next.span.start;
    return { edit: { span: span(start, start), newText: `${marker}${separator(manuscript)}` }, cursor: marker.length };
  }
  const end = source.trimEnd().length;
  const text = `${lineBreak(source).repeat(2)}${marker}`;
  return { edit: { span: span(end, end), newText: text }, cursor: text.length };
}

/** What stands between two notes that follow one another. */
function separator({ notes, source }: Manuscript): string {
  const standing = notes.filter((note) => !note.inline);
  for (let index = 1; index < Math.min(standing.length, MOST_LOOKED_AT); index++) {
    const [one, other] = [standing[index - 1], standing[index]];
    const between = one === undefined || other === undefined ? '' : source.slice(one.span.end, other.span.start);
    if (between !== '' && between.trim() === '') return between;
  }
  return lineBreak(source).repeat(2);
}

const MOST_LOOKED_AT = 32;

const lineBreak = (source: string): string => (source.includes('\r\n') ? '\r\n' : '\n');
