import assert from 'node:assert/strict';
import type { Range } from 'vscode-languageserver';
import { analyse } from '../../../server/src/analysis/analyse';
import { spanOf } from '../../../server/src/authority/place';
import { definition } from '../../../server/src/features/definition';
import { hover } from '../../../server/src/features/hover';
import { plaintext } from '../../../server/src/features/markup';
import type { View } from '../../../server/src/features/view';
import { defaultOptions, type DocumentSetting } from '../../../server/src/settings/options';
import { LineIndex } from '../../../server/src/text/line-index';

/** What a short form or a cross-reference is read as, and where it leads. */
interface Row {
  /** What is written, behind what the text says before. */
  readonly written: string;
  readonly before?: string;
  readonly kind: string;
  /** What stands where *go to definition* leads; empty where that is another paper. */
  readonly leadsTo: string;
  /** What the hover begins with; else what `leadsTo` says. */
  readonly hover?: string;
  readonly findings?: readonly string[];
}

const roe = 'Roe v. Wade, 410 U. S. 113 (1973)';
const doe = 'Doe v. Poe, 545 U. S. ____, ____ (2005) (slip op., at 3)';
const act = '42 U. S. C. §11';

const opinion = (sentence: string): string =>
  [
    'PER CURIAM.',
    '*3 The gate was open, and nobody saw it.[31] So it had been held.',
    '## II',
    '### A',
    '*4 The gate was shut.',
    '*5 The gate was watched by two.',
    '## III',
    `*6 Settled. ${roe}. ${sentence}`,
    '*7 The gate was sold.',
    '## IV',
    '*12 The gate was gone.',
    '[31] The keeper slept.',
  ].join('\n\n');

const court = (sentence: string): string => `The gate was open. ${roe}.\n\nIt was shut. ${sentence}`;

const rows: readonly Row[] = [
  { written: 'Id., at 125', kind: 'id', leadsTo: roe },
  { written: 'id., at 120', before: 'See', kind: 'id', leadsTo: roe },
  { written: 'Ibid', kind: 'id', leadsTo: roe },
  { written: 'Id., at 121-122, and n. 3', kind: 'id', leadsTo: roe },
  { written: 'Id., at ____ (slip op., at 5)', kind: 'id', leadsTo: roe },
  { written: 'ante, at 3', before: 'See', kind: 'crossReference', leadsTo: '*3', hover: 'Page 3 The gate was open' },
  { written: 'Ante, at 3, n. 31', kind: 'crossReference', leadsTo: '*3', hover: 'Page 3' },
  { written: 'post, at 7 (SCALIA, J., dissenting)', before: 'See', kind: 'crossReference', leadsTo: '*7', hover: 'Page 7 The gate was sold' },
  { written: 'post, p. 7', before: 'See', kind: 'crossReference', leadsTo: '*7', hover: 'Page 7' },
  { written: 'post, at 33 (opinion of THOMAS, J.)', before: 'See', kind: 'crossReference', leadsTo: '', hover: 'A page of an opinion of this case behind this one' },
  { written: 'supra, at 5', before: 'See', kind: 'crossReference', leadsTo: '*5', hover: 'Page 5 The gate was watched' },
  { written: 'supra, at 4-5', before: 'See', kind: 'crossReference', leadsTo: '*4', hover: 'Page 4' },
  { written: 'infra, at 12', before: 'See', kind: 'crossReference', leadsTo: '*12', hover: 'Page 12 The gate was gone' },
  { written: 'infra, at 14', before: 'See', kind: 'crossReference', leadsTo: '', hover: 'A page of this document, behind this place' },
  { written: 'n. 31, supra', before: 'See', kind: 'crossReference', leadsTo: '31', hover: '31 The keeper slept' },
  { written: 'supra, n. 31', before: 'See', kind: 'crossReference', leadsTo: '31', hover: '31 The keeper slept' },
  { written: 'Part II, supra', before: 'See', kind: 'crossReference', leadsTo: '## II', hover: 'II' },
  { written: 'Part II–A, supra', before: 'See', kind: 'crossReference', leadsTo: '### A', hover: 'A' },
  { written: 'Part IV, infra', before: 'See', kind: 'crossReference', leadsTo: '## IV', hover: 'IV' },
  { written: '§12', before: `${act}. See`, kind: 'shortStatute', leadsTo: act },
  { written: '410 U. S., at 120', kind: 'shortCase', leadsTo: roe },
  { written: 'Roe, 410 U. S., at 120, n. 4', kind: 'shortCase', leadsTo: roe },
  { written: 'Roe, supra, at 121', kind: 'supra', leadsTo: roe },
  { written: 'Doe, supra, at ___', before: `${doe}. But see`, kind: 'supra', leadsTo: doe },
  { written: 'Doe, 545 U. S., at ____ (slip op., at 3)', before: `${doe}. But see`, kind: 'shortCase', leadsTo: doe },
]; // prettier-ignore

