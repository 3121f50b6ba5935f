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
  if (!participles.has(word.toLowerCase())) return false;
  const next = text.charAt(word.length + 1);
  return text.charAt(word.length) === ' ' && next !== '' && (next === next.toLowerCase() || '“"‘['.includes(next));
}

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
  kind === 'explanatory' && beginsWithParticiple(text) && text.charAt(0) === text.charAt(0).toLowerCase();
