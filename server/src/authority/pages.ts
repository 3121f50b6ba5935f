/**
 * The pages that a text marks in itself, as reporters on line do (`*15` where page 15 begins): what `ante, at 15` and
 * `post, p. 33` of an opinion lead to.
 */
import { span, type Span } from '../text/span';
import type { Prose } from '../text/prose';
import type { Manuscript } from '../manuscript/manuscript';

/** Where a page begins: its mark, in the prose of a passage (index). */
export interface PageMark {
  readonly page: number;
  readonly passage: number;
  readonly span: Span;
}

/** Fewer marks than this may be footnotes with an asterisk. */
const fewest = 3;
/** Marks of one numbering follow each other closely; text between two marks may be left out. */
const widestGap = 20;

export class Pages {
  #marks: ReadonlyMap<number, PageMark> | null = null;

  constructor(private readonly manuscript: Manuscript) {}

  /** The mark of a page; null where the text marks none, or not that one. */
  find(page: number): PageMark | null {
    this.#marks ??= marked(this.manuscript);
    return this.#marks.get(page) ?? null;
  }
}

/** The marks in their order, as long as their numbers rise; none where they are too few to be sure. */
function marked({ passages }: Manuscript): ReadonlyMap<number, PageMark> {
  const marks = new Map<number, PageMark>();
  let last = 0;
  passages.forEach(({ kind, prose }, passage) => {
    if (kind === 'note') return;
    for (const { page, at } of marksIn(prose)) {
      if (page <= last || (last > 0 && page > last + widestGap)) continue;
      last = page;
      marks.set(page, { page, passage, span: at });
    }
  });
  return marks.size < fewest ? new Map() : marks;
}

interface InProse {
  readonly page: number;
  readonly at: Span;
}

const none: readonly InProse[] = [];

/** A prose never changes: after a keystroke its marks are known for all passages but one. */
const kept = new WeakMap<Prose, readonly InProse[]>();

/** What may be marks of pages in a passage. */
export function marksIn(prose: Prose): readonly InProse[] {
  if (!prose.text.includes('*')) return none;
  const known = kept.get(prose);
  if (known !== undefined) return known;
  const found: InProse[] = [];
  // A star that another sign stands before is part of a formula, or `at *7` of a database: that has its `at`.
  for (const match of prose.text.matchAll(/(?<=^|\s)(?<!\bat\s)\*(\d{1,5})(?=\s|$)/g)) {
    found.push({ page: Number(match[1]), at: span(match.index, match.index + match[0].length) });
  }
  kept.set(prose, found);
  return found;
}
