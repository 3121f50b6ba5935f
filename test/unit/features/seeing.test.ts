/** What is shown beside and over the text: highlights, hints, links, workspace symbols. */
import assert from 'node:assert/strict';
import { DocumentHighlightKind } from 'vscode-languageserver';
import { documentLinks } from '../../../server/src/features/documentLinks';
import { highlights } from '../../../server/src/features/highlights';
import { inlayHints } from '../../../server/src/features/inlayHints';
import { symbolsNamed } from '../../../server/src/features/workspaceSymbols';
import { defaultBeside } from '../../../server/src/settings/options';
import { cursorIn, textIn, viewed, withBeside, wholeOf } from './viewed';

const article = `Paper was weighed.[^lee] Then counted.[^2] The courts agreed.[^3] So it stayed.[^4]

[^lee]: Ann Lee, *Paper Trails*, 90 N.Y.U. L. Rev. 1160, 1175 (2015).

[^2]: *Id.* at 1180.

[^3]: *See* *Doe v. Poe*, 410 U.S. 113, 120 (1973).

[^4]: Lee, *supra* note 1, at 1190.
`;
const at = (text: string): string => article.replace(text, `${text.slice(0, 1)}¦${text.slice(1)}`);

describe('highlights', () => {
  const seen = (marked: string): readonly string[] | null => {
    const view = viewed(marked);
    const found = highlights(view, cursorIn(marked));
    return (
      found?.map(({ range, kind }) => `${kind === DocumentHighlightKind.Write ? '!' : ''}${textIn(view, range)}`) ??
      null
    );
  };
  const work = [
    '!Ann Lee, *Paper Trails*, 90 N.Y.U. L. Rev. 1160, 1175 (2015)',
    'Id.* at 1180',
    'Lee, *supra* note 1, at 1190',
  ];
  const cases: readonly (readonly [string, string, readonly string[] | null])[] = [
    ['from the full citation, all of the work', at('Ann Lee'), work],
    ['from an Id.', at('Id.'), work],
    ['from a supra', at('Lee, *supra*'), work],
    ['of a work cited once, the one', at('Doe v. Poe'), ['!Doe v. Poe*, 410 U.S. 113, 120 (1973)']],
    ['of a call, the note and what names it', at('[^lee] '), ['!lee', '[^lee]', '1']],
    ['of a note’s label, the same', at('[^lee]: '), ['!lee', '[^lee]', '1']],
    [
      'of a label in a list, its note',
      `${article}\nSee *supra* notes #lee, #¦2.\n`,
      ['!2', '[^2]', 'supra* notes #lee, #2'],
    ],
    ['of prose, nothing: the editor looks for the word', at('weighed'), null],
  ];
  for (const [what, marked, expected] of cases) it(what, () => assert.deepEqual(seen(marked), expected));

  it('none where it isn’t surely legal writing', () => {
    const marked = at('Id.');
    assert.equal(highlights(viewed(marked, 'markdown', { document: 'none' }), cursorIn(marked)), null);
  });
});

describe('inlay hints', () => {
  const shown = (text: string, beside = defaultBeside): string => {
    const view = viewed(text);
    const hints = inlayHints(view, wholeOf(view), beside);
    const words = hints.map(({ position, label }) => ({
      position,
      text: typeof label === 'string' ? label : label.map(({ value }) => value).join(''),
    }));
    return withBeside(view, words);
  };

  it('say the number of a note whose label doesn’t', () => {
    const expected = article.replace('[^lee] ', '[^lee]⟨1⟩ ').replace('[^lee]:', '[^lee]:⟨1⟩');
    assert.equal(shown(article), expected);
  });
  it('say it of a label that is another number', () => {
    const text = 'As.[^7] So.[^3]\n\n[^7]: *Doe v. Poe*, 410 U.S. 113 (1973).\n\n[^3]: *Id.*\n';
    const view = viewed(text, 'markdown', { numbering: 'order' });
    const numbers = inlayHints(view, wholeOf(view), defaultBeside).map(({ label }) => label);
    assert.deepEqual(numbers, ['1', '2', '1', '2']);
  });
  it('say the number of an inline note behind its mark', () => {
    assert.equal(shown('As.^[It was.] So.[^1]\n\n[^1]: It is.\n'), 'As.^[⟨1⟩It was.] So.[^1]⟨2⟩\n\n[^1]:⟨2⟩ It is.\n');
  });
  it('say what an Id. stands for, to who wants it', () => {
    const wanted = { ...defaultBeside, noteNumbers: false, id: true };
    assert.equal(shown(article, wanted), article.replace('*Id.', '*Id.⟨Lee⟩'));
  });
  it('say nothing of an Id. that stands for nothing', () => {
    const lost = 'As.[^1]\n\n[^1]: *Id.* at 3.\n';
    assert.equal(shown(lost, { ...defaultBeside, id: true }), lost);
  });
  it('are made for what is seen', () => {
    const view = viewed(article);
    const line = { start: { line: 2, character: 0 }, end: { line: 3, character: 0 } };
    assert.equal(inlayHints(view, line, defaultBeside).length, 1);
  });
  it('can be switched off', () => assert.equal(shown(article, { ...defaultBeside, noteNumbers: false }), article));
});

