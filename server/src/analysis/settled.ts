/** An analysis whose references have all been followed; its findings are computed when they are first asked for. */
import type { Resolution } from '../authority/authority';
import type { Reading } from '../citation/citation';
import type { Manuscript } from '../manuscript/manuscript';
import type { Since } from '../manuscript/read';
import { hear, heardSince, type Heard } from '../rules/heard';
import type { DocumentRule, Finding, Ground } from '../rules/rule';
import { check, checking, silentOn, type Checked } from '../rules/run';
import type { Dress, Options } from '../settings/options';
import type { Span } from '../text/span';
import type { Steps } from '../text/steps';
import type { Analysis, LegalWriting } from './analysis';
import { dressOf } from './dress';
import { excerptsOf } from './excerpts';
import { legalWriting } from './legal';
import type { Marked } from './marked';

/** What is known once every reference was followed. */
export interface Resolved {
  readonly manuscript: Manuscript;
  readonly readings: readonly Reading[];
  readonly resolution: Resolution;
}

/** An analysis of an earlier version, and which passages were read anew since: all else is as it was. */
export interface Earlier {
  readonly before: Settled;
  readonly since: Since;
}

const groundsKept = ({ sameHeadings }: Since, isResolutionKept: boolean): readonly Ground[] => {
  if (!sameHeadings) return [];
  return isResolutionKept ? ['structure', 'references'] : ['structure'];
};

export class Settled implements Analysis {
  readonly manuscript: Manuscript;
  readonly readings: readonly Reading[];
  readonly resolution: Resolution;
  readonly dress: Dress;
  readonly excerpts: readonly Span[];
  readonly legalWriting: LegalWriting;
  /** What rules say of passages, as far as they were asked. */
  #heard: Heard | undefined;
  /** Rules that need not be asked. */
  readonly #silent: ReadonlySet<DocumentRule> | undefined;
  #checked: Checked | null = null;

  /**
   * What the rules have said of an earlier version is taken over, as far as it must be the same; that version is not held.
   * @param marked the passages that show what it is dressed as
   */
  constructor(
    { manuscript, readings, resolution }: Resolved,
    readonly options: Options,
    readonly marked: readonly Marked[],
    guessed: Dress | null,
    earlier: Earlier | null,
  ) {
    this.manuscript = manuscript;
    this.readings = readings;
    this.resolution = resolution;
    const excerpts = excerptsOf(manuscript);
    this.excerpts = excerpts.spans;
    this.dress = dressOf(manuscript, resolution, options, excerpts, marked, guessed);
    this.legalWriting = legalWriting(manuscript, readings, resolution, options);
    if (earlier === null || earlier.before.dress !== this.dress) return;
    const { before, since } = earlier;
    if (before.#heard !== undefined) this.#heard = heardSince(before.#heard, this, since) ?? undefined;
    const isKept = before.resolution.authorities === resolution.authorities;
    if (before.#checked !== null) {
      this.#silent = silentOn(before.#checked.silent, groundsKept(since, isKept));
    }
  }

  /** Asks the rules, so that `findings` need not. For a long document, which would be long to wait for. */
  *hear(): Steps<void> {
    if (this.#heard !== undefined) return;
    this.#heard = yield* hear(this);
    this.#checked = yield* checking(this, this.#heard, this.#silent);
  }

  findings(): readonly Finding[] {
    return (this.#checked ??= check(this, this.#heard, this.#silent)).findings;
  }
}
