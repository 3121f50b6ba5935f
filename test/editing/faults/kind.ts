/** What a fault is, and the few words in which the kinds of faults are written. */
import type { Article, Range } from './article';

/** What is written over what, in the clean text. */
export interface Change extends Range {
  readonly text: string;
}

export interface Fault {
  /** In order, not overlapping. */
  readonly changes: readonly Change[];
  /** Where a finding belongs, in the clean text, if that is not where the change was made. */
  readonly shows?: readonly Range[];
}

/** One kind of mistake, from the side of whoever makes it. */
export interface Kind {
  readonly name: string;
  /** The rules of which any may rightly speak. */
  readonly rules: readonly string[];
  /** How an author or a typist comes to make it. */
  readonly made: string;
  /** Whether a fix can know, whatever the writer meant, what stood there before. */
  readonly mendable?: true;
  /** The finding may stand anywhere in the citation: two facts don't go together, or a pair has lost its half. */
  readonly wide?: true;
  /** Every place of a document where it can be made. */
  readonly faults: (article: Article) => readonly Fault[];
}

/** Where a mistake is made: where citations stand, in the body, or in both. */
export type Where = 'citations' | 'notes' | 'body' | 'anywhere';

/** What comes in the place of a match; null where it can't be made there. */
export type Written = string | ((match: RegExpExecArray, article: Article) => string | null);

/** One thing written for another, wherever the pattern fits. The change is what differs, not the whole match. */
export function typed(pattern: RegExp, written: Written, where: Where = 'citations'): Kind['faults'] {
  return (article) =>
    zones(article, where).flatMap(({ start, end }) =>
      [...article.text.slice(start, end).matchAll(pattern)].flatMap((match) => {
        const text = typeof written === 'string' ? filledIn(written, match) : written(match, article);
        const change = text === null ? null : difference(start + match.index, match[0], text);
        return change === null ? [] : [{ changes: [change] }];
      }),
    );
}

/** Only in the documents that it says. */
export const only =
  (holds: (article: Article) => boolean, faults: Kind['faults']): Kind['faults'] =>
  (article) =>
    holds(article) ? faults(article) : [];

/** Only outside quotations: what stands in them is another's, and Carolene never speaks of it. */
export const unquoted =
  (faults: Kind['faults']): Kind['faults'] =>
  (article) =>
    faults(article).filter(({ changes }) => changes.every((change) => !isQuoted(article, change)));

/** Whether a quotation is open where it begins, in its line. */
export function isQuoted({ text }: Article, { start }: Range): boolean {
  const line = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
  return line.lastIndexOf('“') > line.lastIndexOf('”');
}

export function zones({ notes, body, court }: Article, where: Where): readonly Range[] {
  const inNotes = notes.map((note) => note.body);
  if (where === 'notes' || (where === 'citations' && !court)) return inNotes;
  return where === 'body' ? body : [...body, ...inNotes];
}

/** `$1` is the first group. */
const filledIn = (written: string, match: RegExpExecArray): string =>
  written.replace(/\$(\d)/g, (_, group: string) => match[Number(group)] ?? '');

export function difference(at: number, before: string, after: string): Change | null {
  if (before === after) return null;
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && before[head] === after[head]) head++;
  let tail = 0;
  while (tail < shorter - head && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
  return { start: at + head, end: at + before.length - tail, text: after.slice(head, after.length - tail) };
}

export interface Faulty {
  readonly text: string;
  /** In the faulty text: a finding has to touch one of them. */
  readonly places: readonly Range[];
}

/** The document with the fault in it. */
export function injected({ text }: Article, { changes, shows }: Fault, wide = false): Faulty {
  let faulty = '';
  let done = 0;
  const written: Range[] = [];
  for (const { start, end, text: replacement } of changes) {
    faulty += text.slice(done, start);
    written.push({ start: faulty.length, end: faulty.length + replacement.length });
    faulty += replacement;
    done = end;
  }
  faulty += text.slice(done);
  const places = shows?.map((range) => moved(range, changes)) ?? written;
  return { text: faulty, places: places.map((place) => (wide ? clause(faulty, place) : neighbours(faulty, place))) };
}

function moved({ start, end }: Range, changes: readonly Change[]): Range {
  const before = changes.filter((change) => change.end <= start);
  const by = before.reduce((sum, change) => sum + change.text.length - (change.end - change.start), 0);
  return { start: start + by, end: end + by };
}

/** What is missing, or only space, is seen in the words to both sides of it. */
function neighbours(text: string, { start, end }: Range): Range {
  if (text.slice(start, end).trim() !== '') return { start, end };
  const before = /\S*\s?$/.exec(text.slice(Math.max(0, start - 40), start))?.[0] ?? '';
  const after = /^\s?\S*/.exec(text.slice(end, end + 40))?.[0] ?? '';
  return { start: start - before.length, end: end + after.length };
}

/** Between two semicolons, or the ends of the line. */
function clause(text: string, { start, end }: Range): Range {
  const before = Math.max(text.lastIndexOf('; ', start - 1), text.lastIndexOf('\n', start - 1)) + 1;
  const after = ['; ', '\n'].map((mark) => text.indexOf(mark, end)).filter((at) => at >= 0);
  return { start: before, end: Math.min(...after, text.length) };
}
