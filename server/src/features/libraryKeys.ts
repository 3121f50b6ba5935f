/** What is asked of a key of a library (`[@pan2015, 12]`): hover, definition, and *write it out*. */
import {
  CodeActionKind,
  type CodeAction,
  type Hover,
  type Location,
  type Position,
  type Range,
} from 'vscode-languageserver';
import type { Analysis } from '../analysis/analysis';
import type { Library } from '../library/library';
import type { Span } from '../text/span';
import type { ClientAbilities } from './abilities';
import { workspaceEdit } from './edits';
import { rangeOfWork } from './libraries';
import { citationHere, shownInFull } from './libraryCitation';
import type { Markup } from './markup';
import { citationByKeyAt, keyAt, type PandocCitation, type PandocItem } from './pandocKeys';
import { noteAt } from './place';
import { passageAt } from './target';
import { offsetOf, rangeOf, type View } from './view';

export const writeOutKind = `${CodeActionKind.RefactorRewrite}.carolene.writeOut`;

/** The citation behind the key under the cursor. */
export function hoverOnKey(view: View, position: Position, library: Library, markup: Markup): Hover | null {
  const found = keyAt(view.analysis.manuscript.source, offsetOf(view, position));
  const shelved = found === null ? null : library.withKey(found.key);
  if (found === null || shelved === null) return null;
  const file = decoded(shelved.url.slice(shelved.url.lastIndexOf('/') + 1));
  const value = [markup.plain(`${shownInFull(view.analysis, shelved.work)}.`), markup.plain(file)].join('\n\n');
  return { contents: { kind: markup.kind, value }, range: rangeOf(view, found.span) };
}

function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

/** The place of the key under the cursor in its file. */
export function definitionOfKey(view: View, position: Position, library: Library): Location[] | null {
  const found = keyAt(view.analysis.manuscript.source, offsetOf(view, position));
  const shelved = found === null ? null : library.withKey(found.key);
  return shelved === null ? null : [{ uri: shelved.url, range: rangeOfWork(shelved.work) }];
}

/** Whether a key stands where the cursor is: only then is a library asked. */
export const isOnKey = (view: View, position: Position): boolean =>
  keyAt(view.analysis.manuscript.source, offsetOf(view, position)) !== null;

/** Whether a citation by key stands where the cursor is. */
export const isOnCitationByKey = (view: View, position: Position): boolean =>
  citationByKeyAt(view.analysis.manuscript.source, offsetOf(view, position)) !== null;

/** *Write it out*, where the cursor is in a citation by key in a note, and all its keys are known. */
export function writeOut(view: View, range: Range, library: Library, client: ClientAbilities): CodeAction[] {
  const { analysis } = view;
  const offset = offsetOf(view, range.start);
  const citation = citationByKeyAt(analysis.manuscript.source, offset);
  if (citation === null || !mayBeWritten(analysis, citation.span)) return [];
  const text = writtenOut(analysis, citation, library);
  if (text === null) return [];
  const keys = citation.items.map(({ key }) => `@${key}`).join(', ');
  return [
    {
      title: `Write out ${keys}`,
      kind: writeOutKind,
      edit: workspaceEdit(view, [{ span: citation.span, newText: text }], client),
    },
  ];
}

/** In a note, and in no quotation, address or code. */
function mayBeWritten({ manuscript, readings }: Analysis, at: Span): boolean {
  const index = passageAt(manuscript, at.start);
  const passage = manuscript.passages[index ?? -1];
  if (passage?.kind !== 'note' || at.end > passage.span.end) return false;
  const start = passage.prose.proseOffset(at.start - passage.span.start);
  const end = passage.prose.proseOffset(at.end - passage.span.start);
  const masked = readings[index ?? -1]?.masked ?? [];
  return !masked.some((mask) => mask.kind !== 'quotation' && mask.start < end && start < mask.end);
}

function writtenOut(analysis: Analysis, { items, span: at }: PandocCitation, library: Library): string | null {
  const opens = beginsSentence(analysis.manuscript.source, at.start);
  const mayBeId = items.length === 1 && !keysBefore(analysis, at.start);
  const texts: string[] = [];
  for (const [index, item] of items.entries()) {
    const work = library.withKey(item.key)?.work;
    if (work === undefined) return null;
    const capital = opens && index === 0;
    const how = { pinpoint: item.pinpoint, mayBeId, capital: capital && item.prefix === '' };
    const prefix = signalOf(item, capital);
    texts.push(`${prefix}${citationHere(analysis, work, at.start, how)}${item.rest}`);
  }
  return texts.join('; ');
}

function signalOf({ prefix }: PandocItem, capital: boolean): string {
  if (prefix === '') return '';
  return `${capital ? `${prefix.charAt(0).toUpperCase()}${prefix.slice(1)}` : prefix} `;
}

/** Behind a note's marker, or behind a period. */
const beginsSentence = (source: string, at: number): boolean =>
  /(?:\]:?|[.?!”"])\s*$/.test(source.slice(Math.max(0, at - 40), at));

/** A citation by key before this one, in its note or in the note before: what *Id.* would mean is not known yet. */
function keysBefore({ manuscript }: Analysis, offset: number): boolean {
  const here = noteAt(manuscript, offset);
  const notes = [manuscript.notes[here ?? -1], manuscript.notes[(here ?? 0) - 1]];
  return notes.some(
    (note) => note !== undefined && holdsKey(manuscript.source.slice(note.span.start, Math.min(note.span.end, offset))),
  );
}

const holdsKey = (text: string): boolean => /(?:^|[^\p{L}\p{N}])@[\p{L}\p{N}_]/u.test(text);
