/**
 * What each passage was read as, so that a keystroke re-reads one passage. A reading is a function of the prose alone:
 * passages that read the same share one, and so it must never be changed.
 */
import { readPassage } from '../citation/read';
import type { Reading } from '../citation/citation';
import type { Prose } from '../text/prose';

/** How much prose is remembered beyond what is in use, in UTF-16 code units. */
const capacity = 8_000_000;

/** What an entry costs beside its text. */
const entryCost = 64;

export type ReadPassage = (prose: Prose) => Reading;

export class ReadingMemo {
  /** For passages that only moved: their prose is the same object, and finding it costs nothing. */
  readonly #byProse = new WeakMap<Prose, Reading>();
  /** What was used lately; when it fills half the room it becomes `#before`, and what was there is forgotten. */
  #lately = new Map<string, Reading>();
  #before: ReadonlyMap<string, Reading> = new Map();
  /** Of what was used lately. */
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
    const lately = this.#lately.get(key);
    if (lately !== undefined) return lately;
    const before = this.#before.get(key);
    if (before !== undefined) this.#keep(key, before);
    return before;
  }

  #readAnew(prose: Prose): Reading {
    const reading = this.read(prose);
    this.#keep(prose.key, reading);
    return reading;
  }

  #keep(key: string, reading: Reading): void {
    const cost = key.length + entryCost;
    if (this.#cost + cost > this.room / 2 && this.#lately.size > 0) {
      this.#before = this.#lately;
      this.#lately = new Map();
      this.#cost = 0;
    }
    this.#lately.set(key, reading);
    this.#cost += cost;
  }
}
