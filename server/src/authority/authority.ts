/**
 * Who is who, and what points to what. In: a manuscript and the reading of each passage. Out: a `Resolution`.
 * Notes, passages, occurrences and authorities are named by their index; nothing is keyed by a citation object, since
 * equal passages share theirs.
 */
import type { PageMark } from './pages';
import type { Citation, Field, FullKind, Pinpoint } from '../citation/citation';
import type { Name } from './names-from-body';

/** One citation at its place in the document. */
export interface Occurrence {
  /** Its index in `Resolution.occurrences`: reading order, nested ones right after their parent. */
  readonly id: number;
  readonly citation: Citation;
  /** Index into the manuscript's passages. */
  readonly passage: number;
  readonly segment: number;
  /** Index into the manuscript's notes; null in the body. */
  readonly note: number | null;
  readonly part: number;
  /** The citation it is nested in; null for one that stands by itself. */
  readonly parent: number | null;
}

/** A name by which a later short form may call a work; its kinds stand in order of strength. */
export interface Key {
  readonly kind:
    'hereinafter' | 'surname' | 'institution' | 'acronym' | 'title' | 'titleWords' | 'party' | 'popular' | 'whole';
  readonly text: string;
  /** Folded for comparison. */
  readonly folded: string;
  /** A governmental party, a single common word: matches only where nothing else does. */
  readonly weak: boolean;
}

export interface Authority {
  /** Its index in `Resolution.authorities`; `a1` in the output is index 0. */
  readonly id: number;
  readonly kind: FullKind;
  /** All citations of it, short forms included, in reading order. */
  readonly occurrences: readonly number[];
  /** Its first full citation that is not nested; where it has only nested ones, the first of those. */
  readonly full: number;
  readonly onlyNested: boolean;
  readonly keys: readonly Key[];
  readonly hereinafter: { readonly name: string; readonly occurrence: number } | null;
  /** How a later citation calls it: hereinafter name, surname(s), institution, short title, party. */
  readonly shortName: string;
  /**
   * Where the order of an author's name was uncertain (`Liang, Pan`): the word that the first later short form takes for
   * the surname, and that short form. Null where the order was never in doubt, and where no short form decided it.
   */
  readonly surname: { readonly text: string; readonly occurrence: number } | null;
  /**
   * A section that was cited only by `Id. § y` or `§ y`, never in full: `full` is then the citation whose code and
   * title it takes. Null for every other authority.
   */
  readonly section: string | null;
}

/** A hereinafter name, from the citation that defines it on. */
export interface HereinafterName {
  /** As written in the definition. */
  readonly name: string;
  readonly authority: number;
  /** The occurrence that defines it. */
  readonly definition: number;
  /** The occurrence that gave the same name to another work before; null where the name is free. */
  readonly duplicateOf: number | null;
  /** The work was cited before the citation that defines its name. */
  readonly late: boolean;
  /** Occurrences that call the work by this name, in reading order; those before the definition included. */
  readonly uses: readonly number[];
  /** Occurrences of *supra* short forms after the definition that call the work by another key. */
  readonly bypasses: readonly number[];
}

/**
 * Why a reference does not hold. `kind` is the id of the rule that reports it. One a reference, the first of: target
 * missing, wrong work, ambiguous, not the full citation (resolution rule 8).
 * `doubtful`: what was not understood has a part in it, or the document's numbering is not whole: never an error.
 * `guess`, `right`, `candidates`, `members`, `similar` are authorities, unless it is said that they are notes.
 */
