/**
 * A note may hold a citation without its name, since the sentence that carries its call has named it: “In Loving v.
 * Virginia,[1]” with `388 U.S. 1 (1967).` below.
 */
import type { Call, Manuscript } from '../manuscript/manuscript';
import type { CaseName } from '../citation/citation';
import { mentionsBefore, type Mention } from '../citation/mention';
import type { Occurrence } from './authority';
import { itemAt } from './item-at';
import { fold } from './fold';
import { personsIn } from './persons-named';
import type { ReadingOrder } from './reading-order';

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

/** Whether the body is asked for the name of a citation that has none itself: of a note's first, or of any case. */
export const isNamedByBody = ({ id, citation, note, parent }: Occurrence, inNote: readonly number[]): boolean => {
  const missing = note === null || parent !== null ? null : missingFrom(citation);
  return missing === 'case' || (missing !== null && inNote[0] === id);
};

/** The call in the body that leads to the note of an occurrence; undefined where there is none. */
export const callOf = (manuscript: Manuscript, { note }: Occurrence): Call | undefined =>
  itemAt(manuscript.calls, itemAt(manuscript.notes, note)?.calls[0]);

/**
 * The name that the sentence before its call gives to a citation that is named by the body: to a note's first, or to
 * each of several cases where the sentence names as many. Null where it gives none.
 */
export function nameInBody(manuscript: Manuscript, order: Citations, occurrence: Occurrence): Name | null {
  const { citation, note } = occurrence;
  const missing = missingFrom(citation);
  const inNote = itemAt(order.inNote, note) ?? [];
  const index = itemAt(manuscript.notes, note)?.calls[0];
  const call = itemAt(manuscript.calls, index);
  const carrying = itemAt(manuscript.passages, call?.passage);
  if (missing === null || index === undefined || call === undefined || carrying === undefined) return null;
  const before = itemAt(manuscript.calls, index - 1);
  const since = before?.passage === call.passage ? before.at : 0;
  const mentions = (): readonly Mention[] => mentionsBefore(carrying.prose, call.at, since);
  if (missing === 'author') return authorAmong(mentions(), titleOf(citation));
  if (missing === 'work') return workAmong(mentions());
  const nameless = namelessCases(order, inNote);
  const place = nameless.indexOf(occurrence.id);
  if (place < 0 || (inNote[0] !== occurrence.id && nameless.length === 1)) return null;
  const taken = takenBefore(manuscript, order, index);
  const free = mentions().filter((mention) => mention.span.start >= taken);
  return caseAmong(free, place, nameless.length);
}

/** The citations of a document, as names are looked for. */
type Citations = Pick<ReadingOrder, 'occurrences' | 'inNote'>;

/** So many citations of one note are looked through for cases without a name, so many calls before one for its cases. */
const MOST_LOOKED_AT = 12;

function namelessCases({ occurrences }: Citations, inNote: readonly number[]): readonly number[] {
  return inNote.slice(0, MOST_LOOKED_AT).filter((id) => {
    const occurrence = itemAt(occurrences, id);
    return occurrence?.parent === null && missingFrom(occurrence.citation) === 'case';
  });
}

/** Where the last call before one stands in its passage whose note cites a case: what was named up to there is that case. */
function takenBefore(manuscript: Manuscript, { occurrences, inNote }: Citations, index: number): number {
  const passage = manuscript.calls[index]?.passage;
  for (let at = index - 1; at >= Math.max(0, index - MOST_LOOKED_AT); at--) {
    const call = manuscript.calls[at];
    if (call?.passage !== passage) return 0;
    const [first] = itemAt(inNote, call?.note) ?? [];
    const kind = itemAt(occurrences, first)?.citation.kind;
    if (call !== undefined && (kind === 'case' || kind === 'shortCase')) return call.at;
  }
  return 0;
}

