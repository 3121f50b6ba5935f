/**
 * Asks the rules of passages and of citations. Each is asked of many passages before the next one has its turn: all rules
 * of one passage, and then all of the next, would have the machine fetch the code of hundreds of rules for each passage,
 * which takes longer than what they do.
 */
import { citedIn, type CitedIn } from '../authority/cited-in';
import type { Citation, CitationKind, Reading } from '../citation/citation';
import type { Passage } from '../manuscript/manuscript';
import type { Steps } from '../text/steps';
import type { Counted, Hearing, HeardPassage, Said } from './hearing';
import { maskOver } from './masks';
import { has, type Part } from './parts';
import type { CitationContext, CitationRule, PassageContext, PassageRule, Report, Reporting } from './rule';

/** A passage that rules are asked of, by itself. */
export interface Asked {
  readonly passage: Passage;
  readonly reading: Reading;
}

/**
 * Asks of those of some passages of which it is not known what is said, a rule a step. What is said is kept in the
 * hearing, with spans in the prose.
 */
export function* asking(passages: readonly Asked[], hearing: Hearing): Steps<void> {
  const turn: Turn = { rule: null };
  const met = { body: new Set<Reading>(), heading: new Set<Reading>(), note: new Set<Reading>() };
  const listeners: Listener[] = [];
  for (const { passage, reading } of passages) {
    if (hearing.kept[passage.kind].has(reading) || met[passage.kind].has(reading)) continue;
    met[passage.kind].add(reading);
    listeners.push(new Listener(passage, reading, hearing, turn));
  }
  if (listeners.length === 0) return;
  const holders = hearing.lookout.holders(listeners.map(({ context }) => context.prose.text));
  yield;
  yield* askingOfPassages(listeners, holders, hearing, turn);
  yield* askingOfCitations(listeners, holders, hearing, turn);
  for (const rule of hearing.countingRules) {
    for (const { context, counted } of listeners) {
      const rightOnes = rule.countRight?.(context) ?? 0;
      if (rightOnes > 0) counted.push({ rule, rightOnes });
    }
    yield;
  }
  for (const listener of listeners) hearing.kept[listener.context.kind].set(listener.context.reading, listener.heard());
}

/** The rule that is being asked: it is told to no rule, and so to all listeners in one place. */
interface Turn {
  rule: Said['rule'] | null;
}

/** Hears what rules say of one passage; of what stands in quotations, URLs and code only where the rule looks there. */
class Listener {
  readonly context: Reporting<PassageContext>;
  readonly counted: Counted[] = [];
  private readonly cited: readonly CitedIn[];
  private readonly said: Said[] = [];

  constructor({ kind, prose }: Passage, reading: Reading, { dress, style }: Hearing, turn: Turn) {
    const report: Report = (fault) => {
      const { rule } = turn;
      if (rule === null) return;
      if (rule.looksIntoMasks === true || maskOver(reading, fault.span) === null) this.said.push({ rule, fault });
    };
    this.context = { kind, prose, reading, dress, style, report };
    this.cited = citedIn(reading);
  }

  /** Whether it cites what a rule is about. */
  cites(what: PassageRule['onlyWhereCited']): boolean {
    if (what === undefined) return true;
    return what === true ? this.cited.length > 0 : this.cited.some(({ citation: { kind } }) => what.includes(kind));
  }

  heard(): HeardPassage {
    const { said, counted } = this;
    return said.length === 0 && counted.length === 0 ? NOTHING : { said, counted };
  }
}

/** Most passages: one for all of them. */
export const NOTHING: HeardPassage = { said: [], counted: [] };

/** By marks that rules name: the indexes of the listeners whose text holds one of them, in order. */
type Holders = ReadonlyMap<readonly string[], readonly number[]>;

function* askingOfPassages(
  listeners: readonly Listener[],
  holders: Holders,
  hearing: Hearing,
  turn: Turn,
): Steps<void> {
  for (const rule of hearing.passageRules) {
    turn.rule = rule;
    const holding = rule.marks === undefined ? undefined : holders.get(rule.marks);
    const count = holding?.length ?? listeners.length;
    for (let at = 0; at < count; at++) {
      const listener = listeners[holding === undefined ? at : (holding[at] ?? -1)];
      if (listener !== undefined && listener.cites(rule.onlyWhereCited)) rule.check(listener.context);
    }
    yield;
  }
}

interface CitationAsked {
  readonly citation: Citation;
  readonly context: Reporting<CitationContext>;
  /** The index of its passage's listener. */
  readonly listener: number;
}

function* askingOfCitations(
  listeners: readonly Listener[],
  holders: Holders,
  hearing: Hearing,
  turn: Turn,
): Steps<void> {
  const all: CitationAsked[] = [];
  for (const [index, { context }] of listeners.entries()) enterCitations(context, index, all);
  const asked = choosing(all);
  for (const rule of hearing.citationRules) {
    const { marks } = rule;
    turn.rule = rule;
    const holding = marks === undefined ? undefined : holders.get(marks);
    if (holding === undefined) for (const { citation, context } of asked(rule)) rule.check(citation, context);
    else askWithin(holding, asked(rule), rule);
    yield;
  }
}

/** Which of some citations rules are asked of; found once for all rules of the same kinds, or about the same part. */
function choosing(all: readonly CitationAsked[]): (rule: CitationRule) => readonly CitationAsked[] {
  const byKinds = new Map<readonly CitationKind[], readonly CitationAsked[]>();
  const byPart = new Map<Part, readonly CitationAsked[]>();
  return ({ kinds, having }) => {
    const ofKinds =
      kinds === 'all' ? all : keptIn(byKinds, kinds, () => all.filter(({ citation }) => kinds.includes(citation.kind)));
    if (having === undefined) return ofKinds;
    const withIt = (): readonly CitationAsked[] => ofKinds.filter(({ citation }) => has(citation, having));
    return kinds === 'all' ? keptIn(byPart, having, withIt) : withIt();
  };
}

function keptIn<K, V>(known: Map<K, V>, key: K, make: () => V): V {
  const before = known.get(key);
  if (before !== undefined) return before;
  const made = make();
  known.set(key, made);
  return made;
}

/** Asks of those of some citations that stand in some passages; both in order. */
function askWithin(holding: readonly number[], asked: readonly CitationAsked[], rule: CitationRule): void {
  let next = 0;
  for (const { citation, context, listener } of asked) {
    while ((holding[next] ?? Infinity) < listener) next++;
    if (holding[next] === listener) rule.check(citation, context);
  }
}

/** @param all the citations of a passage are added to it, in order */
function enterCitations(passage: Reporting<PassageContext>, listener: number, all: CitationAsked[]): void {
  const { kind, prose, reading, dress, style, report } = passage;
  const cited = citedIn(reading);
  for (const [index, { citation, segment: segmentIndex, parentBefore }] of cited.entries()) {
    const segment = reading.segments[segmentIndex];
    if (segment === undefined) continue;
    const outer = parentBefore === null ? null : (cited[index - parentBefore]?.citation ?? null);
    all.push({ citation, context: { kind, prose, reading, dress, style, report, segment, outer }, listener });
  }
}
