/** A *supra* whose note cites no work that answers to its key, or that names no note. */
import type { SupraCitation } from '../citation/citation';
import type { Problem } from './authority';
import { lacksPage, onlyWithPage } from './by-pages';
import { candidatesOf, firstFrom, MOST_SEARCHED, named, type Candidates } from './candidates';
import { isUnderstood, outcome, type Outcome } from './known';
import type { Roll } from './rolls';
import { atMostTwoEdits } from './similar';
import { definitionProblem, fullNoteOf, isSoft, isSoftTarget, numberProblem, type Sought } from './supra-problems';
import { keyOfWork, type Work } from './works';
import { itemAt } from './item-at';

export function elsewhere(sought: Sought): Outcome {
  const { known, forms, occurrence, target } = sought;
  let after: Candidates | null = null;
  for (const form of forms) {
    const candidates = candidatesOf(known, form, occurrence.id);
    if (candidates.earlier.length > 0) {
      return target.kind === 'note' ? inOtherNote(sought, candidates) : byKey(sought, candidates);
    }
    if (candidates.later.length > 0) after ??= candidates;
  }
  return after === null ? nowhere(sought) : onlyLater(sought, after);
}

/** The number is open, missing, of no note, or the author's note: the key decides. */
function byKey(sought: Sought, candidates: Candidates): Outcome {
  const { known, target, citation } = sought;
  const work = onlyOne(candidates);
  const right = work === null ? null : fullNoteOf(known, work);
  switch (target.kind) {
    case 'author':
      return decided(sought, candidates, work, null);
    case 'missing': {
      const doubtful = target.doubtful || isSoft(sought, candidates);
      const problem = numberProblem(missing(citation), right, candidates.earlier, doubtful);
      const led = decided(sought, candidates, work ?? onlyWithPage(candidates.earlier, citation.pinpoint), problem);
      // The work that is meant may be one that was not read.
      return work !== null && lacksPage(work, citation.pinpoint) ? { ...led, guess: true } : led;
    }
    default: {
      const problem = unnumbered(sought, candidates.earlier, right);
      return decided(sought, candidates, work ?? citedHere(sought, candidates), problem);
    }
  }
}

/** What is wrong with a reference to a note that there is not. */
const missing = ({ label }: SupraCitation) => (label === null ? 'supra-note-out-of-range' : 'supra-unknown-label');

function decided(sought: Sought, candidates: Candidates, work: Work | null, problem: Problem | null): Outcome {
  if (work === null) return outcome({ problem });
  const key = keyOfWork(work, candidates.form.folded);
  return outcome({ work, key, antecedent: work.full, problem: definitionProblem(sought, work, key) ?? problem });
}

/** Of several candidates, the one that the same note, or the body, has cited last. */
function citedHere({ known, occurrence }: Sought, { earlier }: Candidates): Work | null {
  const here = known.ledger.around(occurrence).works;
  for (let at = earlier.length - 1; at >= 0; at--) {
    const work = earlier[at];
    if (work !== undefined && here.has(work)) return work;
  }
  return null;
}

/** What is said of a reference without a number: nothing in the body, and where the work stands in the same note. */
function unnumbered(sought: Sought, candidates: readonly Work[], right: number | null): Problem | null {
  const { known, occurrence, citation } = sought;
  if (citation.open) return numberProblem('supra-open-number', right, candidates, false);
  if (occurrence.note === null) return null;
  const here = known.ledger.note(occurrence.note).works;
  if (candidates.some((work) => here.has(work))) return null;
  return numberProblem('supra-missing-note-number', right, candidates, right === null || isSoftTarget(sought));
}

/** A note is named, and the works that answer to the key stand in others. */
function inOtherNote(sought: Sought, candidates: Candidates): Outcome {
  const { known, target } = sought;
  const work = onlyOne(candidates);
  const right = work === null ? null : fullNoteOf(known, work);
  const mentioned = isMentioned(sought);
  if (target.forward) {
    const doubtful = mentioned || isSoft(sought, candidates);
    return decided(
      sought,
      candidates,
      work,
      numberProblem('supra-points-forward', right, candidates.earlier, doubtful),
    );
  }
  if (mentioned) {
    return unread(sought) ?? outcome({ problem: numberProblem('supra-wrong-note', null, candidates.earlier, true) });
  }
  const doubtful = work === null || right === null || isSoft(sought, candidates);
  const problem = numberProblem('supra-wrong-note', right, ranked(sought, candidates.earlier), doubtful);
  return decided(sought, candidates, work, problem);
}

