/** Short forms with *supra* of works whose authors are persons, with these authors. */
import type { Authority, Occurrence } from '../../authority/authority';
import type { Author, SupraCitation } from '../../citation/citation';
import { occurrencesOf } from '../occurrences';
import { sourceOf } from '../placing';
import { perhaps, replace, safely } from '../edits';
import type { DocumentContext, Fix } from '../rule';

export interface SignedSupra {
  readonly occurrence: Occurrence;
  readonly supra: SupraCitation;
  readonly work: Authority;
  /** Of the full citation; all of them persons whose surname is plain. */
  readonly authors: readonly Author[];
}

/** Each that is surely resolved, and by no hereinafter name. */
export function* signedSupras({ resolution }: DocumentContext): Iterable<SignedSupra> {
  for (const occurrence of occurrencesOf(resolution, 'supra')) {
    const link = resolution.links[occurrence.id];
    if (link?.kind !== 'reference' || link.guess || link.authority === null) continue;
    const work = resolution.authorities[link.authority];
    const authors = work === undefined ? [] : authorsOf(resolution.occurrences[work.full]);
    if (work === undefined || authors.length === 0 || work.hereinafter !== null) continue;
    yield { occurrence, supra: occurrence.citation, work, authors };
  }
}

function authorsOf(full: Occurrence | undefined): readonly Author[] {
  const authors = full !== undefined && 'authors' in full.citation ? full.citation.authors : [];
  return authors.every(({ institution, order }) => !institution && order === 'usual') ? authors : [];
}

/** A fix that calls the work otherwise, to be chosen unless it is said to be safe; none where markup stands in the name. */
export function renamed(
  context: DocumentContext,
  { occurrence, supra }: SignedSupra,
  name: string,
  safe = false,
): readonly Fix[] {
  const where = sourceOf(context, occurrence, supra.key.span);
  const isPlain = where.end - where.start === supra.key.text.length;
  return isPlain ? (safe ? safely : perhaps)(`Write “${name}”`, replace(where, name)) : [];
}
