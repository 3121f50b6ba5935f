import { fold } from '../../authority/fold';
import type { DocumentContext, Rule } from '../rule';
import { isBlank } from '../characters';
import { perhaps, remove } from '../edits';
import { LEE, ROE, article } from '../examples';
import { faultOf, sourceOf } from '../placing';
import { span } from '../../text/span';
import { indigo } from '../sources';
import { definedNames } from './hereinafterNames';

export const hereinafterUnnecessary: Rule = {
  id: 'hereinafter-unnecessary',
  family: 'supra',
  concern: 'form',
  scope: 'document',
  ground: 'references',
  severity: 'hint',
  fix: 'suggestion',
  source: indigo('R15.2.4', '4.2(b)'),
  title: 'A hereinafter name that is the author’s',
  description:
    'A later citation calls a work by its author’s surname as it is. A hereinafter name that says the same can go, unless ' +
    'the document cites another work of that author.',
  right: [
    article(`${LEE} [hereinafter Trails].`, `${ROE}.`, 'Trails, supra note 1, at 1180.'),
    article(
      `${LEE} [hereinafter Lee]; Ann Lee, Ink, 80 Yale L.J. 9 (2016) [hereinafter Ink].`,
      `${ROE}.`,
      'Lee, supra note 1, at 1180; Ink, supra note 1, at 10.',
    ),
  ],
  wrong: [article(`${LEE} «[hereinafter Lee]».`, `${ROE}.`, 'Lee, supra note 1, at 1180.')],
  check(context) {
    let works: ReadonlyMap<string, number> | null = null;
    for (const { occurrence, written } of definedNames(context)) {
      const { citation } = occurrence;
      const author = 'authors' in citation && citation.authors.length === 1 ? citation.authors[0] : undefined;
      if (author === undefined || author.institution) continue;
      const surname = fold(author.names[0] ?? author.text);
      works ??= worksBySurname(context);
      if (fold(written.name.text) !== surname || (works.get(surname) ?? 0) > 1) continue;
      const text = context.manuscript.passages[occurrence.passage]?.prose.text ?? '';
      let start = written.span.start;
      while (isBlank(text[start - 1])) start -= 1;
      context.report(
        faultOf(
          context,
          occurrence,
          written.span,
          `Later citations call the work “${written.name.text}” anyway: the short name can go.`,
          { fixes: perhaps('Leave it out', remove(sourceOf(context, occurrence, span(start, written.span.end)))) },
        ),
      );
    }
  },
};

/** How many works there are by authors of each surname. */
function worksBySurname({ resolution }: DocumentContext): ReadonlyMap<string, number> {
  const works = new Map<string, number>();
  for (const { full } of resolution.authorities) {
    const citation = resolution.occurrences[full]?.citation;
    if (citation === undefined || !('authors' in citation)) continue;
    for (const { names, text } of citation.authors) {
      const surname = fold(names[0] ?? text);
      works.set(surname, (works.get(surname) ?? 0) + 1);
    }
  }
  return works;
}
