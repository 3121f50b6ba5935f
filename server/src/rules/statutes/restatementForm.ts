import { span, type Span } from '../../text/span';
import type { RestatementCitation } from '../../citation/citation';
import type { Edition } from '../../settings/style';
import type { Rule } from '../rule';
import { ofCitations } from '../citations';
import { insert, perhaps, replace, safely } from '../edits';
import { article, mended } from '../examples';
import { indigo } from '../sources';
import { isOneStyle, plainly } from '../spelling';
import { quoted } from '../wording';

export const restatementForm: Rule = {
  id: 'restatement-form',
  family: 'statutes',
  concern: 'form',
  severity: 'warning',
  fix: 'safe',
  source: indigo('R18.2', '12.9.4'),
  title: 'A restatement whose series or publisher is not written as usual',
  description:
    'The series of a restatement is a word in parentheses, and its publisher stands before the year: Restatement ' +
    '(Second) of Torts § 402A (Am. L. Inst. 1965). Courts leave the publisher out, and so do older articles.',
  right: [
    article('Restatement (Second) of Torts § 402A (Am. L. Inst. 1965).', 'Restatement (Third) of Prop. § 2.1.'),
    article('RESTATEMENT (SECOND) OF TORTS § 402A (AM. L. INST. 1965).'),
  ],
  wrong: [
    mended(
      ['Restatement «2d» of Torts § 402A (Am. L. Inst. 1965).'],
      ['Restatement (Second) of Torts § 402A (Am. L. Inst. 1965).'],
    ),
    mended(
      ['Restatement («3d») of Torts § 5 (Am. L. Inst. 2010).'],
      ['Restatement (Third) of Torts § 5 (Am. L. Inst. 2010).'],
    ),
    mended(
      ['Restatement (Second) of Torts § 402A («ALI» 1965).'],
      ['Restatement (Second) of Torts § 402A (Am. L. Inst. 1965).'],
    ),
    article('Restatement (Second) of Torts § 402A («1965»).'),
  ],
  ...ofCitations(['restatement'], (citation, { prose, style, report }) => {
    if (!/^restat/i.test(citation.title.text)) return;
    const series = seriesSlip(citation, prose.text);
    if (series !== null && isOneStyle(prose, series.span)) {
      report({
        span: series.span,
        message: `The series is a word in parentheses: write ${quoted(series.right)}.`,
        fixes: safely(`Write ${quoted(series.right)}`, replace(series.span, series.right)),
      });
    }
    const { publisher, date } = citation;
    const right = style.edition === '20' ? 'Am. Law Inst.' : 'Am. L. Inst.';
    if (publisher !== null && isInstitute(publisher.text, style.edition) && isOneStyle(prose, publisher.span)) {
      report({
        span: publisher.span,
        message: `The publisher of the restatements is written ${quoted(right)}.`,
        fixes: safely(`Write ${quoted(right)}`, replace(publisher.span, right)),
      });
    }
    if (publisher !== null || date === null || prose.text[date.span.start - 1] !== '(') return;
    report({
      span: date.span,
      severity: 'info',
      message: `The publisher stands before the year of a restatement: write ${quoted(`${right} ${date.text}`)}.`,
      fixes: perhaps(`Add ${quoted(right)}`, insert(date.span.start, `${right} `)),
    });
  }),
};

const SERIES: ReadonlyMap<string, string> = new Map([
  ['2d', 'Second'], ['2nd', 'Second'], ['second', 'Second'], ['3d', 'Third'], ['3rd', 'Third'], ['third', 'Third'],
  ['4th', 'Fourth'], ['fourth', 'Fourth'],
]); // prettier-ignore

/** A series as a number, or without its parentheses. */
function seriesSlip(
  { series }: RestatementCitation,
  text: string,
): { readonly span: Span; readonly right: string } | null {
  if (series === null) return null;
  const word = SERIES.get(series.text.toLowerCase());
  if (word === undefined) return null;
  const bracketed = text[series.span.start - 1] === '(' && text[series.span.end] === ')';
  const isWord = series.text.toLowerCase() === word.toLowerCase();
  if (bracketed && isWord) return null;
  return { span: span(series.span.start, series.span.end), right: bracketed ? word : `(${word})` };
}

/** Whether the institute is meant, and not written as an edition has it. */
function isInstitute(publisher: string, edition: Edition): boolean {
  const written = plainly(publisher).toLowerCase();
  if (written === 'ali' || written === 'a.l.i.' || written === 'american law institute') return true;
  return edition !== '20' && written === 'am. law inst.';
}
