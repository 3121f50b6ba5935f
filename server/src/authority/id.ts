/**
 * What *Id.* refers back to (resolution rule 2; Indigo Book R6.2.2, R15.3): the nearest reference before it in its own
 * note, else the one work of the note before.
 */
import type { Passage } from '../manuscript/manuscript';
import type { Citation, FullCitation, IdCitation, Pinpoint, StatuteCitation } from '../citation/citation';
import type { Occurrence, Problem } from './authority';
import { inOneSentence, type Cited, type Unit } from './ledger';
import { isUnderstood, outcome, type Known, type Outcome } from './known';
import type { Work } from './works';
import { itemAt } from './item-at';

/** How far back a note that cites a single work is looked for, to guess by. */
const FARTHEST_GUESS = 20;

export function resolveId(known: Known, occurrence: Occurrence, citation: IdCitation): Outcome {
  if (occurrence.parent !== null) return outcome({ rootCauseElsewhere: true });
  const found = antecedentOf(known, occurrence);
  const placed = { ...found, pin: citation.pinpoint ?? found.pin };
  if (found.work === null) return placed;
  if (isGluedToOtherTitle(known, occurrence, found.work)) {
    return outcome({ problem: { kind: 'id-different-title' } });
  }
  const work = sectionMeant(known, occurrence, citation, found.work);
  if (found.problem !== null) return { ...placed, work };
  const problem = pinProblem(citation, found);
  if (problem !== null && occurrence.note !== null && isCertain(known, occurrence, found))
    return { ...placed, work, problem };
  const misfits = problem?.kind === 'id-pincite-before-first-page' || isUnpaged(citation, work);
  return { ...placed, work, guess: found.guess || misfits };
}

/** A page of a code or a constitution: something else must be meant. */
const isUnpaged = ({ pinpoint }: IdCitation, { citation }: Work): boolean =>
  pinpoint?.kind === 'page' && (isCode(citation) || citation.kind === 'constitution');

/** Whether nothing that was not understood stands between an *Id.* and its antecedent: the page would be another work's. */
function isCertain(known: Known, occurrence: Occurrence, { guess, antecedent }: Outcome): boolean {
  const from = itemAt(known.occurrences, antecedent);
  if (guess || from === undefined || isInCollection(textOf(known, occurrence), occurrence.citation)) return false;
  const segments = known.readings[occurrence.passage]?.segments ?? [];
  const first = from.passage === occurrence.passage ? from.segment : 0;
  for (let at = first; at <= occurrence.segment; at++) if (segments[at]?.sure !== true) return false;
  return from.passage === occurrence.passage || (occurrence.note !== null && isUnderstood(known, from.passage));
}

/** `Hamilton, Opinion, in id. at 248`: the collection of the essay before is meant. */
export const isInCollection = (text: string, { span: { start } }: Citation): boolean =>
  text.slice(Math.max(0, start - IN.length), start).trim() === IN.trim();

const IN = ' in ';

/** What an *Id.* at this place refers to, its own pinpoint aside. */
export function antecedentOf(known: Known, occurrence: Occurrence): Outcome {
  const here = known.ledger.around(occurrence);
  const { note } = occurrence;
  if (here.last !== null) {
    const found = inSameNote(known, occurrence, here, here.last);
    return note !== null || isClose(known, here.last.occurrence.passage, occurrence.passage)
      ? found
      : { ...found, guess: true, rootCauseElsewhere: true, problem: null };
  }
  if (note === null) {
    return outcome({ problem: { kind: 'id-no-antecedent', doubtful: true, guess: null } });
  }
  const found = inNoteBefore(known, note, occurrence);
  const holds = found.problem === null && found.work !== null;
  if (holds && !known.citesInText) return found;
  const inText = inSentenceOfCall(known, note);
  if (inText !== null) return inText;
  return holds || !known.citesInText ? found : { ...found, guess: true, problem: null };
}

/**
 * In the text of papers and opinions an *Id.* means what its paragraph cites before it, or the paragraph before; what
 * stands farther off is only the likeliest. Headings, notes and quotations set off do not count.
 */
function isClose({ manuscript: { passages }, asked }: Known, cited: number, here: number): boolean {
  asked.paragraphs = true;
  let paragraph = here - 1;
  for (let looked = 0; looked < FARTHEST_PARAGRAPH && paragraph > cited && isAside(passages[paragraph]); looked++)
    paragraph--;
  return cited >= paragraph;
}

