/**
 * What a form of citation is to the frame. One file holds one family of forms; the frame (`clause.ts`) finds an anchor,
 * lets the form read, and reads by itself everything that stands around the form's own elements.
 *
 * The frame's part: signal in front; behind the core: parentheticals, `[hereinafter …]`, `, https://… [archive] (last
 * visited …)` and `available at …` (into `core.online` where that has no URL yet), subsequent history, related
 * authorities (`reprinted in …`). A form's part: everything else, its date parenthetical included.
 */
import type { Citation } from './citation';
import type { Kind, Tokens } from './lexer';

/** What stands right before a clause, and so how sure it is that a citation begins with the clause's first token. */
export type Opening =
  /** A sentence's beginning: a citation, or running text that leads to one. */
  | 'sentence'
  /** A signal, a semicolon, `quoting`…, a history phrase: only a citation is expected. */
  | 'citation'
  /** Something read before, or the middle of a sentence: running text, most likely. */
  | 'text';

/** A stretch of tokens to read, signal taken off. Nothing in it may be read beyond `from` and `to`. */
export interface Clause {
  readonly tokens: Tokens;
  /** The first token. */
  readonly from: number;
  /** The token past the last; the punctuation that ends the clause is outside. */
  readonly to: number;
  readonly opening: Opening;
  /** The bracket (token) that encloses the clause, -1 if none: a token is on the clause's own level if its `outer` is this. */
  readonly outer: number;
}

/** What the frame adds to every citation. */
export type FramePart = 'span' | 'signal' | 'parentheticals' | 'history' | 'hereinafter' | 'nested';

type Without<C, K extends PropertyKey> = C extends unknown ? Omit<C, K> : never;

/** A citation without the frame's part. */
export type Core = Without<Citation, FramePart>;

/** What a form has read. */
export interface Found {
  readonly core: Core;
  /** Its first token: for a case the name's first word, for an article the author's. Not before the clause's `from`. */
  readonly from: number;
  /** The token past its last. */
  readonly to: number;
}

export interface Form {
  /** For messages of tests; the file's name. */
  readonly name: string;
  /**
   * Strong: its anchor (a reporter, `§` after a code, `supra`) stands in nothing else. Weak: a date, a URL, a year in
   * parentheses, which also stand in strong forms: tried only in what those have left unread.
   */
  readonly strength: 'strong' | 'weak';
  /** The kinds of token its anchor can begin with; a number only where a name or an abbreviation follows. */
  readonly anchors: readonly Kind[];
  /** The words in small letters with which its anchor can begin; other words that are anchors are capitalised. */
  readonly smallWords?: readonly string[] | undefined;
  /**
   * All words, in small letters, with which its anchor can begin where it begins with a word: of others it is not asked.
   * Without them it is asked of every word with a capital.
   */
  readonly words?: (() => Iterable<string>) | undefined;
  /** A cheap test whether an anchor begins at this token, which is of one of those kinds and not masked. */
  readonly anchored: (tokens: Tokens, at: number) => boolean;
  /** Reads the citation around the anchor, or refuses with null. Costs no more than the clause is long. */
  readonly read: (clause: Clause, anchor: number) => Found | null;
}
