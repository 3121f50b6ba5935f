/**
 * Who is who, and what points to what: every citation of a document in reading order, the authorities they cite, and
 * what each *Id.*, *supra*, short form and cross-reference means.
 */
import { finished, type Steps } from '../text/steps';
import type { Manuscript } from '../manuscript/manuscript';
import type { FullCitation, Pinpoint, Reading } from '../citation/citation';
import type { Since } from '../manuscript/read';
import type { Asked, Authority, Link, Occurrence, Resolution } from './authority';
import { byFirstCitation } from './by-first-citation';
import { resolveCrossReference, type Places } from './cross-reference';
import { entering, enteredAfter, type Entered } from './entering';
import { Headings } from './headings';
import { hereinafterNames } from './hereinafter';
import { resolveId } from './id';
import { isCross, isShort, type ShortCitation } from './kinds';
import { linkOf, pinOf, type Known, type Outcome } from './known';
import { Ledger } from './ledger';
import { keep, taken, type Made } from './made';
import { NoteTexts, UnreadText } from './note-text';
import { Numbering } from './numbering';
import { orderAfter } from './order-after';
import { Pages } from './pages';
import { inReadingOrder, type ReadingOrder } from './reading-order';
import { Rolls } from './rolls';
import { resolveShortCase } from './short-case';
import { resolveShortStatute } from './short-statute';
import { resolveSupra } from './supra';
import type { Work } from './works';

/** In: a manuscript and the reading of each of its passages. Linear in the number of citations. */
export const resolve = (manuscript: Manuscript, readings: readonly Reading[]): Resolution =>
  finished(resolving(manuscript, readings));

/** The same, a few citations a step. */
export function* resolving(manuscript: Manuscript, readings: readonly Reading[]): Steps<Resolution> {
  const order = yield* inReadingOrder(manuscript, readings);
  yield;
  const entered = yield* entering(manuscript, order);
  const numbering = new Numbering(manuscript);
  const headings = new Headings(manuscript);
  yield;
  return yield* new Resolving(manuscript, readings, { order, entered, numbering, headings }).resolution();
}

/**
 * The same after an edit that left calls and notes as they were: only the works that it touches are entered again.
 * @param before the resolution before the edit
 * @param since the passages that were read anew
 */
export function* resolvingAfter(
  before: Resolution,
  manuscript: Manuscript,
  readings: readonly Reading[],
  since: Since,
): Steps<Resolution> {
  const made = taken(before);
  const after = made === null ? null : orderAfter(made.order, { manuscript, readings }, since);
  const entered = made === null || after === null ? null : enteredAfter(made.entered, manuscript, after, since);
  if (made === null || after === null || entered === null) return yield* resolving(manuscript, readings);
  const numbering = new Numbering(manuscript, made.numbering);
  const headings = since.sameHeadings ? new Headings(manuscript, made.headings) : new Headings(manuscript);
  const { order } = after;
  return yield* new Resolving(manuscript, readings, { order, entered, numbering, headings }).resolution();
}

/** How many citations are followed before others may have their turn. */
const citationsInAStep = 64;

class Resolving {
  private readonly known: Known;
  private readonly places: Places;
  private readonly links: Link[] = [];

  constructor(
    manuscript: Manuscript,
    readings: readonly Reading[],
    private readonly made: Made,
  ) {
    const { order, entered, numbering, headings } = made;
    this.places = { headings, pages: new Pages(manuscript) };
    this.known = {
      manuscript,
      readings,
      occurrences: order.occurrences,
      inNote: order.inNote,
      works: entered.works,
      ledger: new Ledger(),
      rolls: rollsOf(order, entered),
      numbering,
      texts: new NoteTexts(manuscript),
      unread: new UnreadText(manuscript, readings),
      citesInText: citesInText(order.occurrences),
      understood: new Map(),
      asked: { paragraphs: false },
    };
  }

  *resolution(): Steps<Resolution> {
    const { occurrences, inNote, inPassage } = this.made.order;
    for (const occurrence of occurrences) {
      if (occurrence.id % citationsInAStep === 0) yield;
      this.links.push(this.link(occurrence));
    }
    yield;
    const { works, links } = byFirstCitation(this.known.works.list, this.links);
    const hereinafters = hereinafterNames(occurrences, links, works);
    yield;
    const authorities = works.map(authorityOf);
    const asked = this.asked();
    const resolution = { occurrences, links, authorities, inNote, inPassage, hereinafters, asked };
    keep(resolution, this.made);
    return resolution;
  }

