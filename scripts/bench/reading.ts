/** First analysis of whole articles, in process: speed, growth, and what fixing all costs beside it. */
import { parser } from '@lezer/markdown';
import { analyse } from '../../server/src/analysis/analyse';
import type { Format } from '../../server/src/manuscript/manuscript';
import { fixAll } from '../../server/src/repair/fixAll';
import { defaultOptions } from '../../server/src/settings/options';
import { applyEdits } from '../../server/src/text/edit';
import { article } from './article';
import { atLeast, atMost, info, ratioAtMost, type Line } from './budget';
import { megabytes, scanTime, timed } from './measure';

/** Where the budgets hold: over 1,000 notes. */
const size = 1_000_000;
const rounds = 9;

/** No two analyses see the same text, or the memo would answer for the reader. */
let seed = 1;

interface FirstAnalysis {
  readonly analysis: number;
  readonly findings: number;
  readonly scan: number;
  readonly markdownParser: number;
  readonly megabytes: number;
  readonly notes: number;
}

function firstAnalysis(format: Format, characters: number): FirstAnalysis {
  const { text, notes } = article(format, characters, seed++);
  const scan = scanTime(text);
  const markdownParser = format === 'markdown' ? timed(() => parser.parse(text)) : 0;
  let findings = 0;
  const whole = timed(() => {
    const analysis = analyse(text, format, defaultOptions);
    findings = timed(() => analysis.findings());
  });
  return { analysis: whole - findings, findings, scan, markdownParser, megabytes: megabytes(text), notes };
}

/** The best of several first analyses of different articles, each number by itself: what else runs only adds to it. */
function best(of: readonly FirstAnalysis[]): FirstAnalysis {
  const by = (pick: (each: FirstAnalysis) => number): number => Math.min(...of.map(pick));
  return {
    analysis: by((each) => each.analysis),
    findings: by((each) => each.findings),
    scan: by((each) => each.scan),
    markdownParser: by((each) => each.markdownParser),
    megabytes: by((each) => each.megabytes),
    notes: by((each) => each.notes),
  };
}

const several = (format: Format, characters: number, times: number): FirstAnalysis[] =>
  Array.from({ length: times }, () => firstAnalysis(format, characters));

/** A plain scan goes at about 1 GB/s where the budgets of DESIGN were set. */
const scansInTwentyMegabytesASecond = 50;
/** What `@lezer/markdown` takes there, and 50 ms. */
const parsersInMarkdownBudget = 1.5;
/** What CI allows, on machines that are noisy and slow in uneven ways: a step back breaks it, a bad day doesn't. */
const gates = { scans: 200, markdownParsers: 10, growth: 2.2 };

/** First analysis of 1 MB, once cold and then several times warm. */
export function* firstAnalysisLines(): Generator<Line> {
  for (const format of ['plaintext', 'markdown'] as const) {
    const [cold, ...warm] = several(format, size, rounds);
    if (cold === undefined) return;
    const now = best(warm);
    const name = (what: string): string => `${format}, ${now.megabytes.toFixed(1)} MB, ${now.notes} notes: ${what}`;
    yield info(name('first analysis in a cold process'), `${cold.analysis.toFixed(0)} ms`);
    if (format === 'plaintext') {
      yield atLeast(name('first analysis'), now.megabytes / (now.analysis / 1000), 20, ' MB/s');
      yield ratioAtMost(name('to a plain scan'), now.analysis / now.scan, scansInTwentyMegabytesASecond, gates.scans);
    } else {
      yield atMost(name('first analysis'), now.analysis, Math.round(now.markdownParser + 50), ' ms', 0);
      yield info(name('@lezer/markdown alone'), `${now.markdownParser.toFixed(0)} ms`);
      yield ratioAtMost(
        name('to @lezer/markdown'),
        now.analysis / now.markdownParser,
        parsersInMarkdownBudget,
        gates.markdownParsers,
      );
      yield info(name('to a plain scan'), `${(now.analysis / now.scan).toFixed(0)}×`);
    }
    yield info(name('findings, when first asked for'), `${now.findings.toFixed(0)} ms`);
  }
}

/** Time for each character, from 10 KB to 10 MB: linear means the same everywhere. */
export function* growthLines(): Generator<Line> {
  for (const format of ['plaintext', 'markdown'] as const) {
    const costs = [10_000, 100_000, 1_000_000, 10_000_000].map((characters) => {
      const runs = several(format, characters, Math.max(3, Math.min(40, 4_000_000 / characters)));
      const { analysis, findings, megabytes: mb } = best(runs);
      return { characters, perMegabyte: (analysis + findings) / mb };
    });
    const each = costs.map(({ characters, perMegabyte }) => `${characters / 1000} KB ${perMegabyte.toFixed(0)}`);
    yield info(`${format}: ms for a MB, by size`, each.join(', '));
    const first = costs.at(0)?.perMegabyte ?? NaN;
    const last = costs.at(-1)?.perMegabyte ?? NaN;
    yield ratioAtMost(`${format}: growth from 10 KB to 10 MB, to linear`, last / first, 1.3, gates.growth);
  }
}

/** Fixing everything in an article that is full of small faults, beside its first analysis. */
export function* fixAllLines(): Generator<Line> {
  const { text } = article('plaintext', size, seed++);
  const faulty = text.replaceAll(', supra note', ',  supra note').replaceAll('Mar. ', 'March ').replaceAll('–', '-');
  const first = timed(() => analyse(faulty, 'plaintext', defaultOptions).findings());
  let edits = 0;
  const fixing = timed(() => {
    const all = fixAll(faulty, (each) => analyse(each, 'plaintext', defaultOptions));
    edits = all.length;
    applyEdits(faulty, all);
  });
  // Every round reads the text anew; a second one at least has to find that nothing is left.
  yield ratioAtMost(`fix all (${edits} edits), to the first analysis`, fixing / first, 3, 6);
}
