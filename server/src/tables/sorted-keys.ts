/** Keys in order, among which a word is looked up letter by letter, without making a string of it. */

export class SortedKeys {
  private readonly keys: readonly string[];
  /** By the code of a first letter: the first key that begins with it or with a later one. Keys are ASCII. */
  private readonly firsts = new Int32Array(129);
  /** The keys that begin with the letters so far: from `low` to before `high`. */
  private low = 0;
  private high = 0;
  private depth = 0;

  constructor(keys: Iterable<string>) {
    this.keys = [...keys].sort();
    for (let code = 0; code < this.firsts.length; code++) {
      this.firsts[code] = this.firstNotBefore(0, this.keys.length, 0, code);
    }
    this.begin();
  }

  /** Before any letter. */
  begin(): void {
    this.low = 0;
    this.high = this.keys.length;
    this.depth = 0;
  }

  get isAtStart(): boolean {
    return this.depth === 0;
  }

  /** Whether any key begins with the letters so far. */
  get some(): boolean {
    return this.low < this.high;
  }

  /** The key that the letters so far are; null where they are none. */
  whole(): string | null {
    const first = this.some ? this.keys[this.low] : undefined;
    return first !== undefined && first.length === this.depth && this.depth > 0 ? first : null;
  }

  /** Whether a longer key begins with the letters so far. */
  goesOn(): boolean {
    return this.high - this.low > (this.whole() === null ? 0 : 1);
  }

  /** Adds a letter, by its code. */
  add(code: number): void {
    const { low, high, depth } = this;
    this.depth = depth + 1;
    if (depth === 0) {
      const known = code < this.firsts.length - 1;
      this.low = known ? (this.firsts[code] ?? 0) : high;
      this.high = known ? (this.firsts[code + 1] ?? high) : high;
      return;
    }
    const last = this.codeAt(high - 1, depth);
    if (this.codeAt(low, depth) !== code) this.low = this.firstNotBefore(low, high, depth, code);
    if (last !== code) this.high = this.firstNotBefore(this.low, high, depth, code + 1);
  }

  private codeAt(index: number, depth: number): number {
    const key = this.keys[index];
    return key !== undefined && depth < key.length ? key.charCodeAt(depth) : -1;
  }

  /** Among keys that begin alike, the first whose letter at `depth` is not before `code`. */
  private firstNotBefore(from: number, to: number, depth: number, code: number): number {
    let low = from;
    let high = to;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.codeAt(middle, depth) < code) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
