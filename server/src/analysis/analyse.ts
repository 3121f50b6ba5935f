/** A document analysed from scratch, in one go. */
import type { Format } from '../manuscript/manuscript';
import { readManuscript } from '../manuscript/read';
import type { Options } from '../settings/options';
import type { Analysis } from './analysis';
import { ReadingMemo } from './memo';
import { stages, type Stages } from './stages';

/** Any text can be analysed; nothing is thrown. */
export function analyse(source: string, format: Format, options: Options): Analysis {
  return finished(stages(readManuscript(source, format), options, new ReadingMemo()));
}

/** Runs stages to their end without a pause. */
export function finished(running: Stages): Analysis {
  for (;;) {
    const step = running.next();
    if (step.done === true) return step.value;
  }
}
