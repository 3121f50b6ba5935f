import assert from 'node:assert/strict';
import fc from 'fast-check';
import { resolved, type Resolved } from './document';

/** Pieces out of which notes are put together, whole and broken. */
const PIECES: readonly string[] = [
  'Ann Lee, Paper Trails, 90 N.Y.U. L. Rev. 1160, 1175 (2015)', 'Doe v. Poe, 410 U.S. 113, 120 (1973)', '388 U.S. 1 (1967)',
  '42 U.S.C. § 1983', 'U.S. Const. amend. XIV', '[hereinafter Trails]', '(quoting Lee, supra note 1)', '(citing id. at 5)',
  'Id.', 'id. at 12', 'Id. § 1985', 'Id. 7 U.S.C. § 1', 'Ibid.', 'Lee, supra note 1', 'Trails, supra note 2, at 3', 'Lee, supra note __',
  'supra note', 'Lee, Ink, supra note 99999999999999999999', 'See supra notes 3–1', 'infra Part II.A', 'supra note *', 'Doe, 410 U.S. at 121',
  '§ 1981', 'aff’d, 12 F.3d 5 (2d Cir. 1999)', ';', '.', '. ', ', ', '“Roe, supra note 5”', 'The point is old.', '^[', ']', '[^1]', '\n\n', '*', '_',
]; // prettier-ignore

const text = fc.array(fc.constantFrom(...PIECES), { maxLength: 8 }).map((pieces) => pieces.join(' '));
const notes = fc.array(text, { maxLength: 8 });
const label = fc.constantFrom('1', '2', '3', '5', '*', 'pan', '007');

const plain = fc
  .tuple(text, notes)
  .map(([body, all]) => `${body} one[1] two[2][3]\n\n\n${all.map((note, at) => `[${at + 1}] ${note}`).join('\n\n')}`);
const markdown = fc
  .tuple(text, fc.array(fc.tuple(label, text), { maxLength: 8 }))
  .map(
    ([body, all]) =>
      `${body} one[^1] two[^2]^[${body}]\n\n${all.map(([name, note]) => `[^${name}]: ${note}`).join('\n')}`,
  );

describe('whatever stands in a document', () => {
  it('plain text is resolved whole', () => {
    fc.assert(fc.property(plain, (source) => { checkWhole(resolved(source)); }), { numRuns: 150 }); // prettier-ignore
  });

  it('Markdown is resolved whole', () => {
    fc.assert(fc.property(markdown, (source) => { checkWhole(resolved(source, 'markdown')); }), { numRuns: 150 }); // prettier-ignore
  });
});

/** Every citation stands in the order once, is linked, and what it is linked to is there. */
function checkWhole({ manuscript, readings, resolution }: Resolved): void {
  const { occurrences, links, authorities, inNote, inPassage } = resolution;
  assert.equal(links.length, occurrences.length);
  const read = readings.flatMap((reading) => reading.segments.flatMap((segment) => segment.citations));
  assert.equal(occurrences.filter((each) => each.parent === null).length, read.length);
  assert.equal(inPassage.flat().length, occurrences.length);
  assert.equal(inNote.length, manuscript.notes.length);
  for (const occurrence of occurrences) {
    assert.equal(occurrences[occurrence.id], occurrence);
    assert.ok(occurrence.parent === null || occurrence.parent < occurrence.id);
    const link = links[occurrence.id];
    assert.ok(link !== undefined && link.problems.length <= 1);
    if (link.kind === 'crossReference') {
      assert.ok(link.notes.every((note) => manuscript.notes[note] !== undefined));
    } else if (link.authority !== null) {
      assert.ok(authorities[link.authority]?.occurrences.includes(occurrence.id));
      if (link.kind === 'reference') assert.equal(link.full, authorities[link.authority]?.full);
    }
    if (link.kind === 'reference' && link.antecedent !== null) assert.notEqual(link.antecedent, occurrence.id);
  }
  authorities.forEach((authority, id) => {
    assert.equal(authority.id, id);
    assert.notEqual(authority.shortName.trim(), '');
    const full = links[authority.full];
    assert.ok(full?.kind === 'full' || authority.section !== null);
  });
  const firsts = authorities.map((authority) => authority.occurrences[0] ?? -1);
  assert.deepEqual(firsts, [...firsts].sort((one, other) => one - other), 'numbered by first citations'); // prettier-ignore
}
