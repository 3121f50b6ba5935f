import assert from 'node:assert/strict';
import { Prose } from '../../../server/src/text/prose';
import { readPassage } from '../../../server/src/citation/read';
import { resolve } from '../../../server/src/authority/resolve';
import type { Reading } from '../../../server/src/citation/citation';
import type { Manuscript, Note, Passage } from '../../../server/src/manuscript/manuscript';

/** A document of notes alone, made by hand so that only resolution is measured. */
function notesOnly(texts: readonly string[], number = (index: number): number => index + 1): [Manuscript, Reading[]] {
  const proses = new Map<string, Prose>();
  const readings = new Map<string, Reading>();
  const passages: Passage[] = [];
  const notes: Note[] = [];
  let at = 0;
  texts.forEach((text, index) => {
    const prose = proses.get(text) ?? Prose.plain(text);
    proses.set(text, prose);
    const span = { start: at, end: at + text.length };
    passages.push({ kind: 'note', span, prose, note: index, part: 0, calls: [] });
    const label = String(number(index));
    notes.push({
      label,
      labelSpan: span,
      span,
      number: number(index),
      part: 0,
      passage: index,
      calls: [],
      inline: false,
    });
    at += text.length + 1;
  });
  const manuscript: Manuscript = {
    format: 'plaintext',
    source: texts.join('\n'),
    passages,
    calls: [],
    notes,
    headings: [],
    parts: [{ span: { start: 0, end: at }, notes: notes.map((_, index) => index) }],
    numbering: 'printed',
    numberingInDoubt: false,
    frontMatter: new Map(),
    directives: [],
    sure: true,
  };
  const read = (text: string, prose: Prose): Reading => {
    const known = readings.get(text) ?? readPassage(prose);
    readings.set(text, known);
    return known;
  };
  return [manuscript, texts.map((text, index) => read(text, passages[index]?.prose ?? Prose.plain(text)))];
}

const CASE = (index: number): string => `Doe${index} v. Poe, ${index} U.S. ${index + 1} (1973).`;
const repeat = (count: number, text: (index: number) => string): string[] =>
  Array.from({ length: count }, (_, index) => text(index));

/** The shapes that a resolver which looks through everything for everything is slow on. */
const SHAPES: readonly (readonly [string, (size: number) => [Manuscript, Reading[]]])[] = [
  ['Id. after Id.', (size) => notesOnly(['Doe v. Poe, 410 U.S. 113 (1973).', ...repeat(size, () => 'Id.')])],
  ['Id. in one note', (size) => notesOnly([`Doe v. Poe, 410 U.S. 113 (1973).${' Id.'.repeat(size)}`])],
  [
    'notes with one number',
    (size) =>
      notesOnly(
        repeat(size, () => 'Doe, supra note 7; see supra note 7.'),
        () => 7,
      ),
  ],
  [
    'short forms of as many cases of one volume',
    (size) =>
      notesOnly([
        ...repeat(size / 2, (index) => `Doe${index} v. Poe, 410 U.S. ${index + 1} (1973).`),
        ...repeat(size / 2, (index) => `Doe${index}, 410 U.S. at 9999.`),
      ]),
  ],
  [
    'supra for one of many works of one name',
    (size) =>
      notesOnly([
        ...repeat(size / 2, (index) => `Doe v. Poe, ${index + 1} U.S. 1 (1973).`),
        ...repeat(size / 2, (index) => `Doe, supra note ${index + 1}.`),
      ]),
  ],
  [
    'supra to one note of many works',
    (size) =>
      notesOnly([repeat(size / 2, CASE).join(' '), ...repeat(size / 2, (index) => `Doe${index}, supra note 1.`)]),
  ],
  [
    'supra to the wrong note',
    (size) =>
      notesOnly([...repeat(size / 2, CASE), ...repeat(size / 2, (index) => `Doe${index}, supra note ${size}.`)]),
  ],
  ['long ranges', (size) => notesOnly(repeat(size, () => `See supra notes 1–${size}.`))],
];

/** The large document has so many times the citations of the small one; what looks at all for each takes its square. */
const TIMES = 16;
/** Caches and the machine's other work make the large one slower than linear, though not so much. */
const LENIENCE = 6;

describe('resolution grows with the number of citations, no faster', () => {
  for (const [what, shape] of SHAPES) {
    it(what, function () {
      this.timeout(30_000);
      const small = shape(500);
      const large = shape(500 * TIMES);
      resolve(...large);
      const ratio =
        timed(() => resolve(...large)) /
        Math.max(
          timed(() => resolve(...small)),
          1,
        );
      assert.ok(ratio < TIMES * LENIENCE, `${TIMES} times the citations took ${ratio.toFixed(1)} times as long`);
    });
  }
});

/** The least processor time of three runs, in milliseconds: what else the machine does counts little. */
function timed(run: () => void): number {
  const times: number[] = [];
  for (let turn = 0; turn < 3; turn++) {
    const start = process.cpuUsage();
    run();
    times.push(process.cpuUsage(start).user / 1000);
  }
  return Math.min(...times);
}
