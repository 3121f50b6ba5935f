import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import type { FileReport } from '../../../server/src/cli/findings';
import { carolene } from './captured';
import { Folder } from './folder';

async function findingsOf(file: string): Promise<readonly string[]> {
  const { out } = await carolene('check', '--format', 'json', file);
  const { files } = JSON.parse(out) as { readonly files: readonly FileReport[] };
  const [report] = files;
  if (report === undefined || 'error' in report) return assert.fail(`${file} was not read`);
  return report.findings.map(({ rule, note }) => `${note ?? 'text'} ${rule}`);
}

const inFolder = (folder: string): string[] => readdirSync(folder).map((name) => `${folder}/${name}`);

describe('the example articles', () => {
  it('have the faults in plain text that an editor would find', async () => {
    assert.deepEqual(await findingsOf('examples/article.txt'), [
      '1 month-abbrev',
      '1 note-dangling-separator',
      '3 hereinafter-brackets',
      '7 id-after-multiple-authorities',
      '12 id-at-with-section',
      '14 supra-wrong-note',
      '17 supra-for-primary-authority',
      '19 supra-punctuation',
      '20 infra-points-backward',
      '21 url-missing',
      '21 month-abbrev',
      '23 supra-open-number',
      '24 note-double-space',
      '25 short-case-five-notes',
    ]);
  });

  it('have the faults in Markdown that an editor would find', async () => {
    assert.deepEqual(await findingsOf('examples/article.md'), [
      '25 hereinafter-not-followed',
      '6 id-after-multiple-authorities',
      '7 short-case-volume-mismatch',
      '12 supra-wrong-note',
      '16 id-ibid',
      '17 supra-part-missing',
      '21 supra-wrong-note',
      '26 supra-range-reversed',
      'text note-body-without-call',
    ]);
  });

  const folder = new Folder();
  for (const name of ['article.txt', 'article.md']) {
    it(`are mended as far as is safe, once and for all: ${name}`, async () => {
      const path = folder.write(name, readFileSync(`examples/${name}`));
      await carolene('fix', path);
      const once = readFileSync(path, 'utf8');
      assert.notEqual(once, readFileSync(`examples/${name}`, 'utf8'));
      await carolene('fix', path);
      assert.equal(readFileSync(path, 'utf8'), once);
    });
  }
});

describe('an article without a fault', () => {
  for (const file of inFolder('test/documents/clean')) {
    it(`gets no finding: ${file}`, async () => assert.deepEqual(await findingsOf(file), []));
  }
});

describe('prose that cites nothing', () => {
  for (const file of inFolder('test/documents/prose')) {
    it(`gets no finding: ${file}`, async () => assert.deepEqual(await findingsOf(file), []));
  }
});

describe('documents in which an editor is told nothing', () => {
  for (const file of inFolder('test/documents/silent')) {
    it(`have no error on the command line, which reads any file: ${file}`, async () => {
      assert.equal((await carolene('check', file)).status, 0);
    });
  }
});
