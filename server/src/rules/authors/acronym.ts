import { inSource } from '../../manuscript/manuscript';
import { span } from '../../text/span';
import type { Authority } from '../../authority/authority';
import type { DocumentContext, Rule } from '../rule';
import { perhaps, remove } from '../edits';
import { ROE, article } from '../examples';
import { sourceOf } from '../placing';
import { mayRemove } from '../proseEdits';
import { indigo } from '../sources';

const SHEET = 'The Fact Sheet 2 (2015)';
const BODY = 'Off. of the U.N. High Comm’r for Refugees';

export const authorAcronym: Rule = {
  id: 'author-acronym',
  family: 'authors',
  concern: 'form',
  scope: 'document',
  ground: 'references',
  severity: 'hint',
  fix: 'suggestion',
  source: indigo('R28.2.1', '15.1(c)'),
  title: 'An acronym in parentheses behind an institution',
  description:
    'The author’s place holds the name alone. For later citations a hereinafter name in brackets introduces a short name. ' +
    'Where later notes do call the institution by its acronym, nothing is said.',
  presets: { editor: 'info', strict: 'info', student: 'info' },
  right: [
    article(`${BODY}, ${SHEET}.`),
    article(`${BODY} (UNHCR), ${SHEET}.`, `${ROE}.`, 'UNHCR, supra note 1, at 3.'),
  ],
  wrong: [article(`${BODY} «(UNHCR)», ${SHEET}.`)],
  check(context) {
    const { resolution, manuscript } = context;
    for (const work of resolution.authorities) {
      const occurrence = resolution.occurrences[work.full];
      const citation = occurrence?.citation;
      if (occurrence === undefined || citation === undefined || citation.kind === 'case' || !('authors' in citation)) {
        continue;
      }
      const passage = manuscript.passages[occurrence.passage];
      const acronym = citation.authors.find((author) => author.acronym !== null)?.acronym ?? null;
      if (acronym === null || passage === undefined || isUsed(context, work, acronym.text)) continue;
      const { text } = passage.prose;
      const start = text.lastIndexOf('(', acronym.span.start);
      const end = text.indexOf(')', acronym.span.end) + 1;
      if (start === -1 || acronym.span.start - start > 2 || end === 0 || end - acronym.span.end > 2) continue;
      const gap = span(text[start - 1] === ' ' ? start - 1 : start, end);
      context.report({
        span: sourceOf(context, occurrence, span(start, end)),
        message: `An acronym is no part of a citation: leave out “(${acronym.text})”, or define a short name at the end.`,
        note: occurrence.note,
        part: occurrence.part,
        fixes: mayRemove(passage.prose, gap)
          ? perhaps(`Leave out “(${acronym.text})”`, remove(inSource(passage, gap)))
          : [],
      });
    }
  },
};

/** Whether a short form calls the work by its acronym. */
const isUsed = ({ resolution }: DocumentContext, work: Authority, acronym: string): boolean =>
  work.occurrences.some((index) => {
    const citation = resolution.occurrences[index]?.citation;
    return citation?.kind === 'supra' && citation.key.text.includes(acronym);
  });
