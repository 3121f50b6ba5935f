import type { Authority } from '../../authority/authority';
import type { Author } from '../../citation/citation';
import type { DocumentContext, Rule } from '../rule';
import { perhaps, replace } from '../edits';
import { LEE, ROE, article } from '../examples';
import { occurrencesOf } from '../occurrences';
import { faultOf, sourceOf } from '../placing';
import { indigo } from '../sources';

export const authorMissingInShort: Rule = {
  id: 'author-missing-in-short',
  family: 'authors',
  concern: 'form',
  scope: 'document',
  ground: 'references',
  severity: 'hint',
  fix: 'suggestion',
  source: indigo('R29.2', '4.2(a)'),
  title: 'A later citation by title of a work whose author is known',
  description:
    'A later citation calls a work by its author’s surname; by its title only where no author is named, or where a ' +
    'hereinafter name was given.',
  presets: { editor: 'info', strict: 'info', student: 'info' },
  right: [
    article(`${LEE}.`, `${ROE}.`, 'Lee, supra note 1, at 1180.'),
    article(`${LEE} [hereinafter Paper Trails].`, `${ROE}.`, 'Paper Trails, supra note 1, at 1180.'),
    article('Paper Trails 12 (2015).', `${ROE}.`, 'Paper Trails, supra note 1, at 13.'),
  ],
  wrong: [article(`${LEE}.`, `${ROE}.`, '«Paper Trails», supra note 1, at 1180.')],
  *check(context) {
    const { links, authorities } = context.resolution;
    for (const occurrence of occurrencesOf(context.resolution, 'supra')) {
      const link = links[occurrence.id];
      if (link?.kind !== 'reference' || link.guess || link.authority === null || link.problems.length > 0) continue;
      const work = authorities[link.authority];
      const { key, shortTitle } = occurrence.citation;
      const surname = work === undefined || shortTitle !== null ? null : unused(context, work, key.text);
      if (surname === null) continue;
      yield faultOf(context, occurrence, key.span, `The work has an author: call it “${surname}”.`, {
        fixes: perhaps(`Write “${surname}”`, replace(sourceOf(context, occurrence, key.span), surname)),
      });
    }
  },
};

/** The surnames of a work’s authors, where a name has nothing of any of them; null where it has, or where it may. */
function unused({ resolution }: DocumentContext, work: Authority, name: string): string | null {
  const full = resolution.occurrences[work.full]?.citation;
  if (work.hereinafter !== null || full === undefined || full.kind === 'case' || !('authors' in full)) return null;
  const authors: readonly Author[] = full.authors;
  if (authors.length === 0 || authors.some(({ institution, order }) => institution || order !== 'usual')) return null;
  const written = name.toLowerCase();
  if (authors.some(({ names }) => names.some((each) => written.includes(each.toLowerCase())))) return null;
  const surnames = authors.map(({ names: [surname = ''] }) => surname);
  const [first = ''] = surnames;
  // Two works of one author are told apart by more than a surname.
  const others = resolution.authorities.filter(({ id, shortName }) => id !== work.id && shortName.startsWith(first));
  if (others.length > 0 || first === '') return null;
  return surnames.length > 2 ? `${first} et al.` : surnames.join(' & ');
}
