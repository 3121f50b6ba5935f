/** Journals: look-up over `journals.data.ts`, and a test for names of journals that are not in it. */
import { journalRows } from './journals.data';
import { keyOf } from './key';
import { lazy, lines, remembered } from './lazy';
import { matchOf, PhraseTable, type PhraseMatch } from './phrases';

export interface Journal {
  /** `Harv. J.L. & Tech.`, with a straight apostrophe where it has one. */
  readonly abbreviation: string;
  /** `Harvard Journal of Law and Technology`; null where only its abbreviation is known for sure. */
  readonly title: string | null;
}

const table = lazy(() => {
  const phrases = new PhraseTable<string>();
  for (const line of lines(journalRows)) {
    const [abbreviation = '', others = '', title = ''] = line.split('|');
    const keys = new Set([keyOf(abbreviation), keyOf(title), ...others.split(',')]);
    for (const key of keys) if (key !== '') phrases.addKey(key, line);
  }
  return phrases;
});

const journalOf = remembered((line): Journal => {
  const [abbreviation = '', , title = ''] = line.split('|');
  return { abbreviation, title: title === '' ? null : title };
});

/** The journals of a spelling, abbreviated or in full, with or without `The`; empty if unknown. */
export function journalsNamed(spelling: string): readonly Journal[] {
  const found = table().find(spelling);
  const all = found.length === 0 && /^the\s/i.test(spelling) ? table().find(spelling.slice(4)) : found;
  return all.map(journalOf);
}

/** The journal whose name, abbreviated or in full, begins at an offset. */
export const journalAt = (text: string, start: number, limit?: number): PhraseMatch<Journal> | null =>
  matchOf(table().longestAt(text, start, limit), journalOf);

export const allJournals = (): readonly Journal[] => lines(journalRows).map(journalOf);

/** Words of which a journal's name has at least one, as keys. */
const journalWords: ReadonlySet<string> = new Set(
  (
    'j lj jl lrev rev q bj lq jint jintl jpub jcrim jlegal jon jljust jgender jlpub ljf journal review ' +
    'quarterly forum bulletin annals yearbook rptr rep reporter proc proceedings trans bull yb ann l law ' +
    'stud studies perspectives persp probs problems sci lett econ soc letters mag dig'
  ).split(' '),
);

/** Words of which one is enough even in a name of one or two words. */
const strongWords: ReadonlySet<string> = new Set(
  'j lj jl lrev rev q bj lq journal review quarterly bull ljf stud yb annals'.split(' '),
);

/**
 * Whether a name that no table knows looks like a journal's: abbreviated words of which one is a journal's
 * (`Invented L. Rev.`, `MIS Q.`, `Int'l J. of Info. Mgmt.`). In: the words between volume and page.
 */
export function looksLikeJournal(name: string): boolean {
  const words = name.split(/[\s&]+/).filter((word) => word !== '');
  const keys = words.map(keyOf);
  if (keys.some((key) => strongWords.has(key))) return words.length > 1;
  return words.length > 1 && keys.some((key) => journalWords.has(key)) && words.some((word) => word.endsWith('.'));
}

/**
 * Whether an unknown name is at least abbreviated as titles of journals are: `Info. Commc'n & Soc'y`. It is one only
 * where author, title and year stand around it.
 */
export function isAbbreviatedTitle(name: string): boolean {
  const words = name.split(/[\s&]+/).filter((word) => word !== '');
  const short = words.filter((word) => word.endsWith('.') || word.includes("'") || word.includes('’'));
  return words.length > 1 && short.length * 2 > words.length;
}

/** Journals whose name is a word of any title. Own list. */
const plainNames: ReadonlySet<string> = new Set(
  'science nature cell lancet thelancet ethics mind nous isis signs demography criminology econometrica cognition daedalus judicature neuron'.split(
    ' ',
  ),
);

/** Whether a name is that of a journal and an ordinary word as well: it is one only where author, title and year stand around it. */
export const isPlainName = (name: string): boolean => plainNames.has(keyOf(name));
