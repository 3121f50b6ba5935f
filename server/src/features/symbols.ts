/** The outline: headings as they nest, and notes, those that stand together as one group. */
import { SymbolKind, type DocumentSymbol } from 'vscode-languageserver';
import { contains, span, type Span } from '../text/span';
import type { Analysis } from '../analysis/analysis';
import type { Heading, Manuscript, Note } from '../manuscript/manuscript';
import { rangeOf, type View } from './view';

export function documentSymbols(view: View): DocumentSymbol[] {
  if (view.analysis.legalWriting !== 'sure') return [];
  const roots: Entry[] = [];
  const open: Entry[] = [];
  for (const entry of entries(view.analysis)) {
    while (open.length > 0 && !contains(open.at(-1)?.span ?? entry.span, entry.span)) open.pop();
    (open.at(-1)?.children ?? roots).push(entry);
    open.push(entry);
  }
  return roots.map((entry) => toSymbol(view, entry));
}

interface Entry {
  readonly name: string;
  readonly detail: string;
  readonly kind: SymbolKind;
  readonly span: Span;
  readonly selection: Span;
  readonly children: Entry[];
}

const toSymbol = (view: View, entry: Entry): DocumentSymbol => ({
  name: entry.name,
  detail: entry.detail,
  kind: entry.kind,
  range: rangeOf(view, entry.span),
  selectionRange: rangeOf(view, entry.selection),
  children: entry.children.map((child) => toSymbol(view, child)),
});

/** All of them, an outer one before those in it. */
function entries({ manuscript }: Analysis): readonly Entry[] {
  const notes = [...manuscript.notes].sort((a, b) => a.span.start - b.span.start);
  const groups = runs(manuscript, notes).flatMap((run) => groupOf(run));
  const all = [
    ...sections(manuscript, groups.at(-1)),
    ...groups,
    ...notes.map((note) => entryOfNote(manuscript, note)),
  ];
  return all.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
}

/**
 * A section goes on to the next heading that is as high. The notes at the end of the document belong to no section,
 * although they stand under the last heading.
 */
function sections(manuscript: Manuscript, lastGroup: Entry | undefined): readonly Entry[] {
  const { headings, source } = manuscript;
  const after = manuscript.passages.some(
    (each) => each.kind !== 'note' && each.span.start > (lastGroup?.span.end ?? 0),
  );
  const end = lastGroup === undefined || after ? source.length : lastGroup.span.start;
  const ends: number[] = [];
  const open: number[] = [];
  headings.forEach((heading, index) => {
    while (open.length > 0 && (headings[open.at(-1) ?? 0]?.level ?? 0) >= heading.level) {
      ends[open.pop() ?? 0] = heading.span.start;
    }
    open.push(index);
  });
  return headings.map((heading, index) => entryOfHeading(heading, Math.max(ends[index] ?? end, heading.span.end)));
}

const entryOfHeading = (heading: Heading, end: number): Entry => ({
  name: headingInWords(heading),
  detail: '',
  kind: SymbolKind.String,
  span: span(heading.span.start, end),
  selection: heading.span,
  children: [],
});

/** Never empty: editors take no symbol without a name. */
function headingInWords({ word, number, title }: Heading): string {
  const parts = [word, number === null ? null : `${number}.`, title];
  return parts.filter((part) => part !== null && part !== '').join(' ') || '–';
}

const longestDetail = 80;

function entryOfNote(manuscript: Manuscript, note: Note): Entry {
  const text = manuscript.passages[note.passage]?.prose.text ?? '';
  return {
    name: nameOf(note),
    detail: text.length > longestDetail ? `${text.slice(0, longestDetail)}…` : text,
    kind: SymbolKind.Constant,
    span: note.span,
    selection: contains(note.span, note.labelSpan) ? note.labelSpan : note.span,
    children: [],
  };
}

const nameOf = (note: Note): string => String(note.number ?? (note.label === '' ? 'note' : note.label));

/** Fewer notes in a row than this stand where their section is. */
const smallestGroup = 4;

function groupOf(run: readonly Note[]): readonly Entry[] {
  const [first, last] = [run[0], run.at(-1)];
  if (first === undefined || last === undefined || run.length < smallestGroup) return [];
  const name = `Notes ${nameOf(first)}–${nameOf(last)}`;
  const whole = span(first.span.start, last.span.end);
  return [{ name, detail: '', kind: SymbolKind.Array, span: whole, selection: first.labelSpan, children: [] }];
}

/** Notes with nothing but notes between them. */
function runs(manuscript: Manuscript, notes: readonly Note[]): readonly (readonly Note[])[] {
  const others = manuscript.passages.filter((passage) => passage.kind !== 'note').map((passage) => passage.span.start);
  const found: Note[][] = [];
  let other = 0;
  let run: Note[] = [];
  for (const note of notes) {
    if (note.inline) continue;
    const before = other;
    while ((others[other] ?? Infinity) < note.span.start) other++;
    if (other > before || run.length === 0) {
      run = [];
      found.push(run);
    }
    run.push(note);
  }
  return found;
}
