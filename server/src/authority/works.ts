/** The works of a document while it is resolved: who is who, and which works answer to a name. */
import type { FullCitation, StatuteCitation } from '../citation/citation';
import type { Authority, Key, Occurrence } from './authority';
import { printedOf } from './official-marks';
import { agree, sectionMark } from './identity';
import { MarkLists, NameIndex, placeAmong, rankOf, WorkLists, type Answering } from './name-index';
import type { Name } from './names-from-body';
import { particularsOf, type Particulars } from './particulars';

/** An authority in the making. */
export interface Work extends Authority {
  id: number;
  occurrences: number[];
  full: number;
  onlyNested: boolean;
  keys: readonly Key[];
  hereinafter: Authority['hereinafter'];
  shortName: string;
  surname: Authority['surname'];
  /** Its first full citation. */
  readonly citation: FullCitation;
  /** The occurrence that cites it first. */
  first: number;
  /** The occurrences that cite it in full, in order. */
  entries: number[];
  /** The first author's whole name, folded; empty for unsigned works. */
  readonly author: string;
  /** The words of its title or case name. */
  readonly words: readonly string[];
  /** The volumes of reporters in which it is printed. */
  readonly volumes: string[];
  /** Under what it stands: see `marksOf`. */
  readonly marks: string[];
}

/** How many works under one mark are compared: more agree with none of them. */
const MOST_COMPARED = 8;
/** A work that is cited under more names than this is no work that a writer cites: it gets no further ones. */
const MOST_KEYS = 64;

export class Works {
  /** In the order of their first citations; behind them those that references alone lead to. */
  readonly list: Work[] = [];
  private readonly byMark = new MarkLists(MOST_COMPARED);
  private readonly byVolume = new WorkLists();
  private readonly names = new NameIndex();
  /** How many there are that references alone lead to. */
  private derived = 0;

  /**
   * Enters a full citation at its place. In: the occurrence, its citation, the text of its passage, and the name that
   * the body gives to one that has none. Out: the work it cites.
   */
  enter(occurrence: Occurrence, citation: FullCitation, passage: string, inBody: Name | null): Work {
    const particulars = particularsOf(citation, passage, inBody);
    const known = isNameless(citation) ? null : this.known(citation, particulars.marks);
    const work = known ?? this.make(occurrence, citation, particulars);
    if (known !== null) again(known, occurrence, particulars);
    define(work, occurrence, citation);
    work.entries.push(occurrence.id);
    for (const mark of particulars.marks) this.addMark(work, mark);
    this.addKeys(work, particulars.keys);
    for (const { volume, series } of printedOf(citation)) this.addVolume(work, volumeMark(volume, series));
    return work;
  }

  /** A section of the same code and title that the document cites; null where it cites none such. */
  knownSection(citation: StatuteCitation, section: string): Work | null {
    return this.byMark.get(sectionMark(citation, section))[0] ?? null;
  }

  /** The work of one section of a code that a citation of another section of the same title leads to. */
  section(of: Work, citation: StatuteCitation, section: string, occurrence: Occurrence): Work {
    const mark = sectionMark(citation, section);
    const known = this.knownSection(citation, section);
    if (known !== null) return known;
    const name = [citation.title?.text, citation.code.text, '§', section]
      .filter((part) => part !== undefined)
      .join(' ');
    const particulars: Particulars = { marks: [mark], keys: [], shortName: name, author: '', words: [] };
    const work = this.make(occurrence, citation, particulars, { full: of.full, section });
    this.addMark(work, mark);
    return work;
  }

  /** Which works answer to a folded name. */
  answering(folded: string): Answering {
    return this.names.answering(folded);
  }

  /** The cases printed in a volume of a reporter, in the order of their first citations. */
  inVolume(volume: string, reporter: string): readonly Work[] {
    return this.byVolume.get(volumeMark(volume, reporter));
  }

  /** Forgets what references have done to works: all will be followed again. */
  forgetReferences(): void {
    const kept = this.list.length - this.derived;
    for (const { marks } of this.list.splice(kept)) for (const mark of marks) this.byMark.delete(mark);
    this.derived = 0;
    for (const work of this.list) {
      work.occurrences = [];
      work.surname = null;
    }
  }

  /** Occurrences from one up to another are gone, and those behind are now called by other numbers. */
  renumber(gone: number, behind: number, by: number): void {
    const moved = (id: number): number => (id >= behind ? id + by : id);
    for (const work of this.list) {
      if ((work.entries.at(-1) ?? 0) < gone) continue;
      work.entries = work.entries.filter((id) => id < gone || id >= behind).map(moved);
      work.full = moved(work.full);
      work.first = moved(work.first);
      const { hereinafter } = work;
      if (hereinafter !== null) work.hereinafter = { ...hereinafter, occurrence: moved(hereinafter.occurrence) };
    }
  }

