/** The works that the side bar shows. */
import assert from 'node:assert/strict';
import { authorities } from '../../../server/src/features/authorities';
import { textIn, viewed, wholeOf } from './viewed';

const article = `As.[^1] So.[^2] And.[^3] Yet.[^4]

[^1]: Ann Lee, *Paper Trails*, 90 N.Y.U. L. Rev. 1160, 1175 (2015).

[^2]: *Id.* at 1180.

[^3]: *Doe v. Poe*, 410 U.S. 113 (1973); 42 U.S.C. § 1983; Lee, *supra* note 1.

[^4]: Nobody, *supra* note 3.
`;

describe('the authorities of a document', () => {
  const { groups } = authorities(viewed(article));

  it('stand by their kinds', () => {
    assert.deepEqual(
      groups.map(({ title, works }) => [title, works.map(({ name }) => name)]),
      [
        ['Cases', ['Doe v. Poe, 410 U.S. 113 (1973)']],
        ['Statutes', ['42 U.S.C. § 1983']],
        ['Books, Articles, and Other Secondary Sources', ['Ann Lee, Paper Trails, 90 N.Y.U. L. Rev. 1160 (2015)']],
        ['References without a Sure Answer', ['Nobody, supra note 3']],
      ],
    );
  });

  it('have each of their citations, with its place and text', () => {
    const [lee] = groups[2]?.works ?? [];
    assert.ok(lee !== undefined);
    assert.deepEqual(
      lee.citations.map(({ place, text }) => [place, text]),
      [
        ['note 1', 'Ann Lee, Paper Trails, 90 N.Y.U. L. Rev. 1160, 1175 (2015)'],
        ['note 2', 'Id. at 1180'],
        ['note 3', 'Lee, supra note 1'],
      ],
    );
    assert.equal(textIn(viewed(article), lee.citations[1]?.range ?? wholeOf(viewed(''))), 'Id.* at 1180');
  });

  it('are none where it isn’t surely legal writing', () => {
    assert.deepEqual(authorities(viewed(article, 'markdown', { document: 'none' })), { groups: [] });
  });
});
