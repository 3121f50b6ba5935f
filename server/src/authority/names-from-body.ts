/**
 * A note may hold a citation without its name, since the sentence that carries its call has named it: “In Loving v.
 * Virginia,[1]” with `388 U.S. 1 (1967).` below.
 */
import type { Call, Manuscript } from '../manuscript/manuscript';
import type { CaseName } from '../citation/citation';
import { mentionsBefore, type Mention } from '../citation/mention';
import type { Occurrence } from './authority';
import { itemAt } from './item-at';
import { givenNames } from '../tables/givenNames';

/** What a work is called, wherever that stands. */
export interface Name {
  /** The whole as written: `Loving v. Virginia`. */
  readonly whole: string;
  /** The parties of a case, or the object of `In re`, the first first. */
  readonly parties: readonly string[];
  /** What the first party may be, where it is not clear at which word the name begins. */
  readonly beginnings: readonly string[];
  readonly popular: string | null;
  readonly title: string | null;
  /** People who may be its authors, the likeliest first. */
  readonly people: readonly string[];
}

const NAMELESS: Name = { whole: '', parties: [], beginnings: [], popular: null, title: null, people: [] };

/** The names of people near a call that may be the author: more are more likely somebody else's. */
const MOST_PEOPLE = 2;

/** The name that a case citation gives itself; null where it gives none. */
export const nameOfCase = (name: CaseName | null): Name | null =>
  name === null
    ? null
    : {
        ...NAMELESS,
        whole: name.text,
        parties: [name.plaintiff, name.defendant, name.object].flatMap((party) => (party === null ? [] : [party.text])),
        beginnings: beginningsOf(name),
        popular: name.popular?.text ?? null,
      };

/** The first party from each word at which it may begin: `Kurth Ranch`, where `Owners of Kurth Ranch` is written. */
function beginningsOf({ plaintiff, candidates }: CaseName): readonly string[] {
  if (plaintiff === null) return [];
  const inside = candidates.filter((at) => at > plaintiff.span.start && at < plaintiff.span.end);
  return inside.map((at) => plaintiff.text.slice(at - plaintiff.span.start));
}

/** Whether the body is asked for the name of a citation: of a note's first, if it has none itself. */
export const isNamedByBody = ({ id, citation, note }: Occurrence, inNote: readonly number[]): boolean =>
  note !== null && inNote[0] === id && missingFrom(citation) !== null;

/** The call in the body that leads to the note of an occurrence; undefined where there is none. */
export const callOf = (manuscript: Manuscript, { note }: Occurrence): Call | undefined =>
  itemAt(manuscript.calls, itemAt(manuscript.notes, note)?.calls[0]);

/** The name that the sentence before its call gives to a note's first citation; null where it gives none. */
export function nameInBody(manuscript: Manuscript, occurrence: Occurrence): Name | null {
  const missing = missingFrom(occurrence.citation);
  const index = itemAt(manuscript.notes, occurrence.note)?.calls[0];
  const call = itemAt(manuscript.calls, index);
  const carrying = itemAt(manuscript.passages, call?.passage);
  if (missing === null || call === undefined || carrying === undefined) return null;
  const before = itemAt(manuscript.calls, index === undefined ? undefined : index - 1);
  const since = before?.passage === call.passage ? before.at : 0;
  const mentions = mentionsBefore(carrying.prose, call.at, since);
  return missing === 'author' ? authorAmong(mentions) : nameAmong(mentions, missing === 'case');
}

/** What a citation does not say of itself: a case's name, author and title of a work, or its author alone. */
function missingFrom(citation: Occurrence['citation']): 'case' | 'work' | 'author' | null {
  if (citation.kind === 'case') return citation.name === null ? 'case' : null;
  const signed = citation.kind === 'article' || citation.kind === 'book' || citation.kind === 'chapter';
  if (!signed || citation.authors.length > 0) return null;
  if (citation.title !== null) return 'designation' in citation && citation.designation !== null ? null : 'author';
  return citation.kind === 'article' ? 'work' : null;
}

/** The one person whom the sentence names: `As Richard Posner has argued,`; null where it names none or several. */
function authorAmong(mentions: readonly Mention[]): Name | null {
  const people = mentions.filter(({ kind, text }) => kind === 'name' && isPersonsName(text)).map(({ text }) => text);
  return people.length === 1 ? { ...NAMELESS, people } : null;
}

/** Two to four words that begin with a given name. */
function isPersonsName(text: string): boolean {
  const [given = '', ...others] = text.split(' ');
  return others.length > 0 && others.length < 4 && givenNames.has(given.toLowerCase());
}

function nameAmong(mentions: readonly Mention[], isCase: boolean): Name | null {
  const [nearest] = mentions;
  if (nearest === undefined) return null;
  if (isCase) {
    const named = mentions.find((mention) => mention.kind === 'case');
    if (named !== undefined) return { ...NAMELESS, whole: named.text, parties: partiesIn(named.text) };
    return { ...NAMELESS, whole: nearest.text, popular: nearest.text };
  }
  const title = mentions.find((mention) => mention.kind === 'italic' || mention.kind === 'quoted')?.text ?? null;
  const people = mentions.filter((mention) => mention.kind === 'name').slice(0, MOST_PEOPLE);
  return { ...NAMELESS, whole: title ?? nearest.text, title, people: people.map((mention) => mention.text) };
}

/** `Loving v. Virginia` has two; `In re Gault` one. */
function partiesIn(name: string): readonly string[] {
  for (const versus of [' v. ', ' vs. ', ' v ']) {
    const at = name.indexOf(versus);
    if (at > 0) return [name.slice(0, at), name.slice(at + versus.length)];
  }
  for (const beginning of ['In re ', 'in re ', 'Ex parte ', 'ex parte ']) {
    if (name.startsWith(beginning)) return [name.slice(beginning.length)];
  }
  return [name];
}
