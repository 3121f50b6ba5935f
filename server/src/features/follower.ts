/**
 * One document's references over time: from which version it goes on, what it would mend, and what the writer has settled.
 * It is told of every edit, and shown an analysis of a version before it is asked about that.
 */
import type { Analysis } from '../analysis/analysis';
import { History } from '../analysis/history';
import {
  follow,
  givenUp,
  insertFootnote,
  renumber,
  stillLost,
  type InsertedFootnote,
  type Outlook,
} from '../repair/heal/follow';
import { everyRepair, type Mended } from '../repair/heal/healing';
import { asWritten, type Meaning, type Tracked } from '../repair/heal/meaning';
import { fingerprint } from '../repair/heal/fingerprint';
import { carry } from '../repair/heal/carried';
import { lowest } from '../repair/heal/plan';
import { Origins } from '../repair/heal/origins';
import type { TextEdit } from '../rules/rule';
import { applyEdits, growth, type SourceEdit } from '../text/edit';
import type { Span } from '../text/span';

/** Over so many versions what vanished may come back: it was cut, and is carried to another place. */
const VERSIONS_HELD = 512;
const MOST_OFFERS = 4;

/** Edits of ours that the writer may take. */
interface Offer {
  readonly analysis: Analysis;
  readonly edits: readonly TextEdit[];
  /** What stays lost after them. */
  readonly lost: ReadonlyMap<number, Meaning>;
  readonly foreign: ReadonlySet<number>;
}

export class Follower {
  private readonly history = new History();
  private tracked: Tracked | null = null;
  /** Of the version last seen. */
  private outlook: Outlook | null = null;
  private offers: Offer[] = [];
  private heldFor = 0;
  /** The fingerprints of the versions since the settled one. */
  private between: string[] = [];
  private place: Span | null = null;
  /** The lowest number that the first notes had in any settled version: an excerpt begins with another than 1. */
  private first = Number.POSITIVE_INFINITY;

  constructor(private readonly mended: Mended = everyRepair) {}

  /** @param source the text that the edit changes */
  edited(edit: SourceEdit, source: string): void {
    this.history.record(edit, source);
    this.place = this.place === null ? null : moved(this.place, edit);
  }

  /** Another text altogether: all begins afresh. */
  replaced(): void {
    this.history.forget();
    this.tracked = null;
    this.outlook = null;
    this.offers = [];
    this.between = [];
    this.first = Number.POSITIVE_INFINITY;
  }

  /** What would be mended in a version, the newest there is. */
  see(analysis: Analysis): Outlook {
    if (this.outlook?.carried.analysis === analysis) return this.outlook;
    const outlook = this.look(analysis);
    this.place = outlook.place ?? (outlook.edits.length > 0 || outlook.lost.length > 0 ? this.place : null);
    this.outlook = { ...outlook, place: this.place };
    if (outlook.edits.length > 0) this.offer(outlook, outlook.edits);
    return this.outlook;
  }

  /** The writer wants it as it is. */
  ignore(analysis: Analysis): void {
    this.settle(asWritten(analysis));
    this.outlook = null;
  }

  renumber(analysis: Analysis) {
    const { tracked, origins } = this.since(analysis);
    const outlook = renumber(tracked, analysis, origins, this.mended, this.first);
    this.offer(outlook, outlook.edits);
    return outlook;
  }

  insertFootnote(analysis: Analysis, offset: number): InsertedFootnote | null {
    const { tracked, origins } = this.since(analysis);
    const inserted = insertFootnote(tracked, analysis, origins, offset, this.mended);
    if (inserted !== null) this.offer(this.see(analysis), inserted.edits);
    return inserted;
  }

  private since(analysis: Analysis): { readonly tracked: Tracked; readonly origins: Origins | null } {
    this.see(analysis);
    const tracked = this.tracked ?? asWritten(analysis);
    return { tracked, origins: tracked.analysis === analysis ? null : this.originsTo(analysis, tracked) };
  }

  private originsTo({ manuscript }: Analysis, { analysis }: Tracked): Origins {
    return new Origins(analysis.manuscript.source, manuscript.source, this.history.changes);
  }

