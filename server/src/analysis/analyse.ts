/** A document analysed from scratch, in one go. */
import type { Format } from '../manuscript/manuscript';
import { readManuscript } from '../manuscript/read';
import type { Options } from '../settings/options';
import { finished } from '../text/steps';
import type { Analysis } from './analysis';
import { ReadingMemo } from './memo';
import { stages } from './stages';

/** Any text can be analysed; nothing is thrown. */
export function analyse(source: string, format: Format, options: Options): Analysis {
  return finished(stages(readManuscript(source, format), options, new ReadingMemo()));
}
