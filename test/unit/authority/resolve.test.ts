import assert from 'node:assert/strict';
import { fittingReferences } from '../../../server/src/authority/fitting';
import {
  antecedentAt,
  authoritiesBefore,
  authorityOf,
  chainFrom,
  citedInNote,
  occurrenceInProse,
} from '../../../server/src/authority/query';
import { article, referencesIn, resolved, textOf, type Notes, type Resolved } from './document';

const LEE = 'Ann Lee, Paper Trails, 90 N.Y.U. L. Rev. 1160, 1175 (2015)';
const ROE = 'Bo Roe, Quill, 70 Tex. L. Rev. 1 (2014)';
const DOE = 'Doe v. Poe, 410 U.S. 113, 120 (1973)';

/** The short name of the work that the first reference of a note leads to. */
function meant(document: Resolved, number: number): string | null {
  const [reference] = referencesIn(document, number);
  return reference === undefined ? null : (authorityOf(document.resolution, reference.id)?.shortName ?? null);
}

/** The full citation to which the first reference of a note leads in the end. */
function fullOf(document: Resolved, number: number): string {
  const [reference] = referencesIn(document, number);
  return textOf(document, chainFrom(document.resolution, reference?.id ?? -1).at(-1));
}

describe('what a work may be called', () => {
  const names: readonly (readonly [string, string, string])[] = [
    [
      'two authors',
      'Elizabeth G. Porter & Kathryn A. Watts, Visual Rulemaking, 91 N.Y.U. L. Rev. 1183 (2016)',
      'Porter & Watts',
    ],
    [
      'the first of two',
      'Elizabeth G. Porter & Kathryn A. Watts, Visual Rulemaking, 91 N.Y.U. L. Rev. 1183 (2016)',
      'Porter',
    ],
    ['et al.', 'Marc A. Franklin et al., Mass Media Law Cases and Materials 472 (8th ed. 2011)', 'Franklin et al.'],
    ['a whole name', LEE, 'Ann Lee'],
    ['an initial', 'Winston W. Royce, Large Systems, 12 Iowa L. Rev. 5 (2011)', 'W. Royce'],
    ['initials without spaces', 'Winston W. Royce, Large Systems, 12 Iowa L. Rev. 5 (2011)', 'W.W.Royce'],
    ['an accent left out', 'José García, Notas, 12 Iowa L. Rev. 5 (2011)', 'Garcia'],
    ['capitals', LEE, 'LEE'],
    ['words in front', LEE, 'For an overview of Lee'],
    [
      'a title’s first words',
      'Fears for Nine Returned, Amnesty Int’l (Feb. 28, 2012), https://amnesty.example/a',
      'Fears for Nine',
    ],
    ['an author and a short title', LEE, 'Lee, Paper'],
    ['a hereinafter name', `${LEE} [hereinafter Trails]`, 'Trails'],
  ];
  for (const [what, full, key] of names) {
    it(what, () => {
      const document = resolved(article({ 1: `${full}.`, 3: `${key}, supra note 1.` }));
      const [reference] = referencesIn(document, 3);
      const link = document.resolution.links[reference?.id ?? -1];
      assert.ok(link?.kind === 'reference');
      assert.deepEqual([link.authority, link.guess, link.problems], [0, false, []]);
    });
  }

  const cases: readonly (readonly [string, string, string])[] = [
    ['a party', DOE, 'Doe, 410 U.S. at 121'],
    ['the other party', DOE, 'Poe, 410 U.S. at 121'],
    [
      'the first words of a firm',
      'United States v. Carolene Products Co., 304 U.S. 144 (1938)',
      'Carolene Products, 304 U.S. at 152',
    ],
    ['no name at all', DOE, '410 U.S. at 121'],
    ['the object of In re', 'In re Gault, 387 U.S. 1 (1967)', 'Gault, 387 U.S. at 12'],
  ];
  for (const [what, full, short] of cases) {
    it(`a case: ${what}`, () => {
      const document = resolved(article({ 1: `${full}.`, 3: `${short}.` }));
      const [reference] = referencesIn(document, 3);
      assert.equal(authorityOf(document.resolution, reference?.id ?? -1)?.id, 0);
      assert.deepEqual(document.resolution.links[reference?.id ?? -1]?.problems, []);
    });
  }

  it('calls a case by the party that is no government', () => {
    const { resolution } = resolved(article({ 1: 'United States v. Carolene Products Co., 304 U.S. 144 (1938).' }));
    assert.equal(resolution.authorities[0]?.shortName, 'Carolene Products');
  });
});

