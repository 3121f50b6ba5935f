/** Which case a short form means (resolution rule 5; Indigo Book R15.2): volume and reporter first, then the name. */
import type { ReporterPlace, ShortCaseCitation } from '../citation/citation';
import type { Key, Occurrence, Problem } from './authority';
import { MOST_SEARCHED, named } from './candidates';
import { outcome, type Known, type Outcome } from './known';
import { significantWords } from './fold';
import { printedOf } from './official-marks';
import { keyOfWork, type Work } from './works';
import { reportersNamed } from '../tables/reporters';

/** What is longer is no name, but running text that a quotation's source follows. */
const MOST_WORDS_OF_A_NAME = 5;

/** A short form that is being resolved. */
interface Sought {
  readonly known: Known;
  readonly occurrence: Occurrence;
  readonly place: ReporterPlace;
  readonly page: number | null;
  /** The one in brackets before the volume. */
  readonly year: number | null;
  /** The name in front, folded; empty where there is none. */
  readonly folded: string;
  readonly words: readonly string[];
}

export function resolveShortCase(known: Known, occurrence: Occurrence, citation: ShortCaseCitation): Outcome {
  const [place] = citation.places;
  const words = citation.name === null ? [] : significantWords(citation.name.text);
  if (place === undefined) return bySlipOpinion(known, occurrence, words.join(' '), citation);
  const pinpoint = citation.pinpoint ?? place.pinpoint;
  const page = pinpoint?.numbers[0]?.first ?? null;
  const year = citation.year === null ? null : Number(citation.year.text);
  const sought: Sought = { known, occurrence, place, page, year, folded: words.join(' '), words };
  return { ...(byVolume(sought) ?? byName(sought)), pin: pinpoint };
}

/** `Beastie Boys, slip op. at 3`: there is nothing but the name. */
function bySlipOpinion(known: Known, occurrence: Occurrence, folded: string, { pinpoint }: ShortCaseCitation): Outcome {
  const { strong } = known.works.answering(folded);
  const cases = strong.slice(0, MOST_SEARCHED).filter((work) => isCase(work) && work.first < occurrence.id);
  const [work, ...others] = [...new Set(cases)];
  if (work === undefined || others.length > 0) return outcome({ rootCauseElsewhere: true });
  return { ...outcome({ work, key: keyOfWork(work, folded), antecedent: work.full }), pin: pinpoint };
}

const isCase = ({ kind }: Work): boolean => kind === 'case' || kind === 'foreign';

/** Among the cases of that volume that were cited before; null where there are none. */
function byVolume(sought: Sought): Outcome | null {
  const { known, place, words } = sought;
  const inVolume = cited(sought, known.works.inVolume(place.volume.text, place.reporter.standard));
  const printed = inVolume.filter((work) => isOfYear(work, sought.year));
  const cases = place.page === null ? printed : printed.filter((work) => beginsAt(work, place));
  if (cases.length === 0) return null;
  if (words.length === 0 && isOfficial(place) && cases.every((work) => startsBehind(work, sought))) return null;
  if (words.length === 0) return resolved(sought, beginningBefore(cases, sought), cases.length > 1);
  const bearing = cases.filter((work) => work.words.length > 0 && fits(work, sought));
  // One cited without its name may be any.
  const fitting = bearing.length > 0 ? bearing : cases.filter((work) => fits(work, sought));
  if (fitting.length > 0) return fitting.length === 1 ? resolved(sought, fitting[0]) : ambiguous(sought, fitting);
  const [only] = cases;
  if (only === undefined || cases.length > 1 || byExactName(sought).length > 0) return null;
  if (isOfficial(place)) return null;
  if (words.length > MOST_WORDS_OF_A_NAME) return resolved(sought, only);
  const doubtful = startsBehind(only, sought);
  return resolved(sought, only, false, { kind: 'short-case-wrong-name', doubtful, right: only.id });
}

/** No case of that volume fits: one of that name may be cited with a wrong volume, else there is none. */
function byName(sought: Sought): Outcome {
  const cases = byExactName(sought);
  const [work] = cases;
  if (work === undefined) return unknown(sought);
  if (cases.length > 1) return ambiguous(sought, cases);
  if (!sharesReporter(work, sought)) return resolved(sought, work, true);
  const key = keyOfWork(work, sought.folded);
  const doubtful =
    key === null || key.weak || startsBehind(work, sought) || sought.place.page !== null || mayStandUnread(sought);
  return resolved(sought, work, false, { kind: 'short-case-volume-mismatch', doubtful, right: work.id });
}

/** The cases cited before that are called so. */
function byExactName(sought: Sought): readonly Work[] {
  if (sought.folded === '') return [];
  const { defined, strong } = sought.known.works.answering(sought.folded);
  return cited(sought, [...defined.slice(0, MOST_SEARCHED), ...strong.slice(0, MOST_SEARCHED)]).filter(isCase);
}