/** In passages. */
const FARTHEST_PARAGRAPH = 64;

/** Whether a passage is no running text of the body. */
export const isAside = (passage: Passage | undefined): boolean =>
  passage?.kind !== 'body' || passage.prose.styles[0]?.style === 'blockQuote';

function inSameNote(known: Known, occurrence: Occurrence, here: Cited, last: Unit): Outcome {
  const members = here.lastSentence();
  const finished = !inOneSentence(last.occurrence, occurrence);
  if (!finished || members.length < 2 || last.work === null) return after(last);
  const doubtful = last.guess || !isCertain(known, occurrence, after(last));
  return { ...after(last), problem: { kind: 'id-intervening-in-same-note', doubtful, members: ids(members) } };
}

/** The reference meant, with what a bare *Id.* takes over from it. */
const after = (unit: Unit): Outcome =>
  outcome({
    work: unit.work,
    guess: unit.guess,
    antecedent: unit.occurrence.id,
    pin: unit.pin,
    rootCauseElsewhere: unit.work === null || unit.guess,
  });

function inNoteBefore(known: Known, note: number, occurrence: Occurrence): Outcome {
  const { manuscript, ledger, numbering } = known;
  const number = manuscript.notes[note]?.number ?? null;
  const previous = numbering.previous(note);
  if (number === null) return outcome({ rootCauseElsewhere: true });
  if (previous === null) return number === 1 ? noAntecedent(known) : outcome({ rootCauseElsewhere: true });
  const before = ledger.note(previous);
  const unknown = manuscript.notes[previous]?.number !== number - 1 || !isRead(known, previous, occurrence);
  if (unknown) return outcome({ rootCauseElsewhere: true });
  if (before.works.size > 1) return afterSeveral(known, previous, before);
  if (before.last !== null && before.single() !== null) {
    const found = after(before.last);
    return before.unsettled ? { ...found, work: before.single(), guess: true, rootCauseElsewhere: true } : found;
  }
  if (before.unsettled) return outcome({ antecedent: before.last?.occurrence.id ?? null, rootCauseElsewhere: true });
  return afterNoAuthority(known, previous, before);
}

/** Whether all citations of a note come before an occurrence: calls may be out of order. */
const isRead = (known: Known, note: number, occurrence: Occurrence): boolean =>
  (known.inNote[note]?.at(-1) ?? -1) < occurrence.id;

const noAntecedent = (known: Known): Outcome =>
  outcome({ problem: { kind: 'id-no-antecedent', doubtful: !known.manuscript.sure, guess: null } });

function afterSeveral(known: Known, previous: number, before: Cited): Outcome {
  const works = before.works.items;
  const doubtful = isDoubtful(known, previous) || before.unsettled || works.some((work) => work.kind === 'opaque');
  return outcome({
    work: before.last?.work ?? works.at(-1) ?? null,
    guess: true,
    antecedent: before.last?.occurrence.id ?? null,
    pin: before.last?.pin ?? null,
    problem: { kind: 'id-after-multiple-authorities', doubtful, members: ids(works) },
  });
}

function afterNoAuthority(known: Known, previous: number, before: Cited): Outcome {
  const doubtful = isDoubtful(known, previous);
  if (before.hasCrossReference) {
    const [note] = before.crossReferences;
    const work = note === undefined || before.crossReferences.length > 1 ? null : known.ledger.note(note).single();
    return guessed(work, { kind: 'id-after-cross-reference', doubtful, guess: work?.id ?? null });
  }
  const work = nearestSingle(known, previous);
  if (isEmpty(known, previous)) return guessed(work, { kind: 'id-no-antecedent', doubtful, guess: work?.id ?? null });
  // `Romans 13:1.`, `Census Bureau data.`: a fragment may name a source that is no citation of any form.
  const named = doubtful || !known.texts.isSentence(previous);
  return guessed(work, { kind: 'id-after-textual-note', doubtful: named, guess: work?.id ?? null });
}

const guessed = (work: Work | null, problem: Problem): Outcome =>
  outcome({ work, guess: true, antecedent: work?.full ?? null, problem });

const isDoubtful = (known: Known, note: number): boolean =>
  !known.manuscript.sure || !isUnderstood(known, known.manuscript.notes[note]?.passage);

const isEmpty = (known: Known, note: number): boolean =>
  itemAt(known.manuscript.passages, known.manuscript.notes[note]?.passage)?.prose.text.trim() === '';

