/**
 * What rules say of single passages. It is kept by passage, its spans counted from where the passage begins: so it holds
 * for as long as the passage reads as it does, wherever that moves.
 */
import { shifted, type Span } from '../text/span';
import type { Passage } from '../manuscript/manuscript';
import type { Since } from '../manuscript/read';
import type { Reading } from '../citation/citation';
import type { Dress } from '../settings/options';
import type { Steps } from '../text/steps';
import type { DocumentContext, Fix, PassageFault, PassageRule, PlaceContext, PlaceRule } from './rule';
import { maskOver } from './masks';
import { rules } from './index';

export interface Said {
  readonly rule: PassageRule | PlaceRule;
  /** Of a passage that is heard: with spans counted from its beginning. */
  readonly fault: PassageFault;
}

interface Counted {
  readonly rule: PassageRule;
  readonly rightOnes: number;
}

/** What is heard of one passage. */
export interface HeardPassage {
  readonly said: readonly Said[];
  readonly counted: readonly Counted[];
}

/** By passage. */
export type Heard = readonly HeardPassage[];

const passageRules = rules.filter((rule): rule is PassageRule => rule.scope === 'passage');
const placeRules = rules.filter((rule): rule is PlaceRule => rule.scope === 'place');

/** How many passages are heard before others may have their turn. */
const PASSAGES_IN_A_STEP = 8;

/** Hears all passages, a few a step. Of text whose notes can't be read surely nothing is said. */
export function* hear({ manuscript, readings, dress }: DocumentContext): Steps<Heard> {
  if (!manuscript.sure) return [];
  const heard: HeardPassage[] = [];
  for (const [index, passage] of manuscript.passages.entries()) {
    if (index % PASSAGES_IN_A_STEP === 0) yield;
    const reading = readings[index];
    heard.push(reading === undefined ? NOTHING : hearPassage({ manuscript, passage, reading }, dress));
  }
  return heard;
}

/** Hears again only those passages that were read anew since others were heard, in the same dress. */
export function heardSince(before: Heard, { manuscript, readings, dress }: DocumentContext, since: Since): Heard {
  if (before.length === 0) return before;
  const heard = before.slice();
  for (let index = since.first; index < since.first + since.count; index++) {
    const passage = manuscript.passages[index];
    const reading = readings[index];
    if (passage === undefined || reading === undefined) continue;
    heard[index] = hearPassage({ manuscript, passage, reading }, dress);
  }
  return heard;
}

/** Most passages: one for all of them. */
const NOTHING: HeardPassage = { said: [], counted: [] };

function hearPassage(context: PlaceContext, dress: Dress): HeardPassage {
  const { passage, reading } = context;
  const { said: ofProse, counted } = hearProse(passage, reading, dress);
  const said = ofProse.map(({ rule, fault }) => ({ rule, fault: mapped(fault, (at) => passage.prose.sourceSpan(at)) }));
  for (const rule of placeRules) {
    for (const fault of rule.check(context)) {
      said.push({ rule, fault: mapped(fault, (at) => shifted(at, -passage.span.start)) });
    }
  }
  return said.length === 0 && counted.length === 0 ? NOTHING : { said, counted };
}

/** A fault with its spans, and those of its fixes, turned into others. */
export function mapped(fault: PassageFault, turn: (span: Span) => Span): PassageFault {
  const turnFix = (fix: Fix): Fix => ({
    ...fix,
    edits: fix.edits.map((edit) => ({ ...edit, span: turn(edit.span) })),
  });
  return {
    ...fault,
    span: turn(fault.span),
    ...(fault.fixes === undefined ? {} : { fixes: fault.fixes.map(turnFix) }),
  };
}

const forEachDress = (): Readonly<Record<Dress, WeakMap<Reading, HeardPassage>>> => ({
  'law-review': new WeakMap(),
  court: new WeakMap(),
  opinion: new WeakMap(),
});

/**
 * By all that a passage rule may know: the kind of passage, the dress and the reading, which never changes and is
 * shared by passages that read the same. Spans lie in the prose.
 */
const kept: Readonly<Record<Passage['kind'], ReturnType<typeof forEachDress>>> = {
  body: forEachDress(),
  heading: forEachDress(),
  note: forEachDress(),
};

function hearProse({ kind, prose }: Passage, reading: Reading, dress: Dress): HeardPassage {
  const known = kept[kind][dress].get(reading);
  if (known !== undefined) return known;
  const context = { kind, prose, reading, dress };
  const said: Said[] = [];
  const counted: Counted[] = [];
  for (const rule of passageRules) {
    for (const fault of rule.check(context)) {
      if (rule.looksIntoMasks === true || maskOver(reading, fault.span) === null) said.push({ rule, fault });
    }
    const rightOnes = rule.countRight?.(context) ?? 0;
    if (rightOnes > 0) counted.push({ rule, rightOnes });
  }
  const heard = said.length === 0 && counted.length === 0 ? NOTHING : { said, counted };
  kept[kind][dress].set(reading, heard);
  return heard;
}
