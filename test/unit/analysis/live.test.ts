import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { analyse } from '../../../server/src/analysis/analyse';
import type { Analysis } from '../../../server/src/analysis/analysis';
import { LiveDocument, type Pace } from '../../../server/src/analysis/live';
import { ReadingMemo } from '../../../server/src/analysis/memo';
import { readPassage } from '../../../server/src/citation/read';
import type { Format } from '../../../server/src/manuscript/manuscript';
import { rules } from '../../../server/src/rules/index';
import { defaultOptions, type Options } from '../../../server/src/settings/options';
import { LineIndex } from '../../../server/src/text/line-index';
import type { Prose } from '../../../server/src/text/prose';
import { span } from '../../../server/src/text/span';

const articles: Readonly<Record<Format, string>> = {
  markdown: readFileSync('examples/article.md', 'utf8'),
  plaintext: readFileSync('examples/article.txt', 'utf8'),
};

/** A pace that counts its pauses; with a clock that runs by itself, so that every slice is short. */
class TestPace implements Pace {
  pauses = 0;
  #now = 0;
  constructor(private readonly tick: number) {}
  now(): number {
    return (this.#now += this.tick);
  }
  pause(): Promise<void> {
    this.pauses++;
    return Promise.resolve();
  }
}

/** A memo that says what it had read, and hands out readings that nobody can change. */
class WatchedMemo extends ReadingMemo {
  readonly texts: string[] = [];
  constructor(room?: number) {
    super((prose) => {
      this.texts.push(prose.text);
      return frozen(readPassage(prose));
    }, room);
  }
}

function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(frozen);
  }
  return value;
}

const open = (source: string, format: Format, memo = new ReadingMemo(), pace = new TestPace(0)): LiveDocument =>
  new LiveDocument(source, format, defaultOptions, memo, pace);

/** All that an analysis knows, to be compared as a whole. */
const known = (analysis: Analysis): unknown => ({ ...analysis, findings: analysis.findings() });

/** `FC_RUNS=500` looks longer than there is time for each day. */
const runs = Number(process.env['FC_RUNS'] ?? 12);

/** What writers type, and what breaks a document's structure most. */
const typed = fc.oneof(
  fc.constantFrom(
    'Id.',
    '[^',
    ']: ',
    '[^9]: Ann Lee, *Paper Trails*, 90 N.Y.U. L. Rev. 1160 (2015).\n\n',
    '\n',
    '\n\n',
    '\r\n',
    '[3]',
    '\n\n[3] Id.\n\n',
    ', supra note 2, at 4',
    'supra note __',
    '*',
    '`',
    '^[',
    '<!--',
    '# ',
    '    ',
    '“',
    '---\n',
    '\u0000',
    '\ud83d',
  ),
  fc.string({ maxLength: 8 }),
);

/** With every rule speaking, in a dress that is not guessed: a guess holds to the one before. */
const allRules: Options = {
  ...defaultOptions,
  document: 'law-review',
  rules: Object.fromEntries(rules.map(({ id }) => [id, 'on' as const])),
};

/** Where a writer is at work: beside these, from the first to the last of them. */
const beside = [
  '. ', ', ', '”', '“', '*Id.*', 'Id.', 'supra', 'note ', ' at ', '[', '] ', ']: ', ' v. ', '(19', '\n\n', '# ', 'In ',
  ' in ', 'See', '; ', '(', 'L. Rev.', 'U.S.', '§', '’', 'I. Of', 'A. On', 'II. ', 'Rest',
]; // prettier-ignore

/** A keystroke or two at a place in the midst of things: mostly one that leaves the sense of everything as it was. */
const keystrokes = fc.array(
  fc.record({
    mark: fc.constantFrom(...beside),
    which: fc.double({ min: 0, max: 1, noNaN: true }),
    behind: fc.integer({ min: -2, max: 8 }),
    removed: fc.constantFrom(0, 0, 0, 1, 1, 2, 5, 40),
    text: fc.constantFrom(
      '',
      'x',
      ' ',
      'e',
      '1',
      '.',
      ',',
      '. ',
      ' and ',
      ' Poe',
      'The ',
      '*',
      '“',
      '”',
      ' in ',
      '; ',
      '[1]',
      '’',
    ),
  }),
  { minLength: 1, maxLength: 10 },
);

/** The place beside the mark that stands so far into the text; the text's beginning where there is none. */
function placeBeside(source: string, { mark, which, behind }: { mark: string; which: number; behind: number }): number {
  const found = source.indexOf(mark, Math.floor(which * source.length));
  const at = found < 0 ? source.indexOf(mark) : found;
  return Math.min(Math.max(0, at + behind), source.length);
}

