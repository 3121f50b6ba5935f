/** What came of the edits, in lines. */
import { modes } from './edit';
import { kindNames } from './kinds';
import type { Made } from './run';

const right = (some: readonly Made[]): string =>
  `${some.filter(({ fault }) => fault === null).length} of ${some.length}`;

export function table(all: readonly Made[]): string {
  const row = (name: string, some: readonly Made[]): string => `${name.padEnd(28)} ${right(some)}`;
  const needing = (some: readonly Made[]): number => some.filter(({ neededRepair }) => neededRepair).length;
  const kinds = kindNames.map((name) => {
    const these = all.filter(({ kind }) => kind === name);
    return `${row(name, these).padEnd(42)} ${needing(these)} needed a repair`;
  });
  const ways = modes.map((name) =>
    row(
      name,
      all.filter(({ mode }) => mode === name),
    ),
  );
  const formats = ['plaintext', 'markdown'].map((name) =>
    row(
      name,
      all.filter(({ style }) => style.format === name),
    ),
  );
  const lost = all.filter((each) => each.lost > 0).length;
  const sum = `${right(all)} right; ${needing(all)} needed a repair, after ${lost} a reference was lost`;
  return [...kinds, '', ...ways, '', ...formats, '', sum].join('\n');
}

/** A line for each fault. */
export const remarks = (all: readonly Made[]): readonly string[] =>
  all.flatMap(({ number, style, kind, what, mode, fate, fault }) =>
    fault === null
      ? []
      : [`${number} ${style.name}, ${kind} (${what}), ${mode}, ${fate}: ${fault.stage}: ${fault.what}`],
  );
