/** Looks for texts that are slow to analyse: starts anywhere, keeps what was slowest, and changes it a little. */
import { timed } from '../../scripts/bench/measure';
import { Random } from '../../scripts/bench/random';
import type { Format } from '../../server/src/manuscript/manuscript';
import { fragments } from './hostile';
import { soundly } from './sound';

/** Where the text of a recipe stands in the document. */
const layouts = ['body', 'paragraphs', 'note', 'notes'] as const;

/** How a text is made: `parts` again and again after `opening`. `{n}` is another number each time, `{name}` another name. */
export interface Recipe {
  readonly layout: (typeof layouts)[number];
  readonly opening: string;
  readonly parts: readonly string[];
}

/** About `size` characters after a recipe. */
export function written({ layout, opening, parts }: Recipe, format: Format, size: number): string {
  const unit = parts.join('');
  const units: string[] = [];
  for (let length = opening.length; length < size;) {
    const next = unit.replaceAll('{n}', String(units.length + 1)).replaceAll('{name}', nameOf(units.length));
    units.push(next);
    length += next.length + (layout === 'body' || layout === 'note' ? 0 : 10);
  }
  const label = (index: number): string => (format === 'markdown' ? `[^${index + 1}]` : `[${index + 1}]`);
  const body = (index: number): string => (format === 'markdown' ? `${label(index)}: ` : `${label(index)} `);
  switch (layout) {
    case 'body':
      return opening + units.join('');
    case 'paragraphs':
      return opening + units.join('\n\n');
    case 'note':
      return `Text.${label(0)}\n\n\n${body(0)}${opening}${units.join('')}\n`;
    case 'notes':
      return `${units.map((_, index) => label(index)).join(' ')}\n\n\n${opening}${units.map((each, index) => body(index) + each).join('\n\n')}\n`;
  }
}

/** Another surname for every number. */
function nameOf(index: number): string {
  let letters = '';
  for (let rest = index; ; rest = Math.floor(rest / 26) - 1) {
    letters = String.fromCharCode(97 + (rest % 26)) + letters;
    if (rest < 26) return `Q${letters}`;
  }
}

/** Fragments of citations that a document of one repeated piece doesn't have. */
const more = [
  '{n}', '{name}', '{name} v. Doe, ', '{name}, supra note {n}, at 2. ', '{n} U.S. {n} (1990). ', 'supra note {n}', '[hereinafter {name}]',
  'Jane {name}, The Right, 90 Harv. L. Rev. {n} (1990). ', 'Jane {name}, The Law (2d ed. 1990). ', 'Pub. L. No. 99-{n}, ', 'H.R. Rep. No. {n}, ',
  'https://example.org/{n} ', '{n} C.F.R. pt. {n}, ', '{n} Fed. Reg. {n}, ', 'reprinted in ', 'in ', 'Ibid.', 'See also {name}; ', "rev'd, ",
  'Restatement (Second) of Torts § {n}', '{name} et al., ', 'ed., ', 'eds., ', ' & ', '“', '”', ')', ']', ':', '*', '_', 'The ', 'of ', 'the ', 'and ',
  'word ', 'Word ', 'WORD ', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', 'No. {n}, ', 'slip op. ', 'N.Y. Times, ', 'Jan. {n}, 1990', 'at {n}, ', 'n.{n}',
  '(quoting {name} v. Doe, 1 U.S. 1 (1990))', '¶ {n}', 'U.N. Doc. A/{n} ', '[{n}]', '[^{n}]', '\n\n[^{n}]: ', '\n\n[{n}] ', '\n\nI. Part\n\n', '?', '!', '’s ',
]; // prettier-ignore

const alphabet = [...fragments, ...more];

export interface Slow {
  readonly recipe: Recipe;
  /** How many times as long as an article of the same size it took. */
  readonly times: number;
}

/**
 * Searches for a while, and gives the slowest recipes that it has found, the slowest first.
 *
 * @param ordinary - the time of an article of `size` characters
 */
export function slowest(format: Format, seed: number, milliseconds: number, size: number, ordinary: number): Slow[] {
  const random = new Random(seed);
  const end = Date.now() + milliseconds;
  let kept: Slow[] = [];
  const tried = new Set<string>();
  while (Date.now() < end) {
    const recipe = nextRecipe(random, kept);
    const key = JSON.stringify(recipe);
    if (tried.has(key) || recipe.parts.join('').trim() === '') continue;
    tried.add(key);
    const text = written(recipe, format, size);
    const times = (timed(() => soundly(text, format)) / ordinary) * (size / text.length);
    kept = [...kept, { recipe, times }].sort((a, b) => b.times - a.times).slice(0, 12);
  }
  return kept;
}

function nextRecipe(random: Random, kept: readonly Slow[]): Recipe {
  const one = kept[random.between(0, kept.length - 1)]?.recipe;
  if (one === undefined || random.next() < 0.3) return anyRecipe(random);
  const other = kept[random.between(0, kept.length - 1)]?.recipe ?? one;
  const at = random.between(0, one.parts.length);
  const parts = changedParts(random, one.parts, at, other.parts);
  return {
    layout: random.next() < 0.2 ? pick(random, layouts, 'body') : one.layout,
    opening: random.next() < 0.1 ? pick(random, alphabet, '') : one.opening,
    parts: parts.slice(0, 24),
  };
}

function changedParts(random: Random, parts: readonly string[], at: number, other: readonly string[]): string[] {
  const before = parts.slice(0, at);
  const dice = random.next();
  if (dice < 0.35) return [...before, pick(random, alphabet, ''), ...parts.slice(at)];
  if (dice < 0.6) return [...before, pick(random, alphabet, ''), ...parts.slice(at + 1)];
  if (dice < 0.75 && parts.length > 1) return [...before, ...parts.slice(at + 1)];
  if (dice < 0.85) return [...before, ...other];
  return [...before, ...parts];
}

function anyRecipe(random: Random): Recipe {
  const parts = Array.from({ length: random.between(1, 6) }, () => pick(random, alphabet, ''));
  const opening = random.next() < 0.2 ? pick(random, alphabet, '') : '';
  return { layout: pick(random, layouts, 'body'), opening, parts };
}

const pick = <T>(random: Random, from: readonly T[], otherwise: T): T =>
  from[random.between(0, from.length - 1)] ?? otherwise;