/** All that a resolution asks of running text: names before a call, text that was not read, notes that cite nothing. */
const asking: Readonly<Record<Format, string>> = {
  plaintext: [
    'I. Of Names',
    'The law is old. In Loving v. Virginia,[1] the Court held so. As Richard Posner has argued, it did.[2] The “rule”[3] stays.',
    'A. On Doubts',
    'Compare Roe v. Wade, 410 U.S. 113 (1973), with what 12 Foo 34 said.[4] Nobody knows—or so they say—why.[5] It’s so; isn’t it?[6] It’s theirs.[7]',
    'II. The Rest',
    "Id. at 120 says more.[8] It is the court's view.[9] All agree.[10]",
    '',
    '[1] 388 U.S. 1, 11 (1967).',
    '[2] The Economics of Justice, 90 N.Y.U. L. Rev. 1160, 1170 (2015).',
    '[3] Id. at 1171. The author goes on to say so in id. at 1172, which is old.',
    '[4] Lee, supra note 2, at 4; see also Ann Lee, Paper Trails, 90 Yale L.J. 10 (1981) [hereinafter Trails].',
    '[5] Trails, supra note 4, at 12. See infra Part II. and 55 Unread Rptr. Thing 12, by Quillan.',
    '[6] Quillan, supra note 5, at 3; Ann Lee, Paper Trails, 90 Yale L.J. 10 (1981). Id. at 14. Id.',
    '[7] 42 U.S.C. § 1983 (1994). Id. § 1985.',
    '[8] Id. 28 U.S.C. § 1331. The author says so at length, and the court as well',
    '[9] Id. at 5.',
    '[10] Loving, 388 U.S. at 12; see supra notes 1–3 and accompanying text; supra Part I.A.',
    '',
  ].join('\n\n'),
  markdown: [
    '---\ntitle: On Names\n---',
    '# I. Of Names',
    'The law is old. In *Loving v. Virginia*,[^a] the Court held so. As Richard Posner has argued, it did.[^b] The “rule”[^c] stays.',
    '<!-- carolene-disable-next-line supra-wrong-note -->\nThe rule is old—or so they say—as *Roe v. Wade*, 410 U.S. 113 (1973), has it.[^d] It’s so; isn’t it?[^e]',
    '## A. On Doubts',
    "> Set off, as the court's own words are.[^f]",
    'A note within^[*Id.* at 1162; the rest is silence] the text. *Id.* It’s theirs.[^g] Not all agree.[^h]',
    '[^a]: 388 U.S. 1, 11 (1967).',
    '[^b]: *The Economics of Justice*, 90 N.Y.U. L. Rev. 1160, 1170 (2015).',
    '[^c]: *Id.* at 1171. The author goes on to say so in *id.* at 1172, which is old.\n\n    And in a second paragraph.',
    '[^d]: Lee, *supra* note 2, at 4; *see also* Ann Lee, *Paper Trails*, 90 Yale L.J. 10 (1981) [hereinafter *Trails*].',
    '[^e]: *Trails*, *supra* note 4, at 12. *See infra* Part II. and 55 Unread Rptr. Thing 12, by Quillan.',
    '[^f]: Quillan, *supra* note 5, at 3; Ann Lee, *Paper Trails*, 90 Yale L.J. 10 (1981). *Id.* at 14. *Id.*',
    '[^g]: 42 U.S.C. § 1983 (1994). *Id.* § 1985.',
    '[^h]: *Loving*, 388 U.S. at 12; *see supra* notes 1–3 and accompanying text; *supra* Part I.A.',
    '',
  ].join('\n\n'),
};

/** The same where nothing depends on headings and paragraphs, so that those may change and all else be kept. */
const askingLess = (format: Format): string =>
  asking[format]
    .replaceAll(/[Pp]art I[.IA]*/g, 'note 2')
    .replaceAll(/\n\n\*?Id\.\*? at 120/g, '\n\nShe')
    .replaceAll(' *Id.* It', ' It');

const edits = fc.array(
  fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), removed: fc.nat(30), text: typed }),
  {
    minLength: 1,
    maxLength: 8,
  },
);

