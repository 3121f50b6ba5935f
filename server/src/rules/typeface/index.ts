/** Typeface: judged only where the source has markup, and by the document's own habit. */
import type { Rule } from '../rule';
import { typefaceCaseRoman } from './caseRoman';
import { idItalic } from './idItalic';
import { signalItalic } from './signalItalic';
import { typefaceSmallCaps } from './smallCaps';

export const typeface: readonly Rule[] = [idItalic, signalItalic, typefaceCaseRoman, typefaceSmallCaps];
