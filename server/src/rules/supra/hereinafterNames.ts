/** The hereinafter names of a document, each with the citation that defines it. */
import type { HereinafterName, Occurrence } from '../../authority/authority';
import type { Hereinafter } from '../../citation/citation';
import type { DocumentContext } from '../rule';

export interface DefinedName {
  readonly defined: HereinafterName;
  readonly occurrence: Occurrence;
  readonly written: Hereinafter;
}

export function* definedNames({ resolution }: DocumentContext): Iterable<DefinedName> {
  for (const defined of resolution.hereinafters) {
    const occurrence = resolution.occurrences[defined.definition];
    const written = occurrence?.citation.hereinafter ?? null;
    if (occurrence !== undefined && written !== null) yield { defined, occurrence, written };
  }
}
