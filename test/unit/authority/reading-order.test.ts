import assert from 'node:assert/strict';
import { resolved } from './document';

const CASE = (name: string): string => `${name} v. Poe, 410 U.S. 113 (1973)`;

/** The names of the cases of a document, in the order in which they are read. */
const order = (source: string, format: 'plaintext' | 'markdown' = 'plaintext'): readonly string[] =>
  resolved(source, format).resolution.occurrences.map(({ citation }) =>
    citation.kind === 'case' ? (citation.name?.plaintiff?.text ?? '') : '',
  );

describe('reading order', () => {
  it('reads a note where it is called', () => {
    const source = `So ${CASE('Ash')}.[1] And ${CASE('Elm')}.\n\nThen ${CASE('Fir')}.[2]\n\n\n[1] ${CASE('Oak')}.\n\n[2] ${CASE('Yew')}.\n`;
    assert.deepEqual(order(source), ['Ash', 'Oak', 'Elm', 'Fir', 'Yew']);
  });

  it('reads a note at the first of its calls', () => {
    const source = `One.[^a] Two.[^b] Three.[^a]\n\n[^b]: ${CASE('Elm')}.\n\n[^a]: ${CASE('Ash')}.\n`;
    assert.deepEqual(order(source, 'markdown'), ['Ash', 'Elm']);
  });

  it('reads an inline note in its sentence, and a note that is called from a note', () => {
    const source = `So ${CASE('Ash')}^[${CASE('Elm')}] and ${CASE('Fir')}.[^1]\n\n[^1]: ${CASE('Oak')}.[^2]\n\n[^2]: ${CASE('Yew')}.\n`;
    assert.deepEqual(order(source, 'markdown'), ['Ash', 'Elm', 'Fir', 'Oak', 'Yew']);
  });

  it('reads a numbered note that nothing calls behind the note before it', () => {
    const source = `One.[1] Two.[3] Three.[4]\n\n\n[1] ${CASE('Ash')}.\n\n[2] ${CASE('Elm')}.\n\n[3] ${CASE('Fir')}.\n\n[4] ${CASE('Oak')}.\n`;
    assert.deepEqual(order(source), ['Ash', 'Elm', 'Fir', 'Oak']);
  });

  it('reads a note without a number that nothing calls at the end', () => {
    const source = `One.[^1]\n\n[^lost]: ${CASE('Ash')}.\n\n[^1]: ${CASE('Elm')}.\n\nSo ${CASE('Fir')}.\n`;
    assert.deepEqual(order(source, 'markdown'), ['Elm', 'Fir', 'Ash']);
  });

  it('reads what is nested right after what holds it', () => {
    const source = `One.[1]\n\n\n[1] ${CASE('Ash')} (quoting ${CASE('Elm')} (citing ${CASE('Fir')})); ${CASE('Oak')}.\n`;
    assert.deepEqual(order(source), ['Ash', 'Elm', 'Fir', 'Oak']);
  });
});
