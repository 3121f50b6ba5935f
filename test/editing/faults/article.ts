/** A clean document and where its notes are, found by small patterns: nothing here knows how Carolene reads. */
import { readdirSync, readFileSync } from 'node:fs';

export interface Range {
  readonly start: number;
  readonly end: number;
}

export interface Note {
  readonly number: number;
  /** The whole line. */
  readonly line: Range;
  /** `[^4]: ` or `[4] `. */
  readonly label: Range;
  readonly body: Range;
  readonly text: string;
}

export interface Call extends Range {
  readonly number: number;
}

export interface Article {
  /** The file's name. */
  readonly name: string;
  readonly text: string;
  readonly markdown: boolean;
  readonly court: boolean;
  /** Whether the notes are set in italics. */
  readonly italic: boolean;
  readonly notes: readonly Note[];
  readonly calls: readonly Call[];
  /** Paragraphs of the body. */
  readonly body: readonly Range[];
}

const folder = new URL('../articles/', import.meta.url);

export const articles: readonly Article[] = readdirSync(folder)
  .sort()
  .map((name) => read(name, readFileSync(new URL(name, folder), 'utf8')));

export const articleText = ({ text }: Article, { start, end }: Range): string => text.slice(start, end);

/** How the document writes the call of a note, and the start of its line. */
export const callOf = ({ markdown }: Article, number: number): string => (markdown ? `[^${number}]` : `[${number}]`);
export const labelOf = (article: Article, number: number): string =>
  `${callOf(article, number)}${article.markdown ? ': ' : ' '}`;

/** A word as the document sets it where law reviews want italics. */
export const set = ({ italic }: Article, word: string): string => (italic ? `*${word}*` : word);

function read(name: string, text: string): Article {
  const markdown = name.endsWith('.md');
  const notes = [...text.matchAll(markdown ? /^(\[\^(\d+)\]: )(.*)$/gm : /^(\[(\d+)\] )(.*)$/gm)].map(noteOf);
  const firstNote = notes[0]?.line.start ?? text.length;
  const calls = [...text.slice(0, firstNote).matchAll(markdown ? /\[\^(\d+)\]/g : /\[(\d+)\]/g)].map((match) => ({
    number: Number(match[1]),
    start: match.index,
    end: match.index + match[0].length,
  }));
  const court = text.startsWith('---\ncarolene.document: court');
  const afterFront = text.startsWith('---\n') ? text.indexOf('\n---\n') + 5 : 0;
  const body = [...text.matchAll(/^(?!#).+$/gm)]
    .map((match) => ({ start: match.index, end: match.index + match[0].length }))
    .filter(({ start, end }) => start >= afterFront && end <= firstNote);
  return { name, text, markdown, court, italic: text.includes('*Id.*'), notes, calls, body };
}

function noteOf(match: RegExpExecArray): Note {
  const [whole, label = '', number, text = ''] = match;
  const start = match.index;
  return {
    number: Number(number),
    line: { start, end: start + whole.length },
    label: { start, end: start + label.length },
    body: { start: start + label.length, end: start + whole.length },
    text,
  };
}
