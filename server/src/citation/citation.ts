/**
 * What a citation is once it is read. In: one passage's prose. Out: a `Reading`: its segments and their citations.
 * All spans here lie in the passage's prose. Nothing here knows another passage. What citations are made of is in
 * `elements.ts`, what only those of official documents have in `official.ts`.
 */
import type { Span } from '../text/span';
import type {
  Author,
  CaseName,
  CitedDate,
  Field,
  Hereinafter,
  History,
  NumberRange,
  Online,
  Parenthetical,
  Pinpoint,
  ReporterPlace,
  Signal,
} from './elements';
import type * as official from './official';

export type * from './elements';
export type { PrintedPlace } from './official';

export type FullKind =
  | 'case'
  | 'statute'
  | 'sessionLaw'
  | 'rule'
  | 'restatement'
  | 'constitution'
  | 'regulation'
  | 'register'
  | 'executive'
  | 'bill'
  | 'hearing'
  | 'legislativeReport'
  | 'congressionalRecord'
  | 'treaty'
  | 'unDocument'
  | 'article'
  | 'periodical'
  | 'web'
  | 'socialMedia'
  | 'book'
  | 'chapter'
  | 'report'
  | 'dictionary'
  | 'unpublished'
  | 'courtDocument'
  | 'patent'
  | 'foreign'
  | 'opaque';

export type ShortKind = 'id' | 'supra' | 'shortCase' | 'shortStatute';
export type CrossKind = 'infra' | 'crossReference';
export type CitationKind = FullKind | ShortKind | CrossKind;

interface Common {
  /**
   * From its first element to its last (parentheticals, history, hereinafter included), without signal and without
   * the punctuation that ends the clause.
   */
  readonly span: Span;
  readonly signal: Signal | null;
  readonly parentheticals: readonly Parenthetical[];
  readonly history: readonly History[];
  readonly hereinafter: Hereinafter | null;
  /**
   * Citations inside parentheticals, history and related-authority phrases (`reprinted in`, `available at`), in order:
   * never authorities of their note, never antecedents.
   */
  readonly nested: readonly Citation[];
}

export interface CaseCitation extends Common {
  readonly kind: 'case';
  /** Null where the note gives only the rest and the name stands in the sentence that carries its call. */
  readonly name: CaseName | null;
  /** The first is the main one, the others parallel. Empty for a docket, WL or LEXIS citation. */
  readonly places: readonly ReporterPlace[];
  /** `Judgment`, `Advisory Opinion` of an international court. */
  readonly designation: Field | null;
  /** `71` of `367 N.L.R.B. No. 71`: its number in a volume whose pages are not settled. */
  readonly number: Field | null;
  readonly court: Field | null;
  readonly date: CitedDate | null;
  /** Without its `No.`. */
  readonly docket: Field | null;
  readonly database: { readonly year: Field; readonly name: Field; readonly number: Field } | null;
  readonly pinpoint: Pinpoint | null;
  readonly online: Online;
}

/** Codes: U.S.C., I.R.C., state codes, compiled regulations; rules of courts and of conduct. */
export interface StatuteCitation extends Common {
  readonly kind: 'statute' | 'regulation' | 'rule';
  /** The name of the act in front. */
  readonly name: Field | null;
  readonly title: Field | null;
  /** As written, with its `standard` spelling. */
  readonly code: Field & { readonly standard: string };
  /** The section sign or word as written; null where it is missing. */
  readonly sign: Field | null;
  /** `section.text` is the whole list; `sections` the single ones, without subsections. */
  readonly section: Field | null;
  readonly sections: readonly string[];
  /** A comment behind the section; for most codes there is none. */
  readonly pinpoint: Pinpoint | null;
  /** Where a ruling is printed: `1981-2 C.B. 12`. */
  readonly place: ReporterPlace | null;
  readonly publisher: Field | null;
  readonly date: CitedDate | null;
}

export interface ConstitutionCitation extends Common {
  readonly kind: 'constitution';
  readonly jurisdiction: Field;
  /** Each with its lead word: `art. I`, `amend. XIV`, `§ 8`, `cl. 3`, `pmbl.`. */
  readonly subdivisions: readonly Field[];
  readonly date: CitedDate | null;
}

