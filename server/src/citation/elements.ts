/** What citations are made of: one element each, with its text as written and its span in the passage's prose. */
import type { Span } from '../text/span';

/** Something read, as written, and where. */
export interface Field {
  readonly text: string;
  readonly span: Span;
}

/** Canonical, lower case, without `e.g.`; which words were written is in the field's text. */
export type SignalName =
  | 'see'
  | 'see also'
  | 'accord'
  | 'cf.'
  | 'compare'
  | 'with'
  | 'contra'
  | 'but see'
  | 'but cf.'
  | 'see generally'
  | 'contrast'
  | 'e.g.'
  | 'quoting'
  | 'citing';

export interface Signal extends Field {
  readonly name: SignalName;
  /** Whether `e.g.` follows or is the signal. */
  readonly eg: boolean;
}

/** A range of numbers with dropped digits written out; `last` is null for a single one. */
export interface NumberRange {
  readonly first: number;
  readonly last: number | null;
}

/** Where in a work: text and span without `at` and without the comma before it. */
export interface Pinpoint extends Field {
  readonly kind: 'page' | 'starPage' | 'section' | 'paragraph' | 'note' | 'subdivision' | 'passim';
  /** The numbers it names as far as they are Arabic; empty otherwise. For a section, only plain numbers. */
  readonly numbers: readonly NumberRange[];
  /** The word `at` where it is written. */
  readonly at: Field | null;
  /** The comma between what comes before and the pinpoint (or its `at`), where it is written. */
  readonly comma: Field | null;
}

export interface Parenthetical extends Field {
  /** Text without, span with the parentheses. `weight`: (en banc), (Marshall, J., dissenting), (emphasis added). */
  readonly kind: 'quoting' | 'citing' | 'weight' | 'explanatory';
}

export interface History {
  readonly phrase: Field;
  /** What follows the phrase, as written. */
  readonly text: string;
  readonly span: Span;
}

export interface Hereinafter {
  readonly name: Field;
  /** With its brackets. */
  readonly span: Span;
  readonly brackets: 'square' | 'round';
  /** The word itself: `hereinafter`, or what stands for it (`hereafter`, `hereinafter cited as`). */
  readonly word: Field;
}

export interface CitedDate extends Field {
  readonly year: number | null;
  /** 1 to 12; the word as written is in `monthName`. */
  readonly month: number | null;
  readonly day: number | null;
  readonly monthName: Field | null;
}

export interface Author extends Field {
  /** What a later short form may call this author by, strongest first; whole name last. Institutions: as printed. */
  readonly names: readonly string[];
  readonly institution: boolean;
  /** An acronym given in parentheses behind the name, `UNHCR`. */
  readonly acronym: Field | null;
  /**
   * `uncertain`: two one-word segments, `Liang, Pan`, of which either may be the surname: both are in `names`, and a
   * later short form decides. `surnameFirst`: three or more words without a comma of which the first or the last may be
   * the surname, as with Korean or Chinese names; any is accepted.
   */
  readonly order: 'usual' | 'uncertain' | 'surnameFirst';
}

/** Volume, reporter and page: one of the places where a case is printed. */
export interface ReporterPlace {
  readonly volume: Field;
  /** `text` as written; `standard` in the table's spelling. */
  readonly reporter: Field & { readonly standard: string };
  /** The first page; null where a short form gives only the pinpoint. May be `___`. */
  readonly page: Field | null;
  readonly pinpoint: Pinpoint | null;
  readonly nominative: { readonly volume: Field | null; readonly name: Field } | null;
}

export interface CaseName extends Field {
  readonly plaintiff: Field | null;
  readonly defendant: Field | null;
  /** The object of `In re`, `Ex parte`; null with two parties. */
  readonly object: Field | null;
  /** A popular name in parentheses behind the name. */
  readonly popular: Field | null;
  /** What a case is called whose parties stand behind it in parentheses: `Corfu Channel (U.K. v. Alb.)`. */
  readonly heading: Field | null;
  /** Other offsets at which the name may begin, where it runs straight on from a sentence; nearest first. */
  readonly candidates: readonly number[];
}

/** Where a work can be read on line. */
export interface Online {
  readonly url: Field | null;
  readonly archive: Field | null;
  readonly lastVisited: { readonly date: CitedDate | null; readonly span: Span } | null;
}
