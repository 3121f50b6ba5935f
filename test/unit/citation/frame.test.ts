import assert from 'node:assert/strict';
import type { Citation } from '../../../server/src/citation/citation';
import { citationsIn, only, plain, read, said } from './reading';

describe('signals', () => {
  const rows: readonly (readonly [text: string, written: string, name: string, eg: boolean])[] = [
    ['See Lee, supra note 5.', 'See', 'see', false],
    ['See, e.g., Lee, supra note 5.', 'See, e.g.,', 'see', true],
    ['See e.g. Lee, supra note 5.', 'See e.g.', 'see', true],
    ['E.g., Lee, supra note 5.', 'E.g.,', 'e.g.', true],
    ['See also Lee, supra note 5.', 'See also', 'see also', false],
    ['See generally Lee, supra note 5.', 'See generally', 'see generally', false],
    ['_But see_ Lee, supra note 5.', 'But see', 'but see', false],
    ['But cf. Lee, supra note 5.', 'But cf.', 'but cf.', false],
    ['Cf. Lee, supra note 5.', 'Cf.', 'cf.', false],
    ['Accord Lee, supra note 5.', 'Accord', 'accord', false],
    ['Contra Lee, supra note 5.', 'Contra', 'contra', false],
    ['The rule is old, see Lee, supra note 5.', 'see', 'see', false],
    ['The rule is old. See infra Part II.', 'See', 'see', false],
  ];
  for (const [text, written, name, eg] of rows) {
    it(`reads “${text}”`, () => {
      const { signal } = only(text, read(text));
      assert.deepEqual([signal?.text, signal?.name, signal?.eg], [written, name, eg]);
    });
  }

  it('are no part of the citation', () => {
    const text = 'See Lee, supra note 5.';
    assert.equal(said(text, only(text)), 'Lee, supra note 5');
  });

  it('compare one side with the other', () => {
    const text = 'Compare Lee, supra note 1, and Roe, supra note 2, with Cao, supra note 3.';
    assert.deepEqual(
      citationsIn(read(text)).map((each) => [each.kind === 'supra' && each.key.text, each.signal?.name]),
      [
        ['Lee', 'compare'],
        ['Roe', undefined],
        ['Cao', 'with'],
      ],
    );
  });

  it('are verbs, too', () => {
    assert.deepEqual(citationsIn(plain('See how the Court avoids the question in C.F.R. style.')), []);
  });
});

describe('a string of citations', () => {
  it('is cut at semicolons, but not in brackets or quotations', () => {
    const text = 'Lee, supra note 1 (saying “a; b”); Roe, supra note 2 (a; b); see id. at 5.';
    assert.deepEqual(
      citationsIn(plain(text)).map((each) => [each.kind, each.signal?.name ?? null]),
      [
        ['supra', null],
        ['supra', null],
        ['id', 'see'],
      ],
    );
  });
});

const nestedKinds = ({ nested }: Citation): readonly string[] => nested.map((each) => each.kind);

describe('parentheticals', () => {
  const rows: readonly (readonly [text: string, kinds: readonly string[], nested: readonly string[]])[] = [
    ['Lee, supra note 1 (arguing that it is so).', ['explanatory'], []],
    ['Lee, supra note 1 (quoting Doe v. Poe, 410 U.S. 113 (1973)).', ['quoting'], ['case']],
    ['Lee, supra note 1 (citing Roe, supra note 2).', ['citing'], ['supra']],
    ['Doe v. Poe, 410 U.S. 113 (1973) (en banc) (Marshall, J., dissenting).', ['weight', 'weight'], []],
    ['Id. at 5 (emphasis added) (internal quotation marks omitted).', ['weight', 'weight'], []],
    ['Id. (noting that Lee, supra note 5, disagreed).', ['explanatory'], ['supra']],
  ];
  for (const [text, kinds, nested] of rows) {
    it(`are told apart in “${text}”`, () => {
      const citation = only(text);
      assert.deepEqual(
        citation.parentheticals.map((each) => each.kind),
        kinds,
      );
      assert.deepEqual(nestedKinds(citation), nested);
    });
  }

  it('nest in one another, to a depth', () => {
    const deep = `Lee, supra note 1${' (citing Roe, supra note 2'.repeat(40)}${')'.repeat(40)}.`;
    let depth = 0;
    for (let at: Citation | undefined = only(deep); at !== undefined; at = at.nested[0]) depth++;
    assert.ok(depth > 2 && depth < 10, `${depth} deep`);
  });

  it('give a quoted work its signal', () => {
    assert.equal(only('Lee, supra note 1 (quoting Roe, supra note 2).').nested[0]?.signal?.name, 'quoting');
  });
});

