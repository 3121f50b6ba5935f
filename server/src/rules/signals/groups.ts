/**
 * What signals say of a source, in the order in which the groups follow one another, and the order within each (Indigo
 * Book R4.2, R4.3).
 */
import type { SignalName } from '../../citation/citation';

/** The groups by their place in the order, as messages call them. */
export const GROUPS = ['what supports the statement', 'what is compared', 'what contradicts it', 'background'] as const;

export type Group = 0 | 1 | 2 | 3;

const ORDER: readonly (readonly SignalName[])[] = [
  ['e.g.', 'accord', 'see', 'see also', 'cf.'],
  ['compare', 'contrast'],
  ['contra', 'but see', 'but cf.'],
  ['see generally'],
];

/** The group of a signal; null for what goes on with the one before (`with`) or stands in parentheses only (`quoting`). */
export function groupOf(name: SignalName): Group | null {
  const found = ORDER.findIndex((group) => group.includes(name));
  return found === 0 || found === 1 || found === 2 || found === 3 ? found : null;
}

/** The place of a signal in its group. */
export function rankOf(name: SignalName): number {
  return ORDER.find((group) => group.includes(name))?.indexOf(name) ?? 0;
}
