/** A document that is being edited, in process: what a keystroke costs, and how long the longest slice of opening is. */
import { LiveDocument } from '../../server/src/analysis/live';
import { ReadingMemo } from '../../server/src/analysis/memo';
import type { Format } from '../../server/src/manuscript/manuscript';
import { defaultOptions } from '../../server/src/settings/options';
import { span } from '../../server/src/text/span';
import { article } from './article';
import { atMost, info, ratioAtMost, type Line } from './budget';
import { quantile, scanTime, Stopwatch, timed } from './measure';

const size = 1_000_000;
const openings = 5;
const keystrokes = 200;

/** What CI allows where the budget is a twentieth of the first analysis. */
const gate = 0.2;

export async function* editingLines(): AsyncGenerator<Line> {
  for (const format of ['plaintext', 'markdown'] as const) {
    const opened: Opened[] = [];
    for (let seed = 0; seed < openings; seed++) opened.push(await open(format, 8_000 + seed));
    const last = opened.at(-1);
    if (last === undefined) return;
    const longest = Math.min(...opened.map(({ longestSlice }) => longestSlice));
    const first = Math.min(...opened.map(({ whole }) => whole));
    yield atMost(`${format}, in process: longest slice of the first analysis`, longest, 50, ' ms');
    const times = typed(last.document);
    yield info(`${format}, in process: keystroke to findings, median`, `${quantile(times).toFixed(1)} ms`);
    yield info(`${format}, in process: keystroke, to a plain scan`, `${(quantile(times) / last.scan).toFixed(1)}×`);
    yield ratioAtMost(`${format}, in process: keystroke, to first analysis`, quantile(times) / first, 0.05, gate);
  }
}

interface Opened {
  readonly document: LiveDocument;
  readonly whole: number;
  readonly longestSlice: number;
  readonly scan: number;
}

async function open(format: Format, seed: number): Promise<Opened> {
  const { text } = article(format, size, seed);
  const watch = new Stopwatch();
  let longestSlice = 0;
  let whole = 0;
  const endSlice = (): void => {
    const slice = watch.lap();
    longestSlice = Math.max(longestSlice, slice);
    whole += slice;
  };
  const pause = async (): Promise<void> => {
    endSlice();
    await new Promise((resolve) => setImmediate(resolve));
    watch.lap();
  };
  const now = (): number => performance.now();
  const document = new LiveDocument(text, format, defaultOptions, new ReadingMemo(), { now, pause });
  watch.lap();
  await document.analysed();
  endSlice();
  return { document, whole, longestSlice, scan: scanTime(text) };
}

/** Types a letter here and there and takes it back; the times until findings are there. */
function typed(document: LiveDocument): number[] {
  const times: number[] = [];
  for (let count = 0; count < keystrokes; count++) {
    const sentences = Math.floor((document.source.length * (count % 50)) / 50);
    const at = document.source.indexOf('. ', sentences);
    if (at < 0) continue;
    times.push(timed(() => type(document, at, at, 'x')));
    times.push(timed(() => type(document, at, at + 1, '')));
  }
  return times;
}

function type(document: LiveDocument, start: number, end: number, newText: string): void {
  document.edit({ span: span(start, end), newText });
  document.analysis().findings();
}
