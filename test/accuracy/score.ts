/**
 * How well the reader does on `citations.json`, public citations written down with their fields before it existed,
 * on `forms.json`, which has some of every form, and on `fresh.json`, which was written when the reader was done.
 */
import { readFileSync } from 'node:fs';
import type { Citation, CitationKind } from '../../server/src/citation/citation';
import { citedFields } from '../../server/src/citation/fields';
import { readPassage } from '../../server/src/citation/read';
import { Prose } from '../../server/src/text/prose';

export interface Expected {
  /** A passage that holds one citation, nested ones aside. */
  readonly text: string;
  readonly kind: CitationKind;
  readonly signal?: string;
  readonly fields: Readonly<Record<string, unknown>>;
  /** What is sloppy about it; null if it is as it should be. */
  readonly mess: string | null;
  /** Whether it stands in running text. */
  readonly running: boolean;
}

/** A row of `forms.json`: a passage of a form, by its number; kind is null where the passage holds no citation. */
export interface FormExpected extends Omit<Expected, 'kind'> {
  readonly form: string;
  readonly kind: CitationKind | null;
}

export interface Score {
  /** Citations read wholly right: one, of the right kind, each field as written and none too many. */
  readonly exact: number;
  /** Citations of the right kind. */
  readonly kinds: number;
  /** Fields read right, the kind and the signal counted as fields. */
  readonly fields: number;
}

export interface Miss {
  readonly text: string;
  readonly faults: readonly string[];
}

export interface Result {
  readonly score: Score;
  /** The score that nobody could better. */
  readonly full: Score;
  readonly misses: readonly Miss[];
}

export const citations: readonly Expected[] = JSON.parse(
  readFileSync(new URL('citations.json', import.meta.url), 'utf8'),
) as readonly Expected[];

export const forms: readonly FormExpected[] = JSON.parse(
  readFileSync(new URL('forms.json', import.meta.url), 'utf8'),
) as readonly FormExpected[];

/** Two passages of every form, by somebody who had not seen the reader nor the lists above. */
export const fresh: readonly FormExpected[] = JSON.parse(
  readFileSync(new URL('fresh.json', import.meta.url), 'utf8'),
) as readonly FormExpected[];

/** The results of each form, in the order of the list. */
export function scoredByForm(list: readonly FormExpected[]): ReadonlyMap<string, Result> {
  const names = [...new Set(list.map(({ form }) => form))];
  return new Map(names.map((name) => [name, scored(list.filter(({ form }) => form === name))]));
}

export function scored(list: readonly (Expected | FormExpected)[]): Result {
  let exact = 0;
  let kinds = 0;
  let fields = 0;
  let allFields = 0;
  const misses: Miss[] = [];
  for (const expected of list) {
    const found = topLevel(expected.text).map((citation) => compared(expected, citation));
    const best = found.reduce<Comparison>((a, b) => (b.right > a.right ? b : a), start(expected, found.length));
    const faults = found.length > 1 ? [...best.faults, `${found.length} citations for one`] : best.faults;
    allFields += fieldsOf(expected).length;
    fields += best.right;
    if (best.kind) kinds++;
    if (faults.length === 0) exact++;
    else misses.push({ text: expected.text, faults });
  }
  return {
    score: { exact, kinds, fields },
    full: { exact: list.length, kinds: list.length, fields: allFields },
    misses,
  };
}

const topLevel = (text: string): readonly Citation[] =>
  readPassage(Prose.plain(text)).segments.flatMap((segment) => segment.citations);

interface Comparison {
  readonly right: number;
  readonly kind: boolean;
  readonly faults: readonly string[];
}

/** What is to be bettered by any citation that was found: nothing, which is right if there is none to find. */
function start({ kind }: Expected | FormExpected, found: number): Comparison {
  if (kind === null && found === 0) return { right: 1, kind: true, faults: [] };
  return { right: 0, kind: false, faults: [kind === null ? 'found, and there is none' : 'not found'] };
}

function compared(expected: Expected | FormExpected, citation: Citation): Comparison {
  const found = new Map<string, unknown>(Object.entries(citedFields(citation)));
  found.set('kind', citation.kind);
  if (citation.signal !== null) found.set('signal', citation.signal.text);
  // A full date names its year as well: whether that is given again makes no difference.
  if (found.has('date') && !('year' in expected.fields)) found.delete('year');
  const faults: string[] = [];
  let right = 0;
  for (const [name, value] of fieldsOf(expected)) {
    if (same(found.get(name), value)) right++;
    else faults.push(`${name} is ${shown(found.get(name))}, not ${shown(value)}`);
    found.delete(name);
  }
  for (const [name, value] of found) faults.push(`${name} is ${shown(value)}, and there is none`);
  return { right, kind: citation.kind === expected.kind, faults };
}

const fieldsOf = ({ kind, signal, fields }: Expected | FormExpected): readonly (readonly [string, unknown])[] => [
  ['kind', kind],
  ...(signal === undefined ? [] : [['signal', signal] as const]),
  ...Object.entries(fields),
];

const same = (a: unknown, b: unknown): boolean => shown(a) === shown(b);

const shown = (value: unknown): string => (value === undefined ? 'missing' : JSON.stringify(value));
