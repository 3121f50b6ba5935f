/** Where in the source a citation stands: its passage may have moved since the citation was read, so it is asked for. */
import { inSource, type Manuscript } from '../manuscript/manuscript';
import type { Span } from '../text/span';
import type { Occurrence } from './authority';

export function spanOf({ passages }: Pick<Manuscript, 'passages'>, { citation, passage }: Occurrence): Span {
  const standsIn = passages[passage];
  return standsIn === undefined ? citation.span : inSource(standsIn, citation.span);
}