  private asked(): Asked {
    const { texts, unread, asked } = this.known;
    return {
      names: this.made.entered.names,
      notes: texts.asked,
      unread: unread.wasAsked,
      paragraphs: asked.paragraphs,
      headings: this.places.headings.wasAsked,
    };
  }

  /** The second pass: what each citation means, given all before it. */
  private link(occurrence: Occurrence): Link {
    const { citation } = occurrence;
    if (isCross(citation)) {
      const link = resolveCrossReference(this.known, this.places, occurrence, citation);
      this.enterCrossReference(occurrence, link.notes);
      return this.known.manuscript.sure ? link : { ...link, problems: [] };
    }
    if (isShort(citation)) {
      const found = this.reference(occurrence, citation);
      if (found.work !== null) this.enterReference(occurrence, found.work, found);
      this.enterUnit(occurrence, found.work, found.guess, found.pin);
      return linkOf(found, this.known.manuscript.sure);
    }
    const work = this.made.entered.cited[occurrence.id] ?? this.known.works.enter(occurrence, citation, '', null);
    work.occurrences.push(occurrence.id);
    this.enterUnit(occurrence, work, false, pinOf(citation));
    return { kind: 'full', authority: work.id, problems: [] };
  }

  private reference(occurrence: Occurrence, citation: ShortCitation): Outcome {
    switch (citation.kind) {
      case 'id':
        return resolveId(this.known, occurrence, citation);
      case 'supra':
        return resolveSupra(this.known, occurrence, citation);
      case 'shortCase':
        return resolveShortCase(this.known, occurrence, citation);
      case 'shortStatute':
        return resolveShortStatute(this.known, occurrence, citation);
    }
  }

  private enterReference(occurrence: Occurrence, work: Work, { key, guess }: Outcome): void {
    work.occurrences.push(occurrence.id);
    if (!guess) this.known.rolls.add(occurrence.parent === null ? 'short' : 'nested', occurrence, work);
    if (work.surname === null && key?.kind === 'surname' && isOrderUncertain(work.citation)) {
      work.surname = { text: key.text, occurrence: occurrence.id };
    }
  }

  /** What stands in a parenthetical or in history is no antecedent. */
  private enterUnit(occurrence: Occurrence, work: Work | null, guess: boolean, pin: Pinpoint | null): void {
    if (occurrence.parent === null) this.known.ledger.around(occurrence).add({ occurrence, work, guess, pin });
  }

  private enterCrossReference(occurrence: Occurrence, notes: readonly number[]): void {
    if (occurrence.parent !== null) return;
    const cited = this.known.ledger.around(occurrence);
    cited.hasCrossReference = true;
    cited.crossReferences.push(...notes.slice(0, 2));
  }
}

/** The works that each note cites in full. */
function rollsOf({ occurrences }: ReadingOrder, { cited }: Entered): Rolls {
  const rolls = new Rolls();
  for (const occurrence of occurrences) {
    const work = cited[occurrence.id];
    if (work) rolls.add(occurrence.parent === null ? 'full' : 'nested', occurrence, work);
  }
  return rolls;
}

const isOrderUncertain = (citation: FullCitation): boolean =>
  'authors' in citation && citation.authors.some((author) => author.order === 'uncertain');

/** Whether the body cites about as much as the notes do, as opinions and briefs do. */
function citesInText(occurrences: readonly Occurrence[]): boolean {
  let inBody = 0;
  let inNotes = 0;
  for (const { citation, note, parent } of occurrences) {
    if (parent !== null || isCross(citation)) continue;
    if (note === null) inBody += 1;
    else inNotes += 1;
  }
  return inBody > 0 && inBody * 2 >= inNotes;
}

/** A work as others see it. */
const authorityOf = (work: Work): Authority => ({
  id: work.id,
  kind: work.kind,
  occurrences: work.occurrences,
  full: work.full,
  onlyNested: work.onlyNested,
  keys: work.keys,
  hereinafter: work.hereinafter,
  shortName: work.shortName,
  surname: work.surname,
  section: work.section,
});
