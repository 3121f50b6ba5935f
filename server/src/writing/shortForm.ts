/** The short form of a work at a place. */
import type { Authority, Occurrence, Resolution } from '../authority/authority';
import type { CaseCitation, ForeignCitation, StatuteCitation } from '../citation/citation';
import type { Manuscript } from '../manuscript/manuscript';
import { charterForm, foreignPlace, isCharter, withPinpoint } from './abroad';
import { emphasised } from './emphasis';
import { noteReference } from './noteReference';
import { shortName } from './shortName';
import { spanOf } from '../authority/place';
import type { Options } from '../settings/options';

/** Where the short form will stand. */
export interface Place {
  /** Index into the manuscript's notes; null in the body. */
  readonly note: number | null;
  readonly part: number;
  /** The source offset. */
  readonly offset: number;
}

export interface Written {
  readonly manuscript: Manuscript;
  readonly resolution: Resolution;
  readonly options: Pick<Options, 'style'>;
}

/**
 * The text of a later citation of a work, without signal and final period; `pinpoint` is without `at`. Cases are short
 * within reach and full beyond, foreign ones too; codes name the section; what may not be cited by *supra* is given as it
 * was in full; treaties, documents of the United Nations and all else are *supra* with the number of the note that cites it in full.
 */
export function shortForm(
  written: Written,
  authority: Authority,
  place: Place,
  pinpoint: string | null = null,
): string {
  const full = written.resolution.occurrences[authority.full];
  if (full === undefined) return authority.shortName;
  const { citation } = full;
  switch (citation.kind) {
    case 'case':
      return caseForm(written, authority, citation, place, pinpoint);
    case 'statute':
    case 'regulation':
    case 'rule':
      return statuteForm(citation, authority.section, pinpoint);
    case 'constitution':
      return sourceText(written, full);
    case 'foreign':
      return foreignForm(written, authority, full, citation, place, pinpoint);
    case 'treaty':
      return isCharter(citation)
        ? charterForm(citation, pinpoint)
        : supraForm(written, authority, full, place, pinpoint);
    default:
      return supraForm(written, authority, full, place, pinpoint);
  }
}

function supraForm(
  written: Written,
  authority: Authority,
  full: Occurrence,
  place: Place,
  pinpoint: string | null,
): string {
  const { manuscript, resolution } = written;
  const number = full.note === null ? null : (manuscript.notes[full.note]?.number ?? null);
  const supra = emphasised('supra', manuscript, resolution);
  const where = number === null || full.note === place.note ? supra : `${supra} ${noteReference(number)}`;
  return `${shortName(authority, resolution)}, ${where}${pin(pinpoint)}`;
}

const pin = (pinpoint: string | null): string => {
  if (pinpoint === null) return '';
  return takesAt(pinpoint) ? `, at ${pinpoint}` : `, ${pinpoint}`;
};

/** Pages take `at`; sections, paragraphs and subdivisions don't. */
const takesAt = (pinpoint: string): boolean => /^[\d*]|^[ivxlc]+\b/.test(pinpoint);

function caseForm(
  written: Written,
  authority: Authority,
  full: CaseCitation,
  place: Place,
  pinpoint: string | null,
): string {
  const main = full.places[0];
  if (main === undefined) return supraOfDocket(full, pinpoint);
  const reporter = `${main.volume.text} ${main.reporter.standard}`;
  if (!isInReach(written, authority, place)) return fullCase(full, reporter, pinpoint);
  const name = shortName(authority, written.resolution);
  if (main.page === null && full.number !== null) return `${name}, ${reporter} No. ${full.number.text}${pin(pinpoint)}`;
  return pinpoint === null ? `${name}, ${reporter} ${main.page?.text ?? '___'}` : `${name}, ${reporter} at ${pinpoint}`;
}

/** A case that is in no reporter: its name and number. */
function supraOfDocket(full: CaseCitation, pinpoint: string | null): string {
  const database =
    full.database === null
      ? null
      : `${full.database.year.text} ${full.database.name.text} ${full.database.number.text}`;
  const found = database ?? (full.docket === null ? null : `No. ${full.docket.text}`);
  const name = full.name?.text ?? '';
  return `${[name, found].filter((part) => part !== null && part !== '').join(', ')}${pinpoint === null ? '' : `, at ${pinpoint}`}`;
}

