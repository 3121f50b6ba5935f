import type { Citation, Field } from '../../citation/citation';
import type { Rule } from '../rule';
import { markdown } from '../examples';
import { indigo } from '../sources';
import { exceptions, faultAt, isSetIn, type SetPiece } from './habit';

const CALLS = 'It is old.[^1] It is new.[^2] It is red.[^3] It is blue.[^4] It is gone.[^5]';
const PARTIES = ['', 'Poe', 'Roe', 'Coe', 'Moe', 'Noe'];
const note = (number: number, name: string): string =>
  `[^${number}]: ${name.replace('Poe', PARTIES[number] ?? '')}, 410 U.S. ${number}00, ${number}05 (1973).`;

export const typefaceCaseRoman: Rule = {
  id: 'typeface-case-roman',
  family: 'typeface',
  concern: 'form',
  scope: 'document',
  severity: 'hint',
  fix: 'none',
  source: indigo('T19', '2.1(a)'),
  title: 'The name of a case in another type than the rest',
  description:
    'Law reviews set the full names of cases in their notes in roman type, and short ones in italics; courts set both in ' +
    'italics or underline them. Whatever a document does, it does throughout: the few full names in notes that are set ' +
    'otherwise than nearly all others are pointed out. Text without markup is not judged.',
  presets: { editor: 'info', strict: 'info', student: 'info', final: 'info' },
  right: [
    markdown(CALLS, ...[1, 2, 3, 4, 5].flatMap((number) => ['', note(number, 'Doe v. Poe')])),
    markdown(
      CALLS,
      ...[1, 2, 3, 4, 5].flatMap((number) => ['', note(number, number < 4 ? 'Doe v. Poe' : '*Doe v. Poe*')]),
    ),
  ],
  wrong: [
    markdown(
      CALLS,
      ...[1, 2, 3, 4, 5].flatMap((number) => ['', note(number, number < 5 ? 'Doe v. Poe' : '*«Doe v. Poe»*')]),
    ),
    markdown(
      CALLS,
      ...[1, 2, 3, 4, 5].flatMap((number) => ['', note(number, number < 5 ? '*Doe v. Poe*' : '«Doe v. Poe»')]),
    ),
  ],
  check(context) {
    const pieces: SetPiece[] = [];
    for (const occurrence of context.resolution.occurrences) {
      const name = nameOf(occurrence.citation);
      // Within a quotation or a parenthetical it follows what stands around it.
      if (occurrence.note === null || occurrence.parent !== null || name === null) continue;
      pieces.push({ occurrence, span: name.span, isMarked: isSetIn(context, occurrence, name.span, 'italic') });
    }
    for (const piece of exceptions(pieces)) {
      context.report(
        faultAt(
          context,
          piece,
          piece.isMarked
            ? 'The other full names of cases in the notes are in roman type: set this one so, too.'
            : 'The other full names of cases in the notes are in italics: set this one so, too.',
        ),
      );
    }
  },
};

/** The full name of a case, of a court abroad as well. */
const nameOf = (citation: Citation): Field | null =>
  citation.kind === 'case' || citation.kind === 'foreign' ? citation.name : null;
