/**
 * Signals and what is written for them. Source: Indigo Book, 2d ed., R3.2 to R3.6 and R4.2 (CC0); misspellings: own
 * list. In lower case, without commas and periods; `e.g.` is told by itself.
 */
import type { SignalName } from '../citation/citation';

/** Longest first, so that the first that fits is the right one. */
export const signalPhrases: readonly (readonly [phrase: string, signal: SignalName])[] = [
  ['see generally', 'see generally'],
  ['see gen', 'see generally'],
  ['see general', 'see generally'],
  ['seegenerally', 'see generally'],
  ['see for example', 'see'],
  ['see for instance', 'see'],
  ['see also', 'see also'],
  ['see additionally', 'see also'],
  ['seealso', 'see also'],
  ['also see', 'see also'],
  ['but see', 'but see'],
  ['but cf', 'but cf.'],
  ['but c.f', 'but cf.'],
  ['but compare', 'but cf.'],
  ['butsee', 'but see'],
  ['compare to', 'compare'],
  ['compare', 'compare'],
  ['contrast', 'contrast'],
  ['accord', 'accord'],
  ['contra', 'contra'],
  ['with', 'with'],
  ['cf', 'cf.'],
  ['c.f', 'cf.'],
  ['see', 'see'],
  ['sea', 'see'],
  ['e.g', 'e.g.'],
  ['eg', 'e.g.'],
  ['for example', 'e.g.'],
];
