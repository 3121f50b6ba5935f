import assert from 'node:assert/strict';
import { Kind } from '../../../server/src/citation/lexer';
import { plain, prose, read, tokensOf } from './reading';

const written = (text: string): readonly string[] => {
  const tokens = tokensOf(text);
  return Array.from({ length: tokens.length }, (_, at) => tokens.at(at));
};

describe('tokens', () => {
  const rows: readonly (readonly [text: string, tokens: string])[] = [
    ['F.3d', 'F|.|3d'],
    ['F. 3d', 'F|.|3d'],
    ["Int’l Sec'y", "Int’l|Sec'y"],
    ['Conway-Jones', 'Conway|-|Jones'],
    ['67,450', '67|,|450'],
    ['§§ 1–2', '§§|1|–|2'],
    ['at A6, 1395w', 'at|A6|,|1395w'],
    ['note ___.', 'note|___|.'],
    ['https://a.example/b_(c). Id.', 'https://a.example/b_(c)|.|Id|.'],
    ['www.a.example, so', 'www.a.example|,|so'],
    ['a\u00a0b\u202fc', 'a|b|c'],
    ['co\u00adoperate', 'co\u00adoperate'],
    ['. . . and …', '.|.|.|and|…'],
  ];
  for (const [text, tokens] of rows) {
    it(`of “${text}”`, () => assert.equal(written(text).join('|'), tokens));
  }

  it('know which bracket closes which, and that one left open is text', () => {
    const tokens = tokensOf('(a [b) c] (d');
    assert.equal(tokens.partner(0), 4);
    assert.equal(tokens.outer(1), 0);
    assert.equal(tokens.partner(2), -1);
    assert.equal(tokens.outer(tokens.length - 1), -1);
  });

  it('know italics', () => {
    const { segments } = read('See _Lee_, supra note 1.');
    assert.equal(segments.length, 1);
    assert.deepEqual(
      prose('a _b_ c').styles.map((run) => run.span),
      [{ start: 2, end: 3 }],
    );
  });

  it('are of a kind', () => {
    const tokens = tokensOf('410 U.S. 2d A6');
    assert.deepEqual(
      Array.from({ length: tokens.length }, (_, at) => tokens.kind(at)),
      [Kind.number, Kind.word, Kind.period, Kind.word, Kind.period, Kind.ordinal, Kind.mixed],
    );
    assert.equal(tokens.kind(99), Kind.none);
  });
});

describe('what is masked', () => {
  const rows: readonly (readonly [text: string, ...masked: string[]])[] = [
    ['He said “it is so.” And “more.”', '“it is so.”', '“more.”'],
    ['He said "it is so" and "more".', '"it is so"', '"more"'],
    ['“One ‘two “three” two’ one” end', '“One ‘two “three” two’ one”'],
    ['the ‘private’ man', '‘private’'],
    ['the parties’ claim and Lee’s “own”', '“own”'],
    ['a quotation “never closed. Lee, supra note 5.'],
    ['“A long quotation\n\n“goes on” here', '“A long quotation', '“goes on”'],
    ['a board of 5" and 6" width'],
    ['at https://a.example/b.', 'https://a.example/b'],
  ];
  for (const [text, ...masked] of rows) {
    it(`in “${text.replaceAll('\n', '¶')}”`, () => {
      assert.deepEqual(
        plain(text).masked.map(({ start, end }) => text.slice(start, end)),
        masked,
      );
    });
  }
});
