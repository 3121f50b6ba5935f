/** What a document sets in italics, and with which marks; and how text with italics in it is written there. */
import type { Occurrence, Resolution } from '../authority/authority';
import type { Manuscript } from '../manuscript/manuscript';
import { italicsIn } from './emphasis';

/** What may be in italics or not. */
export type Part = 'title' | 'book' | 'case';

export interface Typeface {
  readonly italic: Readonly<Record<Part, boolean>>;
  /** `*` or `_`; empty where the format has no italics. */
  readonly mark: string;
  readonly straightApostrophes: boolean;
}

/** So many citations tell what the writer does. */
const ENOUGH = 8;

const known = new WeakMap<Resolution, Typeface>();

/** What the document's own full citations show; where they show nothing, what is usual in its dress. */
export function typefaceOf(manuscript: Manuscript, resolution: Resolution, isCourtPaper: boolean): Typeface {
  const there = known.get(resolution);
  if (there !== undefined) return there;
  const made = read(manuscript, resolution, isCourtPaper);
  known.set(resolution, made);
  return made;
}

function read(manuscript: Manuscript, resolution: Resolution, isCourtPaper: boolean): Typeface {
  const { source, format } = manuscript;
  const votes: Record<Part, number[]> = { title: [], book: [], case: [] };
  for (const occurrence of resolution.occurrences) {
    if (resolution.links[occurrence.id]?.kind !== 'full') continue;
    const part = partOf(occurrence);
    if (part !== null && votes[part].length < ENOUGH) votes[part].push(isItalic(manuscript, occurrence) ? 1 : -1);
  }
  const decided = (part: Part, usual: boolean): boolean => {
    const sum = votes[part].reduce((total, vote) => total + vote, 0);
    return sum === 0 ? usual : sum > 0;
  };
  return {
    italic: { title: decided('title', true), book: decided('book', true), case: decided('case', isCourtPaper) },
    mark: format === 'markdown' ? (italicsIn(manuscript, resolution) ?? '*') : '',
    straightApostrophes: source.includes("'") && !source.includes('’'),
  };
}

function partOf({ citation }: Occurrence): Part | null {
  if (citation.kind === 'case') return citation.name === null ? null : 'case';
  if (citation.kind === 'book') return citation.title === null ? null : 'book';
  return 'authors' in citation && citation.title !== null ? 'title' : null;
}

function isItalic({ passages }: Manuscript, { citation, passage }: Occurrence): boolean {
  const prose = passages[passage]?.prose;
  const named = citation.kind === 'case' ? citation.name : 'authors' in citation ? citation.title : null;
  return named !== null && prose !== undefined && prose.stylesIn(named.span).some((run) => run.style === 'italic');
}

/** A part of a citation, in italics where the document has it so. */
export const set = (text: string, part: Part, { italic }: Typeface): string => (italic[part] ? italics(text) : text);

/** In italics; what is so already stands out the other way. */
export function italics(text: string): string {
  return `<i>${text.replaceAll(/<(\/?)i>/g, (_, slash: string) => (slash === '' ? '</i>' : '<i>'))}</i>`;
}

/** Text with `<i>…</i>` in it, as the document's format writes it; addresses are left as they are. */
export function written(text: string, { mark, straightApostrophes }: Typeface): string {
  const apostrophes = straightApostrophes ? text.replaceAll('’', "'") : text.replaceAll("'", '’');
  const parts = apostrophes.split(/<\/?i>/);
  return parts.map((part, index) => (index % 2 === 0 ? escaped(part, mark) : marked(part, mark))).join('');
}

/** The marks stand close to the words; a stretch of blanks has none. */
function marked(text: string, mark: string): string {
  const bare = text.trim();
  if (bare === '' || mark === '') return escaped(text, mark);
  const start = text.indexOf(bare);
  return `${text.slice(0, start)}${mark}${escaped(bare, mark)}${mark}${text.slice(start + bare.length)}`;
}

/** With backslashes before what Markdown would take for markup, but in addresses. */
function escaped(text: string, mark: string): string {
  if (mark === '') return text;
  return text
    .split(/(https?:\/\/\S+)/)
    .map((part, index) => (index % 2 === 1 ? part : part.replaceAll(/[\\`*_[\]<]/g, '\\$&')))
    .join('');
}