/** Those first cited before the short form; where they are many, those that bear its name. */
function cited({ known, occurrence, folded }: Sought, works: readonly Work[]): readonly Work[] {
  const earlier = works.length <= MOST_SEARCHED ? works : works.slice(-MOST_SEARCHED);
  const bearing = works.length <= MOST_SEARCHED || folded === '' ? earlier : inBoth(known, folded, works);
  return [...new Set(bearing)].filter((work) => work.first < occurrence.id);
}

function inBoth(known: Known, folded: string, works: readonly Work[]): readonly Work[] {
  const [volume] = works[0]?.volumes ?? [];
  const { strong, weak } = known.works.answering(folded);
  const bearing = [...strong.slice(0, MOST_SEARCHED), ...weak.slice(0, MOST_SEARCHED)];
  return bearing.filter((work) => volume !== undefined && work.volumes.includes(volume));
}

/** Whether the name is the case's: one of its keys, or words out of its name. */
const fits = (work: Work, { folded, words }: Sought): boolean =>
  work.words.length === 0 || keyOfWork(work, folded) !== null || words.every((word) => work.words.includes(word));

/** Volumes that begin anew each year are told apart by the year in brackets. */
const isOfYear = ({ citation }: Work, year: number | null): boolean =>
  year === null || citation.kind !== 'foreign' || citation.date?.year === year;

/** The case with the last first page that is not behind the page cited. */
function beginningBefore(cases: readonly Work[], { page, place }: Sought): Work | undefined {
  let best = cases.at(-1);
  let highest = -1;
  for (const work of cases) {
    const first = firstPage(work, place);
    if (page !== null && first !== null && first <= page && first > highest) {
      highest = first;
      best = work;
    }
  }
  return best;
}

/** Whether a place is in a series of documents that are no cases. */
const isOfficial = ({ reporter }: ReporterPlace): boolean => reportersNamed(reporter.standard).length === 0;

/** Whether the page that a short form keeps, `2013 WL 5811261, at *7`, is that on which a work begins. */
const beginsAt = (work: Work, { volume, reporter, page }: ReporterPlace): boolean =>
  printedOf(work.citation).some(
    (each) => each.volume === volume.text && each.series === reporter.standard && each.page === page?.text,
  );

/** In the volume cited, else in the first that the work is printed in. */
function firstPage(work: Work, { volume, reporter }: ReporterPlace): number | null {
  const printed = printedOf(work.citation);
  const cited = printed.find((each) => each.volume === volume.text && each.series === reporter.standard);
  const text = (cited ?? printed[0])?.page?.replaceAll(',', '');
  const page = text === undefined || text === '' ? Number.NaN : Number(text);
  return Number.isNaN(page) ? null : page;
}

/** The page cited stands before the case begins: it is likely another case. */
const startsBehind = (work: Work, { page, place }: Sought): boolean =>
  page !== null && (firstPage(work, place) ?? 0) > page;

const sharesReporter = (work: Work, { place }: Sought): boolean =>
  work.citation.kind === 'case' &&
  work.citation.places.some(({ reporter }) => reporter.standard === place.reporter.standard);

function resolved(sought: Sought, work: Work | undefined, guess = false, problem: Problem | null = null): Outcome {
  if (work === undefined) return outcome({ rootCauseElsewhere: true });
  const key: Key | null = keyOfWork(work, sought.folded);
  return outcome({ work, guess, key, antecedent: work.full, problem });
}

/** Two cases of one name in one volume: the page may still tell. */
function ambiguous(sought: Sought, cases: readonly Work[]): Outcome {
  if (cases.every((work) => work.kind === 'case' && firstPage(work, sought.place) !== null) && sought.page !== null) {
    return resolved(sought, beginningBefore(cases, sought), true);
  }
  return outcome({ problem: { kind: 'short-case-ambiguous-name', candidates: named(cases) } });
}

/** The body of a court document may well begin with a short form; a note may not. */
function unknown(sought: Sought): Outcome {
  // Of registers and debates, of which one volume holds hundreds, nothing is said.
  if (sought.occurrence.note === null || isOfficial(sought.place)) return outcome({ rootCauseElsewhere: true });
  const { manuscript, numbering } = sought.known;
  const doubtful = !manuscript.sure || numbering.isExcerpt(sought.occurrence.part) || mayStandUnread(sought);
  return outcome({ problem: { kind: 'short-case-no-full', doubtful } });
}

/** Whether a full citation of the case may stand in what was not read, or in a quotation. */
const mayStandUnread = ({ known, place, words }: Sought): boolean =>
  known.unread.mayHold([...words.slice(0, 1), place.volume.text]);
