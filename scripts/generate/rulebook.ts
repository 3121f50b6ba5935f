/** The table of all candidates: which are in, on or off, or left out, and why. */
import type { Rule } from '../../server/src/rules/rule';
import { candidates } from './candidates';
import { leftOut } from './leftOut';
import seen from './seen.json';
import { severityInWords } from './words';

export function rulebook(rules: readonly Rule[]): string {
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  const all = candidates.flatMap(({ ids }) => ids);
  const named = new Set(all);
  const own = rules.filter(({ id }) => !named.has(id));
  const on = rules.filter(({ offByDefault }) => offByDefault !== true).length;
  return [
    '# The editor’s rule book',
    `What an editor with a pencil looks for, check by check: ${all.length} candidates, of which ` +
      `${all.filter((id) => byId.has(id)).length} are rules, and ${own.length} rules beside them. Of all ` +
      `${rules.length} rules ${on} are on by default. The table is made from the rules by \`npm run generate\`.`,
    'Seen says where a rule has spoken of a document that its author did not write: a real one, or a clean one into which ' +
      'a fault was put (`npx tsx scripts/seen.ts`).',
    ...candidates.flatMap(({ group, ids }) => [`## ${group}`, table(ids.map((id) => row(id, byId.get(id))))]),
    '## Beside the candidates',
    table(own.map((rule) => row(rule.id, rule))),
  ]
    .join('\n\n')
    .concat('\n');
}

const table = (rows: readonly string[]): string =>
  ['| check | state | what it says, or why it is out | seen |', '| --- | --- | --- | --- |', ...rows].join('\n');

const row = (id: string, rule: Rule | undefined): string =>
  rule === undefined
    ? `| ${id} | out | ${leftOut[id] ?? 'still to be done'} | |`
    : `| [${id}](rules/${id}.md) | ${severityInWords(rule)} | ${rule.title} | ${seenInWords(id)} |`;

function seenInWords(id: string): string {
  const where = [...(seen.real.includes(id) ? ['real'] : []), ...(seen.injected.includes(id) ? ['injected'] : [])];
  return where.length === 0 ? 'never' : where.join(', ');
}
