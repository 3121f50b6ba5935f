/**
 * A resolution after an edit that changed nothing it was made of. It was made of the citations, of how calls and notes
 * follow one another, and, here and there, of what running text says: who is named before a call, what a note says
 * that was not read. It remembers what it asked of running text (`Asked`); so it can be told, from the passages that
 * were read anew alone, whether it would be the same again.
 */
import type { Manuscript, Passage } from '../manuscript/manuscript';
import type { Since } from '../manuscript/read';
import type { Pinpoint, Reading } from '../citation/citation';
import { firstIndexWhere } from '../text/search';
import type { Asked, Link, Occurrence, Resolution } from './authority';
import { citedIn, type CitedIn } from './cited-in';
import { isAside, isGluedTo, isInCollection } from './id';
import { passOn } from './made';
import { isMoved, pinpointsOf } from './moved';
import { callOf, nameInBody } from './names-from-body';
import { unreadIn } from './note-text';
import { marksIn } from './pages';
import { itemAt } from './item-at';

/** A manuscript and the reading of each of its passages. */
export interface Read {
  readonly manuscript: Manuscript;
  readonly readings: readonly Reading[];
}

/** A passage as it was read, with the calls in it. */
interface PassageRead {
  readonly passage: Passage;
  readonly text: string;
  readonly reading: Reading;
  readonly cited: readonly CitedIn[];
  readonly calls: readonly number[];
}

/**
 * The resolution of a manuscript that differs from one that was resolved by no more than what passages say; null where
 * it may be another one.
 * @param before what was resolved
 * @param after what there is now, with what was read anew
 */
export function keptResolution(
  before: Read & { readonly resolution: Resolution },
  after: Read,
  { first, count, sameHeadings }: Since,
): Resolution | null {
  const { resolution } = before;
  if (!sameHeadings && resolution.asked.headings) return null;
  const changed: Changed[] = [];
  for (let index = first; index < first + count; index++) {
    const was = passageRead(before, index);
    const is = passageRead(after, index);
    if (was === null || is === null || !resolvesAlike(was, is, resolution.asked)) return null;
    if (was.reading !== is.reading) changed.push({ index, was, is });
  }
  if (!hasSameNames(resolution, after.manuscript, first, count)) return null;
  if (!changed.some(({ is }) => is.cited.length > 0)) return resolution;
  const same = withCitations(resolution, changed);
  passOn(resolution, same);
  return same;
}

interface Changed {
  readonly index: number;
  readonly was: PassageRead;
  readonly is: PassageRead;
}

function passageRead({ manuscript, readings }: Read, index: number): PassageRead | null {
  const passage = manuscript.passages[index];
  const reading = readings[index];
  if (passage === undefined || reading === undefined) return null;
  const calls = passage.calls.map((call) => manuscript.calls[call]?.at ?? 0);
  return { passage, text: passage.prose.text, reading, cited: citedIn(reading), calls };
}

/** Whether two passages that differ in their text are the same to a resolution. */
function resolvesAlike(was: PassageRead, is: PassageRead, asked: Asked): boolean {
  if (was.passage.prose === is.passage.prose) return true;
  return (
    hasSameCitations(was, is) &&
    (is.cited.length === 0 ? isSure(was.reading) === isSure(is.reading) : hasSameSentences(was.reading, is.reading)) &&
    isBlank(was.text) === isBlank(is.text) &&
    (!asked.paragraphs || isAside(was.passage) === isAside(is.passage)) &&
    JSON.stringify(marksIn(was.passage.prose)) === JSON.stringify(marksIn(is.passage.prose)) &&
    (!asked.unread || sameTexts(unreadIn(was.reading, was.text), unreadIn(is.reading, is.text))) &&
    (was.passage.note === null || !asked.notes.has(was.passage.note) || was.text === is.text)
  );
}

const isBlank = (text: string): boolean => text.trim() === '';

/** Where nothing is cited it doesn't matter where sentences end, only whether all was understood. */
const isSure = ({ segments }: Reading): boolean => segments.every(({ sure }) => sure);

