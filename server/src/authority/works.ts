/** The works of a document while it is resolved: who is who, and which works answer to a name. */
import type { FullCitation, StatuteCitation } from '../citation/citation';
import type { Authority, Key, Occurrence } from './authority';
import { agree, marksOf, sectionMark } from './identity';
import type { Name } from './names-from-body';
import { firstAuthor, keysOf, nameWords, shortNameOf } from './keys';

/** An authority in the making. */
export interface Work extends Authority {
  readonly occurrences: number[];
  full: number;
  onlyNested: boolean;
  keys: readonly Key[];
  hereinafter: Authority['hereinafter'];
  shortName: string;
  surname: Authority['surname'];
  /** Its first full citation. */
  readonly citation: FullCitation;
  /** The occurrence that cites it first. */
  readonly first: number;
  /** The first author's whole name, folded; empty for unsigned works. */
  readonly author: string;
  /** The words of its title or case name. */
  readonly words: readonly string[];
  /** The volumes of reporters in which it is printed. */
  readonly volumes: string[];
}

/** The works that answer to a name, each list in the order of their first citations. */
export interface Answering {
  /** By a hereinafter name. */
  readonly defined: readonly Work[];
  /** By a key that is a name of its own. */
  readonly strong: readonly Work[];
  readonly weak: readonly Work[];
}

/** How many works under one mark are compared: more agree with none of them. */
const MOST_COMPARED = 8;

/** `Answering` while it grows: a list that is empty is shared. */
interface Entry {
  defined: Work[];
  strong: Work[];
  weak: Work[];
}

const EMPTY: Work[] = [];
const NONE: Answering = { defined: EMPTY, strong: EMPTY, weak: EMPTY };

export class Works {
  readonly list: Work[] = [];
  private readonly byMark = new Map<string, Work[]>();
  private readonly byKey = new Map<string, Entry>();
  private readonly byVolume = new Map<string, Work[]>();

  /**
   * Enters a full citation at its place. In: the occurrence, its citation, its text as written, and the name that the
   * body gives to one that has none. Out: the work it cites.
   */
  enter(occurrence: Occurrence, citation: FullCitation, text: string, inBody: Name | null): Work {
    const marks = particulars(citation, text).marks;
    const known = this.known(citation, marks);
    const work = known ?? this.make(occurrence, citation, inBody);
    for (const mark of marks) append(this.byMark, mark, work);
    if (known !== null) this.again(known, occurrence, citation, inBody);
    this.addKeys(work, inBody === null ? particulars(citation, text).keys : keysOf(citation, inBody));
    if (citation.kind === 'case') {
      for (const place of citation.places) this.addVolume(work, volumeMark(place.volume.text, place.reporter.standard));
    }
    return work;
  }

  /** The work of one section of a code that a citation of another section of the same title leads to. */
  section(of: Work, citation: StatuteCitation, section: string, occurrence: Occurrence): Work {
    const mark = sectionMark(citation, section);
    const known = this.byMark.get(mark)?.[0];
    if (known !== undefined) return known;
    const work: Work = { ...this.make(occurrence, citation, null), full: of.full, section };
    this.list[work.id] = work;
    work.shortName = [citation.title?.text, citation.code.text, '§', section]
      .filter((part) => part !== undefined)
      .join(' ');
    append(this.byMark, mark, work);
    return work;
  }

  /** Which works answer to a folded name. */
  answering(folded: string): Answering {
    return this.byKey.get(folded) ?? NONE;
  }

  /** The cases printed in a volume of a reporter, in the order of their first citations. */
  inVolume(volume: string, reporter: string): readonly Work[] {
    return this.byVolume.get(volumeMark(volume, reporter)) ?? [];
  }

  private known(citation: FullCitation, marks: readonly string[]): Work | null {
    for (const mark of marks) {
      const candidates = this.byMark.get(mark) ?? [];
      for (let at = 0; at < candidates.length && at < MOST_COMPARED; at++) {
        const work = candidates[at];
        if (work !== undefined && agree(work.citation, citation)) return work;
      }
    }
    return null;
  }

