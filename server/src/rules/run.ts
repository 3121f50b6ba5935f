/** All rules over a document. In: what the stages before made of it. Out: its findings, sorted by place, then rule. */
import { shifted } from '../text/span';
import type { Passage } from '../manuscript/manuscript';
import type { Options, Severity } from '../settings/options';
import { finished, type Steps } from '../text/steps';
import type { DocumentContext, DocumentRule, Fault, Finding, Ground, PassageFault, Rule } from './rule';
import { unsilenced } from './directives';
import { hear, movedFixes, type Heard } from './heard';
import type { Said } from './hearing';
import { levelOf, softer } from './levels';
import { keepsLines } from './lineOpenings';
import { withoutCourts } from './excerpts';
import { allEdits, habitsIn, type Habit } from './habits';
import { isPartial } from './notes/numbering';
import { rules } from './index';

const documentRules = rules.filter((rule): rule is DocumentRule => rule.scope === 'document');
const otherRules = rules.filter((rule): rule is Said['rule'] => rule.scope !== 'document');

/** What all rules say of a document. */
export interface Checked {
  readonly findings: readonly Finding[];
  /** Rules of the document that were asked and had nothing to say. */
  readonly silent: ReadonlySet<DocumentRule>;
}

const NONE: ReadonlySet<DocumentRule> = new Set();

/**
 * What passage rules say is heard passage by passage; the document's own rules run over the whole, linearly. Text whose
 * notes can't be read surely gives no findings: nothing may be concluded from it.
 * @param silent rules that are known to have nothing to say
 */
export const check = (
  context: DocumentContext,
  heard: Heard = finished(hear(context)),
  silent: ReadonlySet<DocumentRule> = NONE,
): Checked => finished(checking(context, heard, silent));

/** The same, a rule a step. */
export function* checking(
  context: DocumentContext,
  heard: Heard,
  silent: ReadonlySet<DocumentRule> = NONE,
): Steps<Checked> {
  if (!context.manuscript.sure) return { findings: [], silent: NONE };
  const stillSilent = new Set(silent);
  const all: Finding[] = [];
  passageFindings(context, heard, all);
  yield* documentFindings(context, stillSilent, all);
  const findings = withoutCourts(context, all.sort(byPlace)).map((each) => withSoundFixes(context, each));
  return { findings: unsilenced(context.manuscript, findings), silent: stillSilent };
}

/** A finding without such safe fixes as would make another thing of a line: nobody looks at them before they are made. */
function withSoundFixes({ manuscript: { format, source } }: DocumentContext, finding: Finding): Finding {
  if (format !== 'markdown' || !finding.fixes.some(({ safe }) => safe)) return finding;
  const fixes = finding.fixes.filter(({ safe, edits }) => !safe || keepsLines(source, edits));
  return fixes.length === finding.fixes.length ? finding : { ...finding, fixes };
}

/** Those of the rules that were silent which stay so, while what they go by is as it was. */
export const silentOn = (silent: ReadonlySet<DocumentRule>, same: readonly Ground[]): ReadonlySet<DocumentRule> =>
  new Set([...silent].filter(({ ground }) => ground !== undefined && same.includes(ground)));

const byPlace = (a: Finding, b: Finding): number =>
  a.span.start - b.span.start || a.span.end - b.span.end || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0);

/** The rules that speak in a document, with their severity. */
interface Speaking {
  readonly ofDocument: ReadonlyMap<DocumentRule, Severity>;
  readonly others: ReadonlyMap<Said['rule'], Severity>;
}

/** By the options: they are the same from one keystroke to the next, and there are hundreds of rules. */
const known = new WeakMap<Options, Map<string, Speaking>>();

function speaking(context: DocumentContext): Speaking {
  const { options, dress } = context;
  const partial = isPartial(context.manuscript);
  const under = `${dress} ${partial}`;
  const before = known.get(options) ?? new Map<string, Speaking>();
  const found = before.get(under);
  if (found !== undefined) return found;
  const made = {
    ofDocument: levelsOf(documentRules, context, partial),
    others: levelsOf(otherRules, context, partial),
  };
  known.set(options, before.set(under, made));
  return made;
}

function levelsOf<R extends Rule>(
  all: readonly R[],
  context: DocumentContext,
  partial: boolean,
): ReadonlyMap<R, Severity> {
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

/**
 * @param silent rules that are not asked; those that turn out to have nothing to say are added to it
 * @param findings what the others say is added to it
 */
function* documentFindings(context: DocumentContext, silent: Set<DocumentRule>, findings: Finding[]): Steps<void> {
  const { manuscript, readings, resolution, dress, excerpts, options } = context;
  const spokenOf = new Set<number>();
  for (const [rule, level] of speaking(context).ofDocument) {
    if (silent.has(rule)) continue;
    yield;
    const faults: Fault[] = [];
    rule.check({ manuscript, readings, resolution, dress, excerpts, options, report: (fault) => faults.push(fault) });
    if (faults.length === 0) silent.add(rule);
    for (const fault of faults) {
      if (fault.about !== undefined) {
        if (spokenOf.has(fault.about)) continue;
        spokenOf.add(fault.about);
      }
      // Of a court's references only what is certain is said.
      if (dress === 'opinion' && rule.concern === 'reference' && isSoftened(rule, fault)) continue;
      findings.push(finding(rule, level, fault));
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

/** What is said of a passage, at its place; written out, since at every keystroke there are many. */
const placed = (rule: Rule, level: Severity, fault: PassageFault, { note, part, span }: Passage): Finding => ({
  rule: rule.id,
  severity: fault.severity === undefined ? level : softer(level, fault.severity),
  message: fault.message,
  span: shifted(fault.span, span.start),
  note,
  part,
  fixes: fault.fixes === undefined ? NO_FIXES : movedFixes(fault.fixes, (at) => shifted(at, span.start)),
  related: NOTHING_RELATED,
});

const NO_FIXES: Finding['fixes'] = [];
const NOTHING_RELATED: Finding['related'] = [];

/** @param findings what is said of passages is added to it */
function passageFindings(context: DocumentContext, heard: Heard, findings: Finding[]): void {
  const levels = speaking(context).others;
  const habits = habitsIn(heard, context.dress);
  const spoken = new Set<Rule>();
  const { byPassage } = heard;
  // At every keystroke: most passages have nothing said of them, and are not even looked up.
  for (let index = 0; index < byPassage.length; index++) {
    const said = byPassage[index]?.said ?? [];
    const passage = said.length === 0 ? undefined : context.manuscript.passages[index];
    if (passage === undefined) continue;
    for (const { rule, fault } of said) {
      const level = levels.get(rule);
      const habit = habits.get(rule);
      if (level === undefined || spoken.has(rule) || habit === null) continue;
      if (rule.oncePerDocument === true || habit !== undefined) spoken.add(rule);
      const single = placed(rule, level, fault, passage);
      if (habit === undefined) findings.push(single);
      else findings.push(finding(rule, level, { ...single, ...inWordsOfHabit(context, heard, rule, habit) }));
    }
  }
}

function inWordsOfHabit({ manuscript }: DocumentContext, heard: Heard, rule: Rule, { faults, words }: Habit) {
  const edits = allEdits(heard, rule, (index) => manuscript.passages[index]?.span.start ?? 0);
  const fixes = edits.length === 0 ? [] : [{ title: words.fixTitle, safe: false, edits }];
  return { message: words.message(faults), severity: words.severity, fixes };
}
