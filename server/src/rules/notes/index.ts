/** Notes, their calls and their numbers. */
import type { Rule } from '../rule';
import { noteBodyWithoutCall } from './bodyWithoutCall';
import { noteCallBeforePunctuation } from './callBeforePunctuation';
import { noteCallInsideQuotation } from './callInsideQuotation';
import { noteCallOutOfOrder } from './callOutOfOrder';
import { noteCallWithoutBody } from './callWithoutBody';
import { noteDanglingSeparator } from './danglingSeparator';
import { noteDoubleFinalPeriod } from './doubleFinalPeriod';
import { noteDoubleSpace } from './doubleSpace';
import { noteDuplicateNumber } from './duplicateNumber';
import { noteEmpty } from './empty';
import { noteLowercaseStart } from './lowercaseStart';
import { noteMissingFinalPeriod } from './missingFinalPeriod';
import { noteCitationOutOfStyleFamily } from './outOfStyle';
import { noteSequenceGap } from './sequenceGap';
import { noteSpaceBeforePunctuation } from './spaceBeforePunctuation';
import { noteTrailingWhitespace } from './trailingWhitespace';
import { noteUnbalancedBrackets } from './unbalancedBrackets';
import { noteUnbalancedQuotes } from './unbalancedQuotes';

export const notes: readonly Rule[] = [
  noteSequenceGap,
  noteDuplicateNumber,
  noteCallWithoutBody,
  noteBodyWithoutCall,
  noteCallOutOfOrder,
  noteEmpty,
  noteCallBeforePunctuation,
  noteCallInsideQuotation,
  noteMissingFinalPeriod,
  noteDoubleFinalPeriod,
  noteDanglingSeparator,
  noteDoubleSpace,
  noteSpaceBeforePunctuation,
  noteTrailingWhitespace,
  noteUnbalancedBrackets,
  noteUnbalancedQuotes,
  noteLowercaseStart,
  noteCitationOutOfStyleFamily,
];
