/** What a later citation calls a work. */
import type { Authority, Resolution } from '../authority/authority';
import type { Citation } from '../citation/citation';

/**
 * The name of a work in a short form: its hereinafter name, its author's surname, its party, its title. Where the note
 * that cites it in full cites another work of that name too, the title follows the name: `Lee, Ink`.
 */
export function shortName(authority: Authority, resolution: Resolution): string {
  const title = titleOf(resolution.occurrences[authority.full]?.citation);
  const alone = title === null || title === authority.shortName || !hasNamesake(authority, resolution);
  return alone ? authority.shortName : `${authority.shortName}, ${title}`;
}

function hasNamesake(authority: Authority, resolution: Resolution): boolean {
  const note = resolution.occurrences[authority.full]?.note ?? null;
  if (note === null) return false;
  return (resolution.inNote[note] ?? []).some((id) => {
    const link = resolution.links[id];
    const other = link?.kind === 'full' ? resolution.authorities[link.authority] : undefined;
    return (
      other !== undefined && other.id !== authority.id && other.full === id && other.shortName === authority.shortName
    );
  });
}

/** The title of a work as its full citation gives it. */
export const titleOf = (citation: Citation | undefined): string | null =>
  citation !== undefined && 'authors' in citation ? (citation.title?.text ?? null) : null;