export type Problem =
  | {
      readonly kind: 'id-no-antecedent' | 'id-after-textual-note' | 'id-after-cross-reference';
      readonly doubtful: boolean;
      readonly guess: number | null;
    }
  | {
      readonly kind: 'id-after-multiple-authorities' | 'id-intervening-in-same-note';
      readonly doubtful: boolean;
      readonly members: readonly number[];
    }
  | { readonly kind: 'id-pincite-before-first-page'; readonly firstPage: number; readonly pin: number }
  | { readonly kind: 'id-redundant-pincite' }
  | { readonly kind: 'id-different-title' }
  | {
      readonly kind:
        | 'supra-wrong-note'
        | 'supra-note-out-of-range'
        | 'supra-not-to-full-cite'
        | 'supra-points-forward'
        | 'supra-missing-note-number'
        | 'supra-open-number'
        | 'supra-unknown-label';
      readonly doubtful: boolean;
      /** The note (index) it should name, where there is one answer. */
      readonly right: number | null;
      /** The authorities it may mean, likeliest first; at most eight. */
      readonly candidates: readonly number[];
    }
  | { readonly kind: 'supra-unresolved'; readonly doubtful: boolean; readonly similar: readonly number[] }
  | { readonly kind: 'supra-ambiguous-author' | 'short-case-ambiguous-name'; readonly candidates: readonly number[] }
  | { readonly kind: 'supra-only-nested' | 'supra-same-surname' | 'supra-same-note' }
  /** `definition`: the occurrence that defines the name. */
  | { readonly kind: 'hereinafter-before-definition'; readonly definition: number }
  | { readonly kind: 'short-case-no-full'; readonly doubtful: boolean }
  | {
      readonly kind: 'short-case-volume-mismatch' | 'short-case-wrong-name';
      readonly doubtful: boolean;
      readonly right: number;
    }
  | { readonly kind: 'infra-as-short-form' }
  /** Of cross-references. `item`: the index into the citation's `items`, and behind them its `labels`, of the first at fault. */
  | {
      readonly kind:
        | 'cross-reference-missing-note'
        | 'supra-points-forward-note'
        | 'infra-points-backward'
        | 'supra-range-reversed'
        | 'cross-reference-no-call';
      readonly doubtful: boolean;
      readonly item: number;
    }
  /** `label`: the one that no note has. */
  | { readonly kind: 'cross-reference-unknown-label'; readonly label: Field }
  | { readonly kind: 'supra-part-missing' | 'supra-part-direction'; readonly doubtful: boolean }
  /** `note`: the note (index) that cites no case. */
  | { readonly kind: 'cross-reference-no-case'; readonly note: number };

/** What one citation points to. */
export type Link =
  /** A full citation: the work itself. */
  | { readonly kind: 'full'; readonly authority: number; readonly problems: readonly Problem[] }
  /** A short form. `authority` is null where it is unresolved; with `guess` it is only the likeliest. */
  | {
      readonly kind: 'reference';
      readonly authority: number | null;
      readonly guess: boolean;
      /** The occurrence directly meant: for *Id.* the one before, for *supra* the first in its target note. */
      readonly antecedent: number | null;
      /** The full citation at the end of the chain. */
      readonly full: number | null;
      /** The pinpoint that holds here, inherited by a bare *Id.*. */
      readonly pin: Pinpoint | null;
      /** The note (index into the manuscript's notes) that a *supra* names by its number; null where there is none. */
      readonly note: number | null;
      /** The key of the authority by which a *supra* or short-form case found it. */
      readonly key: Key | null;
      /** The fault lies with what it refers to: nothing is said here. */
      readonly rootCauseElsewhere: boolean;
      readonly problems: readonly Problem[];
    }
  /**
   * A cross-reference: `notes` and `headings` are indexes into the manuscript. Of a range of more than a hundred notes
   * only the two ends are in `notes`.
   */
  | {
      readonly kind: 'crossReference';
      readonly notes: readonly number[];
      readonly headings: readonly number[];
      /** Where the text marks the pages that are named: the first and last of a range. */
      readonly pages: readonly PageMark[];
      readonly problems: readonly Problem[];
    };

export interface Resolution {
  /** In reading order: a note is read where it is called. */
  readonly occurrences: readonly Occurrence[];
  /** By occurrence. */
  readonly links: readonly Link[];
  readonly authorities: readonly Authority[];
  /** By note: the ids of the occurrences in it, nested ones included. */
  readonly inNote: readonly (readonly number[])[];
  /** By passage: the same, in order. */
  readonly inPassage: readonly (readonly number[])[];
  /** In the order of their definitions. */
  readonly hereinafters: readonly HereinafterName[];
  readonly asked: Asked;
}

/** What a resolution was told by running text, beside what the citations say: see `kept.ts`. */
export interface Asked {
  /** Citations (occurrences) without a name that the body was asked for, and the name it gave. */
  readonly names: ReadonlyMap<number, Name | null>;
  /** Notes (indexes) whose whole text was searched for a name. */
  readonly notes: ReadonlySet<number>;
  /** All text that was not read was searched for words. */
  readonly unread: boolean;
  /** Paragraphs between two citations of the body were counted. */
  readonly paragraphs: boolean;
  /** A heading was looked for. */
  readonly headings: boolean;
}
