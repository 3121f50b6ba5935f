/** Fix all: what is safe is mended, and nothing else changes. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { EditChain } from '../../../server/src/repair/editChain';
import { fixAll, safeEdits } from '../../../server/src/repair/fixAll';
import type { Analysis } from '../../../server/src/analysis/analysis';
import type { Format } from '../../../server/src/manuscript/manuscript';
import type { Finding, TextEdit } from '../../../server/src/rules/rule';
import { applyEdits } from '../../../server/src/text/edit';
import { span } from '../../../server/src/text/span';
import { analysed, unmarked } from '../rules/marked';
import { rules } from '../../../server/src/rules/index';

const mended = (text: string, format: Format = 'plaintext'): string =>
  applyEdits(
    text,
    fixAll(text, (each) => analysed(each, {}, format)),
  );

describe('fix all', () => {
  it('mends all that is safe at once', () => {
    const text =
      'One.[1] Two.[2] Three.[3]\n\n' +
      '[1] Ann Lee, Paper Trails, 90 N.Y.U. L. Rev. 1160 (2015)\n\n' +
      '[2] id., at 1180.\n\n' +
      '[3] Bo Roe, Why It Isnt So, Wash. Post (March 8, 2017), https://example.com/a..\n';
    assert.equal(
      mended(text),
      'One.[1] Two.[2] Three.[3]\n\n' +
        '[1] Ann Lee, Paper Trails, 90 N.Y.U. L. Rev. 1160 (2015).\n\n' +
        '[2] Id. at 1180.\n\n' +
        '[3] Bo Roe, Why It Isn’t So, Wash. Post (Mar. 8, 2017), https://example.com/a.\n',
    );
  });

  it('keeps the emphasis of Markdown', () => {
    const text =
      'One.[^a] Two.[^b] Three.[^c]\n\n' +
      '[^a]: Ann Lee, *Paper Trails*, 90 N.Y.U. L. Rev. 1160 (2015).\n' +
      '[^b]: Bo Roe, *Quill*, 70 Tex. L. Rev. 1 (2014).\n' +
      '[^c]: Lee, note 1 *supra*; *see Id.* at 1180\n';
    assert.equal(
      mended(text, 'markdown'),
      'One.[^a] Two.[^b] Three.[^c]\n\n' +
        '[^a]: Ann Lee, *Paper Trails*, 90 N.Y.U. L. Rev. 1160 (2015).\n' +
        '[^b]: Bo Roe, *Quill*, 70 Tex. L. Rev. 1 (2014).\n' +
        '[^c]: Lee, *supra* note 1; *see id.* at 1180.\n',
    );
  });

  it('puts the period behind a link, not into it', () => {
    const text = 'One.[^a]\n\n[^a]: Quills, BBC (Mar. 8, 2017), [https://bbc.com/quills](https://bbc.com/quills)\n';
    assert.equal(mended(text, 'markdown'), text.replace(/\n$/, '.\n'));
  });
});

describe('of two fixes', () => {
  const finding = (...edits: readonly (readonly [number, number, string])[]): Finding => ({
    rule: 'a-rule',
    severity: 'hint',
    message: '',
    span: span(edits[0]?.[0] ?? 0, edits[0]?.[1] ?? 0),
    note: null,
    part: 0,
    related: [],
    fixes: [
      { title: '', safe: true, edits: edits.map(([start, end, newText]) => ({ span: span(start, end), newText })) },
    ],
  });
  const taken = (...findings: readonly Finding[]): readonly string[] =>
    safeEdits({ findings: () => findings }).map(({ span: { start, end } }) => `${start}–${end}`);

  it('that overlap the first is taken, whole', () => {
    assert.deepEqual(taken(finding([0, 4, 'x'], [8, 9, 'y']), finding([3, 5, 'z'], [20, 21, 'z'])), ['0–4', '8–9']);
  });

  it('that only touch both are taken', () => {
    assert.deepEqual(taken(finding([0, 4, 'x']), finding([4, 5, 'z'])), ['0–4', '4–5']);
  });

  it('that put text in at one place the first is taken', () => {
    assert.deepEqual(taken(finding([4, 4, 'x']), finding([4, 4, 'z'])), ['4–4']);
  });
});

describe('edits that follow one another', () => {
  it('are told as edits of the first text', () => {
    const chain = new EditChain('abcdef');
    chain.apply([{ span: span(1, 2), newText: 'XY' }]);
    chain.apply([
      { span: span(0, 1), newText: '' },
      { span: span(2, 4), newText: 'Z' },
    ]);
    assert.equal(chain.text(), 'XZdef');
    assert.deepEqual(chain.edits(), [{ span: span(0, 3), newText: 'XZ' }]);
  });

  it('give the same text, whatever they are', () => {
    const edits = fc.array(fc.array(fc.tuple(fc.nat(40), fc.nat(5), fc.string({ maxLength: 4 })), { maxLength: 4 }), {
      maxLength: 5,
    });
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), edits, (source, rounds) => {
        const chain = new EditChain(source);
        let text = source;
        for (const round of rounds) {
          const apart = apartIn(text, round);
          text = applyEdits(text, apart);
          chain.apply(apart);
        }
        assert.equal(chain.text(), text);
        assert.equal(applyEdits(source, chain.edits()), text);
      }),
    );
  });
});

/** Edits made of random numbers, sorted and without overlap. */
function apartIn(text: string, wanted: readonly (readonly [number, number, string])[]): readonly TextEdit[] {
  const edits: TextEdit[] = [];
  for (const [at, length, newText] of [...wanted].sort((a, b) => a[0] - b[0])) {
    const start = Math.min(at, text.length);
    const last = edits.at(-1);
    if (last !== undefined && (start < last.span.end || start === last.span.start)) continue;
    edits.push({ span: span(start, Math.min(start + length, text.length)), newText });
  }
  return edits;
}

