import { span } from '../../text/span';
import type { PassageContext, Rule } from '../rule';
import { LEE, article } from '../examples';
import { maskAt } from '../masks';
import { indigo } from '../sources';
import { endOfText } from '../characters';

export const noteDanglingSeparator: Rule = {
  id: 'note-dangling-separator',
  family: 'notes',
  concern: 'form',
  scope: 'passage',
  severity: 'warning',
  fix: 'none',
  source: indigo('R33', '18.2'),
  title: 'A note ends with a comma or semicolon',
  description:
    'The comma at the end announces something that is not there: after the date of a web page usually its URL, which ' +
    'was lost when the link was copied. Supply what is missing and end the note with a period.',
  right: [article('Bo Roe, Quill Pens, BBC (Mar. 8, 2017), https://www.bbc.com/quill.', `${LEE}.`)],
  wrong: [article('Bo Roe, Quill Pens, BBC (Mar. 8, 2017)«,»', `${LEE}.`)],
  check(context) {
    const { text } = context.prose;
    if (context.kind !== 'note') return;
    const last = endOfText(text) - 1;
    const at = text[last] === '.' && (text[last - 1] === ',' || text[last - 1] === ';') ? last - 1 : last;
    const mark = text[at];
    if ((mark !== ',' && mark !== ';') || maskAt(context.reading, at) !== null) return;
    context.report({
      span: span(at, at + 1),
      message: endsWithPage(context, at)
        ? 'The note breaks off after the comma: the URL and the final period are missing.'
        : `The note breaks off after the ${mark === ',' ? 'comma' : 'semicolon'}: complete it, and end it with a period.`,
    });
  },
};

/** Whether the last citation before the mark is of a page that is read on line, and has no address. */
function endsWithPage({ reading }: PassageContext, at: number): boolean {
  const citation = reading.segments.at(-1)?.citations.at(-1);
  if (citation === undefined || citation.span.end > at + 1) return false;
  switch (citation.kind) {
    case 'web':
    case 'socialMedia':
    case 'periodical':
    case 'report':
    case 'opaque':
      return citation.online.url === null;
    default:
      return false;
  }
}
