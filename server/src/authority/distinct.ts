/** A growing list of different things. Most are short, and then cost no more than an array. */

/** Up to so many are looked through one by one. */
const FEW = 16;

export class Distinct<T> {
  private readonly list: T[] = [];
  private places: Map<T, number> | null = null;

  get items(): readonly T[] {
    return this.list;
  }

  get size(): number {
    return this.list.length;
  }

  /** Its place in the list; -1 where it is not in it. */
  indexOf(item: T): number {
    return this.places === null ? this.list.indexOf(item) : (this.places.get(item) ?? -1);
  }

  has(item: T): boolean {
    return this.indexOf(item) >= 0;
  }

  /** Out: whether it is new. */
  add(item: T): boolean {
    if (this.has(item)) return false;
    this.list.push(item);
    if (this.places !== null) this.places.set(item, this.list.length - 1);
    else if (this.list.length > FEW) this.places = new Map(this.list.map((each, place) => [each, place]));
    return true;
  }
}
