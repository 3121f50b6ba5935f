/** The works of the whole document that one reading of a name may mean. */
import type { Known } from './known';
import { isTitledSo, type Form } from './sought';
import { keyOfWork, type Work } from './works';

export interface Candidates {
  readonly form: Form;
  /** Cited before the reference, in the order of their first citations; the last few only, where they are many. */
  readonly earlier: readonly Work[];
  /** First cited behind the reference; the first few only. */
  readonly later: readonly Work[];
  /** No other work of the document answers to the name. */
  readonly unique: boolean;
}

/** The most candidates that are named in a problem. */
export const MOST_NAMED = 8;
/** The most works that are looked through for a title. */
export const MOST_SEARCHED = 64;

/** In: a reading of a name, and the occurrence (index) that uses it. */
export function candidatesOf(known: Known, form: Form, occurrence: number): Candidates {
  const { defined, strong, weak } = known.works.answering(form.folded);
  const best = defined.length > 0 ? defined : strong.length > 0 ? strong : weak;
  const works = narrowed(known, best, form);
  const split = firstFrom(works, occurrence);
  return {
    form,
    earlier: works.slice(Math.max(0, split - MOST_SEARCHED), split),
    later: works.slice(split, split + MOST_NAMED),
    unique: works.length === 1 && defined.length + strong.length <= Math.max(1, best.length),
  };
}

/** Of several works by one author, those whose title is given; all, where none has it. */
function narrowed(known: Known, works: readonly Work[], form: Form): readonly Work[] {
  if (form.title.length === 0 || works.length < 2) return works;
  const pool = works.length <= MOST_SEARCHED ? works : titled(known, form);
  const named = pool.filter((work) => isNamedSo(work, form) && keyOfWork(work, form.folded) !== null);
  return named.length > 0 ? named : works;
}

function titled(known: Known, form: Form): readonly Work[] {
  const { defined, strong, weak } = known.works.answering(form.title.join(' '));
  return [...defined, ...strong, ...weak].slice(0, MOST_SEARCHED);
}

/** Of the works of one note that answer to a name, those that it most likely means. */
export function likeliest(works: readonly Work[], form: Form): readonly Work[] {
  if (works.length < 2) return works;
  const defined = works.filter((work) => keyOfWork(work, form.folded)?.kind === 'hereinafter');
  if (defined.length > 0) return defined;
  const strong = works.filter((work) => keyOfWork(work, form.folded)?.weak === false);
  return strong.length > 0 ? strong : works;
}

/** Whether the title or the hereinafter name behind an author's name is a work's. */
export const isNamedSo = (work: Work, form: Form): boolean =>
  isTitledSo(work.words, form.title) || keyOfWork(work, form.title.join(' '))?.kind === 'hereinafter';

/** The index of the first work that is first cited at an occurrence or later. */
export function firstFrom(works: readonly Work[], occurrence: number): number {
  let low = 0;
  let high = works.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((works[middle]?.first ?? Number.POSITIVE_INFINITY) < occurrence) low = middle + 1;
    else high = middle;
  }
  return low;
}

export const named = (works: readonly Work[]): number[] => works.slice(0, MOST_NAMED).map((work) => work.id);
