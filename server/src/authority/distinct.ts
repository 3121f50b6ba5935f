/** A growing list of different things. Most are short, and then cost no more than an array. */

/** Up to so many are looked through one by one. */
const FEW = 16;

const NONE: readonly never[] = [];

export class Distinct<T> {
  private list: T[] | null = null;
  private places: Map<T, number> | null = null;

  get items(): readonly T[] {
    return this.list ?? NONE;
  }

  get size(): number {
    return this.items.length;
  }

  /** Its place in the list; -1 where it is not in it. */
  indexOf(item: T): number {
    return this.places === null ? this.items.indexOf(item) : (this.places.get(item) ?? -1);
  }

  has(item: T): boolean {
    return this.indexOf(item) >= 0;
  }

  /** Out: whether it is new. */
  add(item: T): boolean {
    if (this.has(item)) return false;
    if (this.list === null) this.list = [item];
    else this.list.push(item);
    if (this.places !== null) this.places.set(item, this.list.length - 1);
    else if (this.list.length > FEW) this.places = new Map(this.list.map((each, place) => [each, place]));
    return true;
  }
}
