import assert from 'node:assert/strict';
import { analyse } from '../../../server/src/analysis/analyse';
import { LiveDocument } from '../../../server/src/analysis/live';
import { ReadingMemo } from '../../../server/src/analysis/memo';
import type { Format } from '../../../server/src/manuscript/manuscript';
import { defaultOptions, type Dress, type DocumentSetting } from '../../../server/src/settings/options';
import { span } from '../../../server/src/text/span';

interface Case {
  readonly says: string;
  readonly text: string;
  readonly dress: Dress;
  readonly format?: Format;
}

const caption = `IN THE UNITED STATES DISTRICT COURT
FOR THE NORTHERN DISTRICT OF OHIO

Ann LEE,
     Plaintiff,

     v.

Bo ROE,
     Defendant.

Case No. 1:22-cv-00345
`;

const documents: readonly Case[] = [
  { says: 'a caption and a motion', dress: 'court', text: `${caption}\nMOTION TO DISMISS\n\nThe gate was open.\n` },
  { says: 'a caption alone', dress: 'court', text: `${caption}\nThe gate was open.\n` },
  {
    says: 'a caption in Markdown',
    dress: 'court',
    format: 'markdown',
    text: '**IN THE UNITED STATES COURT OF APPEALS**  \n**FOR THE NINTH CIRCUIT**\n\nNo. 22-345\n\nAnn LEE,  \n*Plaintiff-Appellant*,  \nv.  \nBo ROE,  \n*Defendant-Appellee*.\n\nThe gate was open.\n',
  },
  { says: 'a table of authorities', dress: 'court', text: 'TABLE OF AUTHORITIES\n\nThe gate was open.\n' },
  { says: 'a closing', dress: 'court', text: 'The gate was open.\n\nRespectfully submitted,\n\nAnn Lee\n' },
  {
    says: 'a certificate of service',
    dress: 'court',
    text: 'The gate was open.\n\nCERTIFICATE OF SERVICE\n\nServed today.\n',
  },
  {
    says: 'the parts of a brief',
    dress: 'court',
    text: 'QUESTION PRESENTED\n\nWas it open?\n\nSTATEMENT OF THE CASE\n\nThe gate was open.\n\nSUMMARY OF ARGUMENT\n\nIt was.\n',
  },
  {
    says: 'a brief with notes beside the citations of its text',
    dress: 'court',
    text:
      'BRIEF FOR PETITIONER\n\nIt was so held.[1] Doe v. Poe, 410 U.S. 113, 120 (1973). See Lee v. Roe, 500 U.S. 1 (1991). ' +
      'Id. at 3. Doe, 410 U.S. at 121. Id. at 122.\n\n[1] See 42 U.S.C. § 1983.\n',
  },
  {
    says: 'an opinion of the Supreme Court',
    dress: 'opinion',
    format: 'markdown',
    text: '# LEE v. ROE\n\nNo. 03-1454.\n\n*5 JUSTICE STEVENS delivered the opinion of the Court.\n\nThe gate was open.\n',
  },
  { says: 'an opinion per curiam', dress: 'opinion', text: `Lee v. Roe\n\nPER CURIAM.\n\nThe gate was open.\n` },
  {
    says: 'a dissent',
    dress: 'opinion',
    text: 'JUSTICE THOMAS, with whom JUSTICE SCALIA joins, dissenting.\n\nThe gate was open.\n',
  },
  {
    says: 'a dissent, as reporters print it',
    dress: 'opinion',
    text: 'O’CONNOR, J., dissenting\n\nThe gate was open.\n',
  },
  {
    says: 'a concurrence, broken over two lines',
    dress: 'opinion',
    text: 'CHIEF JUSTICE ROBERTS, with whom JUSTICE SCALIA and JUSTICE ALITO\njoin, concurring in the judgment.\n\nThe gate was open.\n',
  },
  {
    says: 'an opinion of a court of appeals, caption and all',
    dress: 'opinion',
    text: `${caption}\nBefore: HAWKINS, BEA, and LEE, Circuit Judges.\n\nBEA, Circuit Judge:\n\nThe gate was open.\n`,
  },
  {
    says: 'an order of a district court',
    dress: 'opinion',
    text: `${caption}\nMEMORANDUM OPINION AND ORDER\n\nThe gate was open. ECF No. 12 at 3.\n\nIT IS SO ORDERED.\n`,
  },
  {
    says: 'a slip opinion',
    dress: 'opinion',
    text: 'Cite as: 545 U. S. ____ (2005)\n\nOpinion of the Court\n\nThe gate was open.\n',
  },
  {
    says: 'references that only opinions make',
    dress: 'opinion',
    text: 'The gate was open. Ante, at 3. It was shut. Post, at 7 (SCALIA, J., dissenting). Or both. See ante, at 14.\n',
  },
  {
    says: 'an article',
    dress: 'law-review',
    text: 'Gates\n\nThe gate was open.[1] It was shut.[2]\n\n[1] Ann Lee, Paper Trails, 90 N.Y.U. L. Rev. 1160 (2015).\n\n[2] Id.\n',
  },
  { says: 'a few words', dress: 'law-review', text: 'The gate was open.\n' },
  {
    says: 'an article about a case, which has its caption and names its judges',
    dress: 'law-review',
    format: 'markdown',
    text:
      `# The Gate Case\n\n> ${caption.replaceAll('\n', '\n> ')}\n\nJustice Stevens delivered the opinion of the Court.[^1]\n\n` +
      'Justice Thomas, dissenting, would have shut it.[^2] The plaintiff filed a motion to dismiss.[^3]\n\n' +
      '[^1]: Lee v. Roe, 410 U.S. 113, 120 (1973).\n\n[^2]: *Id.* at 130 (Thomas, J., dissenting).\n\n[^3]: *See* Ann Lee, *Paper Trails*, 90 N.Y.U. L. Rev. 1160 (2015).\n',
  },
  {
    says: 'an article that tells of opinions in running text',
    dress: 'law-review',
    text:
      'It is often said that a per curiam opinion is of little weight, and that Justice Stevens, dissenting, was of another mind when ' +
      'he wrote of it; the case was argued and decided within a year, and counsel for the plaintiff respectfully submitted another brief.\n',
  },
];

