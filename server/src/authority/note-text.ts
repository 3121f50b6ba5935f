/** What the text of a note says, whether or not it was read: the proof that a reference to it is wrong, or not. */
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
}

export class NoteTexts {
  private readonly notes = new Map<number, TextWords>();
  private readonly citations = new Map<number, TextWords>();

  constructor(private readonly manuscript: Manuscript) {}

  /** Whether the text of a note (index) may name what a key names. */
  mayName(note: number, key: string): boolean {
    const known = this.notes.get(note);
    if (known !== undefined) return mayName(known, key);
    const words = wordsOf(this.textOf(this.manuscript.notes[note]?.passage));
    this.notes.set(note, words);
    return mayName(words, key);
  }

  /** Whether the text of one citation may name what a key names. */
  citationMayName({ id, passage, citation }: Occurrence, key: string): boolean {
    const known = this.citations.get(id);
    if (known !== undefined) return mayName(known, key);
    const words = wordsOf(this.textOf(passage).slice(citation.span.start, citation.span.end));
    this.citations.set(id, words);
    return mayName(words, key);
  }

  private textOf(passage: number | undefined): string {
    return itemAt(this.manuscript.passages, passage)?.prose.text ?? '';
  }
}

const wordsOf = (text: string): TextWords => ({
  words: new Set([...significantWords(text), ...allWords(text)]),
  initials: initialsOf(text),
});

/**
 * A text may name what a key names if it holds the last word of a short key (a surname), or more than half of its
 * significant words, or words whose initials are the key, or a word that is the key's but for two letters.
 */
function mayName({ words, initials }: TextWords, key: string): boolean {
  const sought = significantWords(key);
  if (sought.length === 0) return true;
  const held = sought.filter((word) => words.has(word)).length;
  if (held * 2 > sought.length) return true;
  if (sought.length <= MOST_WORDS_OF_A_NAME && words.has(sought.at(-1) ?? '')) return true;
  const [only] = sought;
  if (sought.length > 1 || only === undefined) return false;
  return isAcronym(key) ? initials.includes(only) : hasSimilar(words, only);
}

/** What stands in the document but was not read as a citation, or not fully: it may be what a short form needs. */
export class UnreadText {
  private words: ReadonlySet<string> | null = null;

  constructor(
    private readonly manuscript: Manuscript,
    private readonly readings: readonly Reading[],
  ) {}

  /** Whether it holds all of these words, folded. */
  mayHold(words: readonly string[]): boolean {
    this.words ??= this.read();
    const held = this.words;
    return words.every((word) => held.has(word));
  }

  private read(): ReadonlySet<string> {
    const words = new Set<string>();
    this.readings.forEach((reading, index) => {
      const text = this.manuscript.passages[index]?.prose.text ?? '';
      for (const segment of reading.segments) {
        const opaque = segment.citations.filter((citation) => citation.kind === 'opaque');
        const unread = segment.sure ? opaque.map((citation) => citation.span) : [segment.span];
        for (const { start, end } of unread) {
          for (const word of significantWords(text.slice(start, end))) words.add(word);
        }
      }
    });
    return words;
  }
}

const isAcronym = (key: string): boolean => key.length > 1 && key.toUpperCase() === key;

function hasSimilar(words: ReadonlySet<string>, sought: string): boolean {
  let looked = 0;
  for (const word of words) {
    if (atMostTwoEdits(word, sought)) return true;
    looked += 1;
    if (looked >= MOST_WORDS) return false;
  }
  return false;
}

function initialsOf(text: string): string {
  let initials = '';
  let before = ' ';
  for (const character of text) {
    const isCapital = character >= 'A' && character <= 'Z';
    const beginsWord = !(
      (before >= 'A' && before <= 'Z') ||
      (before >= 'a' && before <= 'z') ||
      before === '’' ||
      before === "'"
    );
    if (isCapital && beginsWord) initials += character.toLowerCase();
    before = character;
  }
  return initials;
}
