/** What is read in real documents: `CAROLENE_CORPUS` names the folder that holds them. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Citation, CitationKind, Reading } from '../../server/src/citation/citation';
import { readPassage } from '../../server/src/citation/read';
import type { Manuscript } from '../../server/src/manuscript/manuscript';
import { readManuscript } from '../../server/src/manuscript/read';

const corpus = process.env['CAROLENE_CORPUS'];

function manuscriptOf(name: string): Manuscript {
  const source = readFileSync(join(corpus ?? '', name), 'utf8');
  return readManuscript(source, name.endsWith('.md') ? 'markdown' : 'plaintext').manuscript;
}

/** The readings of the notes, in order. */
const notesOf = (manuscript: Manuscript): readonly Reading[] =>
  manuscript.notes.flatMap((note) => {
    const passage = manuscript.passages[note.passage];
    return passage === undefined ? [] : [readPassage(passage.prose)];
  });

const topLevel = (reading: Reading): readonly Citation[] => reading.segments.flatMap((segment) => segment.citations);

const withNested = (citation: Citation): readonly Citation[] => [citation, ...citation.nested.flatMap(withNested)];

function count(notes: readonly Reading[], kind: CitationKind): number {
  return notes
    .flatMap(topLevel)
    .flatMap(withNested)
    .filter((citation) => citation.kind === kind).length;
}

describe('citations of real documents', function () {
  this.timeout(60_000);
  before(function () {
    if (corpus !== undefined) return;
    console.log('    skipped: CAROLENE_CORPUS names no folder');
    this.skip();
  });

  it('every supra and every Id. of agile.md', () => {
    const notes = notesOf(manuscriptOf('agile.md'));
    assert.deepEqual([count(notes, 'supra'), count(notes, 'id')], [91, 43]);
  });

  it('the 24 notes of repatriation.txt', () => {
    const kinds = notesOf(manuscriptOf('repatriation.txt')).map((note) =>
      topLevel(note)
        .map((each) => each.kind)
        .join(' '),
    );
    assert.deepEqual(kinds, [
      ...[
        'web',
        'id',
        'id',
        'web',
        'id',
        'web',
        'id',
        'id',
        'id',
        'id',
        'id',
        'periodical',
        'periodical',
        'web',
        'web',
      ],
      ...['supra', 'report', 'supra', 'id', 'supra', 'supra', 'id', 'id', 'id'],
    ]);
  });

  it('are all sure in repatriation.txt', () => {
    const unsure = notesOf(manuscriptOf('repatriation.txt')).flatMap((note, index) =>
      note.segments.every((segment) => segment.sure) ? [] : [index + 1],
    );
    assert.deepEqual(unsure, []);
  });
});
