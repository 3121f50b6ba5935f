import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Citation, Reading } from '../../../server/src/citation/citation';
import { citedFields } from '../../../server/src/citation/fields';
import { mentionsBefore } from '../../../server/src/citation/mention';
import { readPassage } from '../../../server/src/citation/read';
import { contains, type Span } from '../../../server/src/text/span';
import { Prose } from '../../../server/src/text/prose';
import { plain, prose } from './reading';

/** Pieces of which notes are made, well and badly. */
const piece = fc.constantFrom(
  ...'Id. id. ID Ibid supra infra note notes at n. 12 12–15 § §§ ¶ ( ) [ ] [hereinafter “ ” " ‘ ’ , ; . … * __ XX See see, e.g., Cf. But Compare with and'.split(
    ' ',
  ),
  ...[
    'Doe v. Poe',
    '410 U.S. 113',
    '(1973)',
    '42 U.S.C. § 1983',
    'U.S. Const. art. I',
    'Ann Lee, Paper Trails, 90 N.Y.U. L. Rev. 1160',
  ],
  ...[
    '(9th Cir. 2002)',
    'aff’d,',
    'https://a.example/b',
    '(last visited Apr. 2, 2017)',
    '(quoting',
    'Part II.A',
    'BBC (March 8, 2017),',
  ],
  ...[
    'the Court held that',
    'Text.',
    '\n\n',
    '\r\n',
    '\u00a0',
    '\ud800',
    '\u0000',
    'et al.',
    'de Waal',
    'in',
    'In re Gault,',
    'slip op.',
    'WL',
  ],
);

const passage = fc.oneof(
  fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(' ')),
  fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join('')),
  fc.string({ unit: 'binary', maxLength: 200 }),
);

/** Every span anywhere in a value. */
function spansIn(value: unknown, found: Span[] = []): readonly Span[] {
  if (typeof value !== 'object' || value === null) return found;
  if (isSpan(value)) found.push(value);
  for (const inner of Object.values(value)) spansIn(inner, found);
  return found;
}

const isSpan = (value: object): value is Span =>
  'start' in value && 'end' in value && typeof value.start === 'number' && typeof value.end === 'number';

/** A field's text is what stands at its span; a parenthetical's is what stands within its brackets. */
function assertAsWritten(value: unknown, text: string): void {
  if (typeof value !== 'object' || value === null) return;
  if (
    'text' in value &&
    'span' in value &&
    typeof value.span === 'object' &&
    value.span !== null &&
    isSpan(value.span)
  ) {
    const { start, end } = value.span;
    const whole = text.slice(start, end);
    if ('phrase' in value || whole.startsWith('(')) assert.ok(whole.includes(String(value.text)));
    else assert.equal(value.text, whole);
  }
  for (const inner of Object.values(value)) assertAsWritten(inner, text);
}

function assertInOrder(spans: readonly Span[]): void {
  spans.forEach((span, index) => {
    const before = spans[index - 1];
    assert.ok(span.start <= span.end);
    if (before !== undefined) assert.ok(before.end <= span.start, `${before.end} > ${span.start}`);
  });
}

function assertNested(citation: Citation): void {
  for (const inner of citation.nested) {
    assert.ok(contains(citation.span, inner.span), 'a nested citation lies in its parent');
    assertNested(inner);
  }
}

function assertWellFormed(text: string, reading: Reading): void {
  for (const { start, end } of spansIn(reading)) assert.ok(0 <= start && start <= end && end <= text.length);
  assertInOrder(reading.segments.map((segment) => segment.span));
  assertInOrder(reading.masked);
  for (const segment of reading.segments) {
    assertInOrder(segment.citations.map((citation) => citation.span));
    for (const citation of segment.citations) {
      assert.ok(contains(segment.span, citation.span));
      if (citation.signal !== null) assert.ok(citation.signal.span.end <= citation.span.start);
      assertNested(citation);
    }
  }
}

describe('reading any text at all', () => {
  it('gives spans within the text, in order, inner ones within outer ones', () => {
    fc.assert(
      fc.property(passage, (text) => {
        const reading = plain(text);
        assertWellFormed(text, reading);
        assertAsWritten(reading, text);
      }),
      { numRuns: 1500 },
    );
  });

  it('does so with italics, and every citation has fields', () => {
    fc.assert(
      fc.property(passage, (text) => {
        const of = prose(text);
        const reading = readPassage(of);
        assertWellFormed(of.text, reading);
        for (const segment of reading.segments) segment.citations.forEach(citedFields);
      }),
      { numRuns: 800 },
    );
  });

  it('is the same each time', () => {
    fc.assert(
      fc.property(passage, (text) => {
        assert.deepEqual(plain(text), plain(text));
      }),
      { numRuns: 200 },
    );
  });

  it('finds mentions within the text', () => {
    fc.assert(
      fc.property(passage, fc.nat(300), (text, at) => {
        for (const mention of mentionsBefore(Prose.plain(text), Math.min(at, text.length))) {
          assert.equal(text.slice(mention.span.start, mention.span.end), mention.text);
        }
      }),
      { numRuns: 500 },
    );
  });
});