describe('links', () => {
  const linked = (cited: string, publicAddresses = true): readonly string[] => {
    const view = viewed(`As it was.[^1]\n\n[^1]: ${cited}\n`);
    return documentLinks(view, publicAddresses).map(({ range, target }) => `${textIn(view, range)} → ${target ?? ''}`);
  };
  const cases: readonly (readonly [string, readonly string[]])[] = [
    [
      'Ann Lee, *Ink*, Slate (May 3, 2015), https://slate.com/ink.html [https://perma.cc/AB12-CD34].',
      [
        'https://slate.com/ink.html → https://slate.com/ink.html',
        'https://perma.cc/AB12-CD34 → https://perma.cc/AB12-CD34',
      ],
    ],
    ['See doi.org/10.1000/182.', ['doi.org/10.1000/182 → https://doi.org/10.1000/182']],
    ['It is doi:10.1000/182(3)a.', ['doi:10.1000/182(3)a → https://doi.org/10.1000/182(3)a']],
    ['It is not doi:11.5 nor doi:10.', []],
    ['*Roe v. Wade*, 410 U.S. 113 (1973).', ['410 U.S. 113 → https://supreme.justia.com/cases/federal/us/410/113/']],
    [
      '*Doe v. Poe*, 24 F. Supp. 2d 113 (D. Me. 1999).',
      ['24 F. Supp. 2d 113 → https://www.courtlistener.com/c/F.%20Supp.%202d/24/113/'],
    ],
    ['*Doe v. Poe*, 545 U.S. ___ (2015).', []],
    ['*Doe v. Poe*, 2015 WL 123456 (D. Me. May 3, 2015).', []],
    ['*Corfu Channel* (U.K. v. Alb.), 1949 I.C.J. 4 (Apr. 9).', []],
    [
      '42 U.S.C. § 2000e-2(a) (2012).',
      [
        '42 U.S.C. § 2000e-2(a) → https://uscode.house.gov/view.xhtml?req=granuleid:USC-prelim-title42-section2000e-2&edition=prelim',
      ],
    ],
    [
      'I.R.C. § 61(a).',
      [
        'I.R.C. § 61(a) → https://uscode.house.gov/view.xhtml?req=granuleid:USC-prelim-title26-section61&edition=prelim',
      ],
    ],
    ['40 C.F.R. § 60.1 (2015).', ['40 C.F.R. § 60.1 → https://www.ecfr.gov/current/title-40/section-60.1']],
    ['40 C.F.R. pt. 60 (2015).', ['40 C.F.R. pt. 60 → https://www.ecfr.gov/current/title-40/part-60']],
    ['Cal. Penal Code § 187 (West 2015).', []],
    [
      'U.S. Const. amend. XIV, § 1.',
      ['U.S. Const. amend. XIV → https://constitution.congress.gov/constitution/amendment-14/'],
    ],
    ['Cal. Const. art. I, § 1.', []],
    [
      'FASTER Act of 2021, Pub. L. No. 117-11, § 2, 135 Stat. 262.',
      [
        '117-11 → https://www.govinfo.gov/link/plaw/117/public/11',
        '135 Stat. 262 → https://www.govinfo.gov/link/statute/135/262',
      ],
    ],
    [
      'Clean Power Plan, 80 Fed. Reg. 64,662 (Oct. 23, 2015).',
      ['80 Fed. Reg. 64,662 → https://www.govinfo.gov/link/fr/80/64662'],
    ],
    [
      'Fairness Act, H.R. 11, 112th Cong. § 203 (2009).',
      ['H.R. 11 → https://www.congress.gov/bill/112th-congress/house-bill/11'],
    ],
    [
      'U.S. Patent No. 8,112,504 B2 (filed Mar. 4, 2009).',
      ['8,112,504 B2 → https://patents.google.com/patent/US8112504B2'],
    ],
    ['G.A. Res. 62/228, U.N. Doc. A/RES/62/228 (Feb. 6, 2008).', ['A/RES/62/228 → https://undocs.org/A/RES/62/228']],
    ['R v Smith [2019] UKSC 41.', ['UKSC 41 → https://caselaw.nationalarchives.gov.uk/uksc/2019/41']],
  ];
  for (const [cited, expected] of cases) it(cited, () => assert.deepEqual(linked(cited), expected));

  it('say where they lead', () => {
    const [link] = documentLinks(viewed('As.[^1]\n\n[^1]: *Roe v. Wade*, 410 U.S. 113 (1973).\n'), true);
    assert.equal(link?.tooltip, 'The opinion, at supreme.justia.com');
  });
  it('without public addresses are what is written', () => {
    assert.deepEqual(linked('*Roe v. Wade*, 410 U.S. 113 (1973), https://a.org/b.', false), [
      'https://a.org/b → https://a.org/b',
    ]);
  });
});

describe('workspace symbols', () => {
  const named = (query: string) => symbolsNamed(viewed(article), query).map(({ name }) => name);

  it('are the works, then the notes', () => {
    const all = named('');
    assert.equal(all.length, 6);
    assert.match(all[0] ?? '', /^Ann Lee, Paper Trails/);
    assert.match(all[2] ?? '', /^note 1: Ann Lee/);
  });
  it('are found by a word of a name', () =>
    assert.deepEqual(named('poe'), [
      'Doe v. Poe, 410 U.S. 113, 120 (1973)',
      'note 3: See Doe v. Poe, 410 U.S. 113, 120 (1973).',
    ]));
  it('are found by the number of a note', () =>
    assert.deepEqual(named('note 4:'), ['note 4: Lee, supra note 1, at 1190.']));
});
