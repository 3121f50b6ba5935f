/**
 * What rules say of single passages. It is kept by passage, its spans counted from where the passage begins: so it holds
 * for as long as the passage reads as it does, wherever that moves.
 */
import { shifted, type Span } from '../text/span';
import type { Manuscript } from '../manuscript/manuscript';
import type { Since } from '../manuscript/read';
import type { Reading } from '../citation/citation';
import { finished, type Steps } from '../text/steps';
import type { DocumentContext, Fix, PassageFault, PlaceContext, Report } from './rule';
import { asking, NOTHING } from './asking';
import { hearingFor, type HeardPassage, type Hearing } from './hearing';

export interface Heard {
  /** What it was heard under; another one hears differently. */
  readonly hearing: Hearing;
  readonly byPassage: readonly HeardPassage[];
}

/** How many passages are heard together. */
const passagesAtOnce = 256;

/** Hears all passages, in short steps. Of text whose notes can't be read surely nothing is said. */
export function* hear({ manuscript, readings, options, dress }: DocumentContext): Steps<Heard> {
  const hearing = hearingFor(options, dress);
  const byPassage: HeardPassage[] = [];
  yield;
  const last = manuscript.sure ? manuscript.passages.length : 0;
  for (let first = 0; first < last; first += passagesAtOnce) {
    byPassage.push(...(yield* hearSome(manuscript, readings, hearing, first, Math.min(first + passagesAtOnce, last))));
  }
  return { hearing, byPassage };
}

/**
 * Hears again only those passages that were read anew since others were heard; null where other rules are asked now, or
 * asked otherwise.
 */
export function heardSince(
  before: Heard,
  { manuscript, readings, options, dress }: DocumentContext,
  { first, count }: Since,
): Heard | null {
  const hearing = hearingFor(options, dress);
  if (before.hearing !== hearing) return null;
  if (before.byPassage.length === 0) return before;
  const byPassage = before.byPassage.slice();
  const anew = finished(hearSome(manuscript, readings, hearing, first, first + count));
  anew.forEach((heard, index) => (byPassage[first + index] = heard));
  return { hearing, byPassage };
}

/** Hears the passages from one to before another. */
function* hearSome(
  manuscript: Manuscript,
  readings: readonly Reading[],
  hearing: Hearing,
  first: number,
  next: number,
): Steps<readonly HeardPassage[]> {
  const places: PlaceContext[] = [];
  for (let index = first; index < next; index++) {
    const passage = manuscript.passages[index];
    const reading = readings[index];
    if (passage !== undefined && reading !== undefined) places.push({ manuscript, passage, reading });
  }
  yield* asking(places, hearing);
  const heard: HeardPassage[] = [];
  for (const place of places) {
    heard.push(hearPlace(place, hearing));
    yield;
  }
  return heard;
}

/** What is said of a passage's prose is known. */
function hearPlace({ manuscript, passage, reading }: PlaceContext, hearing: Hearing): HeardPassage {
  const { prose, kind } = passage;
  const ofProse = hearing.kept[kind].get(reading) ?? NOTHING;
  const counted = [...ofProse.counted];
  const said = ofProse.said.map(({ rule, fault }) => ({
    rule,
    fault: mapped(
      fault,
      (at) => prose.sourceSpan(at),
      (at) => prose.sourceOfRemoved(at),
    ),
  }));
  for (const rule of hearing.placeRules) {
    const report: Report = (fault) => {
      said.push({ rule, fault: mapped(fault, (at) => shifted(at, -passage.span.start)) });
    };
    const context = { manuscript, passage, reading, report };
    rule.check(context);
    const rightOnes = rule.countRight?.(context) ?? 0;
    if (rightOnes > 0) counted.push({ rule, rightOnes });
  }
  return said.length === 0 && counted.length === 0 ? NOTHING : { said, counted };
}

/** A fault with its spans, and those of its fixes, turned into others; what an edit takes away may be turned otherwise. */
function mapped(fault: PassageFault, turn: Turn, turnRemoved = turn): PassageFault {
  return {
    ...fault,
    span: turn(fault.span),
    ...(fault.fixes === undefined ? {} : { fixes: movedFixes(fault.fixes, turn, turnRemoved) }),
  };
}

type Turn = (span: Span) => Span;

export const movedFixes = (fixes: readonly Fix[], turn: Turn, turnRemoved = turn): readonly Fix[] =>
  fixes.map((fix) => ({
    ...fix,
    edits: fix.edits.map((edit) => ({ ...edit, span: (edit.newText === '' ? turnRemoved : turn)(edit.span) })),
  }));
