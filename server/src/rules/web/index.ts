/** Addresses and visits. */
import type { Rule } from '../rule';
import { urlAngleBrackets } from './angleBrackets';
import { archiveForm } from './archiveForm';
import { archiveMissing } from './archiveMissing';
import { webAuthorEqualsSite } from './authorEqualsSite';
import { urlAvailableAt } from './availableAt';
import { webDateMissing } from './dateMissing';
import { urlDuplicateDomain } from './duplicate';
import { urlFinalPunctuation } from './finalPunctuation';
import { lastVisitedForm } from './lastVisitedForm';
import { lastVisitedPosition } from './lastVisitedPosition';
import { lastVisitedSuperfluous } from './lastVisitedSuperfluous';
import { webSiteTitleAbbrev } from './siteTitle';
import { socialMediaForm } from './socialMedia';
import { urlTracking } from './tracking';
import { urlMalformed } from './urlMalformed';
import { urlMissing } from './urlMissing';

export const web: readonly Rule[] = [
  urlMissing,
  urlMalformed,
  urlAngleBrackets,
  urlAvailableAt,
  urlFinalPunctuation,
  urlTracking,
  urlDuplicateDomain,
  lastVisitedForm,
  lastVisitedPosition,
  lastVisitedSuperfluous,
  webDateMissing,
  archiveForm,
  archiveMissing,
  webSiteTitleAbbrev,
  webAuthorEqualsSite,
  socialMediaForm,
];
