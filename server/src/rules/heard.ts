/**
 * What rules say of single passages. It is kept by passage, its spans counted from where the passage begins: so it holds
 * for as long as the passage reads as it does, wherever that moves.
 */
import { shifted, type Span } from '../text/span';
import type { Passage } from '../manuscript/manuscript';
import type { Since } from '../manuscript/read';
import { citedIn } from '../authority/cited-in';
import type { Reading } from '../citation/citation';
import type { Steps } from '../text/steps';
import type {
  CitationContext,
  DocumentContext,
  Fix,
  PassageContext,
  PassageFault,
  PlaceContext,
  Report,
  Reporting,
} from './rule';
import { hearingFor, type Counted, type HeardPassage, type Hearing, type Said } from './hearing';
import { maskOver } from './masks';

export interface Heard {
  /** What it was heard under; another one hears differently. */
  readonly hearing: Hearing;
  readonly byPassage: readonly HeardPassage[];
}

/**
 * Hears all passages, one a step: the first that cites anything takes long, since all rules about citations are new to
 * the compiler. Of text whose notes can't be read surely nothing is said.
 */
export function* hear({ manuscript, readings, options, dress }: DocumentContext): Steps<Heard> {
  const hearing = hearingFor(options, dress);
  const byPassage: HeardPassage[] = [];
  if (!manuscript.sure) return { hearing, byPassage };
  for (const [index, passage] of manuscript.passages.entries()) {
    yield;
    const reading = readings[index];
    byPassage.push(reading === undefined ? NOTHING : hearPassage({ manuscript, passage, reading }, hearing));
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
  since: Since,
): Heard | null {
  const hearing = hearingFor(options, dress);
  if (before.hearing !== hearing) return null;
  if (before.byPassage.length === 0) return before;
  const byPassage = before.byPassage.slice();
  for (let index = since.first; index < since.first + since.count; index++) {
    const passage = manuscript.passages[index];
    const reading = readings[index];
    if (passage === undefined || reading === undefined) continue;
    byPassage[index] = hearPassage({ manuscript, passage, reading }, hearing);
  }
  return { hearing, byPassage };
}

/** Most passages: one for all of them. */
const NOTHING: HeardPassage = { said: [], counted: [] };

function hearPassage({ manuscript, passage, reading }: PlaceContext, hearing: Hearing): HeardPassage {
  const { said: ofProse, counted: countedInProse } = hearProse(passage, reading, hearing);
  const counted = [...countedInProse];
  const { prose } = passage;
  const said = ofProse.map(({ rule, fault }) => ({
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

function hearProse({ kind, prose }: Passage, reading: Reading, hearing: Hearing): HeardPassage {
  const known = hearing.kept[kind].get(reading);
  if (known !== undefined) return known;
  const { dress, style } = hearing;
  const notes = new Notes(reading);
  const context: Reporting<PassageContext> = { kind, prose, reading, dress, style, report: notes.report };
  askOfPassage(context, hearing, notes);
  askOfCitations(context, hearing, notes);
  const counted: Counted[] = [];
  for (const rule of hearing.countingRules) {
    const rightOnes = rule.countRight?.(context) ?? 0;
    if (rightOnes > 0) counted.push({ rule, rightOnes });
  }
  const { said } = notes;
  const heard = said.length === 0 && counted.length === 0 ? NOTHING : { said, counted };
  hearing.kept[kind].set(reading, heard);
  return heard;
}

/** What rules say of a passage's prose; of what stands in quotations, URLs and code only where the rule looks there. */
class Notes {
  readonly said: Said[] = [];
  /** The rule that is being asked. */
  asked: Said['rule'] | null = null;

  constructor(private readonly reading: Reading) {}

  readonly report: Report = (fault) => {
    const rule = this.asked;
    if (rule === null) return;
    if (rule.looksIntoMasks === true || maskOver(this.reading, fault.span) === null) this.said.push({ rule, fault });
  };
}

function askOfPassage(context: Reporting<PassageContext>, { passageRules }: Hearing, notes: Notes): void {
  const { text } = context.prose;
  const cites = context.reading.segments.some(({ citations }) => citations.length > 0);
  for (const rule of passageRules) {
    if (rule.onlyWhereCited === true && !cites) continue;
    if (rule.marks?.some((mark) => text.includes(mark)) === false) continue;
    notes.asked = rule;
    rule.check(context);
  }
}

function askOfCitations(context: Reporting<PassageContext>, { citationRules }: Hearing, notes: Notes): void {
  const { kind, prose, reading, dress, style, report } = context;
  const cited = citedIn(reading);
  for (const [index, { citation, segment: segmentIndex, parentBefore }] of cited.entries()) {
    const rules = citationRules(citation.kind);
    const segment = reading.segments[segmentIndex];
    if (rules.length === 0 || segment === undefined) continue;
    const outer = parentBefore === null ? null : (cited[index - parentBefore]?.citation ?? null);
    const here: Reporting<CitationContext> = { kind, prose, reading, dress, style, report, segment, outer };
    for (const rule of rules) {
      notes.asked = rule;
      rule.check(citation, here);
    }
  }
}
