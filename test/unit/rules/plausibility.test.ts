/** Facts of a citation that don't go together: silence on real ones, and how many of the mistyped ones are noticed. */
import assert from 'node:assert/strict';
import { rules } from '../../../server/src/rules/index';
import { acts, cases, congress, oddities, registers } from './realCitations';
import { found } from './marked';

const plausibility = new Set(rules.filter(({ family }) => family === 'plausibility').map(({ id }) => id));

/** A document of one note a citation. */
const document = (notes: readonly string[]): string =>
  `${notes.map((_, index) => `The rule is old.[${index + 1}]`).join(' ')}\n\n` +
  `${notes.map((note, index) => `[${index + 1}] ${note}.`).join('\n\n')}\n`;

/** What is said of each citation; null where nothing is. */
function said(notes: readonly string[]): readonly (string | null)[] {
  const said: (string | null)[] = notes.map(() => null);
  for (const { rule, note, message } of found(document(notes))) {
    if (note !== null && plausibility.has(rule)) said[note] = `${rule}: ${message}`;
  }
  return said;
}

/** The same numbers at every run. */
function generator(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

type Mutation = (citation: string, random: (below: number) => number) => string | null;

/** Puts something else in the place of the last match; null where there is none, or nothing would change. */
function replaced(citation: string, pattern: RegExp, change: (found: string) => string): string | null {
  const match = [...citation.matchAll(pattern)].at(-1);
  const text = match?.[1];
  if (match === undefined || text === undefined) return null;
  const at = match.index + match[0].indexOf(text);
  const mutated = `${citation.slice(0, at)}${change(text)}${citation.slice(at + text.length)}`;
  return mutated === citation ? null : mutated;
}

const swapped = (text: string, at: number): string =>
  text.slice(0, at) + text.slice(at + 1, at + 2) + text.slice(at, at + 1) + text.slice(at + 2);

const YEAR = /(\d{4})\)$/g;
const VOLUME = /(?:^|, )(\d{2,3}) (?=[A-Z])/g;
const COURT = /\(((?!\d)[^()]+) \d{4}\)$/g;

const mutations: Readonly<
  Record<string, { readonly of: readonly string[]; readonly mutate: Mutation; readonly least: number }>
> = {
  'last digits of the year swapped': {
    of: cases,
    mutate: (citation) => replaced(citation, YEAR, (year) => swapped(year, 2)),
    least: 0.95,
  },
  'another decade': {
    of: cases,
    mutate: (citation, random) =>
      replaced(
        citation,
        YEAR,
        (year) => year.slice(0, 2) + String((Number(year[2]) + 1 + random(9)) % 10) + year.slice(3),
      ),
    least: 0.95,
  },
  'another century': {
    of: cases,
    mutate: (citation) => replaced(citation, YEAR, (year) => (year.startsWith('20') ? '19' : '18') + year.slice(2)),
    least: 0.98,
  },
  'digits of a volume swapped': {
    of: cases,
    mutate: (citation, random) => replaced(citation, VOLUME, (volume) => swapped(volume, random(volume.length - 1))),
    least: 0.7,
  },
  'a digit of a volume twice': {
    of: cases,
    mutate: (citation) => replaced(citation, VOLUME, (volume) => `${volume}${volume.slice(-1)}`),
    least: 0.95,
  },
  'another court': {
    of: cases,
    mutate: (citation) =>
      replaced(citation, COURT, (court) =>
        /Cir\.$/.test(court) ? 'S.D.N.Y.' : /D\./.test(court) ? 'Tex.' : '3d Cir.',
      ),
    least: 0.9,
  },
  'pinpoint before the first page': {
    of: cases,
    mutate: (citation, random) =>
      replaced(citation, /U\.S\. (?:\([^)]*\) )?[1-9]\d{2,3}, (\d+)/g, () => String(1 + random(90))),
    least: 1,
  },
  'year of a public law': {
    of: acts,
    mutate: (citation, random) => replaced(citation, YEAR, (year) => String(Number(year) - 3 - random(30))),
    least: 1,
  },
  'volume of the Statutes at Large': {
    of: acts,
    mutate: (citation) => replaced(citation, /(\d+) Stat\./g, (volume) => swapped(volume, volume.length - 2)),
    least: 0.9,
  },
  'year in the Federal Register': {
    of: registers,
    mutate: (citation, random) => replaced(citation, YEAR, (year) => String(Number(year) - 2 - random(30))),
    least: 1,
  },
  'volume of the Federal Register': {
    of: registers,
    mutate: (citation) => replaced(citation, /(\d{2}) Fed\./g, (volume) => swapped(volume, 0)),
    least: 1,
  },
  'year of a Congress': {
    of: congress,
    mutate: (citation, random) => replaced(citation, YEAR, (year) => String(Number(year) + 4 + random(20))),
    least: 1,
  },
};

describe('facts of a citation that don’t go together', () => {
  const real = [...cases, ...acts, ...registers, ...congress, ...oddities];

  it('are not seen in real citations', () => {
    const all = said(real);
    const alarms = real.flatMap((citation, index) => {
      const alarm = all[index] ?? null;
      return alarm === null ? [] : [`${citation}: ${alarm}`];
    });
    assert.deepEqual(alarms, []);
  });

  for (const [what, { of, mutate, least }] of Object.entries(mutations)) {
    it(`are seen where they were mistyped: ${what}`, () => {
      const random = generator(1938);
      const wrong = of.flatMap((citation) => mutate(citation, random) ?? []);
      assert.ok(wrong.length > 0);
      const all = said(wrong);
      const missed = wrong.filter((_, index) => (all[index] ?? null) === null);
      const seen = (wrong.length - missed.length) / wrong.length;
      if (process.env['CAROLENE_RATES'] !== undefined)
        console.log(
          `      ${what}: ${wrong.length - missed.length} of ${wrong.length}\n        ${missed.slice(0, 60).join('\n        ')}`,
        );
      assert.ok(seen >= least, `${Math.round(seen * 100)} of 100 are seen; missed: ${missed.slice(0, 5).join('; ')}`);
    });
  }
});
