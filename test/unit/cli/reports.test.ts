import assert from 'node:assert/strict';
import pc from 'picocolors';
import type { Dress } from '../../../server/src/settings/options';
import { exitStatus, tally, type FileReport, type PlacedFinding } from '../../../server/src/cli/findings';
import { githubReport } from '../../../server/src/cli/report-github';
import { jsonReport } from '../../../server/src/cli/report-json';
import { prettyReport } from '../../../server/src/cli/report-pretty';
import { sarifReport } from '../../../server/src/cli/report-sarif';
import { rules } from '../../../server/src/rules/index';

const at = (line: number, start: number, end: number): PlacedFinding['range'] => ({
  start: { line, character: start },
  end: { line, character: end },
});

const wrongNote: PlacedFinding = {
  rule: 'supra-wrong-note',
  severity: 'error',
  message: 'Fact Sheet is cited in full in note 17, not in note 14.',
  note: 20,
  part: 0,
  range: at(55, 42, 44),
  fixes: [{ title: 'Change to note 17', safe: true, edits: [{ range: at(55, 42, 44), newText: '17' }] }],
};

const month: PlacedFinding = {
  rule: 'month-abbreviation',
  severity: 'warning',
  message: '100% of style guides, say: “Mar.”\nNot “March”.',
  note: null,
  part: 0,
  range: at(2, 0, 5),
  fixes: [],
};

const reports: readonly FileReport[] = [
  { file: 'a.txt', findings: [month, wrongNote] },
  { file: 'clean.txt', findings: [] },
  { file: 'gone, really.txt', error: 'no such file' },
];

const plain = pc.createColors(false);

describe('the report for people', () => {
  it('gives note, line, column, severity, message, rule and what to do, then sums up', () => {
    const lines = [
      'a.txt',
      '  text       3:1  warning  Say “Mar.”.  month-abbreviation',
      '  note 20  56:43  error    Fact Sheet is cited in full in note 17, not in note 14.  supra-wrong-note',
      '                  fix: Change to note 17',
      '',
      '2 findings in 1 file (1 error, 1 warning). 1 can be fixed safely with --fix.',
      '',
    ];
    const oneFile = [{ file: 'a.txt', findings: [{ ...month, message: 'Say “Mar.”.' }, wrongNote] }];
    const report = prettyReport(oneFile, { colors: plain, offerFixes: true });
    assert.deepEqual(report.split('\n'), lines);
  });

  it('says so when nothing is wrong', () => {
    const report = prettyReport([{ file: 'a.txt', findings: [] }], { colors: plain, offerFixes: false });
    assert.equal(report, 'No findings in 1 file.\n');
  });

  it('says what a file was read as, if that is no article', () => {
    const said = (...reports: readonly FileReport[]): string =>
      prettyReport(reports, { colors: plain, offerFixes: false }).trimEnd();
    const read = (dress: Dress): FileReport => ({ file: 'a.txt', findings: [], dress });
    assert.equal(said(read('law-review')), 'No findings in 1 file.');
    assert.equal(said(read('opinion')), 'No findings in 1 file, read as a judicial opinion.');
    assert.equal(
      said(read('law-review'), read('court'), read('court')),
      'No findings in 3 files, 2 read as a court document.',
    );
  });

  it('names the files that could not be read', () => {
    const report = prettyReport(reports, { colors: plain, offerFixes: false });
    assert.match(report, /gone, really\.txt\n {2}error {2}no such file/);
    assert.match(report, /; 1 file could not be read\.\n$/);
  });

  it('does not say that nothing is wrong where no file could be read', () => {
    const gone = ['a.txt', 'b.txt'].map((file) => ({ file, error: 'no such file' }));
    const report = prettyReport(gone, { colors: plain, offerFixes: true });
    assert.match(report, /\n\nNothing was checked: 2 files could not be read\.\n$/);
  });
});

describe('the report for programs', () => {
  it('is one object with every file named, in order', () => {
    assert.deepEqual(JSON.parse(jsonReport(reports)), { files: reports });
    assert.deepEqual(JSON.parse(jsonReport([{ file: 'a.txt', findings: [], dress: 'court' }])), {
      files: [{ file: 'a.txt', findings: [] }],
    });
  });
});

describe('the report for GitHub', () => {
  it('is one command a finding, counted from 1, with what would end a command escaped', () => {
    assert.deepEqual(githubReport(reports).split('\n'), [
      '::warning file=a.txt,line=3,endLine=3,col=1,endColumn=5,title=month-abbreviation::100%25 of style guides, say: “Mar.”%0ANot “March”.',
      '::error file=a.txt,line=56,endLine=56,col=43,endColumn=44,title=supra-wrong-note (note 20)::Fact Sheet is cited in full in note 17, not in note 14.%0Afix: Change to note 17',
      '::error file=gone%2C really.txt::gone, really.txt no such file',
      '',
    ]);
  });
});

