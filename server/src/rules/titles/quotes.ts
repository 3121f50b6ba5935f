import { span, type Span } from '../../text/span';
import type { Prose } from '../../text/prose';
import type { Rule } from '../rule';
import { ofCitations } from '../citations';
import { perhaps, remove, replace } from '../edits';
import { article, markdown } from '../examples';
import { AUTHORED } from '../authors/authored';
import { mayRemove } from '../proseEdits';
import { indigo } from '../sources';

const PLACE = '90 N.Y.U. L. Rev. 1160, 1175 (2015)';

export const titleQuotes: Rule = {
  id: 'title-quotes',
  family: 'titles',
  concern: 'form',
  severity: 'warning',
  fix: 'suggestion',
  source: indigo('R2.1', '16.3'),
  title: 'A title in quotation marks',
  description:
    'Titles stand without quotation marks in citations; the typeface tells them from the rest. A phrase that the title ' +
    'itself quotes keeps its marks, and so does a title that is a quotation; where no italics tell, it is asked about. Where a document sets its titles in quotation marks throughout it is said once.',
  looksIntoMasks: true,
  right: [
    article(`Ann Lee, “Paper Trails” and the Law, ${PLACE}.`),
    article(`Ann Lee, The Law of “Paper Trails,” ${PLACE}.`),
    markdown('It is old.[^1]', '', `[^1]: Henry J. Friendly, *“Some Kind of Hearing,”* ${PLACE}.`),
  ],
  wrong: [article(`Ann Lee, «“Paper Trails,”» ${PLACE}.`), article(`Ann Lee, «“Paper Trails”», ${PLACE}.`)],
  ...ofCitations(AUTHORED, ({ title }, { prose, segment, report }) => {
    // In a sentence of running text a title may stand in them.
    const marks = title === null || segment.kind === 'text' ? null : marksAround(prose.text, title.span);
    if (marks === null) return;
    const { open, close } = marks;
    // In the title's italics they belong to it: *“Some Kind of Hearing,”* is its name.
    if (isItalic(prose, open)) return;
    const withComma = prose.text[close.start] === ',';
    const bothGo = mayRemove(prose, open) && mayRemove(prose, close);
    report({
      span: span(open.start, close.end),
      ...(title !== null && isItalic(prose, title.span) ? {} : { severity: 'info' as const }),
      message: 'Titles stand without quotation marks in citations: leave them out.',
      fixes: bothGo
        ? perhaps('Leave out the quotation marks', remove(open), withComma ? replace(close, ',') : remove(close))
        : [],
    });
  }),
  isSlip: (quotedTitles) => quotedTitles < HOUSE_STYLE,
  ofHabit: {
    severity: 'info',
    message: (titles) => `This title and ${titles - 1} others are in quotation marks: in citations titles have none.`,
    fixTitle: 'Leave out the quotation marks of all of them',
  },
};

const isItalic = (prose: Prose, where: Span): boolean => prose.stylesIn(where).some(({ style }) => style === 'italic');

/** So many are the document's way. */
const HOUSE_STYLE = 6;

/** The marks before and behind a title, a comma within the closing one included; null where none are, or where one belongs to it. */
function marksAround(text: string, { start, end }: Span): { readonly open: Span; readonly close: Span } | null {
  const opening = text[start - 1] ?? '';
  const closing = CLOSING.get(opening);
  if (closing === undefined) return null;
  const inner = text[end] === ',' || text[end] === '.' ? end + 1 : end;
  if (text[inner] !== closing) return null;
  // `Title,” 90` needs its comma, `Title”, 90` has it behind.
  return { open: span(start - 1, start), close: span(text[end] === ',' ? end : inner, inner + 1) };
}

const CLOSING: ReadonlyMap<string, string> = new Map([
  ['“', '”'],
  ['"', '"'],
]);