describe('a name that stands in the body', () => {
  const source = (sentence: string, note: string, later: string): string =>
    `${sentence}[1] Then it was done.[2]\n\n\n[1] ${note}\n\n[2] ${later}\n`;

  it('is the case’s', () => {
    const document = resolved(
      source('The Court spoke in Loving v. Virginia.', '388 U.S. 1, 12 (1967).', 'Virginia, 388 U.S. at 12.'),
    );
    assert.equal(meant(document, 2), 'Loving');
    assert.deepEqual(document.resolution.links.at(-1)?.problems, []);
  });

  it('is the case’s that the sentence before has named', () => {
    const document = resolved(
      source('The Court decided Loving v. Virginia in 1967. It struck down the statute.', '388 U.S. 1, 12 (1967).', 'Virginia, 388 U.S. at 12.'),
    );
    assert.equal(meant(document, 2), 'Loving');
  }); // prettier-ignore

  it('is none that belongs to the call before', () => {
    const sentences = 'It decided Loving v. Virginia.[1] It struck down the statute.';
    const notes = '[1] 388 U.S. 1 (1967).\n\n[2] 410 U.S. 113 (1973).\n';
    const document = resolved(`${sentences}[2]\n\n\n${notes}`);
    assert.deepEqual(document.resolution.authorities.map(({ shortName }) => shortName), ['Loving', '410 U.S. 113']); // prettier-ignore
  });

  for (const [sentence, note] of [
    ['As Richard Posner has argued, it is dull.', 'The Bluebook Blues, 120 Yale L.J. 950 (2011).'],
    ['In The Bluebook Blues, Richard Posner says so.', '120 Yale L.J. 950 (2011).'],
    ['Richard Posner wrote a book about it.', 'How Judges Think 45 (2d ed. 2008).'],
  ] as const) {
    it(`is the author’s: ${sentence}`, () => {
      const document = resolved(source(sentence, note, 'Posner, supra note 1, at 951.'));
      const [reference] = referencesIn(document, 2);
      assert.equal(authorityOf(document.resolution, reference?.id ?? -1)?.id, 0);
      assert.deepEqual(document.resolution.links[reference?.id ?? -1]?.problems, []);
    });
  }

  it('is no author’s where the note names its own', () => {
    const document = resolved(
      source('As Richard Posner says, it is dull.', 'Ann Lee, On Ink, 120 Yale L.J. 950 (2011).', 'Posner, supra note 1.'),
    );
    const [reference] = referencesIn(document, 2);
    assert.notDeepEqual(document.resolution.links[reference?.id ?? -1]?.problems, []);
  }); // prettier-ignore

  it('is not another case’s', () => {
    const document = resolved(
      source('The Court spoke in Loving v. Virginia.', '388 U.S. 1, 12 (1967).', 'Zablocki, 388 U.S. at 12.'),
    );
    assert.deepEqual(
      document.resolution.links.at(-1)?.problems.map((problem) => problem.kind),
      ['short-case-wrong-name'],
    );
  });
});

describe('an opinion', () => {
  const opinion = (note: string): string =>
    `The rule is settled. ${DOE}. Id. at 121. So it was held in Moe v. Noe, 381 U.S. 479 (1965).[1] Doe, 410 U.S. at 122.\n\n\n[1] ${note}\n`;

  it('means by Id. in its text the citation before', () => {
    const document = resolved(opinion('The matter was argued at length.'));
    const [id] = document.resolution.occurrences.filter((each) => each.citation.kind === 'id');
    assert.equal(authorityOf(document.resolution, id?.id ?? -1)?.shortName, 'Doe');
  });

  it('may mean by Id. in a note the citation that carries the call', () => {
    const document = resolved(opinion('Id. at 480.'));
    const [reference] = referencesIn(document, 1);
    const link = document.resolution.links[reference?.id ?? -1];
    assert.ok(link?.kind === 'reference');
    assert.equal(document.resolution.authorities[link.authority ?? -1]?.shortName, 'Moe');
    assert.deepEqual([link.guess, link.problems], [true, []]);
  });

  it('reads a note where it is called', () => {
    const { resolution } = resolved(opinion('Roe v. Wade, 1 U.S. 1 (1973).'));
    assert.deepEqual(
      resolution.occurrences.map((occurrence) => occurrence.note),
      [null, null, null, 0, null],
    );
  });
});

