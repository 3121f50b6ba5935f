/** Hereinafter names: where each is defined, whether it is free, and who goes by it (resolution rule 6; Indigo Book R10.2). */
import type { HereinafterName, Link, Occurrence } from './authority';
import { fold } from './fold';
import type { Work } from './works';

interface Definition extends HereinafterName {
  readonly folded: string;
  readonly uses: number[];
  readonly bypasses: number[];
}

/** In: all occurrences, their links, and the works by their ids. Out: the names, in the order of their definitions. */
export function hereinafterNames(
  occurrences: readonly Occurrence[],
  links: readonly Link[],
  works: readonly Work[],
): readonly HereinafterName[] {
  const definitions = definitionsIn(occurrences, links, works);
  if (definitions.length === 0) return [];
  const ofWork = new Map(definitions.map((definition) => [definition.authority, definition]));
  links.forEach((link, id) => {
    if (link.kind !== 'reference' || link.authority === null || link.key === null) return;
    const definition = ofWork.get(link.authority);
    if (definition === undefined) return;
    if (link.key.folded === definition.folded || usesAsTitle(occurrences[id], definition)) definition.uses.push(id);
    else if (id > definition.definition && occurrences[id]?.citation.kind === 'supra') definition.bypasses.push(id);
  });
  return definitions.map(({ folded: _, ...name }) => name);
}

/** `Lee, Ink, supra note 3`, where the name is Ink. */
const usesAsTitle = (occurrence: Occurrence | undefined, definition: Definition): boolean =>
  occurrence?.citation.kind === 'supra' &&
  occurrence.citation.shortTitle !== null &&
  fold(occurrence.citation.shortTitle.text) === definition.folded;

function definitionsIn(
  occurrences: readonly Occurrence[],
  links: readonly Link[],
  works: readonly Work[],
): readonly Definition[] {
  const definitions: Definition[] = [];
  const byName = new Map<string, Definition>();
  const defined = new Set<string>();
  for (const { id, citation } of occurrences) {
    const link = links[id];
    if (citation.hereinafter === null || link?.kind !== 'full') continue;
    const name = citation.hereinafter.name.text;
    const folded = fold(name);
    const mark = `${link.authority}|${folded}`;
    if (defined.has(mark)) continue;
    defined.add(mark);
    const same = byName.get(folded);
    const definition: Definition = {
      name,
      folded,
      authority: link.authority,
      definition: id,
      duplicateOf: same?.definition ?? null,
      late: (works[link.authority]?.first ?? id) < id,
      uses: [],
      bypasses: [],
    };
    if (same === undefined) byName.set(folded, definition);
    definitions.push(definition);
  }
  return definitions;
}
