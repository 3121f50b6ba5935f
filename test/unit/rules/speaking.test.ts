/** Who speaks, how loud, and when nobody does. */
import assert from 'node:assert/strict';
import { rules } from '../../../server/src/rules/index';
import { levelOf } from '../../../server/src/rules/levels';
import type { Rule } from '../../../server/src/rules/rule';
import { defaultOptions, type Options } from '../../../server/src/settings/options';
import { check } from '../../../server/src/rules/run';
import { allSaid, analysed, found, unmarked } from './marked';

const lee = 'Ann Lee, Paper Trails, 90 N.Y.U. L. Rev. 1160, 1175 (2015).';
const roe = 'Bo Roe, Quill, 70 Tex. L. Rev. 1 (2014).';

const article = (notes: readonly string[], numbers = notes.map((_, index) => index + 1)): string =>
  `${numbers.map((number) => `Text.[${number}]`).join(' ')}\n\n${notes.map((note, index) => `[${numbers[index]}] ${note}`).join('\n\n')}\n`;

const ruleNamed = (id: string): Rule => {
  const rule = rules.find((each) => each.id === id);
  assert.ok(rule, id);
  return rule;
};

describe('the severity of a rule', () => {
  const level = (
    id: string,
    options: Partial<Options> = {},
    dress: 'law-review' | 'court' | 'opinion' = 'law-review',
  ) => levelOf(ruleNamed(id), { options: { ...defaultOptions, ...options }, dress });

  it('is its own by default', () => {
    assert.equal(level('supra-wrong-note'), 'error');
  });

  it('is what the writer set, whatever the preset', () => {
    assert.equal(level('supra-open-number', { preset: 'final', rules: { 'supra-open-number': 'info' } }), 'info');
    assert.equal(level('supra-wrong-note', { rules: { 'supra-wrong-note': 'off' } }), null);
  });

  it('follows the preset where the writer set nothing', () => {
    assert.equal(level('supra-open-number'), 'hint');
    assert.equal(level('supra-open-number', { preset: 'final' }), 'error');
  });

  it('is none for what is off unless asked for', () => {
    assert.equal(level('id-run-too-long'), null);
    assert.equal(level('id-run-too-long', { preset: 'student' }), 'info');
    assert.equal(level('id-run-too-long', { rules: { 'id-run-too-long': 'on' } }), 'info');
  });

  it('is none for points of form in an opinion', () => {
    assert.equal(level('id-comma-before-at', {}, 'opinion'), null);
    assert.equal(level('supra-wrong-note', {}, 'opinion'), 'error');
  });

  it('is an error only for references, structure, and open numbers before print', () => {
    const loud = rules.filter((rule) => rule.severity === 'error' && rule.concern === 'form');
    assert.deepEqual(loud, []);
  });
});

describe('a document of which notes are missing', () => {
  it('has its wrong numbers marked softer: in the whole work they may be right', () => {
    const whole = found(article([lee, roe, 'Lee, supra note 2, at 1180.']));
    assert.deepEqual(
      whole.map(({ rule, severity }) => [rule, severity]),
      [['supra-wrong-note', 'error']],
    );
    const part = found(article([lee, roe, 'Lee, supra note 2, at 1180.'], [1, 2, 4]));
    assert.deepEqual(
      part.map(({ rule, severity }) => [rule, severity]),
      [
        ['note-sequence-gap', 'warning'],
        ['supra-wrong-note', 'warning'],
      ],
    );
  });

  it('is an excerpt where its first note has a high number: what it refers to stands in the whole', () => {
    const text = article(['Moe, supra note 12, at 5.', 'Doe, 410 U.S. at 114; see infra note 80.'], [45, 46]);
    assert.deepEqual(
      found(text).map(({ rule, severity }) => [rule, severity]),
      [['short-case-no-full', 'hint']],
    );
  });

  it('is told in which part a work is cited, and no number of that part is written', () => {
    const first = article([lee, roe]);
    const second = article([roe, 'Lee, supra note 1, at 1180.', 'Lee, supra, at 1181.']);
    const said = found(`Chapter 1\n\n${first}\nChapter 2\n\n${second}`);
    assert.deepEqual(
      said.map(({ message, severity, fixes }) => [severity, message, fixes]),
      [
        ['hint', '“Lee” does not seem to be cited in note 1: it is cited in full in note 1 of part 1.', []],
        ['hint', '“Lee” is cited in full in note 1 of part 1: add its number.', []],
      ],
    );
  });

  it('is an excerpt with three holes, and its numbering is let be', () => {
    assert.deepEqual(allSaid(article([lee, roe, 'Yes.', 'No.'], [1, 3, 5, 7])), []);
  });
});