/** `FC_MORE=30` looks that much longer than there is time for each day. */
const MORE = Number(process.env['FC_MORE'] ?? 1);

/** Notes out of the rules' own examples, put together as they come. */
const NOTES: readonly string[] = [
  ...new Set(
    rules
      .flatMap((rule) => [...rule.wrong, ...rule.right])
      .filter((example) => example.format !== 'markdown')
      .flatMap((example) => unmarked(example.text).text.split('\n'))
      .filter((line) => /^\[\d+\] \S/.test(line))
      .map((line) => line.replace(/^\[\d+\] /, '')),
  ),
];

const article = fc.array(fc.constantFrom(...NOTES), { minLength: 2, maxLength: 9 }).map((notes) => {
  const calls = notes.map((_, index) => `So it is.[${index + 1}]`).join(' ');
  return `${calls}\n\n${notes.map((note, index) => `[${index + 1}] ${note}`).join('\n\n')}\n`;
});

describe('safe fixes of any article', () => {
  const loud = ({ severity }: Finding): boolean => severity === 'error' || severity === 'warning';
  const nameOf = ({ rule, note }: Finding): string => `${rule} in ${note ?? 'the text'}`;
  const ofReference = (name: string): boolean =>
    name.startsWith('supra-') || name.startsWith('hereinafter-not-followed');
  const placeIn = (name: string): string => name.slice(name.indexOf(' '));
  /** What each reference means: the works of each note, in order. */
  const links = ({ resolution }: Analysis): readonly (readonly (number | null)[])[] =>
    resolution.inNote.map((ids) =>
      ids.map((id) => {
        const link = resolution.links[id];
        return link === undefined || link.kind === 'crossReference' ? null : link.authority;
      }),
    );

  it('taken twice are as taken once', () => {
    fc.assert(
      fc.property(article, (text) => {
        const once = mended(text);
        assert.equal(mended(once), once);
      }),
      { numRuns: 60 * MORE },
    );
  });

  it('leave no finding with a safe fix, and add none', () => {
    fc.assert(
      fc.property(article, (text) => {
        // What was doubtful may be sure once all that stands beside it is understood.
        const before = analysed(text).findings().map(nameOf);
        const after = analysed(mended(text));
        assert.deepEqual(
          after.findings().filter(({ fixes }) => fixes.some((fix) => fix.safe)),
          [],
        );
        // A reference gets one message: mended, it may show the fault that stood behind the first.
        const isBehind = (each: string): boolean =>
          ofReference(each) && before.some((other) => ofReference(other) && placeIn(other) === placeIn(each));
        const news = after
          .findings()
          .filter(loud)
          .map(nameOf)
          .filter((each) => !before.includes(each) && !isBehind(each));
        assert.deepEqual(news, []);
      }),
      { numRuns: 60 * MORE },
    );
  });

  it('change no reference’s meaning that was sure before', () => {
    fc.assert(
      fc.property(article, (text) => {
        const before = links(analysed(text));
        const after = links(analysed(mended(text)));
        for (const [note, works] of before.entries()) {
          for (const [index, work] of works.entries()) if (work !== null) assert.equal(after[note]?.[index], work);
        }
      }),
      { numRuns: 60 * MORE },
    );
  });
});

describe('safe fixes of Markdown that is broken into lines anywhere', () => {
  const broken = fc
    .tuple(fc.array(fc.constantFrom(...NOTES), { minLength: 1, maxLength: 6 }), fc.array(fc.nat(300), { maxLength: 8 }))
    .map(([notes, breaks]) => {
      const calls = notes.map((_, index) => `So it is.[^${index + 1}]`).join(' ');
      const lines = notes.map((note, index) => `[^${index + 1}]: ${brokenAt(note, breaks)}`);
      return `${calls}\n\n${lines.join('\n\n')}\n`;
    });

  /** Each break at the space that follows. */
  const brokenAt = (note: string, breaks: readonly number[]): string =>
    breaks.reduce((text, at) => {
      const space = text.indexOf(' ', at % text.length);
      return space < 0 ? text : `${text.slice(0, space)}\n    ${text.slice(space + 1)}`;
    }, note);

  const lettersOf = (text: string): number => text.replace(/[^\p{L}\p{N}]/gu, '').length;
  /** What the document is made of, and how many letters are markup and not text. */
  const made = ({ manuscript: { source, passages, notes, calls, headings } }: Analysis): unknown => [
    passages.map(({ kind, note }) => `${kind} ${note}`),
    notes.length,
    calls.length,
    headings.length,
    lettersOf(source) - passages.reduce((sum, { prose }) => sum + lettersOf(prose.text), 0),
  ];

  it('leave it made of the same parts', () => {
    fc.assert(
      fc.property(broken, (text) => {
        const before = analysed(text, {}, 'markdown');
        const after = applyEdits(text, safeEdits(before));
        assert.deepEqual(made(analysed(after, {}, 'markdown')), made(before), after);
      }),
      { numRuns: 60 * MORE },
    );
  });
});