/** What a citation does not say of itself: a case's name, author and title of a work, or its author alone. */
function missingFrom(citation: Occurrence['citation']): 'case' | 'work' | 'author' | null {
  if (citation.kind === 'case') return citation.name === null ? 'case' : null;
  const signed = citation.kind === 'article' || citation.kind === 'book' || citation.kind === 'chapter';
  if (!signed || citation.authors.length > 0) return null;
  if (citation.title !== null) return 'designation' in citation && citation.designation !== null ? null : 'author';
  return citation.kind === 'chapter' ? null : 'work';
}

const titleOf = (citation: Occurrence['citation']): string =>
  'title' in citation && citation.title !== null ? fold(citation.title.text) : '';

interface Named {
  readonly authors: readonly (readonly string[])[];
  /** Runs of capitalised words that are no person. */
  readonly others: readonly string[];
  /** In italics or quotation marks. */
  readonly titles: readonly string[];
}

/** What the mentions name, the nearest first. */
function sorted(mentions: readonly Mention[]): Named {
  const runs = mentions.filter(({ kind }) => kind === 'name').map(({ text }) => personsIn(text));
  const titles = mentions.filter(({ kind }) => kind === 'italic' || kind === 'quoted').map(({ text }) => text);
  return { authors: runs.flatMap((run) => run.authors), others: runs.flatMap((run) => run.others), titles };
}

/**
 * Whom alone the sentence names: `As Richard Posner has argued,`, and by surname where it names the work itself,
 * `Sunstein’s *Laws of Fear*`. Null where it names nobody, or several who don't write together.
 */
function authorAmong(mentions: readonly Mention[], title: string): Name | null {
  const { authors, others, titles } = sorted(mentions);
  const [people] = authors;
  if (people !== undefined) return authors.length === 1 ? { ...NAMELESS, people } : null;
  if (title === '' || ![...titles, ...others].some((each) => fold(each) === title)) return null;
  const surnames = others.filter((each) => fold(each) !== title);
  return surnames.length === 1 && surnames.every((each) => !each.includes(' '))
    ? { ...NAMELESS, people: surnames }
    : null;
}

function workAmong(mentions: readonly Mention[]): Name | null {
  const [nearest] = mentions;
  if (nearest === undefined) return null;
  const { authors, others, titles } = sorted(mentions);
  // In plain text a title beside its author is no more than capitalised words.
  const unmarked = authors.length > 0 ? others.find((each) => each.includes(' ') && !isOfLaw(each)) : undefined;
  const title = titles[0] ?? unmarked ?? null;
  const [people = others.slice(0, MOST_PEOPLE)] = authors;
  return { ...NAMELESS, whole: title ?? nearest.text, title, people };
}

/** The name of one of a note's nameless cases: the nearest for a lone one, its own in order where there are as many. */
function caseAmong(mentions: readonly Mention[], place: number, of: number): Name | null {
  const cases = mentions.filter(({ kind }) => kind === 'case');
  const named =
    of === cases.length
      ? cases[of - 1 - place]
      : place === 0 && (of === 1 || cases.length === 1)
        ? cases[0]
        : undefined;
  if (named !== undefined) return { ...NAMELESS, whole: named.text, parties: partiesIn(named.text) };
  if (place > 0 || cases.length > 0) return null;
  const { others, titles } = sorted(mentions);
  const popular = titles.find(isCapitalised) ?? others.find((each) => !isOfLaw(each));
  return popular === undefined ? null : { ...NAMELESS, whole: popular, popular };
}

/** What sentences about cases name all the time: `the Court`, `the Equal Protection Clause`. */
const isOfLaw = (text: string): boolean => lawWords.has(fold(text.slice(text.lastIndexOf(' ') + 1)));

const lawWords: ReadonlySet<string> = new Set(
  ['Court', 'Courts', 'Congress', 'Constitution', 'Amendment', 'Clause', 'Act', 'State', 'States', 'Justices'].map(
    fold,
  ),
);

const isCapitalised = (text: string): boolean => text.charAt(0) !== text.charAt(0).toLowerCase();

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
