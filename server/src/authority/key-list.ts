/** The keys of one work while they are gathered. */
import type { Key } from './authority';
import { fold, significantWords } from './fold';

/** The most keys that one citation gives: a list of a hundred authors is no reason for more. */
const MOST_KEYS = 32;
/** A short title is taken for the beginning of a title up to this many significant words. */
export const MOST_TITLE_WORDS = 6;

/** Strongest first; of two that are spelled the same, the one entered first. */
export class KeyList {
  readonly list: Key[] = [];
  private readonly seen = new Set<string>();

  /** Enters a key unless a stronger one is spelled the same. */
  add(kind: Key['kind'], text: string, weak = false): void {
    this.enter(kind, text, fold(text), weak);
  }

  enter(kind: Key['kind'], text: string, folded: string, weak: boolean): void {
    if (folded === '' || this.seen.has(folded) || this.list.length >= MOST_KEYS) return;
    this.seen.add(folded);
    this.list.push({ kind, text, folded, weak });
  }

  /** The whole of a title, its main title, and its beginnings of two or more words. */
  addTitle(title: string, weak: boolean): void {
    const words = significantWords(title);
    this.enter('title', title, words.join(' '), weak);
    const colon = title.indexOf(':');
    if (colon > 0) this.add('title', title.slice(0, colon), weak);
    for (let count = 2; count < words.length && count <= MOST_TITLE_WORDS; count++) {
      const beginning = words.slice(0, count).join(' ');
      this.enter('titleWords', beginning, beginning, weak);
    }
  }
}
