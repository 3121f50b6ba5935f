/** Pieces as their writer sets them down. */
import { fullWritten, idWritten, keyOf, listWritten, shortWritten, supraWritten } from './forms';
import {
  workOf,
  type Article,
  type Citation,
  type CitationForm,
  type Id,
  type NoteReference,
  type PartReference,
} from './model';

interface CitationWording {
  readonly pin?: string | null;
  readonly signal?: string;
  readonly within?: boolean;
  readonly parenthetical?: string;
  readonly end?: '.' | '';
  /** The number of the note with the full citation. */
  readonly home?: number;
  /** An Id. that leaves its page to the reference before. */
  readonly bare?: boolean;
  /** A section without its title: `§ 7201`. */
  readonly sectionOnly?: boolean;
}

export function citation(article: Article, work: Id, form: CitationForm, wording: CitationWording = {}): Citation {
  const { pin = null, signal = '', within = false, parenthetical = '', end = '.' } = wording;
  const unwritten: Citation = {
    ...{ kind: 'citation', work, form, pin, signal, within, parenthetical, end, key: keyOf(article, work) },
    written: '',
  };
  return { ...unwritten, written: citationWritten(article, unwritten, wording) };
}

function citationWritten(article: Article, piece: Citation, { home, bare, sectionOnly }: CitationWording): string {
  const { format } = article;
  const work = workOf(article, piece.work);
  switch (piece.form) {
    case 'full':
      return fullWritten(format, work, piece, piece.pin);
    case 'id':
      return idWritten(format, piece, bare === true ? null : piece.pin)[0] ?? '';
    case 'supra':
      return supraWritten(format, piece.key, piece, home ?? null, piece.pin);
    case 'shortCase':
    case 'shortStatute':
      return shortWritten(format, work, piece, piece.pin)[sectionOnly === true ? 1 : 0] ?? '';
  }
}

/** How a cross-reference is led in, and what stands between its direction and its numbers. */
export interface CrossWording {
  readonly signal: string;
  readonly accompanying?: boolean;
  readonly dropped?: boolean;
}

function around({ format }: Article, signal: string): readonly [string, string] {
  const mark = format === 'markdown' ? '*' : '';
  return [signal === '' ? mark : `${mark}${signal} `, mark];
}

export function notesReference(
  article: Article,
  notes: readonly Id[],
  numbers: readonly number[],
  direction: 'supra' | 'infra',
  { signal, accompanying = false, dropped = false }: CrossWording,
): NoteReference {
  const [before, mark] = around(article, signal);
  const behind = `${mark}${accompanying ? ' text accompanying' : ''} `;
  const list = `${numbers.length > 1 ? 'notes' : 'note'} ${listWritten(numbers, dropped)}`;
  return { kind: 'notes', notes, before, behind, written: `${before}${direction}${behind}${list}` };
}

export function partReference(
  article: Article,
  heading: Id,
  address: string,
  direction: 'supra' | 'infra',
  signal: string,
): PartReference {
  const [before, mark] = around(article, signal);
  const behind = `${mark} Part `;
  return { kind: 'part', heading, before, behind, written: `${before}${direction}${behind}${address}` };
}
