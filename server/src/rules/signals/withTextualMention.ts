import { span } from '../../text/span';
import type { Rule } from '../rule';
import { startOfText } from '../characters';
import { perhaps, remove } from '../edits';
import { DOE, LEE, article } from '../examples';
import { indigo } from '../sources';

const LEADS: readonly string[] = [
  'See the case of',
  'See the decision in',
  'See the opinion in',
  'See the article by',
  'See the book by',
  'See the work of',
];

export const signalWithTextualMention: Rule = {
  id: 'signal-with-textual-mention',
  family: 'signals',
  concern: 'form',
  scope: 'passage',
  marks: LEADS,
  onlyWhereCited: true,
  severity: 'hint',
  fix: 'suggestion',
  source: indigo('R4.1', '1.2'),
  title: 'A signal that introduces in words',
  description: 'A signal stands right before its source: See Doe v. Poe, not See the case of Doe v. Poe.',
  right: [article(`See ${DOE}.`), article(`See the case of the stolen goods in ${DOE}.`)],
  wrong: [article(`See «the case of» ${DOE}.`), article(`${LEE}.`, 'See «the article by» Lee, supra note 1.')],
  check({ prose: { text }, reading: { segments }, report }) {
    for (const segment of segments) {
      const first = segment.citations[0];
      if (segment.kind !== 'text' || first?.signal !== null) continue;
      const start = segment.span.start + startOfText(text.slice(segment.span.start, first.span.start));
      const lead = text.slice(start, first.span.start).trimEnd();
      if (!LEADS.includes(lead)) continue;
      const words = span(start + 'See '.length, start + lead.length);
      report({
        span: words,
        message: `A signal stands right before its source: leave out “${lead.slice('See '.length)}”.`,
        fixes: perhaps('Leave out these words', remove(span(words.start, first.span.start))),
      });
    }
  },
};
