import { span } from '../../text/span';
import type { BookCitation } from '../../citation/citation';
import { publisherWords } from '../../tables/publishers';
import type { Rule } from '../rule';
import { ofCitations } from '../citations';
import { perhaps, remove } from '../edits';
import { article } from '../examples';
import { mayRemove } from '../proseEdits';
import { indigo } from '../sources';

const BOOK = 'Ann Lee, Paper Trails 472';

export const bookPublisher: Rule = {
  id: 'book-publisher',
  family: 'books',
  concern: 'form',
  severity: 'hint',
  fix: 'suggestion',
  source: indigo('R28.2.5', '15.4'),
  title: 'A publisher that need not be named',
  description:
    'The year alone identifies a book’s first printing. The publisher is named where another house brought a book out again, ' +
    'of translations, and of works before 1900; with an edition or a translator nothing is said.',
  presets: { editor: 'info', strict: 'info', student: 'info' },
  right: [
    article(`${BOOK} (2010).`),
    article('Adam Smith, The Wealth of Nations 9–10 (Jonathan B. Wight ed., Harriman House 2007) (1776).'),
    article(`${BOOK} (Bo Roe trans., Harvard Univ. Press 2010).`),
    article(`${BOOK} (Penguin Books 2d ed. 2010).`),
    article(`${BOOK} (London, Macmillan 1871).`),
    article('Restatement (Second) of Torts § 402A (Am. L. Inst. 1965).'),
  ],
  wrong: [
    article(`${BOOK} («New York: Oxford University Press», 2010).`),
    article(`${BOOK} («Oxford University Press» 2010).`),
  ],
  ...ofCitations(['book', 'chapter'], (citation, { prose, report }) => {
    const { publisher, date, edition, authors, title } = citation;
    if (publisher === null || date === null || edition !== null || authors.length === 0 || isBroughtOutAgain(citation))
      return;
    if (date.year === null || date.year < PLACE_TOO || title === null || !isHouse(publisher.text)) return;
    const { start, end } = publisher.span;
    const gap = span(start, date.span.start);
    if (!/^,?\s+$/.test(prose.text.slice(end, date.span.start))) return;
    report({
      span: publisher.span,
      message: 'A book’s publisher is left out unless another house printed it first: the year is enough.',
      fixes: mayRemove(prose, gap) ? perhaps('Leave out the publisher', remove(gap)) : [],
    });
  }),
};

/** By an editor or translator, or many years after it was written: `(1776)`. */
const isBroughtOutAgain = ({ editors, translators, parentheticals }: BookCitation): boolean =>
  editors.length > 0 || translators.length > 0 || parentheticals.some(({ text }) => /^\d{4}$/.test(text));

/** Of older books the publisher is named. */
const PLACE_TOO = 1900;

/** A publisher of books by one of its words; a reprint says of itself that it is one. */
const isHouse = (name: string): boolean =>
  !/reprint|photo|repub/i.test(name) &&
  name
    .toLowerCase()
    .split(/[\s,:]+/)
    .some((word) => publisherWords.has(word));
