/** Tables are built when they are first asked for: starting up costs nothing. */

/** A value made at the first call and kept. */
export function lazy<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** The lines of a table kept as text. Empty lines are none. */
export const lines = (text: string): readonly string[] => text.split('\n').filter((line) => line !== '');

/** Its rows: one a line, cells divided by `|`. */
export const rows = (text: string): readonly (readonly string[])[] => lines(text).map((line) => line.split('|'));

/** The first cell of a line. */
export function firstCell(line: string): string {
  const end = line.indexOf('|');
  return end < 0 ? line : line.slice(0, end);
}

/** A function that takes a line apart, and remembers it: the same line gives the same object. */
export function remembered<T>(parse: (line: string) => T): (line: string) => T {
  const known = new Map<string, T>();
  return (line) => {
    const there = known.get(line);
    if (there !== undefined) return there;
    const made = parse(line);
    known.set(line, made);
    return made;
  };
}

/** A cell of a row; empty where the row is shorter. */
export const cell = (row: readonly string[], index: number): string => row[index] ?? '';
