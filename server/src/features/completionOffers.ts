/** What can be offered at a place: notes by their numbers, works in the form that the rules want there. */
import type { Analysis } from '../analysis/analysis';
import type { Authority, Occurrence } from '../authority/authority';
import { authoritiesBefore, citedInNote, fullNoteOf } from '../authority/query';
import { canStandForNumber } from '../citation/note-label';
import type { Manuscript, Note } from '../manuscript/manuscript';
import { emphasised } from '../writing/emphasis';
import { shortForm } from '../writing/shortForm';
import { shortName } from '../writing/shortName';
import { spanOf } from '../authority/place';
import { pageMark, snippetOf } from './snippets';
import { noteAt, placeAt } from './place';

export interface Offer {
  /** What is written. */
  readonly text: string;
  /** In a few words, what it stands for. */
  readonly about: string;
  /** All of what it stands for; made when the writer looks at it. */
  readonly full: string | (() => string);
  /** What the typed text is compared with. */
  readonly filter: string;
  /** What is shown in the list, where that is not the text. */
  readonly label?: string;
  /** The same text with places to fill in, in the protocol's syntax for snippets. */
  readonly snippet?: string;
}

/** More than this, and the list is said to be incomplete: the editor asks again as more is typed. */
export const mostOffers = 100;

/**
 * The notes that a *supra* or *infra* may name here, by number or by label, the nearest first. Behind a name only notes that cite a work in
 * full come into question, and those that the name means come before all others.
 */
export function numbersFor(
  analysis: Analysis,
  offset: number,
  direction: 'supra' | 'infra',
  byLabel: boolean,
): readonly Offer[] {
  const reference = referenceAt(analysis, offset);
  const meant = reference === null ? [] : meantNotes(analysis, reference);
  const named = reference === null ? null : notesInFull(analysis);
  const others = notesToward(analysis, offset, direction).filter(
    (note) => !meant.includes(note) && (named === null || named.has(note)),
  );
  return [...meant, ...others].flatMap((index) => offerOfNote(analysis, index, byLabel));
}

/** All notes before or after a place, the nearest first. */
function notesToward(analysis: Analysis, offset: number, direction: 'supra' | 'infra'): readonly number[] {
  const { notes } = analysis.manuscript;
  const here = noteAt(analysis.manuscript, offset);
  const before = notes.flatMap((note, index) =>
    (here === null ? note.span.start < offset : index < here) ? [index] : [],
  );
  if (direction === 'supra') return before.reverse();
  const earlier = new Set(before);
  return notes.flatMap((_, index) => (index !== here && !earlier.has(index) ? [index] : []));
}

function notesInFull({ resolution }: Analysis): ReadonlySet<number> {
  const notes = resolution.authorities.map((authority) => fullNoteOf(resolution, authority));
  return new Set(notes.filter((note) => note !== null));
}

function offerOfNote(analysis: Analysis, index: number, byLabel: boolean): Offer[] {
  const note = analysis.manuscript.notes[index];
  if (note === undefined || note.number === null) return [];
  if (byLabel && (note.inline || !canStandForNumber(note.label))) return [];
  const full = textOfNote(analysis, note);
  const { authorities } = analysis.resolution;
  const cited = [...citedInNote(analysis.resolution, index)];
  const names = cited.flatMap((id) => (id === null ? [] : (authorities[id]?.shortName ?? [])));
  const about = names.length > 0 ? names.join('; ') : shortened(full);
  if (!byLabel) return [{ text: String(note.number), about, full, filter: `${note.number} ${about}` }];
  return [{ text: note.label, about: `note ${note.number}: ${about}`, full, filter: `${note.label} ${about}` }];
}

/** The *supra* with a name in front that the cursor stands behind; the blank before the cursor is no part of it. */
function referenceAt({ manuscript, resolution }: Analysis, offset: number): Occurrence | null {
  const found = resolution.occurrences.find((occurrence) => {
    if (occurrence.citation.kind !== 'supra') return false;
    const { start, end } = spanOf(manuscript, occurrence);
    return start < offset && offset - 1 <= end;
  });
  return found ?? null;
}

/** The notes that cite in full what the name in a reference means. */
function meantNotes({ resolution }: Analysis, reference: Occurrence): readonly number[] {
  const link = resolution.links[reference.id];
  if (link?.kind !== 'reference') return [];
  const candidates = link.problems.flatMap((problem) => ('candidates' in problem ? problem.candidates : []));
  const meant = link.authority === null ? candidates : [link.authority];
  const works = meant.flatMap((id) => resolution.authorities[id] ?? []);
  const notes = works.map((authority) => fullNoteOf(resolution, authority));
  return [...new Set(notes.filter((note) => note !== null))];
}

/** Works cited before a place that what was typed may be the beginning of, those nearest and most cited first. */
export function worksFor(analysis: Analysis, offset: number, typed: string, behindSignal: boolean): readonly Offer[] {
  const cited = citedBefore(analysis, offset).filter((authority) => beginningOf(typed, authority) !== null);
  return inRank(cited)
    .slice(0, mostOffers + 1)
    .map((authority) => offerOfWork(analysis, authority, offset, { typed, behindSignal }));
}

/** Each other citation of a work is worth so many places nearer. */
const worthOfUse = 2;
const mostUses = 5;

/** In: the nearest first. */
function inRank(works: readonly Authority[]): readonly Authority[] {
  const ranked = works.map((work, nearness) => {
    const uses = Math.min(work.occurrences.length - 1, mostUses);
    return { work, rank: nearness - worthOfUse * uses };
  });
  return ranked.sort((a, b) => a.rank - b.rank).map(({ work }) => work);
}

