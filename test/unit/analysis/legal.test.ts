import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyse } from '../../../server/src/analysis/analyse';
import type { Analysis, LegalWriting } from '../../../server/src/analysis/analysis';
import type { Format } from '../../../server/src/manuscript/manuscript';
import { defaultOptions, type Options } from '../../../server/src/settings/options';

const analysed = (text: string, format: Format = 'plaintext', options: Partial<Options> = {}): Analysis =>
  analyse(text, format, { ...defaultOptions, ...options });

const withNotes = (...notes: string[]): string => {
  const calls = notes.map((_, index) => `Sentence ${index + 1}.[${index + 1}]`).join(' ');
  return `${calls}\n\n${notes.map((note, index) => `[${index + 1}] ${note}`).join('\n\n')}\n`;
};

describe('legal writing', () => {
  const page = 'North Korea Country Profile, BBC (Mar. 8, 2017), https://www.bbc.com/news.';
  const cases: readonly [string, string, LegalWriting][] = [
    ['an Id. that means a work', withNotes(page, 'Id.'), 'sure'],
    ['an Id. that begins a note', withNotes('A remark.', 'See id. at 4.'), 'sure'],
    ['a supra', withNotes(page, 'Text only.', 'Pan, supra note 1.'), 'sure'],
    ['a hereinafter name', withNotes('Ann Lee, The Long Report on Paper (2015) [hereinafter Paper Report].'), 'sure'],
    ['a short-form case', withNotes('Doe, 410 U.S. at 121.'), 'sure'],
    ['a cross-reference', withNotes(page, 'See supra note 1 and accompanying text.'), 'sure'],
    ['three certain citations', withNotes('42 U.S.C. § 1983; 42 U.S.C. § 1985; 42 U.S.C. § 1988.'), 'sure'],
    ['three in a text without notes', 'See 42 U.S.C. § 1983. See 42 U.S.C. § 1985. See 42 U.S.C. § 1988.', 'sure'],
    ['two certain citations', withNotes('42 U.S.C. § 1983; 42 U.S.C. § 1985.'), 'unsure'],
    ['a note that nothing calls', 'A text without calls.\n\n[1] Id.\n\n[2] Id. at 3.', 'unsure'],
    ['web pages', withNotes(page, page, page, page), 'unsure'],
    ['an Id. that is something else', withNotes('A remark. Id. rather have it.', 'Another.'), 'unsure'],
    ['nothing', '', 'unsure'],
  ];
  for (const [what, text, expected] of cases) {
    it(`${expected}: ${what}`, () => assert.equal(analysed(text).legalWriting, expected));
  }

  it('is what the writer says it is', () => {
    assert.equal(analysed('1. Milk', 'plaintext', { document: 'court' }).legalWriting, 'sure');
    assert.equal(analysed(withNotes(page, 'Id.'), 'plaintext', { document: 'none' }).legalWriting, 'declined');
    assert.equal(analysed('---\ncarolene.document: law-review\n---\n\nText.', 'markdown').legalWriting, 'sure');
    assert.equal(
      analysed('---\ncarolene.document: none\n---\n\nText.[^1]\n\n[^1]: Id.', 'markdown', { document: 'court' })
        .legalWriting,
      'declined',
    );
  });

  for (const name of readdirSync('test/documents/silent')) {
    it(`is not taken for it: ${name}`, () => {
      const text = readFileSync(join('test/documents/silent', name), 'utf8');
      assert.equal(analysed(text, name.endsWith('.md') ? 'markdown' : 'plaintext').legalWriting, 'unsure');
    });
  }
});

describe('the dress of a document', () => {
  const cited =
    '410 U.S. 113, 120 (1973). 42 U.S.C. § 1983. See 42 U.S.C. § 1985. See 42 U.S.C. § 1988. 5 U.S.C. § 706.';

  it('is an article where the citations stand in notes', () => {
    assert.equal(analysed(withNotes(cited)).dress, 'law-review');
    assert.equal(analysed('').dress, 'law-review');
  });

  it('is a court’s paper where they stand in the text', () => {
    assert.equal(analysed(`The rule is settled. ${cited}\n\nMore text.`).dress, 'court');
  });

  it('is an opinion where a line of its own says who delivered it', () => {
    assert.equal(analysed(`JUSTICE STEVENS delivered the opinion of the Court.\n\nSettled. ${cited}`).dress, 'opinion');
    assert.equal(analysed(`Justice Scalia, concurring in the judgment.\n\nSettled. ${cited}`).dress, 'opinion');
  });

  it('is an article where it tells of an opinion', () => {
    const told = 'In that case Justice Stevens delivered the opinion of the Court.[1]\n\n[1] 545 U.S. 1 (2005).';
    assert.equal(analysed(told).dress, 'law-review');
  });

  it('is what the writer says', () => {
    assert.equal(analysed(withNotes(cited), 'plaintext', { document: 'opinion' }).dress, 'opinion');
  });
});

describe('the numbers of notes in Markdown', () => {
  /** Labels that differ from the order of the calls: note 2 is called first. */
  const swapped = (reference: string): string =>
    [
      'One.[^2] Two.[^1] Three.[^3]',
      '[^1]: Ann Lee, *Paper Trails*, 90 N.Y.U. L. Rev. 1160 (2015).',
      '[^2]: Bo Roe, *Quill*, 70 Tex. L. Rev. 1 (2014).',
      `[^3]: ${reference}`,
    ].join('\n\n');

  const cases: readonly [string, string, Partial<Options>, string][] = [
    ['the order of the calls, where the references fit it', 'Roe, *supra* note 1.', {}, 'order'],
    ['the labels, where the references fit them', 'Lee, *supra* note 1.', {}, 'label'],
    ['the order, where nothing decides', 'Text.', {}, 'order'],
    ['what is set, whatever fits', 'Roe, *supra* note 1.', { numbering: 'label' }, 'label'],
    ['what is set, the other way', 'Lee, *supra* note 1.', { numbering: 'order' }, 'order'],
  ];
  for (const [what, reference, options, expected] of cases) {
    it(`go by ${what}`, () => {
      const { manuscript } = analysed(swapped(reference), 'markdown', options);
      assert.equal(manuscript.numbering, expected);
      assert.equal(manuscript.numberingInDoubt, true);
    });
  }
});
