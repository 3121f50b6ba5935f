/** Which square brackets of a paragraph belong together, looked at once: for each pair anew it would be quadratic. */
import type { InlineContext } from '@lezer/markdown';
import { backtick, nextRun, opensQuotation, runLength } from './backticks';

const openBracket = 0x5b;
const closeBracket = 0x5d;
const backslash = 0x5c;
const caret = 0x5e;

export interface BracketPair {
  /** Offsets in the text of the inline section. */
  readonly open: number;
  readonly close: number;
  /** It is opened by `^[`. */
  readonly isNote: boolean;
  /** How deep inline notes are nested between the two brackets. */
  readonly notesWithin: number;
}

export interface BracketPairs {
  readonly byOpen: ReadonlyMap<number, BracketPair>;
  readonly byClose: ReadonlyMap<number, BracketPair>;
}

const known = new WeakMap<InlineContext, BracketPairs>();

/** The pairs of the section that is being parsed. */
export function bracketPairs(cx: InlineContext): BracketPairs {
  const before = known.get(cx);
  if (before !== undefined) return before;
  const pairs = pairBrackets(cx.text);
  known.set(cx, pairs);
  return pairs;
}

function pairBrackets(text: string): BracketPairs {
  const byOpen = new Map<number, BracketPair>();
  const byClose = new Map<number, BracketPair>();
  const open: { at: number; isNote: boolean; notesWithin: number }[] = [];
  const code = new CodeSpans(text);
  for (let at = 0; at < text.length; at++) {
    const character = text.charCodeAt(at);
    if (character === backslash) at++;
    else if (character === backtick) at = code.lastOf(at);
    else if (character === openBracket) {
      open.push({ at, isNote: text.charCodeAt(at - 1) === caret, notesWithin: 0 });
    } else if (character === closeBracket) {
      const opening = open.pop();
      if (opening === undefined) continue;
      const { isNote, notesWithin } = opening;
      const pair = { open: opening.at, close: at, isNote, notesWithin };
      byOpen.set(pair.open, pair);
      byClose.set(pair.close, pair);
      const outer = open.at(-1);
      if (outer !== undefined) outer.notesWithin = Math.max(outer.notesWithin, notesWithin + (isNote ? 1 : 0));
    }
  }
  return { byOpen, byClose };
}

/** Finds where code ends, so that brackets in it are not counted. */
class CodeSpans {
  /** Lengths of backtick runs that nothing closes any more. */
  private readonly unclosed = new Set<number>();

  constructor(private readonly text: string) {}

  /** The last character of the code, or of the run of backticks if it opens none. */
  lastOf(at: number): number {
    const size = runLength(this.text, at);
    if (this.unclosed.has(size) || opensQuotation(this.text, at, size)) return at + size - 1;
    const close = nextRun(this.text, at + size, size);
    if (close !== -1) return close + size - 1;
    this.unclosed.add(size);
    return at + size - 1;
  }
}
