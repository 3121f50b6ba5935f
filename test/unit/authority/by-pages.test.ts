import assert from 'node:assert/strict';
import { authorityOf } from '../../../server/src/authority/query';
import { resolved } from './document';

const REMEDIES = 'Ann Lee, Access to Remedies, 39 Pepp. L. Rev. 279 (2012)';
const REALITIES = 'Ann Lee, Remedy Realities, 58 Ariz. L. Rev. 213, 238 (2016)';
const SCORES = 'Ann Lee, Secret Scores, 2014 Mich. St. L. Rev. 1411, 1427';
const BOOK = 'Ann Lee, On Scores 12 (2019)';

describe('a supra of an author of several works, whose note’s number says nothing', () => {
  const rows: readonly (readonly [why: string, works: readonly string[], reference: string, work: number | null])[] = [
    ['is led to the only article that has its page', [REMEDIES, REALITIES, SCORES], 'Lee, supra note 130, at 1413.', 2],
    ['is led by the first of its pages', [REMEDIES, SCORES], 'Lee, supra note 6, at 280–82.', 0],
    ['is led nowhere where two have it', [REMEDIES, REALITIES, SCORES], 'Lee, supra note 6, at 280.', null],
    ['is led nowhere where none has it', [REMEDIES, SCORES], 'Lee, supra note 6, at 5.', null],
    ['is led nowhere without a page', [REMEDIES, SCORES], 'Lee, supra note 6.', null],
    ['is led nowhere where a book may have it', [REMEDIES, BOOK], 'Lee, supra note 6, at 280.', null],
  ]; // prettier-ignore
  for (const [why, works, reference, work] of rows) {
    it(why, () => {
      const { resolution } = resolved(`${works.join('. ')}.\n\nThe matter was argued. ${reference}\n`);
      const last = resolution.occurrences.length - 1;
      assert.equal(authorityOf(resolution, last)?.id ?? null, work);
      assert.equal(resolution.links[last]?.kind, 'reference');
    });
  }

  it('is led only as a guess to the one article that cannot have its page', () => {
    const guessed = (page: number): unknown => {
      const { resolution } = resolved(`${SCORES}.\n\nThe matter was argued. Lee, supra note 6, at ${page}.\n`);
      const link = resolution.links.at(-1);
      return link?.kind === 'reference' && link.authority !== null ? link.guess : null;
    };
    assert.equal(guessed(1413), false);
    assert.equal(guessed(564), true);
    assert.equal(guessed(1900), true);
  });
});