describe('history and related authorities', () => {
  it('are nested in the case', () => {
    const text = 'Leonard v. Pepsico, Inc., 88 F. Supp. 2d 116 (S.D.N.Y. 1999), aff’d, 210 F.3d 88 (2d Cir. 2000).';
    const leonard = only(text);
    assert.deepEqual(
      leonard.history.map((each) => [each.phrase.text, each.text]),
      [['aff’d', '210 F.3d 88 (2d Cir. 2000)']],
    );
    assert.deepEqual(nestedKinds(leonard), ['case']);
    assert.equal(said(text, leonard), text.slice(0, -1));
  });

  it('may be several', () => {
    const text = 'Doe v. Poe, 1 F.3d 2 (2d Cir. 1994), rev’d, 5 U.S. 6 (1995), cert. denied, 7 U.S. 8 (1996).';
    assert.deepEqual(
      only(text).history.map((each) => each.phrase.text),
      ['rev’d', 'cert. denied'],
    );
  });

  it('are not found in a sentence that goes on', () => {
    const text = 'The plaintiff in Doe v. Poe, 410 U.S. 113 (1973), argued that it was so.';
    assert.deepEqual(only(text).history, []);
  });

  it('have a phrase of their own for another printing', () => {
    const text = 'Lee, supra note 1, at 5, reprinted in Roe, supra note 2, at 7.';
    assert.deepEqual(nestedKinds(only(text)), ['supra']);
  });
});

describe('hereinafter', () => {
  const rows: readonly (readonly [text: string, name: string, brackets: string])[] = [
    ['[hereinafter Fact Sheet]', 'Fact Sheet', 'square'],
    ['(hereinafter Fact Sheet)', 'Fact Sheet', 'round'],
    ['[hereinafter, “Fact Sheet”]', 'Fact Sheet', 'square'],
    ['[hereinafter cited as Fact Sheet]', 'Fact Sheet', 'square'],
    ['[hereafter Fact Sheet]', 'Fact Sheet', 'square'],
    ['[Hereinafter Fact Sheet]', 'Fact Sheet', 'square'],
    ['[hereinafter the Fact Sheet]', 'the Fact Sheet', 'square'],
  ];
  for (const [definition, name, brackets] of rows) {
    it(`reads “${definition}”`, () => {
      const text = `Ann Lee, Paper Trails, 90 N.Y.U. L. Rev. 1160 (2015) ${definition}.`;
      const { hereinafter } = only(text);
      assert.deepEqual([hereinafter?.name.text, hereinafter?.brackets], [name, brackets]);
      assert.equal(hereinafter === null ? null : said(text, hereinafter), definition);
    });
  }
});

describe('places on line', () => {
  const rows: readonly (readonly [text: string, url: string | null, archive: string | null, visited: string | null])[] =
    [
      ['https://a.example/b_(c).', 'https://a.example/b_(c)', null, null],
      ['https://a.example/b [https://perma.cc/8NVN-W6EJ].', 'https://a.example/b', 'https://perma.cc/8NVN-W6EJ', null],
      ['https://a.example/b (last visited Apr. 2, 2017).', 'https://a.example/b', null, 'Apr. 2, 2017'],
      ['available at https://a.example/b.', 'https://a.example/b', null, null],
      ['<https://a.example/b>.', 'https://a.example/b', null, null],
    ];
  for (const [tail, url, archive, visited] of rows) {
    it(`reads “${tail}”`, () => {
      const citation = only(`Ann Lee, Paper Trails, 90 N.Y.U. L. Rev. 1160 (2015), ${tail}`);
      assert.ok('online' in citation);
      const { online } = citation;
      assert.deepEqual(
        [online.url?.text ?? null, online.archive?.text ?? null, online.lastVisited?.date?.text ?? null],
        [url, archive, visited],
      );
    });
  }
});
