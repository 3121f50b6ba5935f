/** What reading makes when it first needs it, made beforehand: in an editor no one step may be long. */
import { codeAt } from '../tables/codes';
import { journalAt } from '../tables/journals';
import { reporterAt } from '../tables/reporters';
import type { Steps } from '../text/steps';
import { preparingForms } from './forms';

/** The large tables, each asked once, and the words of all forms; where they are there, nothing is done. */
export function* preparing(): Steps<void> {
  for (const look of [reporterAt, journalAt, codeAt]) {
    yield;
    look('F.', 0);
  }
  yield;
  yield* preparingForms();
}
