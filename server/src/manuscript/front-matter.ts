/** The YAML block at the top of a Markdown file. Only its top-level scalars are read: nothing else is asked of it. */
import { LineScanner } from './lines';

export interface FrontMatter {
  /** Where the text after it begins; 0 where there is none (1 after a byte order mark). */
  readonly end: number;
  /** Keys in lower case. */
  readonly values: ReadonlyMap<string, string>;
}

const longest = 100_000;
const byteOrderMark = 0xfeff;

export function readFrontMatter(source: string): FrontMatter {
  const start = source.charCodeAt(0) === byteOrderMark ? 1 : 0;
  const none: FrontMatter = { end: start, values: new Map() };
  if (!source.startsWith('---', start)) return none;
  const values = new Map<string, string>();
  const lines = new LineScanner(source, start);
  for (let first = true; lines.next() && lines.start < start + longest; first = false) {
    const line = source.slice(lines.start, lines.end).trimEnd();
    if (first && line !== '---') return none;
    if (!first && (line === '---' || line === '...')) return { end: Math.min(lines.following, source.length), values };
    const scalar = topLevelScalar(line);
    if (scalar !== null) values.set(scalar.key, scalar.value);
  }
  return none;
}

function topLevelScalar(line: string): { key: string; value: string } | null {
  const colon = line.indexOf(':');
  if (colon < 1 || !/^[A-Za-z0-9_]/.test(line)) return null;
  if (colon + 1 < line.length && line[colon + 1] !== ' ') return null;
  const value = scalarValue(line.slice(colon + 1).trim());
  return value === null ? null : { key: line.slice(0, colon).trim().toLowerCase(), value };
}

/** A plain or quoted scalar; null for the beginning of a list, a map or a block. */
function scalarValue(text: string): string | null {
  const quote = text.charAt(0);
  if (quote === '"' || quote === "'") {
    const end = text.indexOf(quote, 1);
    if (quote === "'") return text.endsWith("'") ? text.slice(1, -1).replaceAll("''", "'") : null;
    if (end === -1 || !text.endsWith('"')) return null;
    return text.slice(1, -1).replaceAll('\\"', '"').replaceAll('\\\\', '\\');
  }
  if (text === '' || '[{|>&*!'.includes(quote)) return null;
  const comment = text.indexOf(' #');
  return comment === -1 ? text : text.slice(0, comment).trimEnd();
}
