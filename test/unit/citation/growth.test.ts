import assert from 'node:assert/strict';
import { readPassage } from '../../../server/src/citation/read';
import { Prose } from '../../../server/src/text/prose';

/** CPU seconds that reading takes, the best of a few. */
function seconds(text: string): number {
  const prose = Prose.plain(text);
  let best = Infinity;
  for (let run = 0; run < 2; run++) {
    const start = process.cpuUsage();
    readPassage(prose);
    const { user } = process.cpuUsage(start);
    best = Math.min(best, user / 1e6);
  }
  return best;
}

describe('reading grows with the text and no faster', function () {
  this.timeout(110_000);
  const units = [
    '(',
    ')',
    '[',
    '( [ ',
    '"',
    '“',
    '‘',
    "'a ",
    'Id. ',
    'Id ',
    'See ',
    'See, e.g., ',
    '1 ',
    '12',
    'supra ',
    'Lee, supra ',
    'Lee supra note 1, ',
    'note 1, supra ',
    'A ',
    'A, ',
    'A & ',
    'v. ',
    'A v. ',
    'U.S. ',
    '1 U.S. ',
    '1 U.S. 1 ',
    '1 U.S. 1, ',
    '1 U.S.C. § ',
    '§ ',
    '§ 1-',
    '1–',
    '(a)',
    '(1973) ',
    '(quoting ',
    'Jan./',
    '; ',
    '. ',
    '? ',
    'https://a ',
    'aff’d, ',
    'available at ',
    '[hereinafter ',
    'Compare A, with ',
    'at ',
    'II.',
    '*',
    '_',
    'a\n\n',
    'et al. ',
    'Const. ',
    'No. 1-',
  ];
  for (const unit of units) {
    it(`of “${unit.replaceAll('\n', '¶')}” and nothing else`, () => {
      const small = unit.repeat(Math.ceil(10_000 / unit.length));
      const large = unit.repeat(Math.ceil(80_000 / unit.length));
      const ratio = seconds(large) / Math.max(seconds(small), 0.005);
      assert.ok(ratio < 30, `eight times the text took ${ratio.toFixed(1)} times as long`);
    });
  }

  it('also within one pair of parentheses, however much stands there', () => {
    const { segments } = readPassage(Prose.plain(`(${'Id. '.repeat(200_000)})`));
    assert.equal(segments.flatMap((segment) => segment.citations).length, 200_000);
  });
});
