import type { Input } from '@lezer/common';

/**
 * The text after the front matter as the Markdown parser takes it: the parser knows `\n` alone as a line break, so
 * `\r\n` is shown to it as a space and `\n`, and a `\r` by itself as `\n`. No offset moves. At the end it is shown one
 * `\n` more: it takes over a block from an old tree only if the line break after it is there too.
 */
export class MarkdownInput implements Input {
  readonly lineChunks = false;
  readonly length: number;
  private readonly hasReturns: boolean;

  constructor(
    private readonly source: string,
    private readonly start: number,
  ) {
    this.length = source.length - start + 1;
    this.hasReturns = source.includes('\r', start);
  }

  /** One line with its break: the parser cuts off the rest, were there more. */
  chunk(from: number): string {
    const start = this.start + from;
    if (!this.hasReturns) {
      const feed = this.source.indexOf('\n', start);
      return feed === -1 ? `${this.source.slice(start)}\n` : this.source.slice(start, feed + 1);
    }
    let end = start;
    while (end < this.source.length && !isBreak(this.source.charCodeAt(end))) end++;
    return this.shown(start, end + (this.source.startsWith('\r\n', end) ? 2 : 1));
  }

  read(from: number, to: number): string {
    return this.shown(this.start + from, this.start + to);
  }

  private shown(from: number, to: number): string {
    const text = to > this.source.length ? `${this.source.slice(from)}\n` : this.source.slice(from, to);
    if (!this.hasReturns || !text.includes('\r')) return text;
    const shown = text.replaceAll('\r\n', ' \n').replaceAll('\r', '\n');
    const cutPair = text.endsWith('\r') && this.source[to] === '\n';
    return cutPair ? `${shown.slice(0, -1)} ` : shown;
  }
}

const isBreak = (code: number): boolean => code === 0x0a || code === 0x0d;
