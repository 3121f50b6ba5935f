import { span } from '../../text/span';
import type { Pinpoint } from '../../citation/citation';
import { ofCitations } from '../citations';
import { replace, safely } from '../edits';
import { DOE, LEE, article, mended } from '../examples';
import type { PassageFault, Rule } from '../rule';
import { indigo } from '../sources';
import { quoted } from '../wording';
import { pinsOf } from './pins';

export const pinciteFootnote: Rule = {
  id: 'pincite-footnote',
  family: 'pinpoints',
  concern: 'form',
  severity: 'warning',
  fix: 'safe',
  source: indigo('R5.1.3', '3.2(b)'),
  title: 'A footnote pointed to in another form',
  description:
    'A footnote of the work cited stands right behind its page, without a comma and closed up: 412 n.22; several are ' +
    '412 nn.22–23.',
  right: [
    article('Doe v. Poe, 410 U.S. 113, 120 n.22 (1973).', 'Doe, 410 U.S. at 120 nn.22–23.'),
    article(`${DOE}.`, `${LEE}.`, 'Lee, supra note 2, at 1180 & n.4.'),
  ],
  wrong: [
    mended(['Doe v. Poe, 410 U.S. 113, 120 «n. 22» (1973).'], ['Doe v. Poe, 410 U.S. 113, 120 n.22 (1973).']),
    mended(['Doe v. Poe, 410 U.S. 113, 120«, n.22» (1973).'], ['Doe v. Poe, 410 U.S. 113, 120 n.22 (1973).']),
    mended([`${DOE}.`, 'Doe, 410 U.S. at 120 «fn. 22».'], [`${DOE}.`, 'Doe, 410 U.S. at 120 n.22.']),
    mended([`${DOE}.`, 'Doe, 410 U.S. at 120 «n.22–23».'], [`${DOE}.`, 'Doe, 410 U.S. at 120 nn.22–23.']),
  ],
  ...ofCitations(
    ['case', 'article', 'shortCase', 'id', 'supra', 'book', 'chapter', 'periodical', 'unpublished'],
    (citation, { report }) => {
      for (const { pinpoint } of pinsOf(citation)) {
        const fault = noteFault(pinpoint);
        if (fault !== null) report(fault);
      }
    },
  ),
};

/** The last page, and what names the notes behind it. */
const NOTES =
  /(\d|^)(\s?,\s?|\s{0,2})((?:and |& )?)(nn?|fns?|ftn|notes?|footnotes?)(\.?)(\s{0,2})(\d{1,4})((?:\s?[-–,&]\s?\d{1,4}(?!\d| n))?)$/i;

function noteFault({ text, span: at, kind }: Pinpoint): PassageFault | null {
  if (kind !== 'page' && kind !== 'note') return null;
  const found = NOTES.exec(text);
  if (found === null) return null;
  const [, page = '', before = '', and = '', word = '', period = '', gap = '', first = '', more = ''] = found;
  const right = more === '' ? 'n' : 'nn';
  // In running text and without a page in front `note 5` may be a note of the work itself.
  if (page === '' && /^(?:foot)?notes?$/i.test(word)) return null;
  const isRight = word === right && period === '.' && gap === '' && (page === '' || before === ' ');
  if (isRight || (and !== '' && before !== ' ')) return null;
  const comma = before.includes(',');
  const start = at.start + found.index + page.length + (comma ? 0 : before.length) + and.length;
  const mended = `${right}.${first}${more}`;
  const lead = comma || (page !== '' && before === '') ? ' ' : '';
  return {
    span: span(start, at.end),
    message: `A footnote stands behind its page so: ${quoted(mended)}.`,
    fixes: safely(`Write ${quoted(mended)}`, replace(span(start, at.end), `${lead}${mended}`)),
  };
}