const settled = (text: string, format: Format, document: DocumentSetting = 'auto'): Dress =>
  analyse(text, format, { ...defaultOptions, document }).dress;

describe('what a document is taken for', () => {
  for (const { says, text, dress, format = 'plaintext' } of documents) {
    it(`${dress}: ${says}`, () => {
      assert.equal(settled(text, format), dress);
    });
  }

  it('is what the settings say', () => {
    assert.equal(settled('PER CURIAM.\n\nThe gate was open.\n', 'plaintext', 'court'), 'court');
  });

  for (const said of ['carolene.document: court', 'title: x\ncarolene:\n  document: court']) {
    it(`is what the front matter says, over the settings: ${JSON.stringify(said)}`, () => {
      const text = `---\n${said}\n---\n\nPER CURIAM.\n\nThe gate was open.\n`;
      assert.equal(settled(text, 'markdown', 'law-review'), 'court');
    });
  }

  it('does not read plain text for front matter', () => {
    assert.equal(settled('---\ncarolene.document: court\n---\n\nThe gate was open.\n', 'plaintext'), 'law-review');
  });
});

describe('what a document that is edited is taken for', () => {
  const body = 'The gate was open.\n';
  const live = (text: string): LiveDocument =>
    new LiveDocument(text, 'plaintext', defaultOptions, new ReadingMemo(), {
      now: () => 0,
      pause: () => Promise.resolve(),
    });
  const replace = (document: LiveDocument, old: string, newText: string): Dress => {
    const at = document.source.indexOf(old);
    assert.notEqual(at, -1, `the text holds ${old}`);
    document.edit({ span: span(at, at + old.length), newText });
    return document.analysis().dress;
  };

  it('stays where one mark more or less leaves the scales about level', () => {
    const document = live(`MEMORANDUM OPINION\n\nSyllabus\n\n${body}`);
    assert.equal(document.analysis().dress, 'opinion');
    assert.equal(replace(document, 'Syllabus', 'Syllabu'), 'opinion');
    assert.equal(settled(document.source, 'plaintext'), 'law-review');
    assert.equal(replace(document, 'Syllabu\n', 'Syllabus\n'), 'opinion');
  });

  it('does not turn over by the first mark of another', () => {
    const document = live(`Notes\n\n${body}\nPetition for review\n\nIntroduction\n`);
    assert.equal(document.analysis().dress, 'law-review');
    assert.equal(replace(document, 'Introduction', 'Statement of facts'), 'law-review');
    assert.equal(settled(document.source, 'plaintext'), 'court');
  });

  it('turns over where it is plain', () => {
    const document = live(`Notes\n\n${body}`);
    assert.equal(document.analysis().dress, 'law-review');
    assert.equal(replace(document, 'Notes', `${caption}\nTABLE OF AUTHORITIES`), 'court');
  });

  it('is guessed afresh for another text and other settings', () => {
    const document = live(`MEMORANDUM OPINION\n\nSyllabus\n\n${body}`);
    document.analysis();
    replace(document, 'Syllabus', 'Syllabu');
    document.setOptions({ ...defaultOptions });
    assert.equal(document.analysis().dress, 'law-review');
    document.replace(`PER CURIAM.\n\n${body}`);
    assert.equal(document.analysis().dress, 'opinion');
  });
});
