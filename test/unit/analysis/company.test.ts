import assert from 'node:assert/strict';
import { analyse } from '../../../server/src/analysis/analyse';
import { defaultOptions, type Options } from '../../../server/src/settings/options';

const kindsIn = (text: string, options: Partial<Options> = {}): readonly string[] =>
  analyse(text, 'plaintext', { ...defaultOptions, ...options }).resolution.occurrences.map(
    ({ citation }) => citation.kind,
  );

describe('a title with nothing but a year', () => {
  const title = "U.S. Dep't of Justice, Investigation of the Police (2017).";

  it('is no citation where nothing else is cited', () => {
    assert.deepEqual(kindsIn(`They read on.\n\n${title}`), []);
  });

  it('is one in a note', () => {
    assert.deepEqual(kindsIn(`They read on.[1]\n\n[1] ${title}`), ['report']);
  });

  it('is one beside a citation of law', () => {
    assert.deepEqual(kindsIn(`Doe v. Roe, 410 U.S. 113 (1973).\n\n${title}`), ['case', 'report']);
  });

  it('is one behind a signal', () => {
    assert.deepEqual(kindsIn(`They read on. See ${title}`), ['report']);
  });

  it('is one where more speaks for it', () => {
    assert.deepEqual(kindsIn('Richard Kluger, Simple Justice 256 (1975).'), ['book']);
    assert.deepEqual(kindsIn('Richard Kluger, Simple Justice (2d ed. 1975).'), ['book']);
  });

  it('is one where the writer says what the document is', () => {
    assert.deepEqual(kindsIn(title, { document: 'court' }), ['report']);
  });
});