/** The work is first cited behind the reference. */
function onlyLater(sought: Sought, candidates: Candidates): Outcome {
  const { occurrence, target, citation } = sought;
  const [work] = candidates.later;
  const definition = work?.hereinafter?.occurrence ?? null;
  if (work !== undefined && definition !== null && keyOfWork(work, candidates.form.folded)?.kind === 'hereinafter') {
    return outcome({ problem: { kind: 'hereinafter-before-definition', definition } });
  }
  if (occurrence.note === null || target.kind === 'author') return outcome({ rootCauseElsewhere: true });
  if (citation.open) return outcome({ problem: unnumbered(sought, candidates.later, null) });
  if (target.kind === 'missing' && citation.label !== null) {
    return outcome({ problem: numberProblem(missing(citation), null, candidates.later, false) });
  }
  const mentioned = !target.forward && isMentioned(sought);
  const known = mentioned ? unread(sought) : null;
  if (known !== null) return known;
  const doubtful = mentioned || isSoft(sought, candidates);
  return outcome({ problem: numberProblem('supra-points-forward', null, candidates.later, doubtful) });
}

/** No work of the document answers to the key. */
function nowhere(sought: Sought): Outcome {
  const { target, citation } = sought;
  switch (target.kind) {
    case 'author':
      return outcome({ rootCauseElsewhere: true });
    case 'open':
    case 'none':
      return outcome({ problem: unnumbered(sought, [], null) });
    case 'missing':
      return outcome({ problem: numberProblem(missing(citation), null, [], target.doubtful) });
    case 'note':
      return unnamed(sought);
  }
}

/** There is a note with the number, and no key for the name: it is misspelled, or the note has it in unread words. */
function unnamed(sought: Sought): Outcome {
  const { known, target } = sought;
  const found = unread(sought);
  const near = similar(sought);
  const mentioned = found !== null || isMentioned(sought);
  if (mentioned && near.length === 0) return found ?? outcome({ rootCauseElsewhere: true });
  const slip = mentioned || near.length > 0;
  const doubtful = slip || isSoftTarget(sought) || target.notes.some((note) => isUnclear(known, note));
  return { ...(found ?? outcome({})), problem: { kind: 'supra-unresolved', doubtful, similar: near } };
}

/** Whether the text of the note that is named may name the work, read or not. */
const isMentioned = ({ known, target, citation, occurrence }: Sought): boolean =>
  target.notes.some(
    (note) =>
      note !== occurrence.note &&
      (known.texts.mayName(note, citation.key.text) ||
        (citation.shortTitle !== null && known.texts.mayName(note, citation.shortTitle.text))),
  );

const isUnclear = (known: Sought['known'], note: number): boolean =>
  !isUnderstood(known, known.manuscript.notes[note]?.passage) || few(known.rolls.of(note, 'full')).some(isOpaque);

const isOpaque = (work: Work): boolean => work.kind === 'opaque';

/** The works of a roll, none where they are too many to say anything of one of them. */
const few = (roll: Roll): readonly Work[] => (roll.works.length > MOST_SEARCHED ? [] : roll.works);

/** The work of the note that is named, where its citation holds the key's words though its keys do not. */
function unread(sought: Sought): Outcome | null {
  const { known, target, citation } = sought;
  for (const note of target.notes) {
    const roll = known.rolls.of(note, 'full');
    const works = few(roll);
    const [work, second] = works.length === 1 ? works : works.filter(isOpaque);
    const cited = work === undefined || second !== undefined ? null : itemAt(known.occurrences, roll.firstOf(work));
    if (work === undefined || cited === null || cited === undefined || cited.id > sought.occurrence.id) continue;
    if (known.texts.citationMayName(cited, citation.key.text)) {
      return outcome({ work, guess: true, antecedent: cited.id });
    }
  }
  return null;
}

const onlyOne = ({ earlier }: Candidates): Work | null => (earlier.length === 1 ? (earlier[0] ?? null) : null);

/** Likeliest first: the digits of the right number in another order, one note off, then the nearest. */
function ranked({ known, occurrence, citation }: Sought, works: readonly Work[]): readonly Work[] {
  const written = citation.noteNumber ?? 0;
  const rank = (work: Work): number => {
    const number = itemAt(known.manuscript.notes, fullNoteOf(known, work))?.number ?? null;
    if (number === null) return Number.MAX_SAFE_INTEGER;
    if (sortedDigits(number) === sortedDigits(written)) return -2;
    return Math.abs(number - written) === 1 ? -1 : occurrence.id - work.first;
  };
  return [...works].sort((one, other) => rank(one) - rank(other));
}

const sortedDigits = (number: number): string => [...String(number)].sort().join('');

/** Works with a name that a slip of the pen makes of the key: in the note that is named, and lately cited. */
function similar({ known, occurrence, target, forms }: Sought): readonly number[] {
  const [form] = forms;
  if (form === undefined) return [];
  const near = new Set(target.notes.flatMap((note) => few(known.rolls.of(note, 'full'))));
  const end = firstFrom(known.works.list, occurrence.id);
  for (const work of known.works.list.slice(Math.max(0, end - MOST_SEARCHED), end)) near.add(work);
  return named([...near].filter((work) => work.keys.some((key) => atMostTwoEdits(key.folded, form.folded))));
}