  private make(occurrence: Occurrence, citation: FullCitation, inBody: Name | null): Work {
    const work: Work = {
      id: this.list.length,
      kind: citation.kind,
      occurrences: [],
      full: occurrence.id,
      onlyNested: occurrence.parent !== null,
      keys: [],
      hereinafter: null,
      shortName: shortNameOf(citation, inBody),
      surname: null,
      section: null,
      citation,
      first: occurrence.id,
      author: firstAuthor(citation),
      words: nameWords(citation, inBody),
      volumes: [],
    };
    this.define(work, occurrence, citation);
    this.list.push(work);
    return work;
  }

  /** A further full citation of a work that is known. */
  private again(work: Work, occurrence: Occurrence, citation: FullCitation, inBody: Name | null): void {
    if (work.onlyNested && occurrence.parent === null) {
      work.full = occurrence.id;
      work.onlyNested = false;
    }
    if (work.shortName === '') work.shortName = shortNameOf(citation, inBody);
    this.define(work, occurrence, citation);
  }

  private define(work: Work, occurrence: Occurrence, citation: FullCitation): void {
    if (work.hereinafter !== null || citation.hereinafter === null) return;
    work.hereinafter = { name: citation.hereinafter.name.text, occurrence: occurrence.id };
    work.shortName = work.hereinafter.name;
  }

  private addVolume(work: Work, mark: string): void {
    if (work.volumes.includes(mark)) return;
    work.volumes.push(mark);
    const list = this.byVolume.get(mark);
    if (list === undefined) this.byVolume.set(mark, [work]);
    else list.push(work);
  }

  private addKeys(work: Work, keys: readonly Key[]): void {
    if (work.keys === keys) return;
    const fresh = keys.filter((key) => !work.keys.some((known) => isSameKey(known, key)));
    for (const key of fresh) this.addKey(work, key);
    if (work.keys.length === 0) work.keys = keys;
    else if (fresh.length > 0) work.keys = [...work.keys, ...fresh];
  }

  private addKey(work: Work, key: Key): void {
    const rank = rankOf(key);
    const entry = this.byKey.get(key.folded);
    if (entry === undefined) this.byKey.set(key.folded, { defined: EMPTY, strong: EMPTY, weak: EMPTY, [rank]: [work] });
    else if (entry[rank] === EMPTY) entry[rank] = [work];
    else entry[rank].push(work);
  }
}

const isSameKey = (one: Key, other: Key): boolean => one.folded === other.folded && rankOf(one) === rankOf(other);

const rankOf = (key: Key): keyof Answering => (key.kind === 'hereinafter' ? 'defined' : key.weak ? 'weak' : 'strong');

/** The key of a work that is spelled so; the strongest where there are two. */
export const keyOfWork = (work: Work, folded: string): Key | null =>
  work.keys.find((key) => key.folded === folded) ?? null;

const volumeMark = (volume: string, reporter: string): string => `${volume}|${reporter}`;

/** Enters a work under a mark, as long as it could be found there. */
function append(map: Map<string, Work[]>, mark: string, work: Work): void {
  const list = map.get(mark);
  if (list === undefined) map.set(mark, [work]);
  else if (list.length < MOST_COMPARED && !list.includes(work)) list.push(work);
}

/** What follows from a citation alone, kept with it: passages that have not changed share their citations. */
const kept = new WeakMap<FullCitation, { readonly marks: readonly string[]; readonly keys: readonly Key[] }>();

function particulars(
  citation: FullCitation,
  text: string,
): { readonly marks: readonly string[]; readonly keys: readonly Key[] } {
  const known = kept.get(citation);
  if (known !== undefined) return known;
  const made = { marks: marksOf(citation, text), keys: keysOf(citation) };
  kept.set(citation, made);
  return made;
}
