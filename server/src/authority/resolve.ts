/**
 * Who is who, and what points to what: every citation of a document in reading order, the authorities they cite, and
 * what each *Id.*, *supra*, short form and cross-reference means.
 */
import { finished, type Steps } from '../text/steps';
import type { Manuscript } from '../manuscript/manuscript';
import type { Citation, CrossReference, FullCitation, Pinpoint, Reading, ShortKind } from '../citation/citation';
import type { Asked, Authority, Link, Occurrence, Resolution } from './authority';
import { byFirstCitation } from './by-first-citation';
import { resolveCrossReference, type Places } from './cross-reference';
import { Headings } from './headings';
import { hereinafterNames } from './hereinafter';
import { resolveId } from './id';
import { linkOf, pinOf, type Known, type Outcome } from './known';
import { Ledger } from './ledger';
import { isNamedByBody, nameInBody, type Name } from './names-from-body';
import { NoteTexts, UnreadText } from './note-text';
import { Numbering } from './numbering';
import { Pages } from './pages';
import { inReadingOrder, type ReadingOrder } from './reading-order';
import { Rolls } from './rolls';
import { resolveShortCase } from './short-case';
import { resolveShortStatute } from './short-statute';
import { resolveSupra } from './supra';
import { Works, type Work } from './works';
import { itemAt } from './item-at';

/** In: a manuscript and the reading of each of its passages. Linear in the number of citations. */
export const resolve = (manuscript: Manuscript, readings: readonly Reading[]): Resolution =>
  finished(resolving(manuscript, readings));

/** The same, a few citations a step. */
export function* resolving(manuscript: Manuscript, readings: readonly Reading[]): Steps<Resolution> {
  const order = yield* inReadingOrder(manuscript, readings);
  yield;
  return yield* new Resolving(manuscript, readings, order).resolution();
}

/** How many citations are followed before others may have their turn. */
const citationsInAStep = 64;

class Resolving {
  private readonly known: Known;
  private readonly places: Places;
  /** By occurrence: the work of a full citation. */
  private readonly cited: (Work | null)[] = [];
  private readonly links: Link[] = [];
  /** By occurrence: what the body was asked to name. */
  private readonly names = new Map<number, Name | null>();

  constructor(
    manuscript: Manuscript,
    readings: readonly Reading[],
    private readonly order: ReadingOrder,
  ) {
    this.places = { headings: new Headings(manuscript), pages: new Pages(manuscript) };
    this.known = {
      manuscript,
      readings,
      occurrences: this.order.occurrences,
      inNote: this.order.inNote,
      works: new Works(),
      ledger: new Ledger(),
      rolls: new Rolls(),
      numbering: new Numbering(manuscript),
      texts: new NoteTexts(manuscript),
      unread: new UnreadText(manuscript, readings),
      citesInText: citesInText(this.order.occurrences),
      understood: new Map(),
      asked: { paragraphs: false },
    };
  }

  *resolution(): Steps<Resolution> {
    for (const occurrence of this.order.occurrences) {
      if (occurrence.id % citationsInAStep === 0) yield;
      const { citation } = occurrence;
      this.cited.push(isShort(citation) || isCross(citation) ? null : this.enterFull(occurrence, citation));
    }
    for (const occurrence of this.order.occurrences) {
      if (occurrence.id % citationsInAStep === 0) yield;
      this.links.push(this.link(occurrence));
    }
    yield;
    const { works, links } = byFirstCitation(this.known.works.list, this.links);
    const { occurrences, inNote, inPassage } = this.order;
    const hereinafters = hereinafterNames(occurrences, links, works);
    yield;
    const authorities = works.map(authorityOf);
    return { occurrences, links, authorities, inNote, inPassage, hereinafters, asked: this.asked() };
  }

  private asked(): Asked {
    const { texts, unread, asked } = this.known;
    return {
      names: this.names,
      notes: texts.asked,
      unread: unread.wasAsked,
      paragraphs: asked.paragraphs,
      headings: this.places.headings.wasAsked,
    };
  }

  /** The first pass: all works that are cited in full, so that what comes later is known where it is asked for. */
  private enterFull(occurrence: Occurrence, citation: FullCitation): Work {
    const text = this.known.manuscript.passages[occurrence.passage]?.prose.text ?? '';
    const named = this.nameInBody(occurrence);
    const work = this.known.works.enter(occurrence, citation, text, named);
    this.known.rolls.add(occurrence.parent === null ? 'full' : 'nested', occurrence, work);
    return work;
  }

  private nameInBody(occurrence: Occurrence): Name | null {
    const { manuscript, inNote } = this.known;
    if (!isNamedByBody(occurrence, itemAt(inNote, occurrence.note) ?? [])) return null;
    const name = nameInBody(manuscript, this.order, occurrence);
    this.names.set(occurrence.id, name);
    return name;
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
    const work = this.cited[occurrence.id] ?? this.enterFull(occurrence, citation);
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

type ShortCitation = Extract<Citation, { readonly kind: ShortKind }>;

const isShort = (citation: Citation): citation is ShortCitation =>
  citation.kind === 'id' ||
  citation.kind === 'supra' ||
  citation.kind === 'shortCase' ||
  citation.kind === 'shortStatute';

const isCross = (citation: Citation): citation is CrossReference =>
  citation.kind === 'infra' || citation.kind === 'crossReference';

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