/** The one work of the nearest note before that cites one only. */
function nearestSingle(known: Known, note: number): Work | null {
  let before = known.numbering.previous(note);
  for (let looked = 0; before !== null && looked < FARTHEST_GUESS; looked++) {
    const cited = known.ledger.note(before);
    if (cited.works.size > 0) return cited.single();
    before = known.numbering.previous(before);
  }
  return null;
}

/**
 * The citation in the body's paragraph that carries the call: what a court's note, and now and then an author's, means
 * by its first *Id.*. Only a guess, and none that is worth a word.
 */
function inSentenceOfCall(known: Known, note: number): Outcome | null {
  const call = itemAt(known.manuscript.calls, known.manuscript.notes[note]?.calls[0]);
  if (call === undefined) return null;
  const { last } = known.ledger.body(call.part);
  if (last === null || last.occurrence.passage !== call.passage) return null;
  return { ...after(last), guess: true, rootCauseElsewhere: true };
}

/** `Id. § y` means another section of the same title (Indigo Book R22.2). */
function sectionMeant(known: Known, occurrence: Occurrence, citation: IdCitation, work: Work): Work {
  const { pinpoint } = citation;
  if (pinpoint?.kind !== 'section' || !isCode(work.citation)) return work;
  const section = sectionIn(pinpoint.text);
  const same = section === '' || (work.section ?? work.citation.sections.join(',')) === section;
  return same ? work : known.works.section(work, work.citation, section, occurrence);
}

const isCode = (citation: FullCitation): citation is StatuteCitation => 'code' in citation;

/** The section without its sign and its subsections: `1985` of `§ 1985(3)`, `5-101` of `section 5-101`. */
function sectionIn(text: string): string {
  for (const word of text.split(/[\s\u00a7]/)) {
    if (!hasDigit(word)) continue;
    const paren = word.indexOf('(');
    const section = paren < 0 ? word : word.slice(0, paren);
    return section.endsWith(',') || section.endsWith('.') ? section.slice(0, -1) : section;
  }
  return '';
}

const hasDigit = (word: string): boolean => [...word].some((sign) => sign >= '0' && sign <= '9');

/** `Id. 7 U.S.C. § 1`: a citation of another title right behind it. */
function isGluedToOtherTitle(known: Known, occurrence: Occurrence, work: Work): boolean {
  const next = known.occurrences[occurrence.id + 1];
  if (next === undefined || next.passage !== occurrence.passage || !isCode(work.citation)) return false;
  if (!('code' in next.citation) || next.parent !== null) return false;
  const isGlued = isGluedTo(textOf(known, occurrence), occurrence.citation, next.citation);
  return isGlued && next.citation.title?.text !== work.citation.title?.text;
}

/** Whether nothing stands between a citation and the one after it in a text. */
export const isGluedTo = (text: string, { span }: Citation, next: Citation): boolean =>
  text.slice(span.end, next.span.start).trim() === '';

const textOf = ({ manuscript }: Known, { passage }: Occurrence): string =>
  manuscript.passages[passage]?.prose.text ?? '';

function pinProblem(citation: IdCitation, antecedent: Outcome): Problem | null {
  const { pinpoint } = citation;
  if (pinpoint === null || antecedent.work === null) return null;
  const firstPage = firstPageOf(antecedent.work.citation);
  const pin = pinpoint.kind === 'page' ? pinpoint.numbers[0]?.first : undefined;
  if (pin !== undefined && firstPage !== null && pin < firstPage) {
    return { kind: 'id-pincite-before-first-page', firstPage, pin };
  }
  return isSamePin(pinpoint, antecedent.pin) ? { kind: 'id-redundant-pincite' } : null;
}

const isSamePin = (one: Pinpoint, other: Pinpoint | null): boolean =>
  other !== null && one.kind === other.kind && one.text === other.text;

/** The first page of a work; the lowest, where it is printed in several places. */
function firstPageOf(citation: FullCitation): number | null {
  const pages: (string | undefined)[] = [];
  if (citation.kind === 'case') pages.push(...citation.places.map((place) => place.page?.text));
  else if (citation.kind === 'article') pages.push(citation.page?.text);
  const numbers = pages.map((page) => (page === undefined || page === '' ? Number.NaN : Number(page)));
  return numbers.length === 0 || numbers.some(Number.isNaN) ? null : Math.min(...numbers);
}

const ids = (works: Iterable<Work>): number[] => [...works].map((work) => work.id);
