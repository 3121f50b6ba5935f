/** What the words of an explanatory parenthetical tell of it. */
import { explainingVerbs, weightOpenings, weightPhrases } from '../../tables/parentheticals';
import { isLetter } from '../characters';
import type { Parenthetical } from '../../citation/citation';

const participles: ReadonlySet<string> = new Set(explainingVerbs.map(([participle]) => participle));

const participleOfFinite: ReadonlyMap<string, string> = new Map(
  explainingVerbs.flatMap(([participle, ...finite]) => finite.map((form) => [form, participle] as const)),
);

/** The word that a text begins with; empty where it begins with none. */
export function firstWord(text: string): string {
  let end = 0;
  while (isLetter(text[end])) end += 1;
  return text.slice(0, end);
}

/** `holding that …`, `Holding that …`: a verb that explains, with a small word behind it, so that it is no name. */
export function beginsWithParticiple(text: string): boolean {
  const word = firstWord(text);
  if (text.charAt(word.length) !== ' ') return false;
  const small = word.toLowerCase();
  const rest = text.slice(word.length + 1, word.length + 1 + LONGEST_BEGINNING);
  if (!participles.has(small)) {
    return small.length > SHORTEST_PARTICIPLE && small.endsWith('ing') && !noVerbs.has(small) && leadsOn(rest);
  }
  const next = rest.charAt(0);
  return next !== '' && (next === next.toLowerCase() || '“"‘['.includes(next));
}

const LONGEST_BEGINNING = 40;
const SHORTEST_PARTICIPLE = 5;

/** A small word that stands behind verbs, and none with a capital behind that: `Finding the Truth` is a title. */
function leadsOn(rest: string): boolean {
  const word = firstWord(rest);
  const next = rest.charAt(word.length + 1);
  return behindVerbs.has(word) && next !== '' && next === next.toLowerCase();
}

const behindVerbs: ReadonlySet<string> = new Set(
  'that whether how why what when where who the a an this these those it him them its their his her for to in no any some such both all against'.split(
    ' ',
  ),
);
/** Words of the same ending that explain nothing, or begin another sort of parenthetical. */
const noVerbs: ReadonlySet<string> = new Set(
  'during according regarding concerning pending including excluding following nothing something anything everything evening morning hearing quoting citing dissenting concurring'.split(
    ' ',
  ),
);

/** `held` → `holding`; null for any other word. */
export const participleOf = (finite: string): string | null => participleOfFinite.get(finite) ?? null;

const phrases: ReadonlySet<string> = new Set(weightPhrases);

/** `Emphasis added`, `Citations omitted`: a phrase of the table whose first letter alone is a capital. */
export function isCapitalisedPhrase(text: string): boolean {
  const small = text.charAt(0).toLowerCase() + text.slice(1);
  const isKnown = phrases.has(small) || weightOpenings.some((opening) => small.startsWith(opening));
  return isKnown && small !== text && small.includes(' ') && small === small.toLowerCase();
}

/** Whether it explains beyond doubt: what is unknown may be an element of the citation. */
export const explains = ({ kind, text }: Parenthetical): boolean =>
  kind === 'explanatory' &&
  text.charAt(0) === text.charAt(0).toLowerCase() &&
  (beginsWithParticiple(text) || telling.test(text.slice(0, LONGEST_BEGINNING)));

/** `telling of ten who disappear`; with a capital it might be a title. */
const telling = /^(?:telling|speaking|warning|complaining|writing|approving|disapproving|thinking|disposing) of [a-z]/;
