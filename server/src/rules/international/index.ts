/** Treaties, documents of the United Nations, the World Court. */
import type { Rule } from '../rule';
import { icjForm } from './icjForm';
import { treatyDatePlace } from './treatyDatePlace';
import { treatyForm } from './treatyForm';
import { treatyPinpoint } from './treatyPinpoint';
import { treatySeriesForm } from './treatySeriesForm';
import { unAbbrev } from './unAbbrev';
import { unDocForm } from './unDocForm';
import { unDocSymbolShape } from './unDocSymbolShape';

export const international: readonly Rule[] = [
  treatyForm,
  treatyDatePlace,
  treatySeriesForm,
  treatyPinpoint,
  unDocForm,
  unDocSymbolShape,
  unAbbrev,
  icjForm,
];
