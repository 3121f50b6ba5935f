/** In which order the works of a group stand. */
import type { Authority } from '../authority/authority';
import type { Name } from '../authority/names-from-body';
import { allWords, fold } from '../authority/fold';
import type { CaseName, FullCitation, FullKind } from '../citation/citation';
import { authorsOf, calledOf } from '../citation/described';
import { romanValue } from '../manuscript/heading';
import { codesNamed } from '../tables/codes';

/** Compared piece by piece; numbers stand before words. */
export type SortKey = readonly (number | string)[];

export function compared(one: SortKey, other: SortKey): number {
  for (let at = 0; at < Math.min(one.length, other.length); at++) {
    const [a = 0, b = 0] = [one[at], other[at]];
    if (a === b) continue;
    if (typeof a === 'number') return typeof b === 'number' ? a - b : -1;
    if (typeof b === 'number') return 1;
    return a < b ? -1 : 1;
  }
  return one.length - other.length;
}

/** The line that names a work, and the name that the body gives it where its citation has none. */
export interface Named {
  readonly entry: string;
  readonly inBody: Name | null;
}

/**
 * In: a work, its full citation, what it is called in the table. Out: what it is sorted by in its group. Cases go by their name
 * (`In re`, `Ex parte` and an article in front don't count), codes by title and section, what has authors by the
 * surname of the first, everything else by its name or title; numbers count as numbers.
 */
export function sortKeyOf(authority: Authority, citation: FullCitation, { entry, inBody }: Named): SortKey {
  switch (citation.kind) {
    case 'case':
      return alphabetical(citation.name === null ? (inBody?.parties ?? []) : caseNames(citation.name), entry);
    case 'constitution':
      return [
        ...jurisdictionKey(/^u\.?\s?s\b|^united states/i.test(citation.jurisdiction.text), citation.jurisdiction.text),
        ...citation.subdivisions.flatMap(({ text }) => subdivisionKey(text)),
      ];
    case 'statute':
    case 'rule':
    case 'regulation':
      return [
        rankIn(citation.kind),
        ...jurisdictionKey(
          codesNamed(citation.code.standard)[0]?.jurisdiction === 'United States',
          citation.code.standard,
        ),
        ...ended(natural(citation.title?.text ?? '')),
        ...ended(sectionKey(authority.section ?? citation.sections[0] ?? citation.section?.text ?? '')),
        ...natural(entry),
      ];
    // Of these the number is the name: `Pub. L. No. 107-347`, `H.R. Rep. No. 94-1476`.
    case 'sessionLaw':
    case 'executive':
    case 'legislativeReport':
    case 'congressionalRecord':
    case 'register':
      return [rankIn(citation.kind), ...natural(entry)];
    default:
      return [rankIn(citation.kind), ...alphabetical(worksNames(citation), entry)];
  }
}

/** Kinds that share a group and are not mixed in it; those not named come first. */
const ranks: ReadonlyMap<FullKind, number> = new Map([
  ['sessionLaw', 1],
  ['register', 1],
  ['executive', 2],
  ['hearing', 1],
  ['legislativeReport', 2],
  ['congressionalRecord', 3],
]);

const rankIn = (kind: FullKind): number => ranks.get(kind) ?? 0;

/** What a list goes by: both parties, or where there is one only, the object of `In re`. */
function caseNames(name: CaseName): readonly string[] {
  const { heading, plaintiff, defendant, object } = name;
  if (heading === null && plaintiff !== null && defendant !== null) return [plaintiff.text, defendant.text];
  return [(heading ?? object ?? name).text];
}

/** The first author by surname, then the title; one that stands behind the title is not what a work is looked up by. */
function worksNames(citation: FullCitation): readonly string[] {
  const [author] = authorsOf(citation);
  const called = calledOf(citation);
  const title = called?.text ?? '';
  if (author === undefined || (called !== null && called.span.start < author.span.start)) return [title];
  return author.institution ? [author.text, title] : [author.names[0] ?? author.text, author.text, title];
}

/** By names, and what has none behind all that have one. */
const alphabetical = (names: readonly string[], entry: string): SortKey =>
  names.every((name) => name.trim() === '')
    ? [1, ...natural(entry)]
    : [0, ...names.flatMap((name) => ended(natural(withoutArticle(name)))), ...natural(entry)];

/** What stands under a name alone comes before what stands under a longer one. */
const ended = (key: SortKey): SortKey => [...key, -1];

function withoutArticle(name: string): string {
  const space = name.indexOf(' ');
  return articles.has(name.slice(0, Math.max(space, 0)).toLowerCase()) ? name.slice(space + 1) : name;
}

const articles: ReadonlySet<string> = new Set(['the', 'a', 'an']);

/** Federal law first, then the states by their names. */
const jurisdictionKey = (federal: boolean, name: string): SortKey => [federal ? 0 : 1, fold(name)];

/** `art. I`, `§ 8`, `amend. XIV`: preamble, articles, amendments. */
function subdivisionKey(text: string): SortKey {
  const [word = '', ...rest] = allWords(text);
  const rank = subdivisionRanks.find(([beginning]) => word.startsWith(beginning))?.[1];
  const numbers = (rank === undefined ? [word, ...rest] : rest).flatMap(
    (each) => romanValue(each.toUpperCase()) ?? pieces(each),
  );
  return ended([rank ?? 0, ...numbers]);
}

const subdivisionRanks: readonly (readonly [beginning: string, rank: number])[] = [
  ['am', 3],
  ['a', 2],
  ['p', 1],
];

/** Its pieces in lower case, digits as numbers: `title 2` stands before `title 10`. */
const natural = (text: string): SortKey => allWords(text).flatMap(pieces);

/** The same of a section, where `2000aa` comes behind `2000z`. */
const sectionKey = (section: string): SortKey =>
  allWords(section)
    .flatMap(pieces)
    .map((piece) => (typeof piece === 'string' ? `${String.fromCharCode(piece.length)}${piece}` : piece));

/** `2000`, `e` of `2000e`. */
function pieces(word: string): (number | string)[] {
  const found: (number | string)[] = [];
  let from = 0;
  for (let at = 1; at <= word.length; at++) {
    if (at < word.length && isDigit(word, at) === isDigit(word, from)) continue;
    const piece = word.slice(from, at);
    found.push(isDigit(word, from) ? Number(piece) : piece);
    from = at;
  }
  return found;
}

const isDigit = (text: string, at: number): boolean => text.charCodeAt(at) >= 48 && text.charCodeAt(at) <= 57;