function fullCase(full: CaseCitation, reporter: string, pinpoint: string | null): string {
  const name = full.name === null ? '' : `${full.name.text}, `;
  const designation = full.designation === null ? '' : `${full.designation.text}, `;
  const numbered = (full.places[0]?.page ?? null) === null && full.number !== null;
  const page = numbered ? `No. ${full.number.text}` : (full.places[0]?.page?.text ?? '___');
  const where = numbered ? pin(pinpoint) : pinpoint === null ? '' : `, ${pinpoint}`;
  const when = [full.court?.text, full.date?.text].filter((part) => part !== undefined).join(' ');
  return `${name}${designation}${reporter} ${page}${where}${when === '' ? '' : ` (${when})`}`;
}

/**
 * Whether the work is cited, in whatever form, in the same note before the place or in one of the notes before it: five,
 * unless the journal's style says otherwise (Indigo Book R6.2.3).
 */
export function isInReach({ manuscript, resolution, options }: Written, authority: Authority, place: Place): boolean {
  const { note, part, offset } = place;
  if (note === null) return true;
  const parts = partsByNote(resolution, authority);
  for (let distance = 1; distance <= options.style.shortCaseNotes; distance += 1) {
    if (parts.get(note - distance) === part) return true;
  }
  if (!parts.has(note)) return false;
  return (resolution.inNote[note] ?? []).some((id) => {
    const occurrence = resolution.occurrences[id];
    const link = resolution.links[id];
    const cited = link === undefined || link.kind === 'crossReference' ? null : link.authority;
    return cited === authority.id && occurrence !== undefined && spanOf(manuscript, occurrence).start < offset;
  });
}

const notesOfAuthorities = new WeakMap<Authority, ReadonlyMap<number, number>>();

/** The notes that cite a work, each with its part. */
function partsByNote(resolution: Resolution, authority: Authority): ReadonlyMap<number, number> {
  const known = notesOfAuthorities.get(authority);
  if (known !== undefined) return known;
  const parts = new Map<number, number>();
  for (const id of authority.occurrences) {
    const occurrence = resolution.occurrences[id];
    if (occurrence !== undefined && occurrence.note !== null) parts.set(occurrence.note, occurrence.part);
  }
  notesOfAuthorities.set(authority, parts);
  return parts;
}

/** A foreign case, never by *supra*: short within reach, as it was in full beyond and where it is printed nowhere. */
function foreignForm(
  written: Written,
  authority: Authority,
  full: Occurrence,
  citation: ForeignCitation,
  place: Place,
  pinpoint: string | null,
): string {
  const text = written.manuscript.passages[full.passage]?.prose.text ?? '';
  const found = foreignPlace(citation, text);
  if (found === null || !isInReach(written, authority, place)) {
    return pinpoint === null ? sourceText(written, full) : withPinpoint(citation, text, pinpoint);
  }
  const name = shortName(authority, written.resolution);
  if (pinpoint === null) return `${name}, ${found.whole}`;
  return found.paged && takesAt(pinpoint)
    ? `${name}, ${found.reporter} at ${pinpoint}`
    : `${name}, ${found.whole}${pin(pinpoint)}`;
}

function statuteForm(full: StatuteCitation, derived: string | null, pinpoint: string | null): string {
  const code = [full.title?.text, full.code.standard].filter((part) => part !== undefined).join(' ');
  if (pinpoint !== null && pinpoint.startsWith('§')) return `${code} ${pinpoint}`;
  const section = derived ?? full.section?.text ?? null;
  return section === null ? code : `${code} ${full.sign?.text ?? '§'} ${section}`;
}

/** A citation as it stands in the source, with its markup. */
function sourceText({ manuscript }: Written, occurrence: Occurrence): string {
  const { start, end } = spanOf(manuscript, occurrence);
  return manuscript.source.slice(start, end);
}
