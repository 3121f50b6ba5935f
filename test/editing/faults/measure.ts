/** What Carolene says of a document with one fault in it. */
import type { Analysis } from '../../../server/src/analysis/analysis';
import { ReadingMemo } from '../../../server/src/analysis/memo';
import { stages } from '../../../server/src/analysis/stages';
import { readManuscript } from '../../../server/src/manuscript/read';
import { rules } from '../../../server/src/rules/index';
import type { Finding } from '../../../server/src/rules/rule';
import { defaultOptions } from '../../../server/src/settings/options';
import { applyEdits } from '../../../server/src/text/edit';
import { finished } from '../../../server/src/text/steps';
import type { Article, Range } from './article';
import type { Drawn } from './draw';
import { injected, isQuoted } from './kind';

/** Found; no such rule; the rule says nothing; it speaks of another place. */
export type Outcome = 'found' | 'no rule' | 'silent' | 'elsewhere';
/** The text as it was; no safe fix offered; another text. */
export type Mending = 'whole' | 'none' | 'other';

export interface Measured extends Drawn {
  readonly outcome: Outcome;
  /** Null where no fix can know what stood there, or the fault was not found. */
  readonly mending: Mending | null;
  /** Findings above hint that came besides. */
  readonly noise: readonly Finding[];
  /** The faulty document, and where its fault shows. */
  readonly text: string;
  readonly places: readonly Range[];
}

const known = new Set(rules.map(({ id }) => id));
/** Passages that the fault does not touch are read once. */
const memo = new ReadingMemo();
const clean = new Map<Article, readonly Finding[]>();

export function analysed({ markdown, court }: Article, text: string): Analysis {
  // Front matter speaks for the briefs; plain text has none.
  const options = { ...defaultOptions, document: court ? ('court' as const) : defaultOptions.document };
  return finished(stages(readManuscript(text, markdown ? 'markdown' : 'plaintext'), options, memo));
}

export function measured(drawn: Drawn): Measured {
  const { kind, article, fault } = drawn;
  const { text, places } = injected(article, fault, kind.wide);
  const findings = analysed(article, text).findings();
  const right = findings.filter(({ rule }) => kind.rules.includes(rule));
  const there = right.filter(({ span }) => places.some((place) => touches(span, place)));
  const outcome = outcomeOf(kind.rules, right, there);
  return {
    ...drawn,
    text,
    places,
    outcome,
    mending: isMendable(drawn) && outcome === 'found' ? mendingOf(article, text, there) : null,
    noise: besides(findings, right, baseline(article), article.text, text),
  };
}

/** What stands in a quotation is another's: there no rule has a safe fix. */
const isMendable = ({ kind, article, fault }: Drawn): boolean =>
  kind.mendable === true && !fault.changes.some((change) => isQuoted(article, change));

/** They share a character, or the end of one is the start of the other. */
const touches = (a: Range, b: Range): boolean => a.start <= b.end && b.start <= a.end;

function outcomeOf(wanted: readonly string[], right: readonly Finding[], there: readonly Finding[]): Outcome {
  if (there.length > 0) return 'found';
  if (right.length > 0) return 'elsewhere';
  return wanted.some((rule) => known.has(rule)) ? 'silent' : 'no rule';
}

function mendingOf(article: Article, text: string, there: readonly Finding[]): Mending {
  const fixes = there.flatMap(({ fixes }) => fixes.filter(({ safe }) => safe));
  if (fixes.length === 0) return 'none';
  return fixes.some(({ edits }) => applyEdits(text, edits) === article.text) ? 'whole' : 'other';
}

/** What is said above hint and was not said of the clean document in the same words. */
function besides(
  findings: readonly Finding[],
  right: readonly Finding[],
  before: readonly Finding[],
  cleanText: string,
  text: string,
): readonly Finding[] {
  const said = before.map((finding) => worded(finding, cleanText));
  return findings.filter((finding) => {
    if (finding.severity === 'hint' || right.includes(finding)) return false;
    const at = said.indexOf(worded(finding, text));
    if (at < 0) return true;
    said.splice(at, 1);
    return false;
  });
}

const worded = ({ rule, span }: Finding, text: string): string => `${rule} ${text.slice(span.start, span.end)}`;

function baseline(article: Article): readonly Finding[] {
  const found = clean.get(article) ?? analysed(article, article.text).findings();
  clean.set(article, found);
  return found;
}
