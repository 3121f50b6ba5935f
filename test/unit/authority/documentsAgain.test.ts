/** Official documents called by their numbers when they are cited again. */
import assert from 'node:assert/strict';
import { analysed } from '../rules/marked';

const TEXT = [
  'A.[1] B.[2] C.[3] D.[4]',
  '',
  '[1] Exec. Order No. 12,866, 58 Fed. Reg. 51,735 (Sept. 30, 1993).',
  '',
  '[2] Paperwork Reduction Act, Pub. L. No. 104-13, 109 Stat. 163 (1995).',
  '',
  '[3] S. Rep. No. 106-261, at 441 (2000).',
  '',
  '[4] See Exec. Order No. 12,866, supra note 1; Pub. L. No. 104-13, supra note 2; S. Rep. No. 106-261, supra note 3, at 5.',
  '',
].join('\n');

describe('official documents cited again by number and supra', () => {
  it('are one short form each, of the document', () => {
    const { occurrences, links } = analysed(TEXT).resolution;
    const again = occurrences.slice(3).map(({ id, citation }) => {
      const link = links[id];
      return [citation.kind, link?.kind === 'reference' ? link.authority : null];
    });
    assert.deepEqual(again, [
      ['supra', 0],
      ['supra', 1],
      ['supra', 2],
    ]);
  });
});
