import assert from 'node:assert/strict';
import type { Citation, CitationKind, Reading } from '../../../server/src/citation/citation';
import { citedFields } from '../../../server/src/citation/fields';
import { readPassage } from '../../../server/src/citation/read';
import { Prose } from '../../../server/src/text/prose';
import { read } from './reading';
import { italic, prose, variants } from './secondary.list';

describe('secondary sources', () => {
  describe('as writers write them', () => {
    for (const [text, kind, fields] of variants) it(text, () => check(text, kind, fields));
  });

  describe('are none in running text', () => {
    for (const text of prose) it(text, () => assert.deepEqual(citationsIn(text).map(shown), []));
  });

  describe('whose title is in italics', () => {
    for (const [text, kind, fields] of italic) it(text, () => check(text, kind, fields, read));
  });

  it('a handle is kept apart from the name', () => {
    const [post] = citationsIn(
      'Elon Musk (@elonmusk), Twitter (Aug. 7, 2018, 12:48 PM), https://twitter.com/elonmusk/1.',
    );
    assert.ok(post?.kind === 'socialMedia');
    assert.deepEqual([post.handle?.text, post.authors[0]?.names], ['@elonmusk', ['Musk', 'Elon Musk']]);
  });

  it('a name defined behind the place where a work is reprinted is that of the work', () => {
    const [letter] = citationsIn('Letter from A. Lee to B. Roe, reprinted in 147 Cong. Rec. E182 (Feb. 14, 2001) [hereinafter Lee Letter].');
    assert.equal(letter?.hereinafter?.name.text, 'Lee Letter');
    assert.deepEqual(letter.nested.map((each) => each.hereinafter), [null]);
  }); // prettier-ignore
});

/** The one citation of a passage, its extent where that is marked, its kind and all of its fields. */
function check(
  text: string,
  kind: CitationKind,
  fields: Readonly<Record<string, unknown>>,
  readAs: (passage: string) => Reading = readPlain,
): void {
  const plain = text.replace(/[«»]/g, '');
  const [only, ...more] = readAs(plain).segments.flatMap((segment) => segment.citations);
  assert.ok(only !== undefined, 'nothing was read');
  assert.deepEqual(more.map(shown), [], 'more than one was read');
  const { year, ...read } = citedFields(only);
  const found = read['date'] === undefined && year !== undefined ? { ...read, year } : read;
  assert.deepEqual({ kind: only.kind, ...found }, { kind, ...fields });
  const marked = /«(.*)»/.exec(text)?.[1];
  if (marked !== undefined) assert.equal(plain.slice(only.span.start, only.span.end), marked);
}

const readPlain = (text: string): Reading => readPassage(Prose.plain(text));

const citationsIn = (text: string): readonly Citation[] =>
  readPlain(text).segments.flatMap((segment) => segment.citations);

const shown = (citation: Citation): string => `${citation.kind} ${JSON.stringify(citedFields(citation))}`;
