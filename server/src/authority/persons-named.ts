/**
 * Whom a run of capitalised words names: `Cass Sunstein and Adrian Vermeule`, `Laws of Fear, Cass Sunstein`,
 * `Richard Posner’s The Bluebook Blues`. In: the run. Out: the people, those who write together as one, and what else it
 * names.
 */
import { givenNames } from '../tables/givenNames';
import { nameParticles, nameSuffixes, nameTitles } from '../tables/names';

export interface RunOfNames {
  /** One person, or several that an `and` joins. */
  readonly authors: readonly (readonly string[])[];
  /** Titles, parties, bodies, lone surnames. */
  readonly others: readonly string[];
}

/** No more people are taken for the authors of one work. */
const MOST_TOGETHER = 6;
const MOST_WORDS_OF_A_PERSON = 4;

export function personsIn(run: string): RunOfNames {
  const authors: (readonly string[])[] = [];
  const others: string[] = [];
  /** People that commas have parted so far: only an `and` tells that they belong together. */
  let listed: string[] = [];
  for (const { text, joined } of membersOf(run)) {
    const person = personIn(text);
    if (person !== null && joined && listed.length > 0 && listed.length < MOST_TOGETHER) {
      authors.push([...listed, person]);
      listed = [];
      continue;
    }
    if (person === null) {
      authors.push(...listed.map((each) => [each]));
      listed = [];
      others.push(text);
    } else listed.push(person);
  }
  authors.push(...listed.map((each) => [each]));
  return { authors, others };
}

interface Member {
  readonly text: string;
  /** An `and` or `&` stands before it. */
  readonly joined: boolean;
}

/** What commas, `and` and a possessive part: `Smith, Jr.` stays whole. */
function membersOf(run: string): readonly Member[] {
  const members: Member[] = [];
  const words = run.split(/\s+/);
  let member: string[] = [];
  let joined = false;
  const close = (): void => {
    if (member.length > 0) members.push({ text: member.join(' '), joined });
    if (member.length > 0) joined = false;
    member = [];
  };
  words.forEach((word, index) => {
    if (word === 'and' || word === '&') {
      close();
      joined = true;
      return;
    }
    const bare = withoutPossessive(word);
    const comma = word.endsWith(',');
    member.push(comma ? word.slice(0, -1) : bare);
    if (bare !== word || (comma && !nameSuffixes.has(lettersOf(words[index + 1] ?? '')))) close();
  });
  close();
  return members;
}

/** `Posner’s` is Posner. */
export function withoutPossessive(word: string): string {
  return word.endsWith('’s') || word.endsWith("'s") ? word.slice(0, -2) : word;
}

const lettersOf = (word: string): string => word.replace(/[.,]/g, '').toLowerCase();

/** A given name and more, or a title and a name: `Richard A. Posner`, `Professor Posner`; null for anything else. */
function personIn(text: string): string | null {
  const words = text.split(' ');
  let from = 0;
  while (from < words.length && nameTitles.has(lettersOf(words[from] ?? ''))) from++;
  const name = words.slice(from).filter((word) => !nameSuffixes.has(lettersOf(word)));
  const [first = ''] = name;
  const titled = from > 0 && name.length > 0 && !bodies.has(lettersOf(first));
  if (!titled && (from > 0 || name.length < 2 || !givenNames.has(lettersOf(first)))) return null;
  return name.length <= MOST_WORDS_OF_A_PERSON && name.every(isNameWord) ? name.join(' ') : null;
}

const isNameWord = (word: string): boolean =>
  word.charAt(0) !== word.charAt(0).toLowerCase() || nameParticles.has(word);

/** Behind `Justice`, `Judge`, `Secretary`: no surname. */
const bodies: ReadonlySet<string> = new Set(['department', 'general', 'advocate', 'ministry', 'works', 'system']);