describe('a short form that gives a parallel volume', () => {
  const full = 'Lee v. Roe, 490 U.S. 730, 109 S. Ct. 2166 (1989)';
  const granted = 'Lee v. Roe, 846 F.2d 1485 (D.C. Cir. 1988), cert. granted, 488 U.S. 940, 109 S. Ct. 362 (1988)';
  const other = 'Moe v. Noe, 490 U.S. 19, 109 S. Ct. 1591 (1989)';

  it('means the case that bears its name, not one that is cited without any', () => {
    assert.match(
      fullOf(resolved(article({ 1: `${granted}.`, 2: `${full}.`, 3: 'Lee, 109 S. Ct. at 2172.' })), 3),
      /730/,
    );
  });

  it('means, without a name, the case that begins before its page in that volume', () => {
    const notes = { 1: `${full}.`, 2: `${other}.`, 3: '109 S. Ct. at 1600.' };
    assert.match(fullOf(resolved(article(notes)), 3), /^Moe/);
  });
});

describe('what was not understood is never proof', () => {
  const doubts: readonly (readonly [string, Notes, number])[] = [
    [
      'a note of an unread form before Id.',
      { 1: 'Ann Lee, Ochre (unpublished draft) (on file with author).', 2: 'Id.' },
      2,
    ],
    [
      'a name in the note that is named',
      { 1: `${LEE}.`, 4: 'Lee says otherwise elsewhere.', 9: 'Lee, supra note 4.' },
      9,
    ],
    [
      'an acronym of words in the note that is named',
      { 4: 'The Convention Against Torture forbids it.', 9: 'CAT, supra note 4.' },
      9,
    ],
    [
      'a misspelled name in the note that is named',
      { 4: 'Levendovski has written on it.', 9: 'Levendowski, supra note 4.' },
      9,
    ],
  ];
  for (const [what, notes, note] of doubts) {
    it(what, () => {
      const document = resolved(article(notes));
      const [reference] = referencesIn(document, note);
      const [problem] = document.resolution.links[reference?.id ?? -1]?.problems ?? [];
      assert.ok(problem === undefined || ('doubtful' in problem && problem.doubtful));
      assert.ok(problem === undefined || !('right' in problem) || problem.right === null);
    });
  }

  it('but a misspelled name has a likely meaning', () => {
    const full =
      'Amanda Levendowski, Using Copyright to Combat Revenge Porn, 3 N.Y.U. J. Intell. Prop. & Ent. L. 422 (2014).';
    const document = resolved(article({ 4: full, 9: 'Levendovski, supra note 4.' }));
    const link = document.resolution.links[referencesIn(document, 9)[0]?.id ?? -1];
    assert.ok(link?.kind === 'reference');
    assert.deepEqual(
      [link.authority, link.guess, link.problems],
      [0, true, [{ kind: 'supra-unresolved', doubtful: true, similar: [0] }]],
    );
  });

  it('an excerpt with holes', () => {
    const holes = { 1: `${LEE}.`, 7: `${ROE}.`, 12: 'Lee, supra note 7.', 13: 'Roe, supra note 9.' };
    const document = resolved(article(holes, { holes: true }));
    for (const number of [12, 13]) {
      const [problem] = document.resolution.links[referencesIn(document, number)[0]?.id ?? -1]?.problems ?? [];
      assert.ok(problem === undefined || ('doubtful' in problem && problem.doubtful));
    }
  });
});

