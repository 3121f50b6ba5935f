import assert from 'node:assert/strict';
import { defaultBeside, defaultOptions } from '../../../server/src/settings/options';
import { readOptionsFile, readSettings, withFrontMatter } from '../../../server/src/settings/read';

const rules = new Set(['url-missing', 'id-ibid']);

describe('settings', () => {
  it('are the defaults where nothing is set', () => {
    for (const nothing of [null, undefined, {}, { preset: null, rules: null }]) {
      assert.deepEqual(readSettings(nothing, rules), {
        options: defaultOptions,
        showForm: 'onRequest',
        beside: defaultBeside,
        follow: 'ask',
        problems: [],
      });
    }
  });

  it('take each key as it is given', () => {
    const given = {
      document: 'court',
      edition: '20',
      numbering: 'label',
      preset: 'strict',
      showForm: 'always',
      rules: { 'url-missing': 'off', 'id-ibid': 'error' },
    };
    const { showForm, problems, options } = readSettings(given, rules);
    const { showForm: _, edition, ...expected } = given;
    assert.deepEqual(options, { ...expected, style: { ...defaultOptions.style, edition } });
    assert.equal(showForm, 'always');
    assert.deepEqual(problems, []);
  });

  it('take the edition as a number, too', () => {
    assert.equal(readSettings({ edition: 22 }, rules).options.style.edition, '22');
  });

  it('take a style sheet, and keep what it does not name', () => {
    const style = { lastVisited: 'never', shortCaseNotes: 3, names: { Kiev: 'Kyiv' } };
    assert.deepEqual(readSettings({ style }, rules), {
      options: { ...defaultOptions, style: { ...defaultOptions.style, ...style } },
      showForm: 'onRequest',
      beside: defaultBeside,
      follow: 'ask',
      problems: [],
    });
  });

  it('take what is shown beside the text', () => {
    const given = { inlayHints: { noteNumbers: false, id: true }, publicAddresses: 'no' };
    const { beside, problems } = readSettings(given, rules);
    assert.deepEqual(beside, { ...defaultBeside, noteNumbers: false, id: true, publicAddresses: true });
    assert.deepEqual(problems, ['carolene.publicAddresses is "no"; it can be true or false.']);
  });

  it('keep the same style where nothing in it differs, so that nothing need be read anew', () => {
    assert.equal(readSettings({ edition: '21', style: {} }, rules).options.style, defaultOptions.style);
  });

  const broken: readonly [string, unknown, string][] = [
    [
      'a misspelt value',
      { preset: 'finl' },
      'carolene.preset is "finl"; it can be drafting, final, editor, student or strict.',
    ],
    [
      'a value of another type',
      { document: 3 },
      'carolene.document is 3; it can be auto, law-review, court, opinion or none.',
    ],
    [
      'a list for an object',
      { rules: ['url-missing'] },
      'carolene.rules is a list; it must be an object, as in { "url-missing": "off" }.',
    ],
    [
      'a rule that does not exist',
      { rules: { 'url-misssing': 'off' } },
      'carolene.rules names "url-misssing", and there is no such rule.',
    ],
    [
      'a severity that does not exist',
      { rules: { 'id-ibid': 'fatal' } },
      'carolene.rules: id-ibid is "fatal"; it can be off, on, error, warning, info or hint.',
    ],
    [
      'a style that is a word',
      { style: 'chicago' },
      'carolene.style is "chicago"; it must be an object with the keys lastVisited, ranges, id, shortCaseNotes, archives, abbreviations and names.',
    ],
    [
      'a part of the style that does not exist',
      { style: { dashes: 'en' } },
      'carolene.style: "dashes" is no setting; there are lastVisited, ranges, id, shortCaseNotes, archives, abbreviations and names.',
    ],
    [
      'a number of notes that is none',
      { style: { shortCaseNotes: -1 } },
      'carolene.style.shortCaseNotes is -1; it must be a whole number of notes, from 0 to 1000.',
    ],
    [
      'an abbreviation of nothing',
      { style: { abbreviations: { 'Journal of Things': '' } } },
      'carolene.style.abbreviations: "Journal of Things" is ""; both sides must be text.',
    ],
    ['no object at all', 'strict', 'carolene is "strict"; it must be an object.'],
    [
      'a name that every object has',
      JSON.parse('{"rules":{"__proto__":"off"}}'),
      'carolene.rules names "__proto__", and there is no such rule.',
    ],
  ];
  for (const [what, given, message] of broken) {
    it(`name the key and what is allowed: ${what}`, () => {
      const { options, problems } = readSettings(given, rules);
      assert.deepEqual(problems, [message]);
      assert.deepEqual(options, defaultOptions);
    });
  }

  it('keep what is right beside what is broken', () => {
    const { options, problems } = readSettings(
      { preset: 'finl', document: 'opinion', rules: { 'id-ibid': 'off', x: 'off' } },
      rules,
    );
    assert.deepEqual(options, { ...defaultOptions, document: 'opinion', rules: { 'id-ibid': 'off' } });
    assert.equal(problems.length, 2);
  });
});

describe('.carolene.json', () => {
  it('goes over what holds otherwise', () => {
    const base = { ...defaultOptions, preset: 'final', rules: { 'id-ibid': 'off' } } as const;
    const { options, problems } = readOptionsFile(
      '\uFEFF{ "document": "court", "rules": { "url-missing": "hint" } }',
      rules,
      base,
    );
    assert.deepEqual(problems, []);
    assert.deepEqual(options, {
      ...base,
      document: 'court',
      rules: { 'id-ibid': 'off', 'url-missing': 'hint' },
    });
  });

  it('says what is wrong with it', () => {
    const problem = (text: string): string | undefined => readOptionsFile(text, rules).problems[0];
    assert.match(problem('{ "preset": ') ?? '', /^\.carolene\.json can't be read as JSON: /);
    assert.match(problem('[]') ?? '', /^\.carolene\.json holds a list; it must be an object/);
    assert.equal(
      problem('{ "prest": "final" }'),
      '.carolene.json: "prest" is no setting; there are document, edition, extends, numbering, preset, rules and style.',
    );
    assert.match(problem('{ "preset": 1 }') ?? '', /^\.carolene\.json: preset is 1; it can be /);
    assert.deepEqual(readOptionsFile('{ "$schema": "./x.json" }', rules).problems, []);
  });
});

describe('front matter', () => {
  it('wins over the settings', () => {
    const said = new Map([
      ['carolene.document', 'opinion'],
      ['carolene.numbering', 'label'],
    ]);
    assert.deepEqual(withFrontMatter(defaultOptions, said), {
      ...defaultOptions,
      document: 'opinion',
      numbering: 'label',
    });
  });

  it('is passed over where it says nothing of use', () => {
    assert.equal(
      withFrontMatter(
        defaultOptions,
        new Map([
          ['carolene.document', 'novel'],
          ['title', 'x'],
        ]),
      ),
      defaultOptions,
    );
  });
});

describe('the setting library', () => {
  it('is a list of files, or one', () => {
    assert.deepEqual(readSettings({ library: ['a.bib', ' b/*.json '] }, rules).beside.library, ['a.bib', 'b/*.json']);
    assert.deepEqual(readSettings({ library: 'a.bib' }, rules).beside.library, ['a.bib']);
    assert.deepEqual(readSettings({ library: [] }, rules).beside.library, []);
  });

  it('is complained of where it is none', () => {
    const { beside, problems } = readSettings({ library: 3 }, rules);
    assert.deepEqual(beside.library, []);
    assert.equal(problems.length, 1);
    assert.match(problems[0] ?? '', /^carolene\.library is 3/);
  });
});