/** Emphasis that the writer has begun himself is not begun again. */
export function withoutMarks(offer: Offer, source: string, start: number, offset: number): Offer {
  const mark = source.charAt(start - 1);
  if ((mark !== '*' && mark !== '_') || !offer.text.startsWith(mark)) return offer;
  const closed = source.charAt(offset) === mark && offer.text.endsWith(mark);
  const { snippet: _, ...rest } = offer;
  return { ...rest, text: offer.text.slice(1, closed ? -1 : undefined) };
}

/** What a work may be called, in small letters too: asked for with each letter that is typed. */
const namesOf = new WeakMap<Authority, readonly (readonly [name: string, small: string])[]>();

function namesOfWork(authority: Authority): readonly (readonly [name: string, small: string])[] {
  const known = namesOf.get(authority);
  if (known !== undefined) return known;
  const names = new Set([authority.shortName, ...authority.keys.map(({ text }) => text)]);
  const made = [...names].map((name) => [name, name.toLowerCase()] as const);
  namesOf.set(authority, made);
  return made;
}

/** The key of a work that begins with what was typed, or has a word that does; null if none. */
function beginningOf(typed: string, authority: Authority): string | null {
  const wanted = typed.toLowerCase();
  const names = namesOfWork(authority);
  const whole = names.find(([, small]) => small.startsWith(wanted));
  if (whole !== undefined || wanted.length < shortestWithin) return whole?.[0] ?? null;
  for (const [name, small] of names) {
    const at = small.indexOf(` ${wanted}`);
    if (at >= 0) return name.slice(at + 1);
  }
  return null;
}

/** A letter or two stand in too many titles. */
const shortestWithin = 3;

interface Typed {
  readonly typed: string;
  readonly behindSignal: boolean;
}

function offerOfWork(analysis: Analysis, authority: Authority, offset: number, { typed, behindSignal }: Typed): Offer {
  const note = noteAt(analysis.manuscript, offset);
  const part = note === null ? 0 : (analysis.manuscript.notes[note]?.part ?? 0);
  const full = textOf(analysis, analysis.resolution.occurrences[authority.full]);
  const name = shortName(authority, analysis.resolution);
  const names = [beginningOf(typed, authority) ?? name, name, ...authority.keys.map((key) => key.text)];
  const place = { note, part, offset };
  const text = shortForm(analysis, authority, place);
  return {
    text,
    about: shortened(full),
    full,
    filter: [...new Set(names)].join(' '),
    snippet: snippetOf(text, shortForm(analysis, authority, place, pageMark), behindSignal),
  };
}

/** *Id.*, where it is right and what was typed is its beginning. */
export function idOffers(analysis: Analysis, offset: number, typed: string): readonly Offer[] {
  if (analysis.options.style.id === 'never' || !'id.'.startsWith(typed.toLowerCase())) return [];
  const authority = soleAuthorityBefore(analysis, offset);
  if (authority === null) return [];
  const full = textOf(analysis, analysis.resolution.occurrences[authority.full]);
  const text = emphasised('Id.', analysis.manuscript, analysis.resolution);
  const snippet = snippetOf(text, `${text} at ${pageMark}`, true);
  return [{ text, about: authority.shortName, full, filter: 'Id.', snippet }];
}

/** What an *Id.* at the start of this note would mean; null where it may not stand (Indigo Book R6.2.2). */
function soleAuthorityBefore({ manuscript, resolution }: Analysis, offset: number): Authority | null {
  const before = noteBefore(manuscript, offset);
  const [only, ...others] = before === null ? [] : citedInNote(resolution, before);
  if (only === undefined || only === null || others.length > 0) return null;
  return resolution.authorities[only] ?? null;
}

/** Works with a full citation before a place, the one cited last first. */
function citedBefore({ manuscript, resolution }: Analysis, offset: number): readonly Authority[] {
  const found = authoritiesBefore(resolution, placeAt(manuscript, offset), resolution.authorities.length);
  return found.filter((authority) => !authority.onlyNested);
}

/** Labels of notes that nothing calls yet, with the bracket that closes the call if the editor has not written it. */
export function labelsFor(analysis: Analysis, offset: number): readonly Offer[] {
  const { notes, source } = analysis.manuscript;
  const end = source.charAt(offset) === ']' ? '' : ']';
  const uncalled = notes.filter((note) => note.calls.length === 0 && !note.inline);
  return uncalled.map((note) => {
    const full = textOfNote(analysis, note);
    return { text: `${note.label}${end}`, about: shortened(full), full, filter: `${note.label} ${shortened(full)}` };
  });
}

/** The note before the one at an offset, in its part; before a note that has no text yet, the last one above. */
function noteBefore(manuscript: Manuscript, offset: number): number | null {
  const { notes, parts } = manuscript;
  const here = noteAt(manuscript, offset);
  if (here !== null) {
    const inPart = parts[notes[here]?.part ?? 0]?.notes ?? [];
    return inPart[inPart.indexOf(here) - 1] ?? null;
  }
  let last: number | null = null;
  notes.forEach((note, index) => {
    if (note.span.end < offset && note.span.end > (notes[last ?? -1]?.span.end ?? -1)) last = index;
  });
  return last;
}

const textOfNote = (analysis: Analysis, note: Note): string =>
  analysis.manuscript.passages[note.passage]?.prose.text ?? '';

function textOf(analysis: Analysis, occurrence: Occurrence | undefined): string {
  if (occurrence === undefined) return '';
  const { start, end } = occurrence.citation.span;
  return analysis.manuscript.passages[occurrence.passage]?.prose.text.slice(start, end) ?? '';
}

const longestAbout = 60;

const shortened = (text: string): string => (text.length > longestAbout ? `${text.slice(0, longestAbout)}…` : text);
