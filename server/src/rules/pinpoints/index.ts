/** The page, note or paragraph that a citation points to. */
import type { Rule } from '../rule';
import { neutralParagraph } from './neutralParagraph';
import { pinciteAtInFull } from './atInFull';
import { pinciteEnDash } from './enDash';
import { pinciteEtSeq } from './etSeq';
import { pinciteFootnote } from './footnote';
import { pinciteMissing } from './missing';
import { pincitePageAbbrev } from './pageAbbrev';
import { pinciteRangeDigits } from './rangeDigits';
import { pinciteRangeOverdropped } from './rangeOverdropped';
import { pinciteRangeReversed } from './rangeReversed';

export const pinpoints: readonly Rule[] = [
  pincitePageAbbrev,
  pinciteAtInFull,
  pinciteRangeReversed,
  pinciteRangeOverdropped,
  pinciteRangeDigits,
  pinciteEnDash,
  pinciteFootnote,
  pinciteEtSeq,
  pinciteMissing,
  neutralParagraph,
];
