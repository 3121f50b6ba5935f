/** What a bare `§ 1983` means: that section of the code that was cited last (Indigo Book R22.2). */
import type { FullCitation, ShortStatuteCitation, StatuteCitation } from '../citation/citation';
import type { Occurrence } from './authority';
import { outcome, type Known, type Outcome } from './known';
import type { Work } from './works';

/** How many notes back the code is looked for. */
const FARTHEST = 5;

export function resolveShortStatute(known: Known, occurrence: Occurrence, citation: ShortStatuteCitation): Outcome {
  const section = citation.sections[0] ?? citation.section.text;
  const code = codeBefore(known, occurrence);
  if (code === null || !isCode(code.citation)) return outcome({ rootCauseElsewhere: true });
  const same = (code.section ?? code.citation.sections.join(',')) === section;
  const work = same ? code : known.works.section(code, code.citation, section, occurrence);
  return outcome({ work, antecedent: code.full });
}

/** The code cited last in the same note or body, else in one of the notes right before. */
function codeBefore(known: Known, occurrence: Occurrence): Work | null {
  const here = known.ledger.around(occurrence).lastCode;
  let note = occurrence.note;
  let code = here;
  for (let looked = 0; code === null && note !== null && looked < FARTHEST; looked++) {
    note = known.numbering.previous(note);
    if (note !== null) code = known.ledger.note(note).lastCode;
  }
  return code;
}

const isCode = (citation: FullCitation): citation is StatuteCitation => 'code' in citation;
