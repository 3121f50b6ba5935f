/** All rules over a document. In: what the stages before made of it. Out: its findings, sorted by place, then rule. */
import { inSource, type Passage } from '../manuscript/manuscript';
import type { Reading } from '../citation/citation';
import type { Dress, Severity } from '../settings/options';
import { finished, type Steps } from '../text/steps';
import type { DocumentContext, Fault, Finding, Fix, PassageFault, Rule } from './rule';
import { unsilenced } from './directives';
import { maskOver } from './masks';
import { levelOf, softer } from './levels';
import { isPartial } from './notes/numbering';
import { rules } from './index';

type DocumentRule = Extract<Rule, { scope: 'document' }>;
type PassageRule = Extract<Rule, { scope: 'passage' }>;

const documentRules = rules.filter((rule): rule is DocumentRule => rule.scope === 'document');
const passageRules = rules.filter((rule): rule is PassageRule => rule.scope === 'passage');

/**
 * The findings of a document. What passage rules say is kept with the passage's reading, so that after a keystroke
 * they look at one passage only; the document's own rules run over the whole, linearly. Text whose notes can't be read
 * surely gives none: nothing may be concluded from it.
 */
export function check(context: DocumentContext, heard = finished(hearPassageRules(context))): readonly Finding[] {
  if (!context.manuscript.sure) return [];
  const findings = [...passageFindings(context, heard), ...documentFindings(context)].sort(byPlace);
  return unsilenced(context.manuscript, findings);
}

/** What passage rules say of a document: the passages of which they say something, in order. */
export type Heard = readonly { readonly passage: Passage; readonly said: readonly Said[] }[];

/**
 * Hears what passage rules have to say, a passage that was not heard before a step, so that `check` need not. For a
 * first look at a long document, which would be long to wait for.
 */
export function* hearPassageRules({ manuscript, readings, dress }: DocumentContext): Steps<Heard> {
  if (!manuscript.sure) return [];
  const heard: { passage: Passage; said: readonly Said[] }[] = [];
  for (let index = 0; index < manuscript.passages.length; index++) {
    const passage = manuscript.passages[index];
    const reading = readings[index];
    if (passage === undefined || reading === undefined) continue;
    let said = kept[passage.kind][dress].get(reading);
    if (said === undefined) {
      said = readPassageFaults(passage, reading, dress);
      kept[passage.kind][dress].set(reading, said);
      yield;
    }
    if (said.length > 0) heard.push({ passage, said });
  }
  return heard;
}

const byPlace = (a: Finding, b: Finding): number =>
  a.span.start - b.span.start || a.span.end - b.span.end || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0);

/** The rules that speak here, with their severity. */
function speaking<R extends Rule>(all: readonly R[], context: DocumentContext): ReadonlyMap<R, Severity> {
  const partial = isPartial(context.manuscript);
  const levels = new Map<R, Severity>();
  for (const rule of all) {
    const level = levelOf(rule, context);
    if (level !== null) levels.set(rule, partial && leansOnNumbers(rule) ? softer(level, 'warning') : level);
  }
  return levels;
}

/** Where notes are missing or numbered anew, a number that does not fit may be right in the whole work. */
const leansOnNumbers = (rule: Rule): boolean =>
  rule.concern === 'reference' && (rule.family === 'supra' || rule.family === 'shortForms');

function* documentFindings(context: DocumentContext): Iterable<Finding> {
  const spokenOf = new Set<number>();
  for (const [rule, level] of speaking(documentRules, context)) {
    for (const fault of rule.check(context)) {
      if (fault.about !== undefined) {
        if (spokenOf.has(fault.about)) continue;
        spokenOf.add(fault.about);
      }
      // Of a court's references only what is certain is said.
      if (context.dress === 'opinion' && rule.concern === 'reference' && isSoftened(rule, fault)) continue;
      yield finding(rule, level, fault);
      if (rule.oncePerDocument === true) break;
    }
  }
}

const isSoftened = (rule: Rule, { severity }: Omit<Fault, 'about'>): boolean =>
  severity !== undefined && softer(severity, rule.severity) !== rule.severity;

const finding = (rule: Rule, level: Severity, fault: Omit<Fault, 'about'>): Finding => ({
  rule: rule.id,
  severity: fault.severity === undefined ? level : softer(level, fault.severity),
  message: fault.message,
  span: fault.span,
  note: fault.note,
  part: fault.part,
  fixes: fault.fixes ?? [],
  related: fault.related ?? [],
});

function* passageFindings(context: DocumentContext, heard: Heard): Iterable<Finding> {
  const levels = speaking(passageRules, context);
  const spoken = new Set<PassageRule>();
  for (const { passage, said } of heard) {
    for (const { rule, fault } of said) {
      const level = levels.get(rule);
      if (level === undefined || spoken.has(rule)) continue;
      if (rule.oncePerDocument === true) spoken.add(rule);
      yield finding(rule, level, placed(passage, fault));
    }
  }
}

interface Said {
  readonly rule: PassageRule;
  readonly fault: PassageFault;
}

type Kept = WeakMap<Reading, readonly Said[]>;

const forEachDress = (): Readonly<Record<Dress, Kept>> => ({
  'law-review': new WeakMap(),
  court: new WeakMap(),
  opinion: new WeakMap(),
});

/**
 * By all that a passage rule may know: the kind of passage, the dress and the reading, which never changes. So what it
 * says stays right for as long as the reading is in use.
 */
const kept: Readonly<Record<Passage['kind'], Readonly<Record<Dress, Kept>>>> = {
  body: forEachDress(),
  heading: forEachDress(),
  note: forEachDress(),
};

function readPassageFaults(passage: Passage, reading: Reading, dress: Dress): readonly Said[] {
  const { kind, prose } = passage;
  const context = { kind, prose, reading, dress };
  const said: Said[] = [];
  for (const rule of passageRules) {
    for (const fault of rule.check(context)) {
      if (rule.looksIntoMasks === true || maskOver(reading, fault.span) === null) said.push({ rule, fault });
    }
  }
  return said.length === 0 ? SILENT : said;
}

/** Most passages: one list for all of them. */
const SILENT: readonly Said[] = [];

const placed = (passage: Passage, fault: PassageFault): Omit<Fault, 'about'> => ({
  span: inSource(passage, fault.span),
  message: fault.message,
  note: passage.note,
  part: passage.part,
  ...(fault.severity === undefined ? {} : { severity: fault.severity }),
  fixes: (fault.fixes ?? []).map((fix) => placedFix(passage, fix)),
});

const placedFix = (passage: Passage, fix: Fix): Fix => ({
  ...fix,
  edits: fix.edits.map((edit) => ({ ...edit, span: inSource(passage, edit.span) })),
});
