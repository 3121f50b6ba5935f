import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it, before } from 'mocha';
import { readManuscript, rereadManuscript } from '../../server/src/manuscript/read';
import { inSource, type Manuscript } from '../../server/src/manuscript/manuscript';
import { span } from '../../server/src/text/span';

const corpus = process.env['CAROLENE_CORPUS'];

interface Expected {
  readonly file: string;
  readonly calls: number;
  /** How many notes each part has. */
  readonly notes: readonly number[];
  /** Numbers of calls whose body is missing. */
  readonly missing?: readonly number[];
  readonly sure?: boolean;
}

const documents: readonly Expected[] = [
  { file: 'repatriation.txt', calls: 24, notes: [24] },
  { file: 'agile.md', calls: 158, notes: [156], missing: [3, 132] },
  { file: 'authorship.md', calls: 113, notes: [113] },
  { file: 'uncovered.md', calls: 17, notes: [17] },
  { file: 'm-13-13.md', calls: 41, notes: [41] },
  { file: 'fairuse.md', calls: 10, notes: [10] },
  { file: 'clouds.md', calls: 24, notes: [24] },
  // The majority's notes and the author's note before them; then Justice Scalia's, Justice Thomas's.
  { file: 'raich.md', calls: 55, notes: [44, 3, 8] },
  { file: 'massachusetts-v-epa.md', calls: 33, notes: [29, 2, 2] },
  { file: 'nudnik.pages.txt', calls: 0, notes: [0], sure: false },
  { file: 'adminization.pages.txt', calls: 0, notes: [0], sure: false },
];

describe('The manuscripts of the corpus', () => {
  before(function () {
    if (corpus !== undefined) return;
    console.log('    CAROLENE_CORPUS is not set: the corpus is not read');
    this.skip();
  });

  for (const { file, calls, notes, missing = [], sure = true } of documents) {
    it(`${file} has its calls, notes and parts`, function () {
      const manuscript = manuscriptOf(file, this);
      assert.equal(manuscript.calls.length, calls);
      assert.deepEqual(
        manuscript.parts.map((part) => part.notes.length),
        notes,
      );
      assert.deepEqual(
        manuscript.calls.filter((call) => call.note === null).map((call) => call.number),
        missing,
      );
      assert.equal(manuscript.sure, sure);
      assert.ok(manuscript.notes.every((note) => note.calls.length > 0 || note.number === null));
    });

    it(`${file} maps its prose back to what is written there`, function () {
      const manuscript = manuscriptOf(file, this);
      for (const passage of manuscript.passages) {
        const { text } = passage.prose;
        for (let at = 0; at < text.length; at += 7) {
          const place = inSource(passage, span(at, at + 1));
          const written = manuscript.source.slice(place.start, place.end);
          assert.ok(written === text[at] || isReplaced(written), `${file} ${place.start}: ${written} for ${text[at]}`);
        }
      }
    });

    it(`${file} keeps its prose when a character is typed`, function () {
      const source = sourceOf(file, this);
      const first = readManuscript(source, file.endsWith('.md') ? 'markdown' : 'plaintext');
      const kept = new Set(first.manuscript.passages.map((passage) => passage.prose));
      for (let at = 0; at < source.length; at += Math.ceil(source.length / 40)) {
        const after = `${source.slice(0, at)}x${source.slice(at)}`;
        const { manuscript } = rereadManuscript(first, after, [{ span: span(at, at), newText: 'x' }]);
        const fresh = manuscript.passages.filter((passage) => !kept.has(passage.prose));
        assert.ok(fresh.length <= 12, `${file}: typing at ${at} read ${fresh.length} passages again`);
      }
    });
  }

  it('raich.md begins its parts with the opinions', function () {
    const manuscript = manuscriptOf('raich.md', this);
    const beginnings = manuscript.parts.slice(1).map((part) => manuscript.source.slice(part.span.start).slice(0, 15));
    assert.deepEqual(beginnings, ['JUSTICE SCALIA,', "JUSTICE O'CONNO"]);
  });
});

/** Entities, escapes, line breaks with what stands around them, ties. */
const isReplaced = (written: string): boolean => /^(?:&[^;]*;|\\.|~|<br ?\/?>|\s.*|\s*[\r\n][\s>]*)$/s.test(written);

function sourceOf(file: string, test: Mocha.Context): string {
  const path = join(corpus ?? '', file);
  if (!existsSync(path)) test.skip();
  return readFileSync(path, 'utf8');
}

function manuscriptOf(file: string, test: Mocha.Context): Manuscript {
  return readManuscript(sourceOf(file, test), file.endsWith('.md') ? 'markdown' : 'plaintext').manuscript;
}
