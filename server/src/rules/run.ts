/** All rules over a document. In: what the stages before made of it. Out: its findings, sorted by place, then rule. */
import { inSource, type Passage } from '../manuscript/manuscript';
import type { Reading } from '../citation/citation';
import type { Dress, Severity } from '../settings/options';
import type { Steps } from '../text/steps';
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
export function check(context: DocumentContext): readonly Finding[] {
  if (!context.manuscript.sure) return [];
  const findings = [...passageFindings(context), ...documentFindings(context)].sort(byPlace);
  return unsilenced(context.manuscript, findings);
}

/**
 * Hears what passage rules have to say, a passage a step, so that `check` finds it kept. For a first look at a long
 * document, which would be long to wait for.
 */
export function* hearPassageRules({ manuscript, readings, dress }: DocumentContext): Steps<void> {
  if (!manuscript.sure) return;
  for (const [index, passage] of manuscript.passages.entries()) {
    const reading = readings[index];
    if (reading !== undefined) passageFaults(passage, reading, dress);
    yield;
  }
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
      yield finding(rule, level, fault);
      if (rule.oncePerDocument === true) break;
    }
  }
}

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

function* passageFindings(context: DocumentContext): Iterable<Finding> {
  const levels = speaking(passageRules, context);
  const said = new Set<PassageRule>();
  for (const [index, passage] of context.manuscript.passages.entries()) {
    const reading = context.readings[index];
    if (reading === undefined) continue;
    for (const { rule, fault } of passageFaults(passage, reading, context.dress)) {
      const level = levels.get(rule);
      if (level === undefined || said.has(rule)) continue;
      if (rule.oncePerDocument === true) said.add(rule);
      yield finding(rule, level, placed(passage, fault));
    }
  }
}

interface Said {
  readonly rule: PassageRule;
  readonly fault: PassageFault;
}

/** By reading, then by what else the rules may know: the kind of passage and the dress. */
const kept = new WeakMap<Reading, Map<string, readonly Said[]>>();

function passageFaults(passage: Passage, reading: Reading, dress: Dress): readonly Said[] {
  const known = kept.get(reading);
  const byCircumstance = known ?? new Map<string, readonly Said[]>();
  if (known === undefined) kept.set(reading, byCircumstance);
  const circumstance = CIRCUMSTANCES[passage.kind][dress];
  const said = byCircumstance.get(circumstance) ?? readPassageFaults(passage, reading, dress);
  byCircumstance.set(circumstance, said);
  return said;
}

const circumstances = (kind: Passage['kind']): Readonly<Record<Dress, string>> => ({
  'law-review': `${kind} law-review`,
  court: `${kind} court`,
  opinion: `${kind} opinion`,
});

const CIRCUMSTANCES: Readonly<Record<Passage['kind'], Readonly<Record<Dress, string>>>> = {
  body: circumstances('body'),
  heading: circumstances('heading'),
  note: circumstances('note'),
};

function readPassageFaults(passage: Passage, reading: Reading, dress: Dress): readonly Said[] {
  const { kind, prose } = passage;
  const said: Said[] = [];
  for (const rule of passageRules) {
    for (const fault of rule.check({ kind, prose, reading, dress })) {
      if (rule.looksIntoMasks === true || maskOver(reading, fault.span) === null) said.push({ rule, fault });
    }
  }
  return said;
}

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
