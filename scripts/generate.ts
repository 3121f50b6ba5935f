/**
 * Writes what is made from the rules: docs/rules/, docs/rulebook.md, and the schema of the setting carolene.rules in package.json, that of
 * `.carolene.json`; and
 * docs/forms.md from how well the forms of citation are read.
 * With --check nothing is written; the exit status is 1 when something is stale.
 */
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { rules } from '../server/src/rules/index';
import { forms } from '../test/accuracy/score';
import { formsPage } from './generate/forms';
import { overview } from './generate/overview';
import { page } from './generate/page';
import { rulebook } from './generate/rulebook';
import { settingsSchema } from './generate/schema';
import { withRuleSettings } from './generate/settings';

const root = join(import.meta.dirname, '..');
const pages = 'docs/rules';

/** All generated files, by path from the root. */
function generated(): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  for (const rule of rules) files.set(`${pages}/${rule.id}.md`, page(rule));
  files.set(`${pages}/README.md`, overview(rules));
  files.set('docs/rulebook.md', rulebook(rules));
  files.set('docs/forms.md', formsPage(forms));
  const manifest = withRuleSettings(readFileSync(join(root, 'package.json'), 'utf8'), rules);
  files.set('package.json', manifest);
  const parsed: unknown = JSON.parse(manifest);
  files.set('schemas/carolene.schema.json', settingsSchema(parsed, words(), rules));
  return files;
}

function main(check: boolean): void {
  const files = generated();
  const changed = [...files].filter(([path, content]) => content !== currently(path)).map(([path]) => path);
  const left = existsSync(join(root, pages)) ? readdirSync(join(root, pages)).map((name) => `${pages}/${name}`) : [];
  const obsolete = left.filter((path) => !files.has(path));
  if (check) {
    const stale = [...changed, ...obsolete];
    if (stale.length === 0) return;
    process.stderr.write(`Stale, run "npm run generate":\n${stale.map((path) => `  ${path}\n`).join('')}`);
    process.exitCode = 1;
    return;
  }
  for (const path of changed) write(path, files.get(path) ?? '');
  for (const path of obsolete) rmSync(join(root, path));
}

/** The manifest's words, by key. */
function words(): Readonly<Record<string, string>> {
  const parsed: unknown = JSON.parse(readFileSync(join(root, 'package.nls.json'), 'utf8'));
  return Object.fromEntries(Object.entries(parsed ?? {}).map(([key, text]) => [key, String(text)]));
}

const currently = (path: string): string | null =>
  existsSync(join(root, path)) ? readFileSync(join(root, path), 'utf8') : null;

function write(path: string, content: string): void {
  const target = join(root, path);
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, content);
  process.stdout.write(`${path}\n`);
}

main(process.argv.includes('--check'));