describe('hereinafter names', () => {
  it('know their definition, who goes by them and who does not', () => {
    const { resolution } = resolved(
      article({ 1: `${LEE} [hereinafter Trails].`, 3: 'Trails, supra note 1.', 5: 'Lee, supra note 1.' }),
    );
    const [name] = resolution.hereinafters;
    assert.deepEqual(name, {
      name: 'Trails',
      authority: 0,
      definition: 0,
      duplicateOf: null,
      late: false,
      uses: [1],
      bypasses: [2],
    });
  });

  it('are seen to be taken, and to come late', () => {
    const { resolution } = resolved(
      article({ 1: `${LEE} [hereinafter Report].`, 2: `${ROE}.`, 3: `${ROE} [hereinafter Report].` }),
    );
    assert.deepEqual(
      resolution.hereinafters.map(({ duplicateOf, late }) => ({ duplicateOf, late })),
      [
        { duplicateOf: null, late: false },
        { duplicateOf: 0, late: true },
      ],
    );
  });
});

describe('name order', () => {
  const full = 'Liang, Pan, Why Notes Wander, Foreign Policy (Feb. 26, 2016), https://foreignpolicy.com/wander.';
  for (const surname of ['Pan', 'Liang']) {
    it(`${surname}, supra shows the surname`, () => {
      const { resolution } = resolved(article({ 1: full, 3: `${surname}, supra note 1.` }));
      assert.deepEqual(resolution.authorities[0]?.surname, { text: surname, occurrence: 1 });
    });
  }

  it('stays open without a later short form', () => {
    assert.equal(resolved(article({ 1: full })).resolution.authorities[0]?.surname, null);
  });
});

describe('queries', () => {
  const document = resolved(
    article({ 1: `${LEE}.`, 2: 'Id. at 1180.', 3: `See Lee, supra note 1; ${DOE} (quoting ${ROE}).`, 4: '', 5: 'Id.' }),
  );
  const { manuscript, resolution } = document;
  const passageOf = (number: number): number => manuscript.notes[number - 1]?.passage ?? -1;

  it('find the innermost citation at a place', () => {
    const text = manuscript.passages[passageOf(3)]?.prose.text ?? '';
    const at = (words: string): string =>
      textOf(
        document,
        occurrenceInProse(resolution, { passage: passageOf(3), at: text.indexOf(words) + 1 }) ?? undefined,
      );
    assert.match(at('Quill'), /^Bo Roe/);
    assert.match(at('Doe v.'), /^Doe v\. Poe/);
    assert.match(at('supra'), /^Lee, supra/);
  });

  it('follow the chain to the full citation', () => {
    const [id] = referencesIn(document, 2);
    assert.deepEqual(
      chainFrom(resolution, id?.id ?? -1).map((each) => textOf(document, each)),
      [LEE],
    );
  });

  it('say what an Id. would mean', () => {
    const meaning = (number: number, at: number): string | null =>
      antecedentAt(manuscript, resolution, { passage: passageOf(number), at })?.authority.shortName ?? null;
    assert.equal(meaning(2, 0), 'Lee');
    assert.equal(meaning(3, 0), 'Lee');
    assert.equal(meaning(4, 0), null, 'note 3 cites two works');
    assert.equal(meaning(3, Number.POSITIVE_INFINITY), 'Doe');
    assert.equal(meaning(1, 0), null);
  });

  it('say which works a note cites, nested ones aside', () => {
    assert.deepEqual([...citedInNote(resolution, 2)], [0, 1]);
  });

  it('list the works cited before a place, the nearest first', () => {
    const names = authoritiesBefore(resolution, { passage: passageOf(4), at: 0 }, 10).map((work) => work.shortName);
    assert.deepEqual(names, ['Roe', 'Doe', 'Lee']);
  });
});

describe('the fit of a numbering', () => {
  it('counts the references whose note cites what they call', () => {
    const fit = (note: number): number =>
      fittingReferences(resolved(article({ 1: `${LEE}.`, 2: `${ROE}.`, 5: `Lee, supra note ${note}.` })).resolution);
    assert.equal(fit(1), 1);
    assert.equal(fit(2), 0);
  });
});