const papers: readonly Row[] = [
  { written: 'Id. at 120', kind: 'id', leadsTo: roe },
  { written: 'Id. at 3', before: 'R. at 2.', kind: 'id', leadsTo: 'R. at 2', findings: ['id-for-record-cite'] },
  { written: 'Id. at 4', before: 'It was seen (Doc. 12 at 3).', kind: 'id', leadsTo: 'Doc. 12 at 3' },
  { written: 'Roe, 410 U.S. at 120', kind: 'shortCase', leadsTo: roe },
  { written: 'Roe, supra, at 120', kind: 'supra', leadsTo: roe },
];

function viewOf(text: string, document: DocumentSetting): View {
  const analysis = analyse(text, 'markdown', { ...defaultOptions, document });
  return { uri: 'file:///a.md', version: 1, analysis, lines: LineIndex.of(text) };
}

function check(
  text: string,
  document: DocumentSetting,
  { written, kind, leadsTo, hover: shown, findings = [] }: Row,
): void {
  const view = viewOf(text, document);
  const { analysis } = view;
  const { manuscript } = analysis;
  const at = text.indexOf(written, text.indexOf(roe) + roe.length);
  const read = analysis.resolution.occurrences.find((each) => spanOf(manuscript, each).start === at);
  assert.ok(read !== undefined, `${written} is read`);
  const { start, end } = spanOf(manuscript, read);
  assert.deepEqual([read.citation.kind, text.slice(start, end).replace(/\.$/, '')], [kind, written]);
  const position = view.lines.positionAt(at + 1);
  const [to] = definition(view, position, false);
  const destination = to === undefined || !('range' in to) ? '' : textIn(view, to.range);
  assert.ok(leadsTo === '' ? destination === '' : destination.startsWith(leadsTo), `leads to ${destination}`);
  const contents = hover(view, position, plaintext)?.contents;
  const said = contents !== undefined && typeof contents === 'object' && 'value' in contents ? contents.value : '';
  assert.ok(said.startsWith(shown ?? leadsTo), `the hover says ${said}`);
  const rules = analysis.findings().map(({ rule }) => rule);
  assert.deepEqual(rules, findings);
}

function textIn({ lines, analysis }: View, { start, end }: Range): string {
  const { source } = analysis.manuscript;
  return source.slice(lines.offsetAt(start, source), lines.offsetAt(end, source));
}

describe('references as opinions make them are read, linked and left in peace', () => {
  for (const row of rows) {
    const before = row.before === undefined ? '' : `${row.before} `;
    it(`${before}${row.written}.`, () => check(opinion(`${before}${row.written}.`), 'opinion', row));
  }
});

describe('references as court papers make them are read, linked and left in peace', () => {
  for (const row of papers) {
    const before = row.before === undefined ? '' : `${row.before} `;
    it(`${before}${row.written}.`, () => check(court(`${before}${row.written}.`), 'court', row));
  }

  it('an Id. that stands more than a paragraph behind is a guess, and nothing is said of it', () => {
    const text = `The gate was open. ${roe}.\n\nIt was shut.\n\nIt was sold. Id. at 3.`;
    const { analysis } = viewOf(text, 'court');
    const link = analysis.resolution.links[1];
    assert.ok(link?.kind === 'reference' && link.guess);
    assert.deepEqual(analysis.findings(), []);
  });
});

describe('what is broken in an opinion is said', () => {
  it('a note that does not exist', () => {
    const { analysis } = viewOf(opinion('See n. 99, supra.').replaceAll('[31]', '[1]'), 'opinion');
    assert.deepEqual(analysis.findings().map(({ rule }) => rule), ['supra-note-out-of-range']); // prettier-ignore
  });
});
