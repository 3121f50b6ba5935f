import type { Authority } from '../../authority/authority';
import type { Author } from '../../citation/citation';
import { firstIndexWhere } from '../../text/search';
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
  check(context) {
    const { links, authorities } = context.resolution;
    let names: readonly string[] | null = null;
    for (const occurrence of occurrencesOf(context.resolution, 'supra')) {
      const link = links[occurrence.id];
      if (link?.kind !== 'reference' || link.guess || link.authority === null || link.problems.length > 0) continue;
      const work = authorities[link.authority];
      const { key, shortTitle } = occurrence.citation;
      const authors = work === undefined || shortTitle !== null ? null : unused(context, work, key.text);
      const [first = ''] = authors ?? [];
      if (authors === null || first === '') continue;
      names ??= authorities.map(({ shortName }) => shortName).sort();
      // Two works of one author are told apart by more than a surname.
      if (beginningWith(names, first) > (work?.shortName.startsWith(first) === true ? 1 : 0)) continue;
      const surname = authors.length > 2 ? `${first} et al.` : authors.join(' & ');
      context.report(
        faultOf(context, occurrence, key.span, `The work has an author: call it “${surname}”.`, {
          fixes: perhaps(`Write “${surname}”`, replace(sourceOf(context, occurrence, key.span), surname)),
        }),
      );
    }
  },
};

/** The surnames of a work’s authors, where a name has nothing of any of them; null where it has, or where it may. */
function unused({ resolution }: DocumentContext, work: Authority, name: string): readonly string[] | null {
  const full = resolution.occurrences[work.full]?.citation;
  if (work.hereinafter !== null || full === undefined || full.kind === 'case' || !('authors' in full)) return null;
  const authors: readonly Author[] = full.authors;
  if (authors.length === 0 || authors.some(({ institution, order }) => institution || order !== 'usual')) return null;
  if (authors.some(({ names }) => names.some((each) => name.includes(each)))) return null;
  const written = name.toLowerCase();
  if (authors.some(({ names }) => names.some((each) => written.includes(each.toLowerCase())))) return null;
  return authors.map(({ names: [surname = ''] }) => surname);
}

/** How many of some names, sorted, begin with another: no more than two are counted. */
function beginningWith(names: readonly string[], beginning: string): number {
  const first = firstIndexWhere(names, (name) => name >= beginning);
  return names.slice(first, first + 2).filter((name) => name.startsWith(beginning)).length;
}
