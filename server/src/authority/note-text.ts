/** What the text of a note says, whether or not it was read: the proof that a reference to it is wrong, or not. */
import type { Span } from '../text/span';
import type { Manuscript } from '../manuscript/manuscript';
import type { Reading } from '../citation/citation';
import type { Occurrence } from './authority';
import { allWords, significantWords } from './fold';
import { itemAt } from './item-at';
import { atMostTwoEdits } from './similar';

/** How many words of a note are looked through for one that is damaged or misspelled. */
const MOST_WORDS = 400;

/** A key of more words is a title, whose last word is as good as any other. */
const MOST_WORDS_OF_A_NAME = 3;

interface TextWords {
  readonly words: ReadonlySet<string>;
  /** The initials of its capitalised words, in order: `…cat…` for “Convention Against Torture”. */
  readonly initials: string;
  /** The same with small words between them, as in DOJ for “Department of Justice”. */
  readonly allInitials: string;
  /** Its words in capitals, folded: `fbi`. */
  readonly acronyms: ReadonlySet<string>;
}

/** Words that a finite sentence has, and a source named in passing hardly ever: `Romans 13:1.`, `Census Bureau data.` */
const SENTENCE_WORDS = new Set(
  (
    'is are was were has have had been being does did would could should must not that this these those there they ' +
    'whether because although however said held found argued agreed disagreed argue agree disagree argues agrees disagrees'
  ).split(' '),
);

export class NoteTexts {
  private readonly notes = new Map<number, TextWords>();
  private readonly citations = new Map<number, TextWords>();

  constructor(private readonly manuscript: Manuscript) {}

  /** The notes (indexes) whose whole text was asked. */
  get asked(): ReadonlySet<number> {
    return new Set(this.notes.keys());
  }

  /** Whether the text of a note (index) may name what a key names. */
  mayName(note: number, key: string): boolean {
    return mayName(this.wordsOfNote(note), key);
  }

  /** Whether a note (index) surely says something, and doesn't merely name what it is taken from. */
  isSentence(note: number): boolean {
    const { words } = this.wordsOfNote(note);
    for (const word of words) if (SENTENCE_WORDS.has(word)) return true;
    return false;
  }

  /** Whether the text of one citation may name what a key names. */
  citationMayName({ id, passage, citation }: Occurrence, key: string): boolean {
    const known = this.citations.get(id);
    if (known !== undefined) return mayName(known, key);
    const words = wordsOf(this.textOf(passage).slice(citation.span.start, citation.span.end));
    this.citations.set(id, words);
    return mayName(words, key);
  }

  private wordsOfNote(note: number): TextWords {
    const known = this.notes.get(note);
    if (known !== undefined) return known;
    const words = wordsOf(this.textOf(this.manuscript.notes[note]?.passage));
    this.notes.set(note, words);
    return words;
  }

  private textOf(passage: number | undefined): string {
    return itemAt(this.manuscript.passages, passage)?.prose.text ?? '';
  }
}

const wordsOf = (text: string): TextWords => ({
  words: new Set([...significantWords(text), ...allWords(text)]),
  initials: initialsOf(text, false),
  allInitials: initialsOf(text, true),
  acronyms: acronymsOf(text),
});

/**
 * A text may name what a key names if it holds the last word of a short key (a surname), or more than half of its
 * significant words, or words whose initials are the key, or the key's initials in capitals, or a word that is the key's but for two letters.
 */
function mayName({ words, initials, allInitials, acronyms }: TextWords, key: string): boolean {
  const sought = significantWords(key);
  if (sought.length === 0) return true;
  const held = sought.filter((word) => words.has(word)).length;
  if (held * 2 > sought.length) return true;
  const cut = abbreviationsIn(key);
  if (cut.length > 1 && cut.length === sought.length && cut.every((word) => hasWhole(words, word))) return true;
  if (sought.length <= MOST_WORDS_OF_A_NAME && words.has(sought.at(-1) ?? '')) return true;
  const [only] = sought;
  if (sought.length > 1 || only === undefined) {
    return acronyms.has(initialsOf(key, false)) || acronyms.has(initialsOf(key, true));
  }
  return isAcronym(key) ? initials.includes(only) || allInitials.includes(only) : hasSimilar(words, only);
}

/**
 * What stands in the document but was not read as a citation, or not fully, or is quoted: it may be what a short form
 * needs.
 */
export class UnreadText {
  private words: ReadonlySet<string> | null = null;

  constructor(
    private readonly manuscript: Manuscript,
    private readonly readings: readonly Reading[],
  ) {}

