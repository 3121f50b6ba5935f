/** Every kind of fault. */
import { historyKinds, pinpointKinds, reporterKinds } from './cases';
import { shortFormKinds, signalKinds, stringKinds } from './citing';
import type { Kind } from './kind';
import { lawKinds } from './law';
import { characterKinds, dateKinds, quotationKinds, typefaceKinds } from './marks';
import { nameKinds } from './names';
import { noteKinds } from './notes';
import { idKinds, supraKinds } from './references';
import { authorKinds, titleKinds, unpublishedKinds, webKinds } from './secondary';

/** By family, in the order of the rule book. */
export const families: Readonly<Record<string, readonly Kind[]>> = {
  notes: noteKinds,
  id: idKinds,
  supra: supraKinds,
  'short forms': shortFormKinds,
  signals: signalKinds,
  strings: stringKinds,
  'case names': nameKinds,
  reporters: reporterKinds,
  pinpoints: pinpointKinds,
  history: historyKinds,
  law: lawKinds,
  authors: authorKinds,
  titles: titleKinds,
  web: webKinds,
  unpublished: unpublishedKinds,
  quotations: quotationKinds,
  dates: dateKinds,
  characters: characterKinds,
  typeface: typefaceKinds,
};

export const kinds: readonly Kind[] = Object.values(families).flat();
