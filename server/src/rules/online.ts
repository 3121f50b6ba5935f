/** Where citations say that they can be read on line. */
import type { Citation, Online } from '../citation/citation';

/** Kinds of works that are read on line, whether they are printed as well or not. */
export const ON_LINE = [
  'web',
  'periodical',
  'socialMedia',
  'report',
  'unpublished',
  'article',
  'book',
  'chapter',
] as const;

export const onlineOf = (citation: Citation): Online | null => ('online' in citation ? citation.online : null);
