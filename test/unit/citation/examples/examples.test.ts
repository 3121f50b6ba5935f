import assert from 'node:assert/strict';
import type { Citation } from '../../../../server/src/citation/citation';
import { citedFields } from '../../../../server/src/citation/fields';
import { citationsIn, plain } from '../reading';
import { examples } from './all';
import type { Example } from './example';
import { pinpoints } from './pinpoints.list';

/** How many forms each chapter of citation has: 1.1 to 1.15 and so on. */
const formsOfChapter: readonly number[] = [15, 3, 10, 6, 5, 5, 15, 5];

/** The same text as other writers and formats have it. */
const dresses: readonly (readonly [how: string, rewritten: (text: string) => string])[] = [
  ['with no-break spaces', (text) => text.replaceAll(' ', '\u00a0')],
  ['with curly apostrophes', (text) => text.replaceAll("'", '’')],
  ['broken into lines behind commas', (text) => text.replaceAll(', ', ',\n')],
  ['behind a signal', (text) => (/^(?:See|Supra|Id|Ibid)\b/.test(text) ? text : `See ${text}`)],
  ['without its period', (text) => text.replace(/(?<=[\d)\]])\.$/, '')],
];

describe('every form as the field gives it', () => {
  for (const row of examples) it(`${row[0]} ${row[1]}`, () => check(row));

  formsOfChapter.forEach((count, chapter) => {
    for (let form = 1; form <= count; form++) {
      const number = `${chapter + 1}.${form}`;
      it(`${number} has three examples or more`, () =>
        assert.ok(examples.filter(([given]) => given === number).length >= 3));
    }
  });

  for (const [how, rewritten] of dresses) {
    it(`is the same ${how}`, () => {
      const misread = examples.filter(([, text, kind, fields]) => rewritten(text) !== text && !same(rewritten(text), kind, fields)); // prettier-ignore
      assert.deepEqual(misread.map(([form, text]) => `${form} ${text}`), []); // prettier-ignore
    });
  }

  it('no example stands twice', () => {
    const texts = [...examples, ...pinpoints].map(([, text]) => text);
    assert.deepEqual(texts.filter((text, index) => texts.indexOf(text) !== index), []); // prettier-ignore
  });
});

describe('every way of pinning a place', () => {
  for (const row of pinpoints) it(`${row[0]}: ${row[1]}`, () => check(row));
});

/** Whether a text is read as one citation with these fields, white space and apostrophes of one sort. */
function same(text: string, kind: string, fields: Example[3]): boolean {
  const [only, ...more] = citationsIn(plain(text));
  return more.length === 0 && only !== undefined && plainly(fieldsOf(only)) === plainly({ kind, ...fields });
}

const plainly = (fields: Readonly<Record<string, unknown>>): string =>
  JSON.stringify(Object.entries(fields).sort(([one], [other]) => one.localeCompare(other)))
    .replace(/\u00a0|\\n/g, ' ')
    .replaceAll('’', "'");

/** The one citation of a passage, its kind and all of its fields. */
function check([, text, kind, fields]: Example): void {
  const [only, ...more] = citationsIn(plain(text));
  assert.ok(only !== undefined, 'nothing was read');
  assert.deepEqual(more.map(({ kind: other, span }) => [other, span]), [], 'more than one was read'); // prettier-ignore
  assert.deepEqual(fieldsOf(only), { kind, ...fields });
}

function fieldsOf(citation: Citation): Readonly<Record<string, unknown>> {
  const { year, ...read } = citedFields(citation);
  return { kind: citation.kind, ...read, ...(read['date'] === undefined && year !== undefined ? { year } : {}) };
}
