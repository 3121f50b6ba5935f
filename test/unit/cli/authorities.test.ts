import assert from 'node:assert/strict';
import type { AuthoritiesRecord } from '../../../server/src/cli/authorities-records';
import { carolene } from './captured';
import { Folder } from './folder';

const brief = `The rule is old.[1] It holds.[2] It is § 7.[3]


[1] Roe v. Wade, 410 U.S. 113, 120 (1973).

[2] Id. at 121; Ann Lee, Ink, 90 N.Y.U. L. Rev. 1160 (2015).

[3] 5 U.S.C. § 552 (2018). Roe, 410 U.S. at 122. Id. at 123.
`;

describe('carolene authorities', () => {
  const folder = new Folder();

  it('prints a table for each file, in Markdown', async () => {
    const { status, out } = await carolene('authorities', folder.write('a.txt', brief));
    assert.equal(status, 0);
    assert.equal(
      out,
      `# Table of Authorities

## Cases

| Authority | Cited in |
| --- | --- |
| *Roe v. Wade*, 410 U.S. 113 (1973) | notes 1–3 |

## Statutes

| Authority | Cited in |
| --- | --- |
| 5 U.S.C. § 552 (2018) | note 3 |

## Books, Articles, and Other Secondary Sources

| Authority | Cited in |
| --- | --- |
| Ann Lee, Ink, 90 N.Y.U. L. Rev. 1160 (2015) | note 2 |
`,
    );
    const several = await carolene('authorities', folder.write('a.txt', brief), folder.write('b.txt', brief));
    assert.match(several.out, /^# Table of Authorities: .*a\.txt\n[^]*\n\n# Table of Authorities: .*b\.txt\n/);
  });

  it('says passim where it is told to', async () => {
    const { out } = await carolene('authorities', '--passim', '2', folder.write('a.txt', brief));
    assert.match(out, /\| \*Roe v\. Wade\*, 410 U\.S\. 113 \(1973\) \| \*passim\* \|/);
    assert.match(out, /\| 5 U\.S\.C\. § 552 \(2018\) \| note 3 \|/);
  });

  it('prints rows for a spreadsheet', async () => {
    const file = folder.write('a.txt', brief);
    const { out } = await carolene('authorities', '--format', 'csv', file);
    assert.deepEqual(out.split('\r\n'), [
      '\uFEFFfile,group,id,kind,authority,cited_in,citations',
      `${file},Cases,a1,case,"Roe v. Wade, 410 U.S. 113 (1973)",notes 1–3,4`,
      `${file},Statutes,a3,statute,5 U.S.C. § 552 (2018),note 3,1`,
      `${file},"Books, Articles, and Other Secondary Sources",a2,article,"Ann Lee, Ink, 90 N.Y.U. L. Rev. 1160 (2015)",note 2,1`,
      '',
    ]);
  });

  it('prints one object for programs, with the ids that cites gives, and every file named', async () => {
    const names = [folder.at('gone.txt'), folder.write('a.txt', brief)];
    const { status, out, messages } = await carolene('authorities', '--format', 'json', ...names);
    const { files } = JSON.parse(out) as { files: AuthoritiesRecord[] };
    assert.equal(status, 2);
    assert.match(messages, /gone\.txt: no such file\n$/);
    const [gone, read] = files;
    assert.deepEqual(gone, { file: names[0], error: 'no such file' });
    assert.ok(read !== undefined && 'groups' in read);
    assert.deepEqual(
      read.groups.map(({ group, title, authorities }) => [group, title, authorities.map(({ id, kind }) => [id, kind])]),
      [
        ['cases', 'Cases', [['a1', 'case']]],
        ['statutes', 'Statutes', [['a3', 'statute']]],
        ['secondary', 'Books, Articles, and Other Secondary Sources', [['a2', 'article']]],
      ],
    );
    const [first] = read.groups[0]?.authorities ?? [];
    assert.deepEqual(first?.places[0], {
      in: 'note',
      note: 1,
      label: '1',
      part: 0,
      kind: 'case',
      nested: false,
      range: { start: { line: 3, character: 4 }, end: { line: 3, character: 41 } },
    });
    assert.deepEqual(
      first.places.map(({ note, kind }) => [note, kind]),
      [
        [1, 'case'],
        [2, 'id'],
        [3, 'shortCase'],
        [3, 'id'],
      ],
    );
    assert.deepEqual(read.uncounted, []);
  });

  it('says which references have no place in the table', async () => {
    const text = brief.replace('[3] 5 U.S.C. § 552 (2018).', '[3] Id. at 1170. 5 U.S.C. § 552 (2018).');
    const { status, out, messages } = await carolene('authorities', '--format', 'json', folder.write('a.txt', text));
    const { files } = JSON.parse(out) as { files: { uncounted: { text: string; note: number }[] }[] };
    assert.equal(status, 0);
    assert.deepEqual(
      files[0]?.uncounted.map(({ text: said, note }) => [said, note]),
      [['Id. at 1170', 3]],
    );
    assert.match(
      messages,
      /a\.txt: 1 reference has no sure answer and so no place in the table: note 3 \(Id\. at 1170\)\n$/,
    );
  });

  it('says so where nothing is cited', async () => {
    const { status, out } = await carolene('authorities', folder.write('a.txt', ''));
    assert.deepEqual([status, out], [0, '# Table of Authorities\n\nNo authorities are cited.\n']);
  });
});