  /** Adds the works with which a full citation shares a mark. */
  addMarked(citation: FullCitation, passage: string, inBody: Name | null, works: Set<Work>): void {
    for (const mark of particularsOf(citation, passage, inBody).marks) {
      for (const work of this.byMark.get(mark)) works.add(work);
    }
  }

  /** Adds all works that share a mark with some, or with such. Out: false where they are not all known. */
  addConnected(works: Set<Work>): boolean {
    // A set gives those, too, that are added to it while it is walked over.
    for (const { marks } of works) {
      for (const mark of marks) {
        const sharing = this.byMark.get(mark);
        if (sharing.length >= MOST_COMPARED) return false;
        for (const work of sharing) works.add(work);
      }
    }
    return true;
  }

  /** Takes out works that share no mark with any other. */
  remove(works: ReadonlySet<Work>): void {
    if (works.size === 0) return;
    let kept = 0;
    for (const work of this.list) if (!works.has(work)) this.list[kept++] = work;
    this.list.length = kept;
    for (const work of works) {
      for (const mark of work.marks) this.byMark.delete(mark);
      for (const volume of work.volumes) this.byVolume.remove(volume, work);
      for (const key of work.keys) this.names.remove(key, work);
    }
  }

  /** Numbers the works in their order. */
  number(): void {
    this.list.forEach((work, index) => (work.id = index));
  }

  private known(citation: FullCitation, marks: readonly string[]): Work | null {
    for (const mark of marks) {
      for (const work of this.byMark.get(mark)) if (agree(work.citation, citation)) return work;
    }
    return null;
  }

  private make(
    occurrence: Occurrence,
    citation: FullCitation,
    { shortName, author, words }: Particulars,
    derived: Pick<Authority, 'full' | 'section'> = { full: occurrence.id, section: null },
  ): Work {
    const work: Work = {
      id: this.list.length,
      kind: citation.kind,
      occurrences: [],
      full: derived.full,
      onlyNested: occurrence.parent !== null,
      keys: NO_KEYS,
      hereinafter: null,
      shortName,
      surname: null,
      section: derived.section,
      citation,
      first: occurrence.id,
      entries: [],
      author,
      words,
      volumes: [],
      marks: [],
    };
    this.place(work);
    return work;
  }

  /** Works are entered in their order, but for those that are entered again after an edit. */
  private place(work: Work): void {
    if (work.section !== null) this.derived += 1;
    const at = work.section !== null ? this.list.length : placeAmong(this.list, work);
    if (at === this.list.length) this.list.push(work);
    else this.list.splice(at, 0, work);
  }

  private addMark(work: Work, mark: string): void {
    this.byMark.add(mark, work);
    if (work.marks.at(-1) !== mark) work.marks.push(mark);
  }

  private addVolume(work: Work, mark: string): void {
    if (work.volumes.includes(mark)) return;
    work.volumes.push(mark);
    this.byVolume.add(mark, work);
  }

  private addKeys(work: Work, keys: readonly Key[]): void {
    if (work.keys === keys || work.keys.length >= MOST_KEYS) return;
    if (work.keys === NO_KEYS) {
      for (const key of keys) this.names.add(key, work);
      work.keys = keys;
      return;
    }
    const fresh = keys.filter((key) => !work.keys.some((known) => isSameKey(known, key)));
    for (const key of fresh) {
      if (keyOfWork(work, key.folded) === null) this.names.add(key, work);
    }
    if (fresh.length > 0) work.keys = [...work.keys, ...fresh];
  }
}

/** `At 12 (2005)`: which book that is, only the sentence says; two notes that look alike prove nothing. */
const isNameless = (citation: FullCitation): boolean =>
  citation.kind === 'book' && citation.title === null && citation.authors.length === 0;

const NO_KEYS: readonly Key[] = [];

/** A further full citation of a work that is known. */
function again(work: Work, occurrence: Occurrence, { shortName }: Particulars): void {
  if (work.onlyNested && occurrence.parent === null) {
    work.full = occurrence.id;
    work.onlyNested = false;
  }
  if (work.shortName === '') work.shortName = shortName;
}

function define(work: Work, occurrence: Occurrence, { hereinafter }: FullCitation): void {
  if (work.hereinafter !== null || hereinafter === null) return;
  work.hereinafter = { name: hereinafter.name.text, occurrence: occurrence.id };
  work.shortName = hereinafter.name.text;
}

const isSameKey = (one: Key, other: Key): boolean => one.folded === other.folded && rankOf(one) === rankOf(other);

/** The key of a work that is spelled so; the strongest where there are two. */
export function keyOfWork(work: Work, folded: string): Key | null {
  for (const key of work.keys) if (key.folded === folded) return key;
  return null;
}

const volumeMark = (volume: string, reporter: string): string => `${volume}|${reporter}`;