describe('a document that is edited', () => {
  for (const format of ['markdown', 'plaintext'] as const) {
    it(`is understood as if it had been read from scratch after each edit: ${format}`, function () {
      this.timeout(600_000);
      fc.assert(
        fc.property(edits, fc.boolean(), (steps, askEachTime) => {
          const document = open(articles[format], format, new WatchedMemo());
          document.analysis();
          for (const { at, removed, text } of steps) {
            const start = Math.floor(at * document.source.length);
            document.edit({ span: span(start, Math.min(start + removed, document.source.length)), newText: text });
            if (askEachTime) document.analysis();
          }
          const afresh = analyse(document.source, format, defaultOptions);
          assert.deepEqual(known(document.analysis()), known(afresh));
          assert.deepEqual(document.lines, LineIndex.of(document.source));
        }),
        { numRuns: runs },
      );
    });

    it(`is understood so after each keystroke, in the midst of things: ${format}`, function () {
      this.timeout(600_000);
      fc.assert(
        fc.property(fc.constantFrom(asking[format], askingLess(format)), keystrokes, (text, steps) => {
          const document = new LiveDocument(text, format, allRules, new WatchedMemo(), new TestPace(0));
          document.analysis().findings();
          for (const step of steps) {
            const start = placeBeside(document.source, step);
            const end = Math.min(start + step.removed, document.source.length);
            document.edit({ span: span(start, end), newText: step.text });
            assert.deepEqual(known(document.analysis()), known(analyse(document.source, format, allRules)));
          }
        }),
        { numRuns: runs * 4 },
      );
    });

    it(`has but the touched passage read again: ${format}`, () => {
      const memo = new WatchedMemo();
      const document = open(articles[format], format, memo);
      document.analysis();
      for (const word of ['the', 'supra', 'Id.']) {
        memo.texts.length = 0;
        const at = document.source.indexOf(word, document.source.length / 3) + word.length;
        document.edit({ span: span(at, at), newText: 'x' });
        document.analysis();
        assert.equal(memo.texts.length, 1, `after a letter behind “${word}”`);
        assert.ok(memo.texts[0]?.includes(`${word}x`));
      }
    });
  }

  it('hears a rule that was silent once the text gives it something to say', () => {
    const text =
      'The rule is old, and so it has been ever since.[1] Yes.[2]\n\n[1] Doe v. Poe, 410 U.S. 113 (1973).\n\n[2] Id.\n';
    const document = new LiveDocument(text, 'plaintext', allRules, new ReadingMemo(), new TestPace(0));
    const findings = (): readonly string[] =>
      document
        .analysis()
        .findings()
        .map(({ rule }) => rule);
    assert.ok(!findings().includes('quote-without-pincite'));
    for (const [at, mark] of [
      [text.indexOf('[1]'), '”'],
      [0, '“'],
    ] as const) {
      document.edit({ span: span(at, at), newText: mark });
      assert.deepEqual(known(document.analysis()), known(analyse(document.source, 'plaintext', allRules)));
    }
    assert.ok(findings().includes('quote-without-pincite'));
  });

  it('has nothing read again when a line is put in front of it', () => {
    const memo = new WatchedMemo();
    const document = open(articles.plaintext, 'plaintext', memo);
    document.analysis();
    memo.texts.length = 0;
    document.edit({ span: span(0, 0), newText: 'A Foreword\n\n' });
    document.analysis();
    assert.deepEqual(memo.texts, ['A Foreword']);
  });

  it('forgets what another text was when it is replaced', () => {
    const document = open(articles.markdown, 'markdown');
    document.analysis();
    document.replace('[^1] and\n\n[^1]: Id.');
    assert.deepEqual(known(document.analysis()), known(analyse('[^1] and\n\n[^1]: Id.', 'markdown', defaultOptions)));
  });

  it('is analysed in slices, and gives the same', async () => {
    const pace = new TestPace(5);
    const document = open(articles.markdown, 'markdown', new ReadingMemo(), pace);
    const analysis = await document.analysed();
    assert.ok(pace.pauses > 3);
    assert.ok(analysis !== null);
    assert.deepEqual(known(analysis), known(analyse(articles.markdown, 'markdown', defaultOptions)));
  });

  it('answers for the newest version when it is edited meanwhile', async () => {
    const document = open(articles.markdown, 'markdown', new ReadingMemo(), new TestPace(5));
    const waiting = document.analysed();
    const end = document.source.length;
    document.edit({ span: span(end, end), newText: '\n\n# The last heading\n' });
    assert.equal((await waiting)?.manuscript.headings.at(-1)?.title, 'The last heading');
  });

  it('answers nothing once it is closed', async () => {
    const document = open(articles.markdown, 'markdown', new ReadingMemo(), new TestPace(5));
    const waiting = document.analysed();
    document.close();
    assert.equal(await waiting, null);
  });
});

describe('the memo of readings', () => {
  const proseOf = (text: string): Prose => {
    const passage = analyse(text, 'plaintext', defaultOptions).manuscript.passages[0];
    assert.ok(passage !== undefined);
    return passage.prose;
  };

  it('reads passages that read the same once', () => {
    const memo = new WatchedMemo();
    const first = memo.reading(proseOf('Compare the rule with its exception.'));
    assert.equal(memo.reading(proseOf('Compare the rule with its exception.')), first);
    assert.equal(memo.texts.length, 1);
  });

  it('forgets what was not asked for longest', () => {
    const memo = new WatchedMemo(250);
    const texts = ['The first passage.', 'The second passage.', 'The third passage.'];
    texts.forEach((text) => memo.reading(proseOf(text)));
    memo.reading(proseOf('The first passage.'));
    memo.reading(proseOf('The fourth passage.'));
    memo.texts.length = 0;
    memo.reading(proseOf('The first passage.'));
    memo.reading(proseOf('The second passage.'));
    assert.deepEqual(memo.texts, ['The second passage.']);
  });
});