describe('the report for GitHub, which shows ten of each kind,', () => {
  const many = (severity: PlacedFinding['severity'], count: number): readonly PlacedFinding[] =>
    Array.from({ length: count }, () => ({ ...month, severity, message: severity }));

  it('says first how many there are where some are not shown', () => {
    const [first, ...others] = githubReport([
      { file: 'a.txt', findings: [...many('error', 1), ...many('warning', 11)] },
    ])
      .trim()
      .split('\n');
    assert.equal(
      first,
      '::notice title=carolene::1 error, 11 warnings. GitHub shows 10 of each kind beside the lines; all are in the log of this step.',
    );
    assert.equal(others.length, 12);
  });

  it('says nothing of it where all are shown', () => {
    const lines = githubReport([{ file: 'a.txt', findings: [...many('error', 10), ...many('warning', 10)] }]);
    assert.doesNotMatch(lines, /GitHub shows/);
  });

  it('names what matters more before mere hints', () => {
    const lines = githubReport([{ file: 'a.txt', findings: [...many('hint', 2), ...many('info', 1)] }])
      .trim()
      .split('\n');
    assert.deepEqual(
      lines.map((line) => line.split('::').at(-1)),
      ['info', 'hint', 'hint'],
    );
  });
});

describe('the report for code scanners', () => {
  it('says of each rule what it wants, where that is written, and how much it matters', () => {
    const sarif = JSON.parse(sarifReport([], { version: '1.2.3', rules })) as {
      runs: {
        tool: { driver: { rules: { id: string; helpUri?: string; help: { text: string; markdown: string } }[] } };
      }[];
    };
    const described = sarif.runs[0]?.tool.driver.rules ?? [];
    assert.equal(described.length, rules.length);
    for (const { id, helpUri, help } of described) {
      assert.ok(helpUri === undefined || URL.canParse(helpUri), `${id}: ${helpUri}`);
      assert.ok(help.text.includes(`"${id}": "off"`) && !help.text.includes('`"rules"'), help.text);
      assert.ok(help.markdown.includes(`\`"rules": { "${id}": "off" }\``), help.markdown);
    }
    assertHolds(
      described.find(({ id }) => id === 'supra-wrong-note'),
      { properties: { 'problem.severity': 'error', precision: 'very-high' }, defaultConfiguration: { level: 'error' } },
    );
  });

  it('leaves out fixes that change nothing, and says which are safe', () => {
    const empty = { title: 'Nothing', safe: false, edits: [] };
    const findings = [
      { ...wrongNote, fixes: [empty, ...wrongNote.fixes] },
      { ...month, fixes: [empty] },
    ];
    const sarif = JSON.parse(sarifReport([{ file: 'a.txt', findings }], { version: '1.2.3', rules: [] })) as {
      runs: { results: { fixes?: { properties: { safe: boolean } }[] }[] }[];
    };
    assert.deepEqual(
      sarif.runs[0]?.results.map(({ fixes }) => fixes?.map(({ properties }) => properties.safe)),
      [[true], undefined],
    );
  });

  it('is SARIF 2.1.0 with rules, results at their regions, fixes, and what could not be read', () => {
    const sarif: unknown = JSON.parse(sarifReport(reports, { version: '1.2.3', rules: [] }));
    const region = { startLine: 56, startColumn: 43, endLine: 56, endColumn: 45 };
    assertHolds(sarif, {
      version: '2.1.0',
      runs: [
        {
          tool: { driver: { name: 'Carolene', semanticVersion: '1.2.3' } },
          columnKind: 'utf16CodeUnits',
          invocations: [{ executionSuccessful: false, toolExecutionNotifications: [{ level: 'error' }] }],
          results: [
            { ruleId: 'month-abbreviation', level: 'warning' },
            {
              ruleId: 'supra-wrong-note',
              level: 'error',
              locations: [{ physicalLocation: { artifactLocation: { uri: 'a.txt' }, region } }],
              fixes: [
                {
                  description: { text: 'Change to note 17' },
                  artifactChanges: [{ replacements: [{ deletedRegion: region, insertedContent: { text: '17' } }] }],
                },
              ],
            },
          ],
        },
      ],
    });
  });
});

/** Whether one value holds all that another one says, keys not named aside. */
function assertHolds(value: unknown, expected: unknown, path = ''): void {
  if (typeof expected !== 'object' || expected === null) {
    assert.deepEqual(value, expected, path);
    return;
  }
  assert.ok(typeof value === 'object' && value !== null, path);
  const found = new Map(Object.entries(value));
  for (const [key, part] of Object.entries(expected)) assertHolds(found.get(key), part, `${path}/${key}`);
}

describe('the exit status', () => {
  const statusOf = (findings: readonly PlacedFinding[], maxWarnings: number | null = null): number =>
    exitStatus(tally([{ file: 'a.txt', findings }]), maxWarnings);

  it('is 0 when no error is left', () => assert.equal(statusOf([month]), 0));
  it('is 1 when an error is left', () => assert.equal(statusOf([month, wrongNote]), 1));
  it('is 1 above the warnings allowed', () => assert.deepEqual([statusOf([month], 0), statusOf([month], 1)], [1, 0]));
  it('is 2 when a file could not be read, errors or not', () => assert.equal(exitStatus(tally(reports), null), 2));
});
