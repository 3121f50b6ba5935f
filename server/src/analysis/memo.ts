/**
 * What each passage was read as, so that a keystroke re-reads one passage. A reading is a function of the prose alone:
 * passages that read the same share one, and so it must never be changed.
 */
import { readPassage } from '../citation/read';
import type { Reading } from '../citation/citation';
import { Prose } from '../text/prose';

/** How much prose is remembered beyond what is in use, in UTF-16 code units. */
const capacity = 8_000_000;

/** What an entry costs beside its text. */
const entryCost = 64;

export type ReadPassage = (prose: Prose) => Reading;

export class ReadingMemo {
  /** For passages that only moved: their prose is the same object, and finding it costs nothing. */
  readonly #byProse = new WeakMap<Prose, Reading>();
  /** In the order of last use, the oldest first. */
  readonly #byKey = new Map<string, Reading>();
  #cost = 0;

  constructor(
    private readonly read: ReadPassage = readPassage,
    private readonly room = capacity,
  ) {}

  /** The reading of a passage that only moved. */
  known(prose: Prose): Reading | undefined {
    return this.#byProse.get(prose);
  }

  reading(prose: Prose): Reading {
    const known = this.known(prose);
    if (known !== undefined) return known;
    const reading = this.#remembered(prose.key) ?? this.#readAnew(prose);
    this.#byProse.set(prose, reading);
    return reading;
  }

  #remembered(key: string): Reading | undefined {
    const reading = this.#byKey.get(key);
    if (reading === undefined) return undefined;
    this.#byKey.delete(key);
    this.#byKey.set(key, reading);
    return reading;
  }

  #readAnew(prose: Prose): Reading {
    const own = new Prose(copied(prose.text), prose.styles, prose.pieces);
    const reading = this.read(own);
    this.#byKey.set(own.key, reading);
    this.#cost += own.key.length + entryCost;
    this.#forgetOldest();
    return reading;
  }

  #forgetOldest(): void {
    for (const key of this.#byKey.keys()) {
      if (this.#cost <= this.room) return;
      this.#byKey.delete(key);
      this.#cost -= key.length + entryCost;
    }
  }
}

/**
 * The same text in memory of its own. A piece cut out of a string keeps the whole string alive; a megabyte for each
 * passage remembered would be too much.
 */
const copied = (text: string): string => ` ${text}`.slice(1);
