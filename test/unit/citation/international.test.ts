import assert from 'node:assert/strict';
import type { Citation } from '../../../server/src/citation/citation';
import { citedFields } from '../../../server/src/citation/fields';
import { readPassage } from '../../../server/src/citation/read';
import { Prose } from '../../../server/src/text/prose';
import { international } from './examples/international.list';
import { cases, charters, documents, foreignCases, prose, treaties, type Row } from './international.list';

const tables: Readonly<Record<string, readonly Row[]>> = {
  charters,
  treaties,
  'documents of the United Nations': documents,
  'cases of international and tribal courts': cases,
  'foreign and European cases': foreignCases,
};

/** With the examples of the forms. */
const all: readonly Row[] = [
  ...Object.values(tables).flat(),
  ...international.map(([, text, kind, fields]): Row => [text, kind, fields]),
];

describe('international and foreign sources', () => {
  for (const [title, rows] of Object.entries(tables)) {
    describe(title, () => {
      for (const row of rows) it(row[0], () => check(row[0], row));
    });
  }

  it('are the same with no-break spaces, curly quotes and line breaks', () => {
    for (const row of all) {
      check(row[0].replaceAll(' ', '\u00a0'), row);
      check(row[0].replaceAll("'", '’'), row);
      check(row[0].replaceAll(', ', ',\n'), row);
    }
  });

  it('every field stands where its span says', () => {
    for (const [text] of all) {
      const plain = text.replace(/[«»]/g, '');
      for (const citation of citationsIn(plain)) for (const field of fieldsWithin(citation))
        assert.equal(plain.slice(field.span.start, field.span.end), field.text, text);
    }
  }); // prettier-ignore

  describe('are none in running text', () => {
    for (const text of prose) it(text, () => assert.deepEqual(citationsIn(text).map(shown), []));
  });
});

/** The one citation of a passage, its extent where that is marked, its kind and all of its fields, spaces aside. */
function check(text: string, [, kind, fields]: Row): void {
  const plain = text.replace(/[«»]/g, '');
  const [only, ...more] = citationsIn(plain);
  assert.ok(only !== undefined, `nothing was read: ${plain}`);
  assert.deepEqual(more.map(shown), [], 'more than one was read');
  const { year, ...read } = citedFields(only);
  const found = read['date'] === undefined && year !== undefined ? { ...read, year } : read;
  assert.equal(plainly({ kind: only.kind, ...found }), plainly({ kind, ...fields }), plain);
  const marked = /«(.*)»/s.exec(text)?.[1];
  if (marked !== undefined) assert.equal(plain.slice(only.span.start, only.span.end), marked);
}

/** Fields in the order of their names, white space and apostrophes of one sort. */
const plainly = (fields: Readonly<Record<string, unknown>>): string =>
  JSON.stringify(Object.entries(fields).sort(([one], [other]) => one.localeCompare(other)))
    .replace(/\u00a0|\\n/g, ' ')
    .replaceAll('’', "'");

const citationsIn = (text: string): readonly Citation[] =>
  readPassage(Prose.plain(text)).segments.flatMap((segment) => segment.citations);

const shown = (citation: Citation): string => `${citation.kind} ${JSON.stringify(citedFields(citation))}`;

interface Placed {
  readonly text: string;
  readonly span: { readonly start: number; readonly end: number };
}

/** All fields of a citation, however deep; parentheticals are without their parentheses. */
function fieldsWithin(citation: Citation): readonly Placed[] {
  const found: Placed[] = [];
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    if (isPlaced(value)) found.push(value);
    for (const [key, inner] of Object.entries(value)) if (key !== 'parentheticals') visit(inner);
  };
  visit(citation);
  return found;
}

const isPlaced = (value: object): value is Placed =>
  'text' in value && 'span' in value && typeof value.text === 'string' && typeof value.span === 'object';
