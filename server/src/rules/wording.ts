/** How messages name notes, works and lists of them. */
import type { Manuscript } from '../manuscript/manuscript';
import type { Authority, Occurrence, Resolution } from '../authority/authority';

/**
 * `note 12`; `note 12 [^vernonia]` where the source shows a label and no number; `note *` where a note has a mark in
 * place of a number; `note 12 of part 1` where numbering begins anew between the note and the one who reads of it.
 */
export function noteName(manuscript: Manuscript, note: number, from?: InPart): string {
  const { number, label, part } = manuscript.notes[note] ?? { number: null, label: '', part: 0 };
  const elsewhere = from === undefined || from.part === part ? '' : ` of part ${part + 1}`;
  if (number === null) return `note ${label === '' ? '*' : label}${elsewhere}`;
  return `note ${number}${label === '' || label === String(number) ? '' : ` [^${label}]`}${elsewhere}`;
}

/** A place by the part that it stands in. */
type InPart = Pick<Occurrence, 'part'>;

/** `note 3`; `note “b”` where the label is no number. */
export const labelledNote = (label: string): string =>
  /^\d+$/.test(label) ? `note ${label}` : `note ${quoted(label)}`;

export const quoted = (text: string): string => `“${text}”`;

/** As messages and titles show what a fix writes: without the marks of Markdown, as in `*supra*`. */
export const unmarked = (text: string): string => text.replaceAll(/([*_]{1,2})(\p{L}[^*_]*)\1/gu, '$2');

/** A work as a later citation calls it, in quotation marks. */
export const workName = (authority: Authority): string => quoted(shortened(authority.shortName));

/** `A`, `A or B`, `A, B or C`; with more than four, the first three and how many others. */
export function either(items: readonly string[], word = 'or'): string {
  const [first = '', ...others] = items;
  if (others.length === 0) return first;
  if (items.length > 4) return `${items.slice(0, 3).join(', ')} ${word} ${items.length - 3} others`;
  return `${items.slice(0, -1).join(', ')} ${word} ${items.at(-1) ?? ''}`;
}

/** Where a work is cited in full: `in note 12`, or `in the text`. */
export function whereCited(
  manuscript: Manuscript,
  resolution: Resolution,
  authority: Authority,
  from?: InPart,
): string {
  const note = resolution.occurrences[authority.full]?.note ?? null;
  return note === null ? 'in the text' : `in ${noteName(manuscript, note, from)}`;
}

/** On one line; long names are cut at a word, so that a message fits beside its squiggle. */
export function shortened(text: string, limit = 60): string {
  const line = text.replaceAll(/\s+/g, ' ');
  if (line.length <= limit) return line;
  const cut = line.lastIndexOf(' ', limit);
  return `${line.slice(0, cut > limit / 2 ? cut : limit)}…`;
}
