/** Where each work is cited first and in full: what only such a citation must have is asked of no later one. */
import type { Citation, FullKind } from '../citation/citation';
import type { Occurrence } from '../authority/authority';
import { occurrencesOf } from './occurrences';
import { sourceOf } from './placing';
import type { DocumentContext, Fault, Fix, PassageFault } from './rule';

export interface FirstCitation<K extends FullKind> {
  readonly occurrence: Occurrence;
  readonly citation: Citation & { readonly kind: K };
}

/** Those of a kind that stand in a citation sentence, none within another; in a sentence of the text less is expected. */
export function* firstCitations<K extends FullKind>(
  { resolution, readings }: DocumentContext,
  kind: K,
): Iterable<FirstCitation<K>> {
  for (const occurrence of occurrencesOf(resolution, kind)) {
    const link = resolution.links[occurrence.id];
    if (occurrence.parent !== null || link?.kind !== 'full') continue;
    const authority = resolution.authorities[link.authority];
    if (authority?.full !== occurrence.id || authority.section !== null) continue;
    const segment = readings[occurrence.passage]?.segments[occurrence.segment];
    if (segment?.kind === 'citations') yield { occurrence, citation: occurrence.citation };
  }
}

/** A fault of such a citation, its spans and those of its fixes moved from the prose to the source. */
export function placed(context: DocumentContext, occurrence: Occurrence, fault: PassageFault): Fault {
  const moved = (fix: Fix): Fix => ({
    ...fix,
    edits: fix.edits.map((edit) => ({ ...edit, span: sourceOf(context, occurrence, edit.span) })),
  });
  return {
    ...fault,
    span: sourceOf(context, occurrence, fault.span),
    fixes: (fault.fixes ?? []).map(moved),
    note: occurrence.note,
    part: occurrence.part,
  };
}
