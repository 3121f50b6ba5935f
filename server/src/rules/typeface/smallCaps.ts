import type { Occurrence } from '../../authority/authority';
import type { DocumentContext, Rule } from '../rule';
import { markdown } from '../examples';
import { occurrencesOf } from '../occurrences';
import { indigo } from '../sources';
import { exceptions, faultAt, isSetIn, type SetPiece } from './habit';

const CALLS = 'It is old.[^1] It is new.[^2] It is red.[^3] It is blue.[^4] It is gone.[^5]';
const caps = (title: string): string => `<span style="font-variant: small-caps">${title}</span>`;
const note = (number: number, title: string): string =>
  `[^${number}]: Ann Lee, ${title} ${100 + number} (201${number}).`;
const NAMES = ['Paper Trails', 'Ink and Quill', 'The Penknife', 'Wax and Seals', 'Blotting Sand'];

export const typefaceSmallCaps: Rule = {
  id: 'typeface-small-caps',
  family: 'typeface',
  concern: 'form',
  scope: 'document',
  severity: 'hint',
  fix: 'none',
  source: indigo('T19', '2.1'),
  title: 'A book’s title in another type than the rest',
  description:
    'Law reviews set the titles of books in large and small capitals. In a document whose markup does so nearly everywhere, ' +
    'the few titles that are set otherwise are pointed out. A document that has no small capitals is not judged.',
  presets: { editor: 'info', strict: 'info', student: 'info', final: 'info' },
  right: [markdown(CALLS, ...NAMES.flatMap((title, index) => ['', note(index + 1, `*${title}*`)]))],
  wrong: [
    markdown(
      CALLS,
      ...NAMES.flatMap((title, index) => ['', note(index + 1, index < 4 ? caps(title) : `*«${title}»*`)]),
    ),
  ],
  check(context) {
    const pieces = [...titlesOfBooks(context)];
    for (const piece of exceptions(pieces)) {
      if (piece.isMarked) continue;
      context.report(
        faultAt(context, piece, 'The titles of the other books are in small capitals: set this one so, too.'),
      );
    }
  },
};

function* titlesOfBooks(context: DocumentContext): Iterable<SetPiece> {
  for (const occurrence of occurrencesOf(context.resolution, 'book')) {
    const { title } = occurrence.citation;
    if (title === null || !standsInNote(occurrence)) continue;
    yield { occurrence, span: title.span, isMarked: isSetIn(context, occurrence, title.span, 'smallCaps') };
  }
}

const standsInNote = ({ note, parent }: Occurrence): boolean => note !== null && parent === null;
