/** Tables are built when they are first asked for: starting up costs nothing. */

/** A value made at the first call and kept. */
export function lazy<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** The rows of a table kept as text: one a line, cells divided by `|`. Empty lines are none. */
export function rows(text: string): readonly (readonly string[])[] {
  const table: (readonly string[])[] = [];
  for (const line of text.split('\n')) if (line !== '') table.push(line.split('|'));
  return table;
}

/** A cell of a row; empty where the row is shorter. */
export const cell = (row: readonly string[], index: number): string => row[index] ?? '';
