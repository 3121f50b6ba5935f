import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import fc from 'fast-check';
import { Prose } from '../../../server/src/text/prose';
import { ProseBuilder, proseWithout } from '../../../server/src/text/prose-builder';
import { span } from '../../../server/src/text/span';

/** The prose of `*Id.* at 5 &sect; 2`. */
function idAtFive(): Prose {
  const builder = new ProseBuilder();
  builder.text('Id.', 1).style('italic', 0).text(' at 5 ', 5).text('§', 11, 6).text(' 2', 17);
  return builder.build();
}

describe('Prose', () => {
  it('is text without markup, with the styles that the markup gave', () => {
    const prose = idAtFive();
    assert.equal(prose.text, 'Id. at 5 § 2');
    assert.deepEqual(prose.styles, [{ style: 'italic', span: span(0, 3) }]);
  });

  it('maps a stretch to its source with the markup around it left outside', () => {
    const prose = idAtFive();
    assert.deepEqual(prose.sourceSpan(span(0, 3)), span(1, 4));
    assert.deepEqual(prose.sourceSpan(span(3, 8)), span(5, 10));
    assert.deepEqual(prose.sourceSpan(span(0, 12)), span(1, 19));
  });

  it('takes away the markup of what is taken away, and no other', () => {
    // `see *id.* at *5*`
    const builder = new ProseBuilder();
    builder.text('see ', 0).text('id.', 5).style('italic', 4).text(' at ', 9).text('5', 14).style('italic', 13);
    const prose = builder.build();
    assert.equal(prose.text, 'see id. at 5');
    assert.deepEqual(prose.sourceOfRemoved(span(4, 8)), span(4, 10));
    assert.deepEqual(prose.sourceOfRemoved(span(7, 12)), span(9, 15));
    assert.deepEqual(prose.sourceOfRemoved(span(5, 7)), span(6, 8));
    assert.deepEqual(prose.sourceOfRemoved(span(0, 3)), span(0, 3));
  });

  it('maps an entity as a whole', () => {
    assert.deepEqual(idAtFive().sourceSpan(span(9, 10)), span(11, 17));
  });

  it('maps an empty stretch to an empty one', () => {
    assert.deepEqual(idAtFive().sourceSpan(span(3, 3)), span(5, 5));
    assert.deepEqual(Prose.plain('').sourceSpan(span(0, 0)), span(0, 0));
  });

  it('takes markup for the end of the text before it', () => {
    const prose = idAtFive();
    assert.equal(prose.proseOffset(0), 0);
    assert.equal(prose.proseOffset(4), 3);
    assert.equal(prose.proseOffset(5), 3);
    assert.equal(prose.proseOffset(14), 9);
    assert.equal(prose.proseOffset(17), 10);
  });

  it('has equal keys for what reads and looks the same', () => {
    assert.equal(idAtFive().key, idAtFive().key);
    assert.notEqual(idAtFive().key, Prose.plain('Id. at 5 § 2').key);
  });

  it('tells the styles of a stretch, also of one inside a longer run', () => {
    const builder = new ProseBuilder();
    builder.text('See Loving', 0).style('bold', 0).style('italic', 4);
    const prose = builder.build();
    const styles = prose.stylesIn(span(5, 6)).map((run) => run.style);
    assert.deepEqual(styles, ['bold', 'italic']);
    assert.deepEqual(
      prose.stylesIn(span(0, 2)).map((run) => run.style),
      ['bold'],
    );
  });
});

describe('ProseBuilder', () => {
  it('joins text that goes on in the source to one piece', () => {
    const prose = new ProseBuilder().text('See ', 0).text('Pan', 4).build();
    assert.deepEqual(prose.pieces, [{ prose: 0, proseLength: 7, source: 0, sourceLength: 7 }]);
  });

  it('takes white space off the end, over several texts', () => {
    const builder = new ProseBuilder().text('end. ', 0).text(' ', 7).trimEnd();
    assert.equal(builder.length, 4);
    assert.deepEqual(builder.text('[2]', 20).build().pieces, [
      { prose: 0, proseLength: 4, source: 0, sourceLength: 4 },
      { prose: 4, proseLength: 3, source: 20, sourceLength: 3 },
    ]);
  });

  it('cuts stretches out and keeps what is left where it was', () => {
    const prose = proseWithout(Prose.plain('called[1] by a note.[2]'), [span(6, 9), span(20, 23)], 0);
    assert.equal(prose.text, 'called by a note.');
    assert.deepEqual(prose.sourceSpan(span(6, 9)), span(9, 12));
  });
});

describe('Prose and its source', () => {
  const pieces = fc.array(fc.record({ text: fc.string({ minLength: 1, maxLength: 6 }), markup: fc.nat(4) }), {
    maxLength: 20,
  });

  it('agree on every offset, there and back', () => {
    fc.assert(
      fc.property(pieces, (parts) => {
        const builder = new ProseBuilder();
        let source = 0;
        for (const { text, markup } of parts) {
          builder.text(text, source + markup);
          source += markup + text.length;
        }
        const prose = builder.build();
        for (let offset = 0; offset < prose.text.length; offset++) {
          assert.equal(prose.proseOffset(prose.sourceOffset(offset)), offset);
        }
      }),
    );
  });

  it('give the same text when cut to the stretches that are kept', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), fc.nat(60), fc.nat(60), (text, a, b) => {
        const cut = span(Math.min(a, b, text.length), Math.min(Math.max(a, b), text.length));
        const prose = proseWithout(Prose.plain(text), [cut], 0);
        assert.equal(prose.text, text.slice(0, cut.start) + text.slice(cut.end));
        for (let offset = 0; offset < prose.text.length; offset++) {
          assert.equal(text[prose.sourceOffset(offset)], prose.text[offset]);
        }
      }),
    );
  });
});