  get wasAsked(): boolean {
    return this.words !== null;
  }

  /** Whether it holds all of these words, folded. */
  mayHold(words: readonly string[]): boolean {
    this.words ??= this.read();
    const held = this.words;
    return words.every((word) => held.has(word));
  }

  private read(): ReadonlySet<string> {
    const words = new Set<string>();
    const enter = (unread: string): void => {
      for (const word of significantWords(unread)) words.add(word);
    };
    this.readings.forEach((reading, index) => {
      const text = this.manuscript.passages[index]?.prose.text ?? '';
      for (const unread of unreadIn(reading, text)) enter(unread);
    });
    return words;
  }
}

/** The stretches of a passage that were not read, or not fully, and what it quotes. */
export const unreadIn = ({ segments, masked }: Reading, text: string): readonly string[] => {
  const unread = segments.flatMap(({ sure, span, citations }): readonly Span[] =>
    sure ? citations.filter(({ kind }) => kind === 'opaque').map((citation) => citation.span) : [span],
  );
  const quoted = masked.filter(({ kind }) => kind === 'quotation');
  return [...unread, ...quoted].map(({ start, end }) => text.slice(start, end));
};

/** `FTC`, `D.O.J.`, `DoD`: more capitals than small letters, and short. */
function isAcronym(key: string): boolean {
  if (key.length < 2 || key.length > LONGEST_ACRONYM) return false;
  let capitals = 0;
  for (const character of key) {
    if (isCapital(character)) capitals += 1;
    else if (isSmall(character)) capitals -= 1;
  }
  return capitals > 0;
}

const LONGEST_ACRONYM = 12;

/** The words of a key that show that letters were left out, folded: `Resp’t’s Br.` */
const abbreviationsIn = (key: string): readonly string[] =>
  key
    .split(' ')
    .filter((word) => word.length > 2 && (word.endsWith('.') || isContracted(word)))
    .flatMap((word) => allWords(word));

/** An apostrophe with letters behind it that are more than a possessive `s`. */
function isContracted(word: string): boolean {
  const at = Math.max(word.indexOf('’'), word.indexOf("'"));
  return at > 0 && at < word.length - 1 && word.slice(at + 1) !== 's';
}

/** Whether a word is among these that may be written out what is abbreviated here: first letter, and all others in order. */
function hasWhole(words: ReadonlySet<string>, abbreviated: string): boolean {
  let looked = 0;
  for (const word of words) {
    if (word.charAt(0) === abbreviated.charAt(0) && isWithin(abbreviated, word)) return true;
    looked += 1;
    if (looked >= MOST_WORDS) return false;
  }
  return false;
}

/** Whether all letters of one word stand in another in their order. */
function isWithin(letters: string, word: string): boolean {
  let at = 0;
  for (const letter of word) if (letter === letters.charAt(at)) at += 1;
  return at === letters.length;
}

function hasSimilar(words: ReadonlySet<string>, sought: string): boolean {
  let looked = 0;
  for (const word of words) {
    if (atMostTwoEdits(word, sought)) return true;
    looked += 1;
    if (looked >= MOST_WORDS) return false;
  }
  return false;
}

/** The initials of a text's capitalised words, and of the small words that tie names, folded. */
function initialsOf(text: string, withSmall: boolean): string {
  let initials = '';
  let before = ' ';
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at);
    const beginsWord = !(isCapital(before) || isSmall(before) || before === '’' || before === "'");
    if (beginsWord && (isCapital(character) || (withSmall && isTie(text, at)))) initials += character.toLowerCase();
    before = character;
  }
  return initials;
}

/** Whether `of`, `for`, `and`, `the` or `in` begins here. */
const isTie = (text: string, at: number): boolean => ties.some((tie) => text.startsWith(tie, at));

const ties = ['of ', 'for ', 'and ', 'the ', 'in '];

/** The words in capitals, folded. */
function acronymsOf(text: string): ReadonlySet<string> {
  const acronyms = new Set<string>();
  let word = '';
  for (let at = 0; at <= text.length; at++) {
    const character = text.charAt(at);
    if (isCapital(character)) word += character;
    else if (character !== '.' || word.length === 0) {
      if (word.length > 1 && !isSmall(character)) acronyms.add(word.toLowerCase());
      word = '';
    }
  }
  return acronyms;
}

const isCapital = (character: string): boolean => character >= 'A' && character <= 'Z';
const isSmall = (character: string): boolean => character >= 'a' && character <= 'z';
