/** What full citations of all kinds have alike, under one name: for whoever asks of a work, not of its kind. */
import type { Author, CitedDate, Field, FullCitation } from './citation';

/** Who wrote or gave it out; empty where there is none, as of a case. */
export const authorsOf = (citation: FullCitation): readonly Author[] => ('authors' in citation ? citation.authors : []);

/** What it is called: a title, or the name of a case, an act, a bill, a treaty; null where it has none. */
export function calledOf(citation: FullCitation): Field | null {
  switch (citation.kind) {
    case 'case':
    case 'foreign':
    case 'statute':
    case 'regulation':
    case 'rule':
    case 'sessionLaw':
    case 'executive':
    case 'patent':
    case 'bill':
    case 'treaty':
      return citation.name;
    case 'constitution':
      return citation.jurisdiction;
    case 'congressionalRecord':
      return null;
    default:
      return citation.title;
  }
}

/** Its date; of a patent that of its filing if it has no other. */
export function dateOf(citation: FullCitation): CitedDate | null {
  if (citation.kind === 'opaque') return null;
  if (citation.kind === 'patent') return citation.date ?? citation.filed;
  return citation.date;
}
