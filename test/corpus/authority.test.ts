/** What the references of real documents mean: `CAROLENE_CORPUS` names the folder that holds them. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../../server/src/authority/authority';
import { resolved, textOf, type Resolved } from '../unit/authority/document';

const corpus = process.env['CAROLENE_CORPUS'];

const read = (name: string): Resolved =>
  resolved(readFileSync(join(corpus ?? '', name), 'utf8'), name.endsWith('.md') ? 'markdown' : 'plaintext');

/** Note by note of the seed article: the note of the full citation, as an editor resolved it by hand. */
const SEED: readonly number[] = [
  1, 1, 1, 4, 4, 6, 6, 6, 6, 6, 6, 12, 13, 14, 15, 12, 17, 12, 12, 17, 12, 12, 12, 12,
]; // prettier-ignore

/** The problems that no doubt softens, as `note kind text`. */
function certain(document: Resolved): readonly string[] {
  const { manuscript, resolution } = document;
  return resolution.occurrences.flatMap((occurrence) =>
    (resolution.links[occurrence.id]?.problems ?? []).filter(isCertain).map((problem) => {
      const note = manuscript.notes[occurrence.note ?? -1];
      const where = note === undefined ? 'body' : String(note.number ?? note.label);
      return `${where} ${problem.kind} ${textOf(document, occurrence).slice(0, 24)}`;
    }),
  );
}

/** Kinds that are warnings at most, or say nothing of a fault, whatever is known. */
const NEVER_AN_ERROR: ReadonlySet<Problem['kind']> = new Set<Problem['kind']>([
  'id-intervening-in-same-note',
  'id-redundant-pincite',
  'supra-same-surname',
  'supra-same-note',
  'supra-only-nested',
  'infra-as-short-form',
]);

const isCertain = (problem: Problem): boolean =>
  !('doubtful' in problem && problem.doubtful) && !NEVER_AN_ERROR.has(problem.kind);

describe('what references mean in the corpus', function () {
  this.timeout(60_000);

  before(function () {
    if (corpus !== undefined) return;
    console.log('      skipped: CAROLENE_CORPUS names no folder');
    this.skip();
  });

  it('repatriation.txt: each of the 24 notes, as an editor resolved it', () => {
    const { manuscript, resolution } = read('repatriation.txt');
    const meant = manuscript.notes.map((_, note) => {
      const link = resolution.links[resolution.inNote[note]?.[0] ?? -1];
      const authority = link === undefined || link.kind === 'crossReference' ? null : link.authority;
      const full = resolution.authorities[authority ?? -1]?.full ?? -1;
      return manuscript.notes[resolution.occurrences[full]?.note ?? -1]?.number;
    });
    assert.deepEqual(meant, SEED);
  });

  it('repatriation.txt: note 20 names the wrong note, and no other reference is at fault', () => {
    const document = read('repatriation.txt');
    assert.deepEqual(certain(document), ['20 supra-wrong-note China Refugee Fact Sheet']);
    assert.equal(document.resolution.authorities[3]?.surname?.text, 'Pan');
  });

  it('agile.md: at least 80 of the 91 supra lead to a work', () => {
    const { resolution } = read('agile.md');
    const supra = resolution.occurrences.filter((occurrence) => occurrence.citation.kind === 'supra');
    const links = supra.map((occurrence) => resolution.links[occurrence.id]);
    const found = links.filter((link) => link?.kind === 'reference' && link.authority !== null && !link.guess);
    assert.equal(supra.length, 91);
    assert.ok(found.length >= 80, `${found.length} of 91`);
  });

  /** Each was read against the text by hand; a new one is to be read before it is put down here. */
  const FAULTS: Readonly<Record<string, readonly string[]>> = {
    'agile.md': ['8 id-after-multiple-authorities Id*.'],
    'fairuse.md': [],
    'clouds.md': [],
    // “Bonnecze” in the full citation.
    'authorship.md': [
      'body short-case-wrong-name Bonnecaze_, 43 F. Supp. ',
      'body short-case-wrong-name Bonnecaze_, 43 F.\nSupp. ',
    ],
    'm-13-13.md': [],
    'uncovered.md': [],
    'raich.md': [],
    'massachusetts-v-epa.md': [],
    'nudnik.pages.txt': [],
    'adminization.pages.txt': [],
  };
  for (const [name, faults] of Object.entries(FAULTS)) {
    it(`${name}: nothing is held against a reference that is right`, () => {
      assert.deepEqual(certain(read(name)), faults);
    });
  }
});
