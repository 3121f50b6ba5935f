/** The article that a careful editor went through by hand: all that is certain is found, nothing else is said. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyse } from '../../server/src/analysis/analyse';
import { defaultOptions, type Severity } from '../../server/src/settings/options';
import type { Finding } from '../../server/src/rules/rule';

const folder = process.env.CAROLENE_CORPUS ?? '';
const file = join(folder, 'repatriation.txt');

/** Line, first and last column, all from 1, as an editor counts. */
interface Item {
  readonly line: number;
  readonly columns: readonly [number, number];
  readonly rule: string;
  readonly severity: Severity;
  /** Of a safe fix: what the line's columns read then. */
  readonly fixed?: string;
}

const CERTAIN: readonly Item[] = [
  { line: 1, columns: [6, 6], rule: 'apostrophe-consistency', severity: 'hint', fixed: '’' },
  { line: 9, columns: [912, 920], rule: 'note-trailing-whitespace', severity: 'hint', fixed: '' },
  { line: 11, columns: [787, 789], rule: 'dash-em-spacing', severity: 'hint', fixed: '—' },
  { line: 18, columns: [39, 43], rule: 'month-abbrev', severity: 'warning', fixed: 'Mar.' },
  { line: 18, columns: [53, 53], rule: 'note-dangling-separator', severity: 'warning' },
  { line: 24, columns: [60, 66], rule: 'url-missing', severity: 'warning' },
  { line: 24, columns: [76, 80], rule: 'month-abbrev', severity: 'warning', fixed: 'Apr.' },
  { line: 28, columns: [133, 133], rule: 'note-dangling-separator', severity: 'warning' },
  { line: 40, columns: [28, 31], rule: 'title-lost-apostrophe', severity: 'warning', fixed: 'Isn’t' },
  { line: 40, columns: [88, 88], rule: 'note-dangling-separator', severity: 'warning' },
  { line: 42, columns: [89, 107], rule: 'newspaper-name', severity: 'warning', fixed: 'Wash. Post' },
  { line: 42, columns: [124, 124], rule: 'note-dangling-separator', severity: 'warning' },
  { line: 44, columns: [103, 151], rule: 'url-malformed', severity: 'warning' },
  { line: 46, columns: [113, 113], rule: 'note-dangling-separator', severity: 'warning' },
  { line: 50, columns: [115, 152], rule: 'hereinafter-brackets', severity: 'warning' },
  { line: 52, columns: [214, 215], rule: 'note-double-space', severity: 'hint', fixed: ' ' },
  { line: 56, columns: [43, 44], rule: 'supra-wrong-note', severity: 'error', fixed: '17' },
];

/** What an editor would ask about. */
const PROBABLE: readonly Item[] = [
  { line: 9, columns: [491, 491], rule: 'note-unbalanced-quotes', severity: 'warning' },
  { line: 18, columns: [17, 31], rule: 'title-case', severity: 'hint' },
  { line: 24, columns: [35, 59], rule: 'web-site-title-abbrev', severity: 'hint' },
  { line: 44, columns: [66, 86], rule: 'web-site-title-abbrev', severity: 'hint' },
  { line: 40, columns: [58, 71], rule: 'newspaper-name', severity: 'hint' },
  { line: 42, columns: [26, 86], rule: 'title-case', severity: 'hint' },
  { line: 44, columns: [16, 37], rule: 'title-case', severity: 'hint' },
  { line: 50, columns: [10, 54], rule: 'author-institution-abbrev', severity: 'hint' },
  { line: 50, columns: [56, 62], rule: 'author-acronym', severity: 'hint' },
  { line: 9, columns: [611, 613], rule: 'note-call-inside-quotation', severity: 'hint' },
  { line: 28, columns: [20, 25], rule: 'title-lost-apostrophe', severity: 'info' },
  { line: 40, columns: [6, 15], rule: 'author-inverted', severity: 'warning' },
  { line: 5, columns: [484, 495], rule: 'name-spelling', severity: 'hint' },
  { line: 9, columns: [198, 200], rule: 'acronym-unused', severity: 'hint' },
  { line: 13, columns: [24, 24], rule: 'article-before-vowel', severity: 'hint' },
  { line: 52, columns: [38, 51], rule: 'due-without-to', severity: 'hint' },
];

describe('the seed article', () => {
  if (folder === '' || !existsSync(file)) {
    it('is skipped: CAROLENE_CORPUS names no folder with repatriation.txt');
    return;
  }
  const text = readFileSync(file, 'utf8');
  const lines = text.split('\n');
  const analysis = analyse(text, 'plaintext', defaultOptions);
  const findings = analysis.findings();
  const placed = findings.map((finding) => ({ finding, at: place(text, finding) }));

  for (const item of [...CERTAIN, ...PROBABLE]) {
    const { line, columns, rule, severity, fixed } = item;
    it(`has ${rule} at ${line}:${columns[0]}–${columns[1]}, as ${severity}`, () => {
      const here = placed.filter(({ at }) => at === key(item)).map(({ finding }) => finding);
      assert.deepEqual(
        here.map((finding) => [finding.rule, finding.severity]),
        [[rule, severity]],
      );
      const safe = here[0]?.fixes.find((fix) => fix.safe);
      if (fixed === undefined) return;
      assert.equal(safe?.edits[0]?.newText, fixed);
    });
  }

  it('is taken for legal writing, an article in a law review', () => {
    assert.deepEqual([analysis.legalWriting, analysis.dress], ['sure', 'law-review']);
  });

  it('gets no finding beyond the certain and the probable', () => {
    const known = new Set([...CERTAIN, ...PROBABLE].map((item) => `${key(item)} ${item.rule} ${item.severity}`));
    const others = placed.filter(({ finding, at }) => !known.has(`${at} ${finding.rule} ${finding.severity}`));
    assert.deepEqual(
      others.map(({ finding, at }) => `${at} ${finding.rule}: ${finding.message}`),
      [],
    );
  });

  it('has the number of note 20 mended to 17, safely', () => {
    const [wrong, ...others] = findings.filter((finding) => finding.severity === 'error');
    assert.ok(wrong !== undefined && others.length === 0);
    assert.equal(analysis.manuscript.notes[wrong.note ?? -1]?.number, 20);
    assert.equal(wrong.message, '“China Refugee Fact Sheet” is defined in note 17, not in note 14.');
    assert.deepEqual(wrong.fixes, [
      { title: 'Write “supra note 17”', safe: true, edits: [{ span: wrong.span, newText: '17' }] },
    ]);
  });

  it('gets one message for each missing URL', () => {
    const urls = new Set(['note-dangling-separator', 'url-missing', 'url-malformed']);
    const notes = findings.filter((finding) => urls.has(finding.rule)).map((finding) => finding.note);
    assert.equal(new Set(notes).size, notes.length);
  });

  it('has its Id. run at note 11 only when asked for', () => {
    const student = analyse(text, 'plaintext', { ...defaultOptions, preset: 'student' });
    const run = student.findings().filter((finding) => finding.rule === 'id-run-too-long');
    assert.deepEqual(
      run.map((finding) => analysis.manuscript.notes[finding.note ?? -1]?.number),
      [11],
    );
  });

  function place(source: string, { span: { start, end } }: Finding): string {
    const before = source.slice(0, start).split('\n');
    const column = (before.at(-1)?.length ?? 0) + 1;
    return `${before.length}:${column}–${column + end - start - 1}`;
  }

  function key({ line, columns: [first, last] }: Item): string {
    assert.ok(last <= (lines[line - 1]?.length ?? 0), `line ${line} has no column ${last}`);
    return `${line}:${first}–${last}`;
  }
});
