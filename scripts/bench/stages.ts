/** Where the time goes: each stage by itself, at first and after a keystroke. It says why a budget is met or missed. */
import { resolve } from '../../server/src/authority/resolve';
import { dressOf } from '../../server/src/analysis/dress';
import { excerptsOf } from '../../server/src/analysis/excerpts';
import { markedPassages } from '../../server/src/analysis/marked';
import { ReadingMemo } from '../../server/src/analysis/memo';
import type { Format, Manuscript } from '../../server/src/manuscript/manuscript';
import { readManuscript, rereadManuscript } from '../../server/src/manuscript/read';
import { check } from '../../server/src/rules/run';
import { defaultOptions } from '../../server/src/settings/options';
import { span } from '../../server/src/text/span';
import { finished } from '../../server/src/text/steps';
import { article } from './article';
import { info, type Line } from './budget';
import { clocked, quantile, timed } from './measure';

const size = 1_000_000;
const rounds = 9;
const keystrokes = 60;

type Stage = 'manuscript' | 'readings' | 'resolution' | 'rules';
type Times = Record<Stage, number>;

export function* stageLines(): Generator<Line> {
  for (const format of ['plaintext', 'markdown'] as const) {
    const first = Array.from({ length: rounds }, (_, seed) => firstStages(format, 9_000 + seed));
    yield info(`${format}: first analysis by stage, median ms`, told(first));
    yield info(`${format}: keystroke by stage, median ms`, told(keystrokeStages(format)));
  }
}

function firstStages(format: Format, seed: number): Times {
  const { text } = article(format, size, seed);
  const read = clocked(() => readManuscript(text, format));
  return { manuscript: read.time, ...laterStages(read.made.manuscript, new ReadingMemo()) };
}

/** Types a letter into one sentence after the other. */
function keystrokeStages(format: Format): readonly Times[] {
  const memo = new ReadingMemo();
  let read = readManuscript(article(format, size, 9_100).text, format);
  laterStages(read.manuscript, memo);
  return Array.from({ length: keystrokes }, (_, count) => {
    const { source } = read.manuscript;
    const at = source.indexOf('. ', Math.floor((source.length * count) / (keystrokes * 2)));
    const typed = `${source.slice(0, at)}x${source.slice(at)}`;
    const again = clocked(() => rereadManuscript(read, typed, [{ span: span(at, at), newText: 'x' }]));
    read = again.made;
    return { manuscript: again.time, ...laterStages(read.manuscript, memo) };
  });
}

function laterStages(manuscript: Manuscript, memo: ReadingMemo): Omit<Times, 'manuscript'> {
  const { made: readings, time: reading } = clocked(() => manuscript.passages.map(({ prose }) => memo.reading(prose)));
  const { made: resolution, time: resolving } = clocked(() => resolve(manuscript, readings));
  const printed = excerptsOf(manuscript);
  const marked = finished(markedPassages(manuscript));
  const dress = dressOf(manuscript, resolution, defaultOptions, printed, marked);
  const excerpts = printed.spans;
  const rules = timed(() => check({ manuscript, readings, resolution, dress, excerpts, options: defaultOptions }));
  return { readings: reading, resolution: resolving, rules };
}

const told = (times: readonly Times[]): string =>
  (['manuscript', 'readings', 'resolution', 'rules'] as const)
    .map((stage) => `${stage} ${quantile(times.map((each) => each[stage])).toFixed(1)}`)
    .join(', ');
