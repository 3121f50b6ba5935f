/** Named values of which nobody knows what they are. */

/** What reads a value that is a text or a number. */
type Read<T> = (written: string, name: string) => T | null;

export class Fields {
  constructor(readonly values: Readonly<Record<string, unknown>>) {}

  has(name: string): boolean {
    return this.text(name) !== '';
  }

  /** A text or a number as text; empty where it is none. */
  text(name: string): string {
    const value = this.values[name];
    return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';
  }

  /** The first of several names under which something is. */
  first<T>(names: readonly string[], read: Read<T>): T | null {
    for (const name of names) {
      const written = this.text(name);
      const value = written === '' ? null : read(written, name);
      if (value !== null) return value;
    }
    return null;
  }
}

export const fieldsOf = (value: unknown): Fields => new Fields(isRecord(value) ? value : {});

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
