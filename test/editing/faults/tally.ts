/** The measures of each kind, and the table of them. */
import type { Kind } from './kind';
import { families } from './kinds';
import type { Measured } from './measure';

export interface Tally {
  readonly made: number;
  readonly found: number;
  /** Of those that a fix can undo, how many a safe fix did. Left out where none can be undone. */
  readonly mended?: number;
  /** Findings above hint that came besides. */
  readonly noise: number;
}

export function tally(all: readonly Measured[]): Tally {
  const mendable = all.some(({ kind }) => kind.mendable === true);
  return {
    made: all.length,
    found: all.filter(({ outcome }) => outcome === 'found').length,
    ...(mendable ? { mended: all.filter(({ mending }) => mending === 'whole').length } : {}),
    noise: all.reduce((sum, { noise }) => sum + noise.length, 0),
  };
}

export const ofKind = (all: readonly Measured[], kind: Kind): readonly Measured[] =>
  all.filter((one) => one.kind === kind);

/** By kind, those whose rules do not exist yet apart, and the sums. */
export function table(all: readonly Measured[]): string {
  const lines: string[] = [];
  const missing: string[] = [];
  for (const [family, kinds] of Object.entries(families)) {
    lines.push(family);
    for (const kind of kinds) {
      const here = ofKind(all, kind);
      const line = row(kind.name, tally(here), kind.rules);
      if (here.some(({ outcome }) => outcome === 'no rule')) missing.push(line);
      else if (here.length > 0) lines.push(line);
    }
  }
  const there = all.filter(({ outcome }) => outcome !== 'no rule');
  return [
    'kind, made, found, mended, noise, rules',
    ...lines,
    ...(missing.length === 0 ? [] : ['rules that do not exist', ...missing]),
    row('all', tally(all), []),
    row('all whose rule exists', tally(there), []),
  ].join('\n');
}

const row = (name: string, { made, found, mended, noise }: Tally, rules: readonly string[]): string =>
  [
    `  ${name.padEnd(50)}`,
    String(made).padStart(4),
    String(found).padStart(4),
    String(mended ?? '').padStart(4),
    String(noise || '').padStart(4),
    `  ${rules.join(', ')}`,
  ].join(' ');

/** Every fault that was missed, mended wrongly or brought something else, a line each. */
export function remarks(all: readonly Measured[]): readonly string[] {
  return all.flatMap((one) => {
    const { kind, outcome, mending, noise } = one;
    const what = `${kind.name} | ${kind.rules.join(' / ')} | ${shown(one)}`;
    return [
      ...(outcome === 'found' ? [] : [`${outcome} | ${what}`]),
      ...(mending === null || mending === 'whole' ? [] : [`mended: ${mending} | ${what}`]),
      ...noise.map(({ rule, span }) => `noise: ${rule} at “${one.text.slice(span.start, span.end)}” | ${what}`),
    ];
  });
}

/** The place in its line: `…seen in «2nd Cir.» 2001…`. */
function shown({ article, text, places }: Measured): string {
  const [{ start, end } = { start: 0, end: 0 }] = places;
  const before = text.slice(Math.max(0, start - 60), start);
  const after = text.slice(end, end + 40);
  return `${article.name}: ${before}«${text.slice(start, end).slice(0, 80)}»${after}`.replaceAll('\n', '⏎');
}
