/**
 * The YAML block at the top of a Markdown file. Only its scalars are read, those at the top and those one level below a
 * key of the top: nothing else is asked of it.
 */
import { LineScanner } from './lines';

export interface FrontMatter {
  /** Where the text after it begins; 0 where there is none (1 after a byte order mark). */
  readonly end: number;
  /** Keys in lower case; `document` indented below `carolene:` is `carolene.document`, the first of a list `bibliography.0`. */
  readonly values: ReadonlyMap<string, string>;
}

const longest = 100_000;
const byteOrderMark = 0xfeff;

export function readFrontMatter(source: string): FrontMatter {
  const start = source.charCodeAt(0) === byteOrderMark ? 1 : 0;
  const none: FrontMatter = { end: start, values: new Map() };
  if (!source.startsWith('---', start)) return none;
  const values = new Map<string, string>();
  let mapping: Mapping | null = null;
  const lines = new LineScanner(source, start);
  for (let first = true; lines.next() && lines.start < start + longest; first = false) {
    const line = source.slice(lines.start, lines.end).trimEnd();
    if (first && line !== '---') return none;
    if (!first && (line === '---' || line === '...')) return { end: Math.min(lines.following, source.length), values };
    const pair = pairOf(line);
    if (pair === null) {
      if (mapping?.key === listKey) addItems(values, [itemOf(line)]);
      continue;
    }
    if (pair.indent === 0 && pair.key === listKey) addItems(values, inlineItems(pair.rest));
    if (pair.indent === 0) mapping = pair.value === null && isOpen(pair.rest) ? { key: pair.key, indent: null } : null;
    else if (mapping !== null) mapping.indent ??= pair.indent;
    if (pair.value === null) continue;
    if (pair.indent === 0) values.set(pair.key, pair.value);
    else if (mapping?.indent === pair.indent) values.set(`${mapping.key}.${pair.key}`, pair.value);
  }
  return none;
}

/** A key of the top that has its pairs below it, and how far its first one is indented; null before that. */
interface Mapping {
  readonly key: string;
  indent: number | null;
}

interface Pair {
  readonly indent: number;
  /** In lower case. */
  readonly key: string;
  /** What follows the colon. */
  readonly rest: string;
  /** Null where that is no scalar. */
  readonly value: string | null;
}

/** The key and value of a line; null where it holds none, as in a list, a comment, a line of running text. */
function pairOf(line: string): Pair | null {
  const written = line.trimStart();
  const colon = written.indexOf(':');
  if (colon < 1 || !/^[A-Za-z0-9_]/.test(written)) return null;
  if (colon + 1 < written.length && written[colon + 1] !== ' ') return null;
  const rest = written.slice(colon + 1).trim();
  const key = written.slice(0, colon).trim().toLowerCase();
  return { indent: line.length - written.length, key, rest, value: scalarValue(rest) };
}

/** The one key whose value may be a list: its items are `bibliography.0` and so on. */
const listKey = 'bibliography';

function addItems(values: Map<string, string>, items: readonly (string | null)[]): void {
  let index = 0;
  while (values.has(`${listKey}.${index}`)) index++;
  for (const item of items) if (item !== null) values.set(`${listKey}.${index++}`, item);
}

/** `- refs.bib` */
function itemOf(line: string): string | null {
  const written = line.trimStart();
  return written.startsWith('- ') ? scalarValue(written.slice(2).trim()) : null;
}

/** `[refs.bib, "more.json"]` on one line. */
function inlineItems(rest: string): readonly (string | null)[] {
  if (!rest.startsWith('[')) return [];
  const end = rest.lastIndexOf(']');
  return rest
    .slice(1, end < 0 ? rest.length : end)
    .split(',')
    .map((item) => scalarValue(item.trim()));
}

/** Whether the value of a key stands below it; a block of text (`|`, `>`) is none. */
const isOpen = (rest: string): boolean => rest === '' || rest.startsWith('#');

/** A plain or quoted scalar; null for the beginning of a list, a map or a block. */
function scalarValue(text: string): string | null {
  const quote = text.charAt(0);
  if (quote === '"' || quote === "'") {
    const end = text.indexOf(quote, 1);
    if (quote === "'") return text.endsWith("'") ? text.slice(1, -1).replaceAll("''", "'") : null;
    if (end === -1 || !text.endsWith('"')) return null;
    return text.slice(1, -1).replaceAll('\\"', '"').replaceAll('\\\\', '\\');
  }
  if (text === '' || '[{|>&*!#'.includes(quote)) return null;
  const comment = text.indexOf(' #');
  return comment === -1 ? text : text.slice(0, comment).trimEnd();
}
