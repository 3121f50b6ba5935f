/** In which type a document sets something, where its markup shows a habit. */
import type { Span } from '../../text/span';
import type { Style } from '../../text/prose';
import { inSource } from '../../manuscript/manuscript';
import type { Occurrence } from '../../authority/authority';
import type { DocumentContext, Fault } from '../rule';

/** Something that is set in one of two types, at its place. */
export interface SetPiece {
  readonly occurrence: Occurrence;
  readonly span: Span;
  readonly isMarked: boolean;
}

/** Fewer of a kind show no habit; nor do two kinds of which one is not so many times the other. */
const FEWEST = 4;
const RARE = 4;

/** Those that go against what nearly all others do; none where the document has no habit. */
export function exceptions(pieces: readonly SetPiece[]): readonly SetPiece[] {
  const marked = pieces.filter(({ isMarked }) => isMarked);
  const plain = pieces.filter(({ isMarked }) => !isMarked);
  const [few, many] = marked.length < plain.length ? [marked, plain] : [plain, marked];
  return many.length >= FEWEST && few.length * RARE <= many.length ? few : [];
}

/** Whether all of a stretch of an occurrence’s prose is set so. */
export function isSetIn({ manuscript }: DocumentContext, { passage }: Occurrence, of: Span, style: Style): boolean {
  const prose = manuscript.passages[passage]?.prose;
  if (prose === undefined) return false;
  const middle = Math.floor((of.start + of.end) / 2);
  return prose.stylesIn({ start: middle, end: middle + 1 }).some((run) => run.style === style);
}

export const faultAt = ({ manuscript }: DocumentContext, { occurrence, span }: SetPiece, message: string): Fault => {
  const passage = manuscript.passages[occurrence.passage];
  return {
    span: passage === undefined ? span : inSource(passage, span),
    message,
    note: occurrence.note,
    part: occurrence.part,
  };
};
