/** Stretches of a passage put together to one text, its italics kept. */
import type { Prose } from '../text/prose';
import { span, type Span } from '../text/span';

/** A text of one line, and where in it the italics stand, in order. */
export interface Excerpt {
  readonly text: string;
  readonly italics: readonly Span[];
}

export const plainExcerpt = (text: string): Excerpt => ({ text: text.replace(/\s+/g, ' ').trim(), italics: [] });

/** One excerpt after another, with what stands between them. */
export function joined(first: Excerpt, between: string, second: Excerpt): Excerpt {
  const by = first.text.length + between.length;
  const moved = second.italics.map(({ start, end }) => span(start + by, end + by));
  return { text: `${first.text}${between}${second.text}`, italics: [...first.italics, ...moved] };
}

/** With one more stretch in italics. */
export function italicised(excerpt: Excerpt, of: Span): Excerpt {
  const apart = excerpt.italics.filter(({ start, end }) => end <= of.start || start >= of.end);
  return { ...excerpt, italics: [...apart, of].sort((a, b) => a.start - b.start) };
}

/** What may not stand behind a blank, nor a cut. */
const closing = new Set([',', '.', ';', ':', ')', ']']);

/**
 * In: a stretch of a passage's prose and what is to be left out of it, in any order. Out: the rest as one line: white
 * space is one blank, and where something was left out no blank stays before a comma or a closing bracket.
 */
export function excerptOf(prose: Prose, of: Span, cuts: readonly Span[]): Excerpt {
  const writer = new Writer();
  let at = of.start;
  for (const cut of [...cuts].sort((a, b) => a.start - b.start || a.end - b.end)) {
    if (cut.end <= at || cut.start >= of.end) continue;
    copy(Math.max(at, of.start), Math.max(at, cut.start));
    writer.cut();
    at = cut.end;
  }
  copy(at, of.end);
  return writer.finished();

  function copy(from: number, to: number): void {
    let next = from;
    for (const run of from < to ? prose.stylesIn(span(from, to)) : []) {
      if (run.style !== 'italic' || run.span.end <= next) continue;
      writer.write(prose.text.slice(next, Math.max(next, run.span.start)), false);
      writer.write(prose.text.slice(Math.max(next, run.span.start), Math.min(to, run.span.end)), true);
      next = Math.min(to, run.span.end);
    }
    writer.write(prose.text.slice(next, to), false);
  }
}

class Writer {
  private text = '';
  private readonly italics: { start: number; end: number }[] = [];
  /** White space was read that is not written yet; whether something was left out since the last letter. */
  private blank = false;
  private afterCut = false;

  write(text: string, italic: boolean): void {
    for (const letter of text) {
      if (letter === ' ' || letter === '\n' || letter === '\t' || letter === '\r') this.blank = true;
      else this.put(letter, italic);
    }
  }

  cut(): void {
    this.afterCut = true;
  }

  finished(): Excerpt {
    let end = this.text.length;
    while (this.afterCut && end > 0 && (this.text[end - 1] === ',' || this.text[end - 1] === ' ')) end--;
    const italics = this.italics.filter(({ start }) => start < end);
    return { text: this.text.slice(0, end), italics: italics.map((run) => span(run.start, Math.min(run.end, end))) };
  }

  private put(letter: string, italic: boolean): void {
    const tight = this.text === '' || (this.afterCut && closing.has(letter));
    if (this.blank && !tight) this.text += ' ';
    // Of two commas around what was left out one is enough.
    if (this.afterCut && letter === ',' && this.text.endsWith(',')) return;
    const last = this.italics.at(-1);
    const start = this.text.length;
    this.text += letter;
    this.afterCut = false;
    const goesOn = last !== undefined && (last.end === start || (this.blank && last.end === start - 1));
    this.blank = false;
    if (!italic) return;
    if (goesOn) last.end = this.text.length;
    else this.italics.push({ start, end: this.text.length });
  }
}
