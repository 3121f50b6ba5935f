/** Signals: how they are written, then in which order they stand and what they need. */
import type { Rule } from '../rule';
import { signalCapitalisation } from './capitalisation';
import { signalCategorySeparator } from './categorySeparator';
import { signalCompareComma } from './compareComma';
import { signalCompareWith } from './compareWith';
import { signalContrastEdition } from './contrastEdition';
import { signalEgPunctuation } from './egPunctuation';
import { signalNeedsParenthetical } from './needsParenthetical';
import { signalOrder } from './order';
import { signalOrderWithinCategory } from './orderWithinCategory';
import { signalRepeated } from './repeated';
import { signalSeeAlsoFirst } from './seeAlsoFirst';
import { signalStrayComma } from './strayComma';
import { signalUnknownForm } from './unknownForm';
import { signalWithTextualMention } from './withTextualMention';

export const signals: readonly Rule[] = [
  signalUnknownForm,
  signalEgPunctuation,
  signalStrayComma,
  signalCapitalisation,
  signalOrder,
  signalOrderWithinCategory,
  signalCategorySeparator,
  signalRepeated,
  signalCompareWith,
  signalCompareComma,
  signalContrastEdition,
  signalNeedsParenthetical,
  signalSeeAlsoFirst,
  signalWithTextualMention,
];
