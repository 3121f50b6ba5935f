/** Quotations: what stands around them, what was left out of them or changed in them. */
import type { Rule } from '../rule';
import { alterationBracket } from './alterationBracket';
import { quoteBlockMissing } from './blockMissing';
import { quoteBlockShort } from './blockShort';
import { quoteBlockWithMarks } from './blockWithMarks';
import { cleanedUpEdition } from './cleanedUp';
import { quoteCommaPeriodInside } from './commaInside';
import { ellipsisEnd } from './ellipsisEnd';
import { ellipsisForm } from './ellipsisForm';
import { ellipsisStart } from './ellipsisStart';
import { emphasisParenForm } from './emphasisAdded';
import { emphasisInOriginal } from './emphasisInOriginal';
import { quoteSemicolonOutside } from './semicolonOutside';
import { sicForm } from './sic';
import { quoteWithoutPincite } from './withoutPincite';
import { quoteStraight } from './straight';

export const quotations: readonly Rule[] = [
  quoteCommaPeriodInside,
  quoteSemicolonOutside,
  quoteBlockMissing,
  quoteBlockShort,
  quoteBlockWithMarks,
  ellipsisForm,
  ellipsisStart,
  ellipsisEnd,
  sicForm,
  alterationBracket,
  emphasisParenForm,
  emphasisInOriginal,
  cleanedUpEdition,
  quoteStraight,
  quoteWithoutPincite,
];
