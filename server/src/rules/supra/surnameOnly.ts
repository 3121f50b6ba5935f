import { fold } from '../../authority/fold';
import type { DocumentContext, Rule } from '../rule';
import { LEE, ROE, article } from '../examples';
import { faultOf } from '../placing';
import { indigo } from '../sources';
import { renamed, signedSupras } from './signed';

export const supraSurnameOnly: Rule = {
  id: 'supra-surname-only',
  family: 'supra',
  concern: 'form',
  scope: 'document',
  ground: 'references',
  severity: 'hint',
  fix: 'suggestion',
  source: indigo('R29.2', '4.2(a)'),
  title: 'A given name in a short form',
  description:
    'A later citation calls an author by the surname alone, unless another author in the document has the same. Names ' +
    'of which the surname can’t be told by form, and institutions, are left alone.',
  right: [
    article(`${LEE}.`, `${ROE}.`, 'Lee, supra note 1, at 1180.'),
    article(`${LEE}.`, 'Ken Lee, Wax, 80 Yale L.J. 9 (2016).', 'Ann Lee, supra note 1, at 1180.'),
    article('Lee Yeon Cheol, Paper Trails, 90 N.Y.U. L. Rev. 1160 (2015).', `${ROE}.`, 'Lee Yeon Cheol, supra note 1.'),
  ],
  wrong: [article(`${LEE}.`, `${ROE}.`, '«Ann Lee», supra note 1, at 1180.')],
  check(context) {
    let surnames: ReadonlyMap<string, ReadonlySet<string>> | null = null;
    for (const signed of signedSupras(context)) {
      const [author, ...others] = signed.authors;
      const surname = author?.names[0];
      if (author === undefined || surname === undefined || others.length > 0) continue;
      const written = signed.supra.key.text;
      if (!written.endsWith(` ${surname}`) || fold(written) === fold(surname)) continue;
      surnames ??= surnamesIn(context);
      if (fold(written) !== fold(author.text) || (surnames.get(fold(surname))?.size ?? 0) > 1) continue;
      context.report(
        faultOf(
          context,
          signed.occurrence,
          signed.supra.key.span,
          `A later citation takes the surname alone: write “${surname}”.`,
          { fixes: renamed(context, signed, surname) },
        ),
      );
    }
  },
};

/** Who bears each surname in the document, by their whole names. */
function surnamesIn({ resolution }: DocumentContext): ReadonlyMap<string, ReadonlySet<string>> {
  const bearers = new Map<string, Set<string>>();
  for (const { full } of resolution.authorities) {
    const citation = resolution.occurrences[full]?.citation;
    if (citation === undefined || !('authors' in citation)) continue;
    for (const { names, text } of citation.authors) {
      const surname = fold(names[0] ?? text);
      const known = bearers.get(surname);
      if (known === undefined) bearers.set(surname, new Set([fold(text)]));
      else known.add(fold(text));
    }
  }
  return bearers;
}
