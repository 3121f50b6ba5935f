/**
 * Spellings and words by number. A text uses few words many times: what is asked of each a hundred times over is found
 * out once. A *spelling* is a token as written, `Rev` or `REV`; it gets a number when it is met. A *word* is one that
 * somebody asks for, in any case: all spellings of `rev` are the same word; 0 is any other.
 */
import { isAscii } from './characters';

/** What is asked of each spelling once: its answer is the same wherever the word stands. There is room for fifteen. */
export class Question {
  private static asked = 0;
  /** Where among the bits of a spelling its answer stands. */
  readonly place = 2 * Question.asked++;

  constructor(readonly ask: (spelling: string) => boolean) {}
}

const words = new Map<string, number>();

/** The numbers of words that are asked for from now on; in small letters with straight apostrophes. */
export function wordNumbers(asked: readonly string[]): readonly number[] {
  const before = words.size;
  const numbers = asked.map((word) => {
    const number = words.get(word) ?? words.size + 1;
    words.set(word, number);
    return number;
  });
  if (words.size > before) spellings.learnWords();
  return numbers;
}

/** In characters. */
const longest = 60;
const firstSlots = 4096;
/** With so many spellings the table starts afresh; an article has a few thousand. */
const most = 30_000;
/** A spelling in whose way so many others stand is looked up in a map, whose hash no text can foresee. */
const longestProbe = 24;

export class Spellings {
  /** Of each spelling; number 0 is none. */
  private readonly texts: string[] = [''];
  private readonly smallLetters: (string | undefined)[] = [''];
  private readonly wordOf: number[] = [0];
  private readonly hashes: number[] = [0];
  /** Two bits a question: whether it was asked, and its answer. */
  private readonly answers: number[] = [0];
  /** Numbers of spellings, at the places that their hashes give; no more than half of the places are taken. */
  private slots = new Int32Array(firstSlots);
  private crowded = new Map<string, number>();

  get isFull(): boolean {
    return this.texts.length > most;
  }

  /** The number of the spelling in a stretch of text; 0 for what is longer than any word. */
  number(text: string, start: number, end: number): number {
    if (end - start > longest) return 0;
    const hash = hashOf(text, start, end);
    const { slots } = this;
    const mask = slots.length - 1;
    for (let probe = 0; probe < longestProbe; probe++) {
      const known = slots[(hash + probe) & mask] ?? 0;
      if (known === 0) return this.enter(text, start, end, hash);
      if (this.hashes[known] === hash && isAt(text, start, end, this.text(known))) return known;
    }
    return this.crowded.get(text.slice(start, end)) ?? this.enter(text, start, end, hash);
  }

  /** As written. */
  text(spelling: number): string {
    return this.texts[spelling] ?? '';
  }

  lower(spelling: number): string {
    return (this.smallLetters[spelling] ??= inSmallLetters(this.text(spelling)));
  }

  /** The number of the word that it spells; 0 for one that nobody asks for. */
  word(spelling: number): number {
    return this.wordOf[spelling] ?? 0;
  }

  answer(spelling: number, { place, ask }: Question): boolean {
    const answers = this.answers[spelling] ?? 0;
    const known = (answers >> place) & 3;
    if (known !== 0) return known === yes;
    const answer = ask(this.text(spelling));
    this.answers[spelling] = answers | ((answer ? yes : no) << place);
    return answer;
  }

  /** Words were asked for after some of their spellings were met. */
  learnWords(): void {
    this.texts.forEach((text, spelling) => (this.wordOf[spelling] = wordIn(text)));
  }

  private enter(text: string, start: number, end: number, hash: number): number {
    const own = ownText(text, start, end);
    const spelling = this.texts.push(own) - 1;
    this.smallLetters.push(undefined);
    this.wordOf.push(wordIn(own));
    this.hashes.push(hash);
    this.answers.push(0);
    if (spelling * 2 > this.slots.length) this.grow();
    else this.place(spelling);
    return spelling;
  }

  private place(spelling: number): void {
    const { slots } = this;
    const mask = slots.length - 1;
    const hash = this.hashes[spelling] ?? 0;
    for (let probe = 0; probe < longestProbe; probe++) {
      const slot = (hash + probe) & mask;
      if (slots[slot] !== 0) continue;
      slots[slot] = spelling;
      return;
    }
    this.crowded.set(this.text(spelling), spelling);
  }

  private grow(): void {
    this.slots = new Int32Array(this.slots.length * 2);
    this.crowded = new Map();
    for (let spelling = 1; spelling < this.texts.length; spelling++) this.place(spelling);
  }
}

const no = 1;
const yes = 3;

let spellings = new Spellings();

/** The table for the next text: the present one, unless it is full. */
export function spellingsForNext(): Spellings {
  if (spellings.isFull) spellings = new Spellings();
  return spellings;
}

function hashOf(text: string, start: number, end: number): number {
  let hash = end - start;
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash ^ (hash >>> 15)) & 0x3fffffff;
}

function isAt(text: string, start: number, end: number, spelling: string): boolean {
  if (spelling.length !== end - start) return false;
  for (let at = 0; at < spelling.length; at++) {
    if (spelling.charCodeAt(at) !== text.charCodeAt(start + at)) return false;
  }
  return true;
}

/** The same, however the text that it is a word of is stored: a string of bytes where it can be one. */
const ownText = (text: string, start: number, end: number): string => {
  const codes: number[] = [];
  for (let at = start; at < end; at++) codes.push(text.charCodeAt(at));
  return String.fromCharCode(...codes);
};

/** In small letters, curly apostrophes straight, without soft hyphens and without what breaks it in two. */
export function inSmallLetters(text: string): string {
  const lower = unbroken(text).toLowerCase();
  return isAscii(lower) ? lower : lower.replaceAll('’', "'").replaceAll('\u00ad', '');
}

/** Without the hyphens and the lines' ends that break it in two. */
const unbroken = (text: string): string => (text.includes('\n') ? text.replace(/[-\u2010\u00ad]\r?\n/g, '') : text);

const wordIn = (text: string): number => words.get(inSmallLetters(text)) ?? 0;
