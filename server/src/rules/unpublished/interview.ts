import { span } from '../../text/span';
import type { Report, Rule } from '../rule';
import type { Prose } from '../../text/prose';
import { article } from '../examples';
import { perhapsIn } from '../proseEdits';
import { integrity } from '../sources';

const REST = 'Clerk, Ink Org. (Mar. 8, 2017)';

export const interviewForm: Rule = {
  id: 'interview-form',
  family: 'unpublished',
  concern: 'form',
  scope: 'passage',
  severity: 'warning',
  fix: 'suggestion',
  source: integrity('17.2.5'),
  title: 'How an interview is cited',
  description:
    'An interview that the author held begins with the word: Interview with Jane Doe, Clerk, Ink Org. (Mar. 8, 2017). How it was ' +
    'held stands before it, with a capital: Telephone Interview with.',
  marks: ['nterview by', 'nterview with', 'nterview of'],
  right: [
    article(`Interview with Jane Doe, ${REST}.`),
    article(`Telephone Interview with Jane Doe, ${REST}.`),
    article('In an interview with Jane Doe, the author learned more.'),
  ],
  wrong: [
    article(`«Jane Doe, interview by author», ${REST}.`),
    article(`«Interview by author with» Jane Doe, ${REST}.`),
    article(`«Personal interview with» Jane Doe, ${REST}.`),
  ],
  check({ kind, prose, reading, report }) {
    if (kind !== 'note') return;
    for (const { span: segment } of reading.segments) beginningOf(segment.start, segment.end, prose, report);
  },
};

/** How a sentence that cites an interview begins. */
function beginningOf(from: number, to: number, prose: Prose, report: Report): void {
  const text = prose.text.slice(from, Math.min(to, from + LONGEST));
  const lead = /^(?:See\s+|see\s+)?/.exec(text)?.[0].length ?? 0;
  const rest = text.slice(lead);
  const nameFirst =
    /^((?:\p{Lu}[\p{L}.’'-]{0,20}\s){1,3}\p{Lu}[\p{L}’'-]{1,20}),\s(?:(telephone|phone|video|e-?mail)\s)?interview\s(?:by|with)\s(?:the\s)?author(?!\p{L})/iu.exec(
      rest,
    );
  const authorFirst =
    /^(?:Personal interview with|Interview (?:by|of) (?:the )?author with|Interview of(?= \p{Lu}\p{Ll}+ [^,]{0,30} by (?:the )?author))/iu.exec(
      rest,
    );
  const [whole, name, way] = nameFirst ?? authorFirst ?? [];
  if (whole === undefined) return;
  const how = way === undefined ? 'Interview' : `${way.charAt(0).toUpperCase()}${way.slice(1)} Interview`;
  const right = name === undefined ? `${how} with` : `${how} with ${name.replaceAll(/\s+/g, ' ')}`;
  const where = span(from + lead, from + lead + whole.length);
  report({
    span: where,
    message: `An interview is cited by its own word first: write “${right}”.`,
    fixes: perhapsIn(prose, `Write “${right}”`, where, right),
  });
}

const LONGEST = 120;
