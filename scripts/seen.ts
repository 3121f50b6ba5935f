/**
 * Which rules have spoken of documents that their authors did not write: real ones (the folder that CAROLENE_CORPUS
 * names), and clean ones into which faults were put. Writes scripts/generate/seen.json, which the rule book shows.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyse } from '../server/src/analysis/analyse';
import { rules } from '../server/src/rules/index';
import { defaultOptions, presets } from '../server/src/settings/options';
import { drawn } from '../test/editing/faults/draw';
import { injected as faulty } from '../test/editing/faults/kind';
import { analysed } from '../test/editing/faults/measure';
import type { Span } from '../server/src/text/span';

const SEED = 7;
const OF_A_KIND = 3;

const corpus = process.env['CAROLENE_CORPUS'];
if (corpus === undefined) throw new Error('CAROLENE_CORPUS has to name the folder of real documents.');

const real = new Set<string>();
for (const name of readdirSync(corpus).filter((each) => /\.(?:md|txt)$/.test(each))) {
  const text = readFileSync(join(corpus, name), 'utf8');
  const format = name.endsWith('.md') ? 'markdown' : 'plaintext';
  for (const preset of presets) {
    // Some speak only when asked for by name.
    const on = Object.fromEntries(rules.map(({ id }) => [id, 'on' as const]));
    const options = { ...defaultOptions, preset, rules: preset === 'strict' ? on : {} };
    for (const { rule } of analyse(text, format, options).findings()) real.add(rule);
  }
}

const injected = new Set<string>();
for (const { kind, article, fault } of drawn(SEED, OF_A_KIND)) {
  const { text, places } = faulty(article, fault, kind.wide);
  const touches = ({ start, end }: Span): boolean => places.some((place) => start <= place.end && place.start <= end);
  for (const { rule, span } of analysed(article, text).findings()) {
    if (kind.rules.includes(rule) && touches(span)) injected.add(rule);
  }
}

const listed = (of: ReadonlySet<string>): readonly string[] => rules.map(({ id }) => id).filter((id) => of.has(id));

writeFileSync(
  join(import.meta.dirname, 'generate', 'seen.json'),
  `${JSON.stringify({ real: listed(real), injected: listed(injected) }, null, 2)}\n`,
);
