import assert from 'node:assert/strict';
import type { Citation } from '../../../server/src/citation/citation';
import { readPassage } from '../../../server/src/citation/read';
import { Prose } from '../../../server/src/text/prose';
import { fieldsOf } from './formFields';
import { inSentences, learned, messy, otherForms, prose, type Row } from './forms.list';

const fullKinds: ReadonlySet<string> = new Set([
  'case', 'statute', 'constitution', 'regulation', 'article', 'periodical', 'web', 'book', 'chapter', 'report', 'dictionary', 'opaque',
]); // prettier-ignore

describe('full citations', () => {
  table('as writers write them', messy);
  table('in running sentences', inSentences);
  table('as real documents have them', learned);

  describe('forms without a reader of their own are one authority each', () => {
    for (const { text, kind } of otherForms) {
      it(text, () => {
        const [only, ...more] = citationsIn(text);
        assert.ok(only !== undefined, 'nothing was read');
        assert.deepEqual(more.map(shown), []);
        assert.ok(only.kind === 'opaque' || only.kind === kind, `read as ${only.kind}`);
      });
    }
  });

  it('an account of a social network is author and title in one', () => {
    const [post] = citationsIn(
      'American Bar Association (@ABAesq), Twitter (July 6, 2021, 8:11 PM), https://twitter.com/x.',
    );
    assert.ok(post?.kind === 'socialMedia');
    assert.deepEqual([post.authors[0]?.names[0], post.container?.text], ['American Bar Association', 'Twitter']);
  });

  describe('running text is none', () => {
    for (const text of prose) {
      it(text, () => assert.deepEqual(citationsIn(text).map(shown), []));
    }
  });
});

function table(title: string, rows: readonly Row[]): void {
  describe(title, () => {
    for (const row of rows) it(row.text, () => check(row));
  });
}

/** The one citation of a row: its kind, its extent where it is marked, and the fields that are given. */
function check({ text, kind, fields }: Row): void {
  const plain = text.replace(/[«»]/g, '');
  const [only, ...more] = citationsIn(plain).filter((citation) => fullKinds.has(citation.kind));
  assert.ok(only !== undefined, 'nothing was read');
  assert.deepEqual(more.map(shown), [], 'more than one was read');
  const marked = /«(.*)»/.exec(text)?.[1];
  const read = fieldsOf(only);
  const compared = Object.fromEntries(Object.keys(fields).map((key) => [key, read[key]]));
  assert.deepEqual({ kind: only.kind, ...compared }, { kind, ...fields });
  if (marked !== undefined) assert.equal(plain.slice(only.span.start, only.span.end), marked);
}

const citationsIn = (text: string): readonly Citation[] =>
  readPassage(Prose.plain(text)).segments.flatMap((segment) => segment.citations);

const shown = (citation: Citation): string => `${citation.kind} ${JSON.stringify(citation.span)}`;
