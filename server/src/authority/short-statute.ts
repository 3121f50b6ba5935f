/** What a bare `§ 1983` means: that section of the code that was cited last (Indigo Book R22.2). */
import type { ShortStatuteCitation } from '../citation/citation';
import type { Occurrence } from './authority';
import { outcome, type Known, type Outcome } from './known';
import type { Cited } from './ledger';

/** How many notes back the code is looked for. */
const FARTHEST = 5;

export function resolveShortStatute(known: Known, occurrence: Occurrence, citation: ShortStatuteCitation): Outcome {
  const section = citation.sections[0] ?? citation.section.text;
  const code = codeBefore(known, occurrence);
  if (code === null || !('code' in code.work.citation)) return outcome({ rootCauseElsewhere: true });
  const cited = known.works.knownSection(code.work.citation, section);
  if (cited !== null) return outcome({ work: cited, antecedent: code.work.full });
  // A section that is never cited in full is of that code only where the code stands close by.
  if (code.passage !== occurrence.passage) return outcome({ rootCauseElsewhere: true });
  const work = known.works.section(code.work, code.work.citation, section, occurrence);
  return outcome({ work, antecedent: code.work.full });
}

/** The code cited last in the same note or body, else in one of the notes right before. */
function codeBefore(known: Known, occurrence: Occurrence): Cited['lastCode'] {
  let code = known.ledger.around(occurrence).lastCode;
  let note = occurrence.note;
  for (let looked = 0; code === null && note !== null && looked < FARTHEST; looked++) {
    note = known.numbering.previous(note);
    if (note !== null) code = known.ledger.note(note).lastCode;
  }
  return code;
}
