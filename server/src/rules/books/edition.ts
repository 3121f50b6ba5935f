import { span } from '../../text/span';
import type { BookCitation } from '../../citation/citation';
import type { Prose } from '../../text/prose';
import type { PassageFault, Report, Rule } from '../rule';
import { ofCitations } from '../citations';
import { perhaps, remove } from '../edits';
import { article, mended } from '../examples';
import { mayRemove, safelyIn, safelyWithout } from '../proseEdits';
import { indigo } from '../sources';

const BOOK = 'Ann Lee, Paper Trails 472';

export const bookEdition: Rule = {
  id: 'book-edition',
  family: 'books',
  concern: 'form',
  severity: 'warning',
  fix: 'safe',
  source: indigo('R28.2.5', '15.4'),
  title: 'How an edition is written',
  description:
    'An edition is a numeral and ed., with the year behind it and no comma: (2d ed. 2010). The first edition is named only ' +
    'where others would be thought of, so of it a hint is given.',
  right: [
    article(`${BOOK} (2d ed. 2010).`),
    article(`${BOOK} (rev. ed. 2010).`),
    article(`${BOOK} (Bo Roe ed., 2d ed. 2010).`),
    article(`${BOOK} (8th ed. 2011 & Supp. 2013).`),
  ],
  wrong: [
    mended([`${BOOK} (2d «Edition» 2010).`], [`${BOOK} (2d ed. 2010).`]),
    mended([`${BOOK} («Second» ed. 2010).`], [`${BOOK} (2d ed. 2010).`]),
    mended([`${BOOK} (4th «edn» 2010).`], [`${BOOK} (4th ed. 2010).`]),
    mended([`${BOOK} (2d ed.«,» 2010).`], [`${BOOK} (2d ed. 2010).`]),
    article(`${BOOK} («1st ed.» 1999).`),
  ],
  ...ofCitations(['book', 'chapter', 'dictionary'], (citation, { prose, report }) => {
    const { edition } = citation;
    if (edition === null) return;
    if (/^(?:1st|first)\s+ed(?:ition|n)?\.?$/i.test(edition.text)) {
      report(firstEdition(edition, prose));
      return;
    }
    wordsOf(edition, prose, report);
    commaBehind(citation, prose, report);
  }),
};

type Edition = NonNullable<BookCitation['edition']>;

function firstEdition({ span: where, text }: Edition, prose: Prose): PassageFault {
  const gap = span(
    where.start,
    where.end + (/^,?\s+/.exec(prose.text.slice(where.end, where.end + 4))?.[0].length ?? 0),
  );
  return {
    span: where,
    message: `The first edition is not named unless it has to be: leave out “${text}”.`,
    severity: 'hint',
    fixes: mayRemove(prose, gap) ? perhaps('Leave it out', remove(gap)) : [],
  };
}

/** `Second`, `Edition`, `edn`; of `2nd` another rule speaks. */
function wordsOf({ text, span: { start } }: Edition, prose: Prose, report: Report): void {
  const ordinal = /^\p{L}+(?=\s)/u.exec(text)?.[0] ?? '';
  const figure = ORDINALS.get(ordinal.toLowerCase());
  if (figure !== undefined) {
    const where = span(start, start + ordinal.length);
    report({
      span: where,
      message: `Editions are counted in figures: write “${figure}”.`,
      fixes: safelyIn(prose, `Write “${figure}”`, where, figure),
    });
  }
  const word = /(?:edition|edn\.?|Ed\.|ed)$/i.exec(text)?.[0] ?? 'ed.';
  if (word === 'ed.') return;
  const where = span(start + text.length - word.length, start + text.length);
  report({
    span: where,
    message: 'The word is shortened, in small letters: write “ed.”.',
    fixes: safelyIn(prose, 'Write “ed.”', where, 'ed.'),
  });
}

const ORDINALS: ReadonlyMap<string, string> = new Map([
  ['second', '2d'],
  ['third', '3d'],
  ['fourth', '4th'],
  ['fifth', '5th'],
  ['sixth', '6th'],
  ['seventh', '7th'],
  ['eighth', '8th'],
  ['ninth', '9th'],
  ['tenth', '10th'],
]);

/** `2d ed., 2010`: the comma right before the year; behind an editor’s ed. it is right. */
function commaBehind({ edition, date }: BookCitation, prose: Prose, report: Report): void {
  if (edition === null || date === null) return;
  const { end } = edition.span;
  if (!/^,\s+$/.test(prose.text.slice(end, date.span.start))) return;
  const comma = span(end, end + 1);
  report({
    span: comma,
    message: 'Between an edition and its year stands no comma: leave it out.',
    fixes: safelyWithout(prose, 'Leave out the comma', comma),
  });
}