const hasSameSentences = (one: Reading, other: Reading): boolean =>
  one.segments.length === other.segments.length &&
  one.segments.every(({ sure, kind }, index) => {
    const same = other.segments[index];
    return same?.sure === sure && same.kind === kind;
  });

const sameTexts = (some: readonly string[], others: readonly string[]): boolean =>
  some.length === others.length && some.every((text, index) => text === others[index]);

/** Whether the same citations stand in the same sentences, each with the same text and behind the same calls. */
function hasSameCitations(was: PassageRead, is: PassageRead): boolean {
  return (
    was.cited.length === is.cited.length &&
    was.cited.every((cited, index) => {
      const same = is.cited[index];
      return (
        same !== undefined &&
        cited.segment === same.segment &&
        cited.parentBefore === same.parentBefore &&
        // What is nested was compared with what it is nested in.
        (cited.parentBefore !== null || isSameCitation(was, is, cited, same)) &&
        callsBefore(was, cited) === callsBefore(is, same) &&
        isInCollection(was.text, cited.citation) === isInCollection(is.text, same.citation) &&
        isGluedToNext(was, index) === isGluedToNext(is, index)
      );
    })
  );
}

function isSameCitation(was: PassageRead, is: PassageRead, one: CitedIn, other: CitedIn): boolean {
  const { span: from } = one.citation;
  const { span: to } = other.citation;
  const sameText = was.text.slice(from.start, from.end) === is.text.slice(to.start, to.end);
  return sameText && isMoved(one.citation, other.citation, to.start - from.start);
}

const callsBefore = ({ calls }: PassageRead, { citation }: CitedIn): number =>
  firstIndexWhere(calls, (at) => at > citation.span.start);

function isGluedToNext({ text, cited }: PassageRead, index: number): boolean {
  const [one, next] = [cited[index], cited[index + 1]];
  return one !== undefined && next !== undefined && isGluedTo(text, one.citation, next.citation);
}

/** Whether the passages that were read anew still name what they were asked to name. */
function hasSameNames(resolution: Resolution, manuscript: Manuscript, first: number, count: number): boolean {
  for (const [id, name] of resolution.asked.names) {
    const occurrence = itemAt(resolution.occurrences, id);
    const carrying = occurrence === undefined ? undefined : callOf(manuscript, occurrence)?.passage;
    if (occurrence === undefined || carrying === undefined || carrying < first || carrying >= first + count) continue;
    if (JSON.stringify(nameInBody(manuscript, resolution, occurrence)) !== JSON.stringify(name)) return false;
  }
  return true;
}

/** The resolution with the citations of the passages that were read anew in the place of those they are the same as. */
function withCitations(resolution: Resolution, changed: readonly Changed[]): Resolution {
  const occurrences: Occurrence[] = resolution.occurrences.slice();
  const pins = new Map<Pinpoint, Pinpoint>();
  for (const { index, was, is } of changed) {
    resolution.inPassage[index]?.forEach((id, place) => {
      const occurrence = occurrences[id];
      const one = was.cited[place]?.citation;
      const other = is.cited[place]?.citation;
      if (occurrence === undefined || one === undefined || other === undefined) return;
      occurrences[id] = { ...occurrence, citation: other };
      const found = pinpointsOf(other);
      pinpointsOf(one).forEach((pin, at) => {
        const same = found[at];
        if (pin !== null && same) pins.set(pin, same);
      });
    });
  }
  return { ...resolution, occurrences, links: pins.size === 0 ? resolution.links : withPins(resolution.links, pins) };
}

function withPins(links: readonly Link[], pins: ReadonlyMap<Pinpoint, Pinpoint>): readonly Link[] {
  return links.map((link) => {
    const pin = link.kind === 'reference' && link.pin !== null ? pins.get(link.pin) : undefined;
    return link.kind === 'reference' && pin !== undefined ? { ...link, pin } : link;
  });
}