  private look(analysis: Analysis): Outlook {
    const { tracked } = this;
    const { source } = analysis.manuscript;
    if (tracked === null) return this.afresh(asWritten(analysis));
    if (this.heldFor === 0 && isCitedAlike(tracked.analysis, analysis)) {
      return this.afresh({ ...tracked, analysis });
    }
    if (tracked.analysis.manuscript.source === source) return this.afresh({ ...tracked, analysis });
    const taken = this.offers.find((offer) => isTaken(offer, source));
    if (taken !== undefined) return this.take(taken, analysis);
    if (this.history.isRemembered(fingerprint(analysis))) return this.afresh(asWritten(analysis));
    const same = this.stillNothing(analysis);
    if (same !== null) return same;
    const outlook = follow(tracked, analysis, this.originsTo(analysis, tracked), this.mended);
    if (outlook.next !== null) {
      this.settle(outlook.next);
      return outlook;
    }
    this.heldFor += 1;
    this.between.push(fingerprint(analysis));
    if (this.heldFor < VERSIONS_HELD || outlook.carried.unread) return outlook;
    this.settle(givenUp(outlook));
    return outlook;
  }

  /** While something is half done and there is nothing to say, an edit that changes no citation changes nothing. */
  private stillNothing(analysis: Analysis): Outlook | null {
    const { outlook } = this;
    if (outlook === null || this.heldFor === 0 || outlook.edits.length > 0 || outlook.lost.length > 0) return null;
    const { carried } = outlook;
    if (!isCitedAlike(carried.analysis, analysis)) return null;
    return { ...outlook, carried: { ...carried, analysis } };
  }

  /** Goes on from a version as it is now. */
  private afresh(tracked: Tracked): Outlook {
    this.settle(tracked);
    return follow(tracked, tracked.analysis, null, this.mended);
  }

  /** The writer has taken an edit of ours: what it led from is as good, should it come back. */
  private take({ analysis: before, edits, lost, foreign }: Offer, analysis: Analysis): Outlook {
    this.history.remember([...this.between, fingerprint(before)]);
    if (lost.size === 0 && foreign.size === 0) return this.afresh(asWritten(analysis));
    const changes = [...edits].reverse().map((edit) => ({ ...edit, pasted: false }));
    const origins = new Origins(before.manuscript.source, analysis.manuscript.source, changes);
    const carried = carry({ analysis: before, owed: lost, foreign }, analysis, origins);
    const owed = new Map([...carried.meanings].filter(([, meaning]) => meaning.kind === 'lost'));
    return this.afresh({ analysis, owed, foreign: carried.foreign });
  }

  private settle(tracked: Tracked): void {
    const before = this.tracked?.analysis;
    const isOther = before !== undefined && before.resolution.authorities !== tracked.analysis.resolution.authorities;
    if (isOther) this.history.remember([fingerprint(before), ...this.between]);
    this.tracked = tracked;
    if (tracked.analysis.manuscript.notes.length > 0) {
      this.first = Math.min(this.first, lowest(tracked.analysis.manuscript, 0));
    }
    this.history.settled();
    this.heldFor = 0;
    this.between = [];
  }

  private offer(outlook: Outlook, edits: readonly TextEdit[]): void {
    const { analysis, foreign } = outlook.carried;
    this.offers.push({ analysis, edits, lost: stillLost(outlook), foreign });
    if (this.offers.length > MOST_OFFERS) this.offers.shift();
  }
}

/** Whether a version cites what another does, and its headings have the same numbers. */
function isCitedAlike(one: Analysis, other: Analysis): boolean {
  if (one.resolution.authorities !== other.resolution.authorities) return false;
  const { headings } = one.manuscript;
  const others = other.manuscript.headings;
  return (
    headings === others ||
    (headings.length === others.length &&
      headings.every(({ number, level }, index) => {
        const same = others[index];
        return same !== undefined && number === same.number && level === same.level;
      }))
  );
}

function isTaken({ analysis: { manuscript }, edits }: Offer, source: string): boolean {
  const grown = edits.reduce((sum, edit) => sum + growth(edit), 0);
  return manuscript.source.length + grown === source.length && applyEdits(manuscript.source, edits) === source;
}

function moved(place: Span, edit: SourceEdit): Span | null {
  if (edit.span.start > place.end) return place;
  if (edit.span.end > place.start) return edit.span.start <= place.start && place.end <= edit.span.end ? null : place;
  const by = growth(edit);
  return { start: place.start + by, end: place.end + by };
}
