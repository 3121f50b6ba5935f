/**
 * Which readings stand in a document. A title with a year or a day behind it is a citation in a note, or in a text that
 * cites law; anywhere else `Royal Navy, Air Force (2013)` is what prose and lists are made of.
 */
import type { Citation, Reading, Segment } from '../citation/citation';
import type { Manuscript } from '../manuscript/manuscript';
import type { Options } from '../settings/options';

/** In: the readings of all passages. Out: the same, in a document without notes and without law less the bare titles. */
export function inCompany(
  manuscript: Manuscript,
  readings: readonly Reading[],
  { document }: Options,
): readonly Reading[] {
  const said = document !== 'auto' && document !== 'none';
  if (said || manuscript.notes.length > 0 || readings.some(citesLaw)) return readings;
  return readings.map(withoutBareTitles);
}

const citesLaw = ({ segments }: Reading): boolean => segments.some(({ citations }) => citations.some(isOfLaw));

/** Of a kind that is known by more than a title, a date or an address. */
function isOfLaw({ kind }: Citation): boolean {
  switch (kind) {
    case 'book':
    case 'chapter':
    case 'dictionary':
    case 'report':
    case 'periodical':
    case 'web':
    case 'socialMedia':
    case 'unpublished':
    case 'opaque':
      return false;
    default:
      return true;
  }
}

function withoutBareTitles(reading: Reading): Reading {
  if (!reading.segments.some(({ citations }) => citations.some(isBareTitle))) return reading;
  return { ...reading, segments: reading.segments.map(withoutBare) };
}

function withoutBare(segment: Segment): Segment {
  const citations = segment.citations.filter((citation) => !isBareTitle(citation));
  // What was taken for a citation once may be one all the same: no proof of anything.
  return citations.length === segment.citations.length ? segment : { ...segment, kind: 'text', citations, sure: false };
}

/** Nothing speaks for it but how it is written and the date in parentheses. */
function isBareTitle(citation: Citation): boolean {
  if (citation.signal !== null || citation.hereinafter !== null) return false;
  switch (citation.kind) {
    case 'book': {
      const { volume, section, pinpoint, edition, publisher, editors, translators, online } = citation;
      // `35 (2d ed. 2005)`: without a note there is no sentence that names the book.
      if (citation.title === null) return true;
      const nothing = volume ?? section ?? pinpoint ?? edition ?? publisher ?? online.url ?? online.lastVisited;
      return nothing === null && editors.length + translators.length === 0;
    }
    case 'report': {
      const { number, container, pinpoint, online } = citation;
      return (number ?? container ?? pinpoint ?? online.url ?? online.lastVisited) === null;
    }
    case 'opaque':
      return citation.marks.every((mark) => mark === 'title' || mark === 'year' || mark === 'date');
    default:
      return false;
  }
}
