/** What a rule is, and what it says. One rule is one file with one value. */
import type { Span } from '../text/span';
import type { Dress, Options, Preset, Severity, Style } from '../settings/options';
import type { Manuscript, Passage } from '../manuscript/manuscript';
import type { Citation, CitationKind, Reading, Segment } from '../citation/citation';
import type { Resolution } from '../authority/authority';
import type { Part } from './parts';

export interface TextEdit {
  /** In the source. */
  readonly span: Span;
  readonly newText: string;
}

export interface Fix {
  readonly title: string;
  /** Safe: right whatever the writer meant; taken by *fix all*. Others are offered one by one. */
  readonly safe: boolean;
  readonly edits: readonly TextEdit[];
}

export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  /** In the source: the smallest text at fault. */
  readonly span: Span;
  /** The note it stands in (index into the manuscript's notes); null in the body. */
  readonly note: number | null;
  readonly part: number;
  readonly fixes: readonly Fix[];
  readonly related: readonly { readonly span: Span; readonly message: string }[];
}

/** What a rule's check gives; the rest of the finding follows from the rule and the place. */
export interface Fault {
  readonly span: Span;
  readonly message: string;
  readonly note: number | null;
  readonly part: number;
  /** Softer than the rule's own severity, where the ground is less firm; a rule can't raise it. */
  readonly severity?: Severity;
  readonly fixes?: readonly Fix[];
  readonly related?: readonly { readonly span: Span; readonly message: string }[];
  /**
   * The reference it is about (an occurrence's id). A reference gets one message: that of the first rule, in the order
   * of `index.ts`, that has something to say of it.
   */
  readonly about?: number;
}

/** The family it belongs to, which is also its folder. */
export type Family =
  | 'notes'
  | 'id'
  | 'supra'
  | 'shortForms'
  | 'signals'
  | 'strings'
  | 'cases'
  | 'pinpoints'
  | 'courts'
  | 'constitutions'
  | 'statutes'
  | 'official'
  | 'international'
  | 'authors'
  | 'titles'
  | 'journals'
  | 'books'
  | 'web'
  | 'unpublished'
  | 'quotations'
  | 'dates'
  | 'typography'
  | 'typeface'
  | 'language'
  | 'plausibility'
  | 'house'
  | 'directives';

/**
 * `reference`: a reference that does not hold. `structure`: calls, notes, numbering. `form`: how a citation is
 * written; held back on a document's first opening. `fact`: what a citation says of itself and can't be so; no matter
 * of style, so it is said of opinions as well.
 */
export type Concern = 'reference' | 'structure' | 'form' | 'fact';

export type Source =
  /** An Indigo Book rule (2d ed.) with its anchor, and the Bluebook's number for the same. */
  | { readonly kind: 'indigo'; readonly rule: string; readonly anchor: string; readonly bluebook: string | null }
  /** Nothing to cite: the document contradicts itself, or typography. */
  | { readonly kind: 'integrity'; readonly bluebook: string | null };

export interface Example {
  /** A whole small document; in a wrong one `«…»` marks exactly the range of the finding. */
  readonly text: string;
  readonly format?: 'plaintext' | 'markdown';
  readonly options?: Partial<Options>;
  /** Of a wrong example with a safe fix: the text after it. */
  readonly fixed?: string;
}

/** The whole document, for rules that need it. */
export interface DocumentContext {
  readonly manuscript: Manuscript;
  /** By passage. */
  readonly readings: readonly Reading[];
  readonly resolution: Resolution;
  readonly dress: Dress;
  /** In the source, in order: passages of opinions that the document prints within, of which rules speak as of opinions. */
  readonly excerpts: readonly Span[];
  readonly options: Options;
}

/** One passage by itself: what such a rule says depends on nothing else, so it is kept with the passage's reading. */
export interface PassageContext {
  readonly kind: Passage['kind'];
  readonly prose: Passage['prose'];
  readonly reading: Reading;
  readonly dress: Dress;
  /** The edition and the journal's own ways, for rules that differ by them. */
  readonly style: Style;
}

/** One citation of a passage, those nested in others included. */
export interface CitationContext extends PassageContext {
  /** The sentence it stands in. */
  readonly segment: Segment;
  /** The citation in whose parenthetical, history or related phrase it stands; null for one that stands by itself. */
  readonly outer: Citation | null;
}

/**
 * A fault in a passage; its spans and those of its fixes' edits lie in its prose, and are moved to the source when it
 * is placed.
 */
export interface PassageFault {
  readonly span: Span;
  readonly message: string;
  readonly severity?: Severity;
  readonly fixes?: readonly Fix[];
}

/** One passage at its place: with the source around it, its calls, and its note. */
export interface PlaceContext {
  readonly manuscript: Manuscript;
  readonly passage: Passage;
  readonly reading: Reading;
}

