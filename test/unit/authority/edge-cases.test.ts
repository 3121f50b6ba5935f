import assert from 'node:assert/strict';
import type { Link } from '../../../server/src/authority/authority';
import { article, referencesIn, resolved, textOf, type Resolved } from './document';
import { analyse } from '../../../server/src/analysis/analyse';
import { defaultOptions, type Options, type Preset } from '../../../server/src/settings/options';
import { ruleOf } from '../../../server/src/rules/index';
import type { Family } from '../../../server/src/rules/rule';
import type { EdgeCase, Expected } from './edge-case';
import { ID_CASES } from './edge-cases-id';
import { OTHER_CASES } from './edge-cases-other';
import { SUPRA_CASES } from './edge-cases-supra';

const EDGE_CASES = [...ID_CASES, ...SUPRA_CASES, ...OTHER_CASES];

describe('resolution, edge cases', () => {
  for (const edge of EDGE_CASES) {
    it(`${edge.number} ${edge.title}`, () => {
      check(edge);
    });
  }

  for (const edge of EDGE_CASES) {
    it(`${edge.number} is reported as such`, () => {
      assert.deepEqual(reported(edge), expectedRules(edge));
    });
  }

  it('has all eighty', () => {
    assert.deepEqual(
      EDGE_CASES.map((edge) => edge.number),
      Array.from({ length: 80 }, (_, index) => index + 1),
    );
  });
});

/** Presets under which every rule speaks that any case is about. */
const PRESETS: readonly Preset[] = ['student', 'strict'];

/**
 * Families whose rules speak of what a reference leads to. Of others those count that some case is about; how works are
 * cited is no matter here.
 */
const OF_REFERENCES: ReadonlySet<Family | undefined> = new Set(['notes', 'id', 'supra', 'shortForms']);

const isCounted = (rule: string): boolean => OF_REFERENCES.has(ruleOf(rule)?.family) || NAMED.has(rule);

/** The rules that speak of references. */
function reported(edge: EdgeCase): readonly string[] {
  const rules = PRESETS.flatMap((preset) => {
    const options: Options = { ...defaultOptions, preset, document: 'law-review' };
    return analyse(sourceOf(edge), edge.format ?? 'plaintext', options)
      .findings()
      .map((finding) => finding.rule)
      .filter(isCounted);
  });
  return [...new Set(rules)].sort();
}

function expectedRules({ form = [], references }: EdgeCase): readonly string[] {
  const problems = Object.values(references)
    .flat()
    .flatMap(({ problem }) => (typeof problem === 'string' ? [problem] : []));
  return [...new Set([...form, ...problems])].sort();
}

const NAMED: ReadonlySet<string> = new Set(EDGE_CASES.flatMap(expectedRules));

const sourceOf = (edge: EdgeCase): string => edge.source ?? article(edge.notes, { holes: edge.holes ?? false });

function check(edge: EdgeCase): void {
  const document = resolved(sourceOf(edge), edge.format);
  for (const [number, expected] of Object.entries(edge.references)) {
    const references = referencesIn(document, Number(number), edge.part ?? 0);
    const seen = references.map((each) => textOf(document, each));
    assert.equal(references.length, expected.length, `note ${number} has the references ${JSON.stringify(seen)}`);
    references.forEach((reference, index) => {
      const link = document.resolution.links[reference.id];
      assert.ok(link !== undefined);
      checkReference(document, link, expected[index] ?? {}, `note ${number}, “${seen[index] ?? ''}”`);
    });
  }
}

function checkReference(document: Resolved, link: Link, expected: Expected, where: string): void {
  const [problem, second] = link.problems;
  assert.equal(second, undefined, `${where}: one problem a reference`);
  assert.equal(problem?.kind ?? null, expected.problem ?? null, `${where}: problem`);
  if (expected.doubtful !== undefined) {
    assert.equal(
      problem !== undefined && 'doubtful' in problem && problem.doubtful,
      expected.doubtful,
      `${where}: doubt`,
    );
  }
  if (expected.right !== undefined) {
    const right = problem !== undefined && 'right' in problem ? problem.right : null;
    const number = right === null ? null : (document.manuscript.notes[right]?.number ?? null);
    assert.equal(number, expected.right, `${where}: the note it should name`);
  }
  if (link.kind === 'crossReference') checkTargets(document, link, expected, where);
  else if (link.kind === 'reference') checkWork(document, link, expected, where);
}

function checkTargets(
  { manuscript }: Resolved,
  link: Extract<Link, { kind: 'crossReference' }>,
  expected: Expected,
  where: string,
): void {
  if (expected.notes !== undefined) {
    const numbers = link.notes.map((note) => manuscript.notes[note]?.number);
    assert.deepEqual(numbers, expected.notes, `${where}: notes`);
  }
  if (expected.heading !== undefined) {
    assert.equal(manuscript.headings[link.headings[0] ?? -1]?.title, expected.heading, `${where}: heading`);
  }
}

function checkWork(
  document: Resolved,
  link: Extract<Link, { kind: 'reference' }>,
  expected: Expected,
  where: string,
): void {
  if (expected.to === null) assert.equal(link.authority, null, `${where}: leads nowhere`);
  else if (expected.to !== undefined) {
    const authority = document.resolution.authorities[link.authority ?? -1];
    const full = textOf(document, document.resolution.occurrences[authority?.full ?? -1]);
    const work = `${full} ${authority?.section ?? ''}`;
    assert.ok(work.includes(expected.to), `${where}: leads to “${expected.to}”, not “${work}”`);
    assert.equal(link.guess, expected.guess ?? false, `${where}: guess`);
  }
  if (expected.pin !== undefined) assert.equal(link.pin?.text ?? null, expected.pin, `${where}: pinpoint`);
}
