/** Everything Carolene knows of one document at one version. In: source, edits, options. Out: an `Analysis`. */
import type { Dress, Options } from '../settings/options';
import type { Manuscript } from '../manuscript/manuscript';
import type { Reading } from '../citation/citation';
import type { Resolution } from '../authority/authority';
import type { Finding } from '../rules/rule';
import type { Span } from '../text/span';

/** How sure Carolene is that this is legal writing, by the test of `analysis/legal.ts`. */
export type LegalWriting = 'sure' | 'unsure' | 'declined';

export interface Analysis {
  readonly manuscript: Manuscript;
  /** By passage. */
  readonly readings: readonly Reading[];
  readonly resolution: Resolution;
  readonly dress: Dress;
  /** In the source, in order: passages of opinions that the document prints within; rules speak of them as of opinions. */
  readonly excerpts: readonly Span[];
  readonly legalWriting: LegalWriting;
  readonly options: Options;
  /** Sorted by span, then rule; those turned off or silenced by a directive are not in. Computed when first asked for. */
  findings(): readonly Finding[];
}