/** What all works of authors have. */
interface Authored extends Common {
  readonly authors: readonly Author[];
  readonly title: Field | null;
  readonly date: CitedDate | null;
  readonly pinpoint: Pinpoint | null;
  readonly online: Online;
}

export interface ArticleCitation extends Authored {
  readonly kind: 'article';
  readonly designation: Field | null;
  readonly volume: Field;
  readonly journal: Field & { readonly standard: string };
  readonly page: Field | null;
}

export interface PageCitation extends Authored {
  readonly kind: 'periodical' | 'web' | 'socialMedia';
  readonly designation: Field | null;
  /** The newspaper, magazine or site. */
  readonly container: Field | null;
  /** `@handle` of a social medium. */
  readonly handle: Field | null;
  readonly page: Field | null;
}

export interface BookCitation extends Authored {
  readonly kind: 'book' | 'chapter' | 'dictionary';
  readonly volume: Field | null;
  /** The collection a chapter is in. */
  readonly collection: Field | null;
  readonly page: Field | null;
  /** `§ 12.01` of a treatise; a page behind it is the pinpoint. */
  readonly section: Pinpoint | null;
  readonly edition: Field | null;
  readonly editors: readonly Field[];
  readonly translators: readonly Field[];
  readonly publisher: Field | null;
}

export interface ReportCitation extends Authored {
  readonly kind: 'report';
  readonly number: Field | null;
  /** Its institution's site, where that is named as well: `The Pew Charitable Trusts, …, Pew`. */
  readonly container: Field | null;
}

/** Working papers, forthcoming articles, theses, letters, interviews. */
export interface UnpublishedCitation extends Authored {
  readonly kind: 'unpublished';
  readonly designation: Field | null;
  /** Of a forthcoming article. */
  readonly volume: Field | null;
  /** The journal of a forthcoming article. */
  readonly container: Field | null;
  /** Who brought it out: `Nat'l Bureau of Econ. Rsch.`. */
  readonly institution: Field | null;
  /** `Working Paper`. */
  readonly series: Field | null;
  readonly number: Field | null;
}

export interface SessionLawCitation extends Common, official.SessionLaw {}
export interface RestatementCitation extends Common, official.Restatement {}
export interface RegisterCitation extends Common, official.Register {}
export interface ExecutiveCitation extends Common, official.Executive {}
export interface PatentCitation extends Common, official.Patent {}
export interface BillCitation extends Common, official.Bill {}
export interface HearingCitation extends Common, official.Hearing {}
export interface LegislativeReportCitation extends Common, official.LegislativeReport {}
export interface CongressionalRecordCitation extends Common, official.CongressionalRecord {}
export interface TreatyCitation extends Common, official.Treaty {}
export interface UnDocumentCitation extends Common, official.UnDocument {}
export interface CourtDocumentCitation extends Common, official.CourtDocument {}
export interface ForeignCitation extends Common, official.Foreign {}

/** Plainly a citation, of no form that is read: one authority, so that what follows it still holds. */
export interface OpaqueCitation extends Common {
  readonly kind: 'opaque';
  /** What made it plain; at least two. */
  readonly marks: readonly (
    'year' | 'date' | 'url' | 'lastVisited' | 'reporter' | 'section' | 'title' | 'publisher' | 'author' | 'number'
  )[];
  readonly authors: readonly Author[];
  readonly title: Field | null;
  readonly online: Online;
}

export type FullCitation =
  | CaseCitation
  | StatuteCitation
  | ConstitutionCitation
  | ArticleCitation
  | PageCitation
  | BookCitation
  | ReportCitation
  | UnpublishedCitation
  | SessionLawCitation
  | RestatementCitation
  | RegisterCitation
  | ExecutiveCitation
  | PatentCitation
  | BillCitation
  | HearingCitation
  | LegislativeReportCitation
  | CongressionalRecordCitation
  | TreatyCitation
  | UnDocumentCitation
  | CourtDocumentCitation
  | ForeignCitation
  | OpaqueCitation;

export interface IdCitation extends Common {
  readonly kind: 'id';
  /** `Id.`, `id.`, `Ibid.`, `ID.`, `Id` as written. */
  readonly word: Field;
  readonly pinpoint: Pinpoint | null;
}

