import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Citation, Field } from '../../../server/src/citation/citation';
import { readPassage } from '../../../server/src/citation/read';
import { Prose } from '../../../server/src/text/prose';
import { examples } from './examples/all';
import { inSentences, messy, otherForms } from './forms.list';

const texts = [
  ...examples.map(([, text]) => text),
  ...[...messy, ...inSentences, ...otherForms].map(({ text }) => text.replace(/[«»]/g, '')),
];

describe('what a full citation is read from', () => {
  it('every field stands where its span says, inside its citation', () => {
    for (const text of texts) {
      for (const citation of citationsIn(text)) {
        for (const field of fieldsWithin(citation)) {
          assert.equal(text.slice(field.span.start, field.span.end), field.text, text);
          assert.ok(
            citation.span.start <= field.span.start && field.span.end <= citation.span.end,
            `${field.text} in ${text}`,
          );
        }
      }
    }
  });

  it('half a citation is read without harm, wherever it breaks off', () => {
    for (const text of texts) {
      for (let end = 0; end < text.length; end += 3) citationsIn(text.slice(0, end));
      for (let start = 0; start < text.length; start += 7) citationsIn(text.slice(start));
    }
  });

  it('pieces of citations in any order are read without harm, and no two citations overlap', () => {
    const pieces = texts.flatMap((text) => text.split(/(?<=[ ,(])/));
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 60 }), (parts) => {
        let last = 0;
        for (const { span, signal } of citationsIn(parts.join(''))) {
          assert.ok((signal?.span.start ?? span.start) >= last && span.end > span.start);
          last = span.end;
        }
      }),
      { numRuns: 300 },
    );
  });
});

const citationsIn = (text: string): readonly Citation[] =>
  readPassage(Prose.plain(text)).segments.flatMap((segment) => segment.citations);

/** All fields of a citation, however deep; its signal stands before it. */
function fieldsWithin(citation: Citation): readonly Field[] {
  const found: Field[] = [];
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    if (isField(value)) found.push(value);
    for (const [key, inner] of Object.entries(value))
      if (key !== 'signal' && key !== 'parentheticals' && key !== 'history') visit(inner);
  };
  visit(citation);
  return found;
}

const isField = (value: object): value is Field =>
  'text' in value && 'span' in value && typeof value.text === 'string' && typeof value.span === 'object';
