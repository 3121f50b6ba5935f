const lineFeed = 10;

/** Goes through the lines of a text from an offset on; a line ends with `\n`, `\r\n` or a `\r` alone. */
export class LineScanner {
  /** Where the present line begins, and where it ends, its line break outside. */
  start = 0;
  end = 0;
  /** Where the next line begins. */
  following: number;
  private nextFeed = -1;
  private nextReturn = -1;

  constructor(
    private readonly source: string,
    from: number,
  ) {
    this.following = from;
  }

  /** Moves to the next line; false at the end of the text. */
  next(): boolean {
    if (this.following > this.source.length) return false;
    this.start = this.following;
    this.end = Math.min(this.feedFrom(this.start), this.returnFrom(this.start));
    const paired = this.end === this.nextReturn && this.source.charCodeAt(this.end + 1) === lineFeed;
    this.following = this.end + (paired ? 2 : 1);
    return true;
  }

  private feedFrom(from: number): number {
    if (this.nextFeed < from) this.nextFeed = this.find('\n', from);
    return this.nextFeed;
  }

  private returnFrom(from: number): number {
    if (this.nextReturn < from) this.nextReturn = this.find('\r', from);
    return this.nextReturn;
  }

  private find(what: string, from: number): number {
    const found = this.source.indexOf(what, from);
    return found === -1 ? this.source.length : found;
  }
}