/** Where a rule says what it has found, one fault at a time. */
export type Report<F = PassageFault> = (fault: F) => void;

/**
 * What a rule's check is given. It answers through `report`, since it is asked hundreds of thousands of times and most
 * often has nothing to say, which so costs nothing.
 */
export type Reporting<Context> = Context & {
  readonly report: Report<Context extends DocumentContext ? Fault : PassageFault>;
};

/**
 * A check gives nothing back. It is no `void`, or a generator would do for one: nobody would run it.
 */
type Check<Context> = (context: Reporting<Context>) => undefined;

/**
 * What decides whether a rule has something to say: calls, notes, headings and their numbers; or those, and the
 * citations with what they mean. While that stays as it is, a rule that was silent stays silent, and is not asked.
 */
export type Ground = 'structure' | 'references';

interface RuleFacts {
  /** Kebab case, as in `docs/rules/ID.md`. */
  readonly id: string;
  readonly family: Family;
  readonly concern: Concern;
  readonly severity: Severity;
  /** Whether its fix is safe, one to choose, or none. */
  readonly fix: 'safe' | 'suggestion' | 'none';
  readonly source: Source;
  /** One line for lists. */
  readonly title: string;
  /** A paragraph or two of plain words: what is wrong, why it matters, what to do. */
  readonly description: string;
  /** Presets under which it speaks with another severity, or is off, than by itself. */
  readonly presets?: Readonly<Partial<Record<Preset, Severity | 'off'>>>;
  /** Off unless asked for by name or by preset. */
  readonly offByDefault?: boolean;
  /**
   * Whether a journal's style asks for it or forbids it, against preset and default; null where the style says nothing.
   * What is set for the rule itself still wins.
   */
  readonly forStyle?: (style: Style) => boolean | null;
  /** It speaks of quotations, URLs or code too; all others are silent there. */
  readonly looksIntoMasks?: boolean;
  /** The dresses in which it speaks; all, where nothing is said. In an opinion no rule of form speaks anyhow. */
  readonly dresses?: readonly Dress[];
  /** Said once in a document, of the first place; for habits that a writer has or has not. */
  readonly oncePerDocument?: boolean;
  readonly right: readonly Example[];
  readonly wrong: readonly Example[];
}

export type DocumentRule = RuleFacts & {
  readonly scope: 'document';
  /** Unless it is said, what the text says may decide as well, and the rule is asked at each change. */
  readonly ground?: Ground;
  readonly check: Check<DocumentContext>;
};

/** Of rules whose faults may be no slips but the writer's way. */
interface HabitFacts {
  /**
   * A slip is spoken of; of a habit only what `ofHabit` says, or nothing: which of the two it is, its number in the
   * whole document decides.
   */
  readonly isSlip?: (faults: number, rightOnes: number, dress: Dress) => boolean;
  /** What is said of a habit, once, at its first place. */
  readonly ofHabit?: HabitWords;
}

export interface HabitWords {
  readonly severity: Severity;
  /** In: how often it is found. */
  readonly message: (faults: number) => string;
  /** The title of the fix that takes those of all places together; to be chosen, never safe. */
  readonly fixTitle: string;
}

export type PassageRule = RuleFacts &
  HabitFacts & {
    readonly scope: 'passage';
    /** It is asked only of passages whose text holds one of these; of all, where nothing is said. */
    readonly marks?: readonly string[];
    /** It is asked only of passages that cite something, or something of these kinds. */
    readonly onlyWhereCited?: true | readonly CitationKind[];
    readonly check: Check<PassageContext>;
    /** How often a passage does it right, for `isSlip`. */
    readonly countRight?: (context: PassageContext) => number;
  };

/** What it says depends on one citation and the passage around it. Its kinds and its check are made by `ofCitations`. */
export type CitationRule = RuleFacts &
  HabitFacts & {
    readonly scope: 'citation';
    /** The kinds it is asked of; no other comes to its check. */
    readonly kinds: readonly CitationKind[] | 'all';
    /** Only those that have this. */
    readonly having?: Part;
    /** It is asked only of citations in passages whose text holds one of these; of all, where nothing is said. */
    readonly marks?: readonly string[];
    readonly check: (citation: Citation, context: Reporting<CitationContext>) => undefined;
    /** How often a passage does it right, for `isSlip`. */
    readonly countRight?: (context: PassageContext) => number;
  };

export type PlaceRule = RuleFacts &
  HabitFacts & {
    readonly scope: 'place';
    /** How often a passage does it right, for `isSlip`. */
    readonly countRight?: (context: PlaceContext) => number;
    /** Spans lie in the source. */
    readonly check: Check<PlaceContext>;
  };

export type Rule = DocumentRule | PassageRule | CitationRule | PlaceRule;

export type { Citation };
