/** The kinds of citation as resolution tells them apart. */
import type { Citation, CrossReference, FullCitation, ShortKind } from '../citation/citation';

export type ShortCitation = Extract<Citation, { readonly kind: ShortKind }>;

export const isShort = (citation: Citation): citation is ShortCitation =>
  citation.kind === 'id' ||
  citation.kind === 'supra' ||
  citation.kind === 'shortCase' ||
  citation.kind === 'shortStatute';

export const isCross = (citation: Citation): citation is CrossReference =>
  citation.kind === 'infra' || citation.kind === 'crossReference';

export const isFull = (citation: Citation): citation is FullCitation => !isShort(citation) && !isCross(citation);
