import assert from 'node:assert/strict';
import fc from 'fast-check';
import { ReadingMemo } from '../../../server/src/analysis/memo';
import type { Resolution } from '../../../server/src/authority/authority';
import { keep, taken } from '../../../server/src/authority/made';
import { resolve, resolvingAfter } from '../../../server/src/authority/resolve';
import type { Work } from '../../../server/src/authority/works';
import type { Reading } from '../../../server/src/citation/citation';
import { readManuscript, rereadManuscript, type ReadManuscript } from '../../../server/src/manuscript/read';
import { span } from '../../../server/src/text/span';
import { finished } from '../../../server/src/text/steps';

/** What a note may say: works that share names, pages, volumes and codes, cited in full, again and by short forms. */
const notes = [
  'Doe v. Poe, 410 U.S. 113, 120 (1973).',
  'Doe v. Poe, 410 U.S. 113 (1973); Roe v. Lee, 410 U.S. 300 (1973).',
  'Doe v. Poe, 410 U.S. 113, 93 S. Ct. 705 (1973).',
  'Roe v. Doe, 93 S. Ct. 705 (1973) (quoting Lee v. Poe, 1 F.2d 2, 3 (2d Cir. 1930)).',
  '410 U.S. 113 (1973).',
  '12 F.3d 34 (2d Cir. 1993).',
  'Doe, 410 U.S. at 121.',
  'Lee, 410 U.S. at 301; Roe, 1 F.2d at 3.',
  'Ann Lee, Paper Trails, 90 Yale L.J. 10 (1981).',
  'Ann Lee, Paper Trails, 90 Yale L.J. 10 (1981) [hereinafter Trails].',
  'Bo Lee, Old Rules, 91 Yale L.J. 20, 24 (1982); Ann Lee, Ink, 92 Yale L.J. 30 (1983).',
  'Lee, supra note 1, at 14.',
  'Lee, Ink, supra note 2, at 31; see Trails, supra note 3.',
  'See supra notes 1–3 and accompanying text; Poe, supra note 4.',
  'Lee, supra note #1, at 14; see supra notes #2–#4 and accompanying text.',
  'Id.',
  'Id. at 22; id. at 24.',
  'Id. § 1985.',
  '42 U.S.C. § 1983 (1994).',
  '42 U.S.C. § 1985 (1994); § 1983.',
  'The author says so at length.',
  'Bo Fraser, A Book 12 (2001). As Fraser says, id. at 13; Fraser, supra note 2, at 15.',
  'See 55 Unread Rptr. Thing 12, by Quillan.',
  'Quillan, supra note 2, at 3.',
];

/** What the body says where it calls a note. */
const bodies = [
  'So the Court held in Loving v. Virginia,[#] and',
  'Richard Posner has argued so.[#]',
  'The law is old.[#]',
  'See Able v. Cane, 5 F.2d 6 (2d Cir. 1931).[#]',
  'Id. at 7.[#]',
];

const some = (of: readonly string[], size: number): fc.Arbitrary<string[]> =>
  fc.array(fc.constantFrom(...of), { minLength: size, maxLength: size });

/** One passage of the body for each three notes. */
function written(inBody: readonly string[], inNotes: readonly string[]): string {
  const body: string[] = [];
  inBody.forEach((text, index) => {
    const sentence = text.replace('#', String(index + 1));
    if (index % 3 === 0) body.push(sentence);
    else body.push(`${body.pop() ?? ''} ${sentence}`);
  });
  return `${body.join('\n\n')}\n\n${inNotes.map((text, index) => `[${index + 1}] ${text}`).join('\n\n')}\n`;
}

/** A document that is resolved anew after each edit, from what it was resolved to before. */
class Edited {
  private read: ReadManuscript;
  private readonly memo = new ReadingMemo();
  resolution: Resolution;

  constructor(source: string) {
    this.read = readManuscript(source, 'plaintext');
    this.resolution = resolve(this.read.manuscript, this.readings());
  }