export interface SupraCitation extends Common {
  readonly kind: 'supra';
  /** The name in front, without the comma: surname, institution, title words, hereinafter name. */
  readonly key: Field;
  /** `Lee, Ink, supra`: the title behind the name, which is then not in `key`. */
  readonly shortTitle: Field | null;
  /** The word `supra` itself. */
  readonly word: Field;
  /** `note`, `n.`, `notes` as written; null where missing. */
  readonly noteWord: Field | null;
  /** The number, or what stands for it while it is open (`__`, `XX`, `TK`, `[ ]`, `?`, `*`); null where missing. */
  readonly number: Field | null;
  readonly noteNumber: number | null;
  /** `pan` of `note #pan`: the note is named by its label, and `number` is the label with its mark. */
  readonly label: Field | null;
  /** `*` or `†`: the author's note. */
  readonly authorNote: boolean;
  /** The number is still to be written: a placeholder stands for it, or nothing does although `note` is written. */
  readonly open: boolean;
  /** `note 12 supra`. */
  readonly reversed: boolean;
  /** The comma before `supra`, where it is written. */
  readonly comma: Field | null;
  readonly pinpoint: Pinpoint | null;
}

export interface ShortCaseCitation extends Common {
  readonly kind: 'shortCase';
  readonly name: Field | null;
  /** The comma behind the name. */
  readonly comma: Field | null;
  /** `1986` of `[1986] 1 S.C.R. at 110`; null where the volume is the year, or none stands in brackets. */
  readonly year: Field | null;
  /** `page` is null unless the first page is kept; `pinpoint.at` is null where `at` is missing. Parallels follow. */
  readonly places: readonly ReporterPlace[];
  readonly pinpoint: Pinpoint | null;
}

/** `§ 1983` or `42 U.S.C. § 1985` standing for an act or code cited before: only the bare `§` form is this kind. */
export interface ShortStatuteCitation extends Common {
  readonly kind: 'shortStatute';
  readonly sign: Field;
  readonly section: Field;
  readonly sections: readonly string[];
}

/** One note, or those from one to another, by the labels of their calls; the labels without their `#`. */
export interface LabelledNotes {
  readonly span: Span;
  readonly first: Field;
  readonly last: Field | null;
  readonly dash: Field | null;
}

/** A bare cross-reference, or (`infra` with a `key`) a work cited before it is introduced. */
export interface CrossReference extends Common {
  readonly kind: CrossKind;
  readonly direction: 'supra' | 'infra';
  readonly word: Field;
  /** A name in front of `infra`: then its kind is `infra`; else null. */
  readonly key: Field | null;
  readonly target: 'note' | 'part' | 'section' | 'text' | 'page' | 'figure' | 'table';
  /** `notes`, `Part`, `text accompanying notes`…, as written; null for a bare `supra`. */
  readonly targetWord: Field | null;
  readonly accompanyingText: boolean;
  /** `cases cited`, `sources cited` in front. */
  readonly cited: 'cases' | 'sources' | null;
  /** Each number or range with its place; ranges not written out. Empty for Parts and while open. */
  readonly items: readonly (NumberRange & { readonly span: Span; readonly dash: Field | null })[];
  /** Notes that are named by their labels: `#pan`, `#pan–#lee`. */
  readonly labels: readonly LabelledNotes[];
  readonly open: boolean;
  readonly authorNote: boolean;
  /** `II.A`. */
  readonly part: Field | null;
}

export type Citation =
  FullCitation | IdCitation | SupraCitation | ShortCaseCitation | ShortStatuteCitation | CrossReference;

/** A sentence of a passage: running text, perhaps with citations in it, or a citation sentence. */
export interface Segment {
  readonly kind: 'text' | 'citations';
  readonly span: Span;
  /** In order; those nested in others are under them. */
  readonly citations: readonly Citation[];
  /**
   * False where something in it may be a citation that was not read: then nothing may be concluded from what it does
   * not seem to hold. A fully read citation and what is surely prose are sure.
   */
  readonly sure: boolean;
}

export interface Reading {
  readonly segments: readonly Segment[];
  /** Quotations, URLs and code: what stands there is another's, or no words at all. In order, not overlapping. */
  readonly masked: readonly (Span & { readonly kind: 'quotation' | 'url' | 'code' })[];
}
