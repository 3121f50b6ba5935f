/**
 * The command line on real documents, kept beside the project: `CAROLENE_CORPUS` names the folder. What a meticulous
 * editor found in them by hand is what is expected here.
 */
import assert from 'node:assert/strict';
import { join } from 'node:path';
import pc from 'picocolors';
import type { PlacedFinding } from '../../server/src/cli/findings';
import type { CiteRecord } from '../../server/src/cli/cite-records';
import { run } from '../../server/src/cli/program';

const corpus = process.env['CAROLENE_CORPUS'];

async function carolene(...args: string[]): Promise<{ readonly status: number | null; readonly out: string }> {
  let out = '';
  const status = await run(args, {
    print: (result) => (out += typeof result === 'string' ? result : Buffer.from(result).toString()),
    complain: (message) => assert.match(message, /notes can't be told apart surely/),
    tell: (text) => assert.fail(text),
    colors: pc.createColors(false),
    messageColors: pc.createColors(false),
  });
  return { status, out };
}

interface Checked {
  readonly status: number | null;
  readonly findings: readonly PlacedFinding[];
}

async function check(name: string, ...flags: string[]): Promise<Checked> {
  const { status, out } = await carolene('check', '--format', 'json', ...flags, join(corpus ?? '', name));
  const { files } = JSON.parse(out) as { readonly files: readonly { readonly findings: readonly PlacedFinding[] }[] };
  return { status, findings: files[0]?.findings ?? assert.fail('no file') };
}

async function cites(name: string): Promise<readonly CiteRecord[]> {
  const { out } = await carolene('cites', '--format', 'ndjson', join(corpus ?? '', name));
  return out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as CiteRecord);
}

const said = ({ rule, note }: PlacedFinding): string => `${note ?? 'text'} ${rule}`;

describe('the corpus', function () {
  this.timeout(60_000);

  before(function () {
    if (corpus !== undefined) return;
    console.log('      skipped: CAROLENE_CORPUS names no folder');
    this.skip();
  });

  describe('repatriation.txt', () => {
    const name = 'repatriation.txt';

    it('is found to have note 20 wrong, with a safe fix to 17', async () => {
      const { status, findings } = await check(name);
      const [finding, ...others] = findings.filter(({ note }) => note === 20);
      assert.equal(status, 1);
      assert.deepEqual(others, []);
      assert.equal(finding?.rule, 'supra-wrong-note');
      assert.equal(finding.severity, 'error');
      const range = { start: { line: 55, character: 42 }, end: { line: 55, character: 44 } };
      assert.deepEqual(finding.range, range);
      assert.deepEqual(
        finding.fixes.map(({ safe, edits }) => ({ safe, edits })),
        [{ safe: true, edits: [{ range, newText: '17' }] }],
      );
    });

    it('is found to have all that is certain', async () => {
      const found = new Set((await check(name)).findings.map(said));
      const certain = [
        '1 note-dangling-separator', '1 month-abbrev', '4 url-missing', '4 month-abbrev',
        '6 note-dangling-separator', '12 note-dangling-separator', '12 title-lost-apostrophe', '13 note-dangling-separator', '13 newspaper-name', '14 url-malformed',
        '15 note-dangling-separator', '17 hereinafter-brackets', '18 note-double-space', '20 supra-wrong-note',
      ]; // prettier-ignore
      assert.deepEqual(
        certain.filter((each) => !found.has(each)),
        [],
      );
    });

    it('is told nothing that a meticulous editor would not say', async () => {
      const { findings } = await check(name);
      const wrong = findings.filter(({ rule, note, severity }) => {
        if (
          /^(id-after-textual-note|supra-for-primary-authority|short-case-five-notes|id-could-be-used|id-run-too-long)$/.test(
            rule,
          )
        )
          return true;
        if (rule === 'author-inverted') return note !== 12;
        if (rule === 'month-abbrev') return note !== 1 && note !== 4;
        return note !== null && [2, 3, 5, 7, 9, 10, 11, 16, 19, 21, 22, 23, 24].includes(note) && severity !== 'hint';
      });
      assert.deepEqual(wrong.map(said), []);
    });

    it('gets one message for each missing address', async () => {
      const about = (await check(name)).findings.filter(({ rule }) => /^(url-|note-dangling|note-final)/.test(rule));
      const notes = about.map(({ note }) => note);
      assert.deepEqual(notes, [...new Set(notes)]);
    });

    it('has all its short forms led to the work that they mean', async () => {
      const records = (await cites(name)).filter(({ in: where }) => where === 'note');
      const of = (note: number): string | null | undefined => records.find((record) => record.note === note)?.authority;
      const meant: readonly (readonly [number, readonly number[]])[] = [
        [1, [2, 3]], [4, [5]], [6, [7, 8, 9, 10, 11]], [12, [16, 18, 19, 21, 22, 23, 24]], [17, [20]],
      ]; // prettier-ignore
      for (const [full, notes] of meant) {
        assert.notEqual(of(full), null);
        assert.deepEqual(
          notes.map(of),
          notes.map(() => of(full)),
          `note ${full}`,
        );
      }
      assert.equal(new Set(records.map(({ authority }) => authority)).size, 8);
    });

    it('knows its kinds', async () => {
      const kinds = new Map((await cites(name)).map(({ note, kind }) => [note, kind]));
      const expected = { web: [1, 4, 6, 14, 15], periodical: [12, 13], report: [17], supra: [16, 18, 20, 21] };
      for (const [kind, notes] of Object.entries(expected)) {
        assert.deepEqual(
          notes.map((note) => kinds.get(note)),
          notes.map(() => kind),
        );
      }
    });
  });

  for (const name of ['nudnik.pages.txt', 'adminization.pages.txt']) {
    it(`${name}, whose notes can’t be read surely, gets no finding`, async () => {
      assert.deepEqual(await check(name), { status: 0, findings: [] });
    });
  }

  for (const name of ['raich.md', 'massachusetts-v-epa.md']) {
    it(`${name} has a part for each opinion`, async () => {
      const parts = new Set((await cites(name)).map(({ part }) => part));
      assert.ok(parts.size > 1, `${parts.size} part`);
    });
  }

  it('agile.md has two calls without a body, and four in five of its supra resolve', async () => {
    const { findings } = await check('agile.md');
    const missing = findings.filter(({ rule }) => rule === 'note-call-without-body');
    assert.equal(missing.length, 2);
    const supra = (await cites('agile.md')).filter(({ kind }) => kind === 'supra');
    assert.ok(supra.length >= 85, `${supra.length} supra`);
    assert.ok(supra.filter(({ authority }) => authority !== null).length >= 80);
  });
});
