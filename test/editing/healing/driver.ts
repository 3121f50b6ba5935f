/** What a writer's editor asks of Carolene, over whatever line. */
import type { Circumstances } from './meaning';
import type { Article, Format } from './model';
import type { Stroke } from './pen';

export interface Lost {
  readonly start: number;
  readonly end: number;
  readonly message: string;
}

export interface Repairs {
  readonly count: number;
  readonly message: string;
  /** In the coordinates of the text as it is, none touching another; null where there is nothing to do. */
  readonly edit: readonly Stroke[] | null;
  readonly lost: readonly Lost[];
}

export interface Inserted {
  readonly edit: readonly Stroke[];
  /** In the text after the edit. */
  readonly cursor: number;
}

export interface Driver {
  open(text: string, format: Format): Promise<void>;
  /** One notification; each stroke in the coordinates that the one before left. */
  change(strokes: readonly Stroke[]): Promise<void>;
  repairs(): Promise<Repairs>;
  insertFootnote(offset: number): Promise<Inserted | null>;
  renumber(): Promise<readonly Stroke[] | null>;
  text(): string;
  /** For those who know the model: what the text has come to mean. An editor has no ears for it. */
  told?(article: Article, circumstances: Circumstances): void;
  close(): Promise<void>;
}

export const applied = (text: string, strokes: readonly Stroke[]): string =>
  strokes.reduce((now, { at, removed, text: put }) => now.slice(0, at) + put + now.slice(at + removed), text);

/** The strokes that take these back. */
export function undoing(text: string, strokes: readonly Stroke[]): readonly Stroke[] {
  const inverse: Stroke[] = [];
  let now = text;
  for (const stroke of strokes) {
    const { at, removed, text: put } = stroke;
    inverse.unshift({ at, removed: put.length, text: now.slice(at, at + removed) });
    now = applied(now, [stroke]);
  }
  return inverse;
}

/** Edits of one text, as an answer holds them, from the last to the first; what overlaps can't be applied. */
export function inTurn(edits: readonly Stroke[]): readonly Stroke[] {
  const sorted = edits
    .map((edit, order) => ({ edit, order }))
    .sort((a, b) => b.edit.at - a.edit.at || b.order - a.order);
  sorted.forEach(({ edit }, index) => {
    const next = sorted[index - 1]?.edit;
    if (next !== undefined && edit.at + edit.removed > next.at) throw new Error('Edits of one answer overlap.');
  });
  return sorted.map(({ edit }) => edit);
}
