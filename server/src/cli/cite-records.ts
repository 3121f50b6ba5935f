/** The lines of `cites --format ndjson`. */
import type { CitationKind } from '../citation/citation';
import { citedFields, type CitedFields } from '../citation/fields';
import type { Link, Occurrence } from '../authority/authority';
import type { AnalysedFile } from './analyse-files';
import type { Range } from './places';
import { spanOf } from '../authority/place';

/** A citation that another one leads to. */
export interface CiteTarget {
  readonly note: number | null;
  readonly part: number;
  readonly text: string;
  readonly range: Range;
}

/** All keys are always there, null where there is nothing. */
export interface CiteRecord {
  readonly file: string;
  readonly in: 'note' | 'body';
  readonly note: number | null;
  readonly label: string | null;
  readonly part: number;
  readonly kind: CitationKind;
  /** As written, without markup and signal. */
  readonly text: string;
  readonly range: Range;
  readonly signal: string | null;
  readonly nested: boolean;
  readonly fields: CitedFields;
  /** `a1`, `a2`… by first citation; null where unresolved, and for cross-references. */
  readonly authority: string | null;
  /** The reference directly meant; null on a full citation. */
  readonly antecedent: CiteTarget | null;
  /** The full citation at the end of the chain; null on a full citation. */
  readonly full: CiteTarget | null;
}

/** Every citation of a file in reading order, nested ones right after their parent. */
export function* citeRecords({ file, analysis, places }: AnalysedFile): Generator<CiteRecord> {
  const { manuscript, resolution } = analysis;

  const textOf = ({ passage, citation }: Occurrence): string =>
    manuscript.passages[passage]?.prose.text.slice(citation.span.start, citation.span.end) ?? '';

  const noteOf = ({ note }: Occurrence) => (note === null ? undefined : manuscript.notes[note]);

  const targetOf = (id: number | null): CiteTarget | null => {
    const occurrence = id === null ? undefined : resolution.occurrences[id];
    if (occurrence === undefined) return null;
    return {
      note: noteOf(occurrence)?.number ?? null,
      part: occurrence.part,
      text: textOf(occurrence),
      range: places.rangeOf(spanOf(manuscript, occurrence)),
    };
  };

  for (const occurrence of resolution.occurrences) {
    const { citation } = occurrence;
    const note = noteOf(occurrence);
    const link = resolution.links[occurrence.id];
    yield {
      file: file.name,
      in: note === undefined ? 'body' : 'note',
      note: note?.number ?? null,
      label: note?.label ?? null,
      part: occurrence.part,
      kind: citation.kind,
      text: textOf(occurrence),
      range: places.rangeOf(spanOf(manuscript, occurrence)),
      signal: citation.signal?.text ?? null,
      nested: occurrence.parent !== null,
      fields: citedFields(citation),
      authority: authorityOf(link),
      antecedent: link?.kind === 'reference' ? targetOf(link.antecedent) : null,
      full: link?.kind === 'reference' ? targetOf(link.full) : null,
    };
  }
}

/** What is only the likeliest answer counts as unresolved: a program could not tell it from a sure one. */
function authorityOf(link: Link | undefined): string | null {
  if (link === undefined || link.kind === 'crossReference' || link.authority === null) return null;
  return link.kind === 'reference' && link.guess ? null : `a${link.authority + 1}`;
}
