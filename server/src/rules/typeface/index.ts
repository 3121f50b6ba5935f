/** Typeface: judged only where the source has markup, and by the document's own habit. */
import type { Rule } from '../rule';
import { idItalic } from './idItalic';
import { signalItalic } from './signalItalic';

export const typeface: readonly Rule[] = [idItalic, signalItalic];