  get source(): string {
    return this.read.manuscript.source;
  }

  replace(start: number, end: number, newText: string): void {
    const source = this.source.slice(0, start) + newText + this.source.slice(end);
    this.read = rereadManuscript(this.read, source, [{ span: span(start, end), newText }]);
    const { manuscript, since } = this.read;
    this.resolution =
      since === null
        ? resolve(manuscript, this.readings())
        : finished(resolvingAfter(this.resolution, manuscript, this.readings(), since));
  }

  afresh(): Resolution {
    return resolve(this.read.manuscript, this.readings());
  }

  private readings(): readonly Reading[] {
    return this.read.manuscript.passages.map(({ prose }) => this.memo.reading(prose));
  }
}

/** The works that a resolution was made from, which it keeps. */
function worksOf(resolution: Resolution): readonly Work[] {
  const made = taken(resolution);
  if (made === null) return [];
  keep(resolution, made);
  return [...made.entered.works.list];
}

/** `FC_RUNS=500` looks longer than there is time for each day. */
const runs = Number(process.env['FC_RUNS'] ?? 12) * 4;

describe('a resolution after an edit', () => {
  it('is the one that the document has from scratch, whatever note is written anew', function () {
    this.timeout(600_000);
    const size = 12;
    const edits = fc.array(
      fc.record({ note: fc.integer({ min: 1, max: size }), text: fc.constantFrom(...notes), cut: fc.nat(40) }),
      { minLength: 1, maxLength: 12 },
    );
    fc.assert(
      fc.property(some(bodies, size), some(notes, size), edits, (inBody, inNotes, steps) => {
        const document = new Edited(written(inBody, inNotes));
        for (const { note, text, cut } of steps) {
          const start = document.source.indexOf(`\n[${note}] `) + `\n[${note}] `.length;
          const end = document.source.indexOf('\n', start);
          // Half the notes are cut off in the midst of being written.
          document.replace(start, end, cut < text.length && cut > 20 ? text.slice(0, cut) : text);
          assert.deepEqual(document.resolution, document.afresh(), document.source);
        }
      }),
      { numRuns: runs },
    );
  });

  it('is the same, whatever passage of the body names other works', function () {
    this.timeout(600_000);
    const size = 9;
    const edits = fc.array(
      fc.record({
        body: fc.nat(size - 1),
        at: fc.double({ min: 0, max: 1, noNaN: true }),
        text: fc.constantFrom('x', ' Poe v. Roe ', ', ', '. ', ''),
      }),
      { minLength: 1, maxLength: 8 },
    );
    fc.assert(
      fc.property(some(bodies, size), some(notes, size), edits, (inBody, inNotes, steps) => {
        const document = new Edited(written(inBody, inNotes));
        for (const { body, at, text } of steps) {
          const end = document.source.indexOf(`[${body + 1}]`);
          const start = document.source.lastIndexOf('\n', end) + 1;
          const place = Math.floor(start + at * (end - start));
          document.replace(place, text === '' ? Math.min(place + 3, end) : place, text);
          assert.deepEqual(document.resolution, document.afresh(), document.source);
        }
      }),
      { numRuns: runs },
    );
  });

  it('has but the works entered again that the edited citation touches', () => {
    const inNotes = Array.from({ length: 40 }, (_, index) => `Doe${index} v. Poe${index}, ${index + 1} U.S. 5 (1973).`);
    const document = new Edited(
      written(
        inNotes.map(() => 'Old.[#]'),
        inNotes,
      ),
    );
    const before = new Set(worksOf(document.resolution));
    const at = document.source.indexOf('Poe7');
    document.replace(at, at, 'x');
    const made = worksOf(document.resolution).filter((work) => !before.has(work));
    assert.deepEqual(
      made.map(({ shortName }) => shortName),
      ['Doe7'],
    );
    assert.deepEqual(document.resolution, document.afresh());
  });
});