describe('one reference', () => {
  it('gets one message, the gravest', () => {
    // A wrong number for a case, which is cited by supra at that.
    const text = article(['Doe v. Poe, 410 U.S. 113, 120 (1973).', roe, 'Doe, supra note 2, at 121.']);
    assert.deepEqual(allSaid(text), ['supra-wrong-note ‹2›']);
  });

  it('gets points of form beside it, since their fixes are safe', () => {
    const text = article([lee, roe, 'Lee supra note 2, at 1180.']);
    assert.deepEqual(allSaid(text), ['supra-punctuation ‹supra›', 'supra-wrong-note ‹2›']);
  });
});

describe('what is another’s, or no words', () => {
  for (const [what, note] of [
    ['a quotation', 'He wrote: “Lee, supra, note 7 at 9; id., at 4.”'],
    ['a URL', 'See https://example.com/a,b;c/Id,at/supra.'],
  ] as const) {
    it(`is not looked into: ${what}`, () => {
      assert.deepEqual(allSaid(article([lee, note])), []);
    });
  }
});

describe('comments in Markdown', () => {
  const notes = '\n\n[^1]: Ann Lee, Paper Trails, 90 N.Y.U. L. Rev. 1160 (2015).\n';
  const wrong = '[^2]: Lee supra note 1.\n';
  const body = 'One.[^1] Two.[^2]';
  const both = ['supra-punctuation ‹supra›'];

  for (const [what, text, expected] of [
    ['say nothing of what they don’t name', `${body}${notes}\n${wrong}`, both],
    [
      'turn a rule off for the next line',
      `${body}${notes}\n<!-- carolene-disable-next-line supra-punctuation -->\n${wrong}`,
      [],
    ],
    ['turn off another rule only', `${body}${notes}\n<!-- carolene-disable-next-line id-ibid -->\n${wrong}`, both],
    ['turn all rules off from there on', `<!-- carolene-disable -->\n\n${body}${notes}\n${wrong}`, []],
    ['turn them on again', `<!-- carolene-disable -->\n\n${body}\n\n<!-- carolene-enable -->${notes}\n${wrong}`, both],
    [
      'turn one off for the file, from anywhere',
      `${body}${notes}\n${wrong}\n<!-- carolene-disable-file supra-punctuation -->\n`,
      [],
    ],
  ] as const) {
    it(what, () => {
      assert.deepEqual(allSaid(text, {}, 'markdown'), expected);
    });
  }
});

describe('findings', () => {
  it('stand in order of their places, then of their rules', () => {
    const findings = found(article(['lee, supra note 4.', 'Id., at 9', 'Ibid.']));
    const order = findings.map(({ span, rule }) => [span.start, span.end, rule] as const);
    const sorted = [...order].sort((a, b) => a[0] - b[0] || a[1] - b[1] || (a[2] < b[2] ? -1 : 1));
    assert.deepEqual(order, sorted);
    assert.ok(order.length > 3);
  });

  it('mark the right place behind a byte order mark, in either kind of line end', () => {
    const { text, spans } = unmarked(
      `\ufeff${article([lee, roe, 'Lee, supra note «2», at 1180.'])}`.replaceAll('\n', '\r\n'),
    );
    assert.deepEqual(
      found(text).map(({ span }) => span),
      spans,
    );
  });

  it('are none where the notes of a text can’t be read surely', () => {
    const analysis = analysed(article([lee, 'Id., at 9', 'Lee, supra note 7.']));
    assert.ok(analysis.findings().length > 1);
    assert.deepEqual(check({ ...analysis, manuscript: { ...analysis.manuscript, sure: false } }).findings, []);
  });
});
