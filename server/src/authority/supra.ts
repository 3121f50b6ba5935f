/**
 * What `key, supra note m` points to (resolution rule 3; Indigo Book R6.2.3, R31.2): the work that answers to the key
 * in the note that is named. `supra-elsewhere.ts` has the rest.
 */
import type { SupraCitation } from '../citation/citation';
import type { Key, Occurrence, Problem } from './authority';
import { candidatesOf, isNamedSo, likeliest, MOST_SEARCHED, named } from './candidates';
import { outcome, type Known, type Outcome } from './known';
import type { Manner } from './rolls';
import { formsOf, type Form } from './sought';
import { elsewhere } from './supra-elsewhere';
import { definitionProblem, fullNoteOf, isSoft, numberProblem, type Sought } from './supra-problems';
import { targetOf } from './supra-target';
import { keyOfWork, type Work } from './works';

export function resolveSupra(known: Known, occurrence: Occurrence, citation: SupraCitation): Outcome {
  const target = targetOf(known, occurrence, citation);
  const sought: Sought = { known, occurrence, citation, target, forms: formsOf(citation) };
  const found = inTarget(sought) ?? elsewhere(sought);
  return { ...found, note: target.notes[0] ?? null, pin: citation.pinpoint };
}

/** The work in the note that is named, if it cites one that answers to the key. */
function inTarget(sought: Sought): Outcome | null {
  for (const manner of ['full', 'short', 'nested'] as const) {
    for (const note of sought.target.notes) {
      const roll = sought.known.rolls.of(note, manner);
      if (roll.works.length === 0) continue;
      for (const form of sought.forms) {
        const answering = roll.answering(form.folded);
        if (answering.length === 0) continue;
        const works = meant(sought, form, answering);
        if (works.length > 0) return chosen(sought, form, works, note, manner);
      }
    }
  }
  return null;
}

/** Those of a note's works that the reference may mean: cited before it, and of the title it gives. */
function meant(sought: Sought, form: Form, answering: readonly Work[]): readonly Work[] {
  const { known, occurrence } = sought;
  const works = likeliest(
    answering.slice(0, MOST_SEARCHED).filter((work) => work.first < occurrence.id),
    form,
  );
  if (form.title.length === 0) return works;
  const titled = works.filter((work) => isNamedSo(work, form));
  if (titled.length > 0) return titled;
  const { earlier } = candidatesOf(known, form, occurrence.id);
  return earlier.some((work) => isNamedSo(work, form)) ? [] : works;
}

function chosen(sought: Sought, form: Form, works: readonly Work[], note: number, manner: Manner): Outcome {
  const [work] = works;
  if (work === undefined || works.length > 1) {
    return outcome({ problem: { kind: 'supra-ambiguous-author', candidates: named(works) } });
  }
  const key = keyOfWork(work, form.folded);
  return outcome({
    work,
    key,
    antecedent: sought.known.rolls.of(note, manner).firstOf(work) ?? work.full,
    problem: definitionProblem(sought, work, key) ?? placeProblem(sought, form, work, manner, key),
  });
}

function placeProblem(sought: Sought, form: Form, work: Work, manner: Manner, key: Key | null): Problem | null {
  const { known, occurrence, target } = sought;
  if (manner === 'nested') return work.onlyNested ? { kind: 'supra-only-nested' } : null;
  if (target.notes[0] === occurrence.note) return { kind: 'supra-same-note' };
  if (manner === 'full') return hasNamesake(sought, form, work, key) ? { kind: 'supra-same-surname' } : null;
  const fullNote = fullNoteOf(known, work);
  if (fullNote === null || work.onlyNested || target.notes.includes(fullNote)) return null;
  return numberProblem(
    'supra-not-to-full-cite',
    fullNote,
    [work],
    isSoft(sought, candidatesOf(known, form, occurrence.id)),
  );
}

/** Another author of the same surname was cited before. */
const hasNamesake = ({ known, occurrence }: Sought, form: Form, work: Work, key: Key | null): boolean =>
  key?.kind === 'surname' &&
  form.title.length === 0 &&
  candidatesOf(known, form, occurrence.id).earlier.some((other) => other.author !== '' && other.author !== work.author);
