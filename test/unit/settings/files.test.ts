/** Which `.carolene.json` holds for a document, and what it extends. */
import assert from 'node:assert/strict';
import { SettingsFiles, type FileSettings } from '../../../server/src/settings/files';
import { defaultOptions } from '../../../server/src/settings/options';

const rules = new Set(['id-ibid', 'url-missing']);

/** What holds for a document in a folder of a disk with these files. */
async function settings(files: Readonly<Record<string, string>>, folder = '/law/articles/'): Promise<FileSettings> {
  const read = (url: string): Promise<string | null> => {
    const text = files[url.replace('file://', '')];
    if (text === 'unreadable') return Promise.reject(new Error('permission denied'));
    return Promise.resolve(text ?? null);
  };
  return new SettingsFiles({ read }, rules).settingsIn(`file://${folder}`, defaultOptions);
}

const messages = ({ problems }: FileSettings): readonly string[] => problems.map(({ message }) => message);

describe('the settings file of a document', () => {
  it('is the nearest, in its folder or above', async () => {
    const near = await settings({
      '/law/.carolene.json': '{ "preset": "strict" }',
      '/law/articles/.carolene.json': '{ "preset": "final" }',
    });
    assert.equal(near.options.preset, 'final');
    const above = await settings({ '/.carolene.json': '{ "preset": "strict" }' });
    assert.equal(above.options.preset, 'strict');
  });

  it('need not be there', async () => {
    assert.deepEqual(await settings({}), { options: defaultOptions, problems: [] });
  });

  it('is looked for nowhere for a document in no folder', async () => {
    const files = new SettingsFiles({ read: () => Promise.reject(new Error('asked')) }, rules);
    assert.deepEqual(await files.settingsIn('untitled:Untitled-1', defaultOptions), {
      options: defaultOptions,
      problems: [],
    });
  });

  it('goes over what it extends, which goes over what holds otherwise', async () => {
    const { options, problems } = await settings({
      '/law/articles/.carolene.json': '{ "extends": "../journal.json", "rules": { "id-ibid": "off" } }',
      '/law/journal.json': '{ "extends": ["a.json", "b.json"], "rules": { "id-ibid": "error" } }',
      '/law/a.json': '{ "edition": "20", "style": { "lastVisited": "never", "names": { "Kiev": "Kyiv" } } }',
      '/law/b.json': '{ "style": { "names": { "Burma": "Myanmar" }, "lastVisited": "always" } }',
    });
    assert.deepEqual(problems, []);
    assert.deepEqual(options.rules, { 'id-ibid': 'off' });
    assert.equal(options.style.edition, '20');
    assert.equal(options.style.lastVisited, 'always');
    assert.deepEqual(options.style.names, { Kiev: 'Kyiv', Burma: 'Myanmar' });
  });

  for (const [what, files, expected] of [
    [
      'a circle',
      {
        '/law/articles/.carolene.json': '{ "extends": "a.json" }',
        '/law/articles/a.json': '{ "extends": ".carolene.json" }',
      },
      'a.json: extends ".carolene.json": these files extend each other in a circle.',
    ],
    [
      'a file that is not there',
      { '/law/articles/.carolene.json': '{ "extends": "../sheet.json" }' },
      '.carolene.json: extends "../sheet.json": no such file.',
    ],
    [
      'an address on the network',
      { '/law/articles/.carolene.json': '{ "extends": "https://journal.example/sheet.json" }' },
      '.carolene.json: extends "https://journal.example/sheet.json": only a path to a file is possible, and nothing is fetched.',
    ],
    [
      'something that is no path',
      { '/law/articles/.carolene.json': '{ "extends": 3 }' },
      '.carolene.json: extends is 3; it must be the path of another such file, or a list of paths.',
    ],
    ['a file that can’t be read', { '/law/articles/.carolene.json': 'unreadable' }, 'permission denied'],
    [
      'a broken file that is extended',
      { '/law/articles/.carolene.json': '{ "extends": "a.json" }', '/law/articles/a.json': '{ "preset": "severe" }' },
      'a.json: preset is "severe"; it can be drafting, final, editor, student or strict.',
    ],
  ] as const) {
    it(`says what is wrong with ${what}, and goes on`, async () => {
      assert.deepEqual(messages(await settings(files)), [expected]);
    });
  }

  it('is read again only when told to', async () => {
    let reads = 0;
    const read = (): Promise<null> => {
      reads++;
      return Promise.resolve(null);
    };
    const files = new SettingsFiles({ read }, rules);
    await files.settingsIn('file:///law/', defaultOptions);
    const first = reads;
    await files.settingsIn('file:///law/', defaultOptions);
    assert.equal(reads, first);
    files.forget();
    await files.settingsIn('file:///law/', defaultOptions);
    assert.equal(reads, 2 * first);
  });
});
