import { span } from '../../text/span';
import type { Rule } from '../rule';
import { ofCitations } from '../citations';
import { article } from '../examples';
import { perhapsIn } from '../proseEdits';
import { indigo } from '../sources';

const ESSAY = 'Ann Lee, On Ink,';
const END = 'Paper Trails 12, 20 (Bo Roe ed., 2010)';

export const chapterForm: Rule = {
  id: 'chapter-form',
  family: 'books',
  concern: 'form',
  severity: 'warning',
  fix: 'suggestion',
  source: indigo('R28.2.5', '15.5'),
  title: 'How a chapter is led to its collection',
  description:
    'A chapter is cited with “in”, small and without a colon, before the collection, whose editor stands in the parentheses ' +
    'with the year: On Ink, in Paper Trails 12, 20 (Bo Roe ed., 2010).',
  right: [article(`${ESSAY} in ${END}.`), article(`${ESSAY} in Paper Trails 12, 20 (2010).`)],
  wrong: [
    article(`${ESSAY} «In:» ${END}.`),
    article(`${ESSAY} «In» ${END}.`),
    article(`${ESSAY} in «Bo Roe (ed.), Paper Trails» 12, 20 (2010).`),
  ],
  ...ofCitations(['chapter'], ({ title, collection, volume }, { prose, report }) => {
    if (title === null || collection === null) return;
    const { text } = prose;
    const before = Math.min(collection.span.start, volume?.span.start ?? collection.span.start);
    const found = /\b(In|in)(:?)\s+$/.exec(text.slice(Math.max(title.span.end, before - LONGEST), before));
    if (found !== null && (found[1] === 'In' || found[2] === ':')) {
      const start = before - found[0].length;
      const word = span(start, start + 2 + (found[2] ?? '').length);
      report({
        span: word,
        message: 'A chapter is led to its collection by a small “in” without a colon: write “in”.',
        fixes: perhapsIn(prose, 'Write “in”', word, 'in'),
      });
    }
    if (/\(eds?\.?\),/i.test(collection.text)) {
      report({
        span: collection.span,
        message: 'The editor of a collection stands in the parentheses with the year: “(Ann Lee ed., 2010)”.',
      });
    }
  }),
};

const LONGEST = 12;
