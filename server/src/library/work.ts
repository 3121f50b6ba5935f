/** A work as a library of sources knows it, in words that are neither BibTeX's nor CSL's. */
import type { Span } from '../text/span';

export type WorkKind =
  | 'article'
  | 'magazine'
  | 'newspaper'
  | 'book'
  | 'chapter'
  | 'entry'
  | 'report'
  | 'thesis'
  | 'manuscript'
  | 'web'
  | 'case'
  | 'legislation'
  | 'bill'
  | 'hearing'
  | 'regulation'
  | 'treaty'
  | 'patent'
  | 'other';

/** A person, or with `family` alone an institution, or somebody of one name. */
export interface Contributor {
  readonly given: string;
  /** With its particle: `van der Pan`. */
  readonly family: string;
  /** `Jr.`, `III`; empty if none. */
  readonly suffix: string;
}

export interface Day {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number | null;
  readonly day: number | null;
}

/** Texts are without LaTeX and HTML but for `<i>…</i>`, which marks what stands out of its title. */
export interface Work {
  /** The key by which it is cited: `pan2015`. */
  readonly key: string;
  /** In the text of its file: the key, to which *go to definition* leads. */
  readonly span: Span;
  readonly kind: WorkKind;
  readonly authors: readonly Contributor[];
  readonly editors: readonly Contributor[];
  readonly translators: readonly Contributor[];
  readonly title: string | null;
  readonly shortTitle: string | null;
  /** The journal, paper, site, collection, reporter or code. */
  readonly container: string | null;
  readonly containerShort: string | null;
  readonly series: string | null;
  readonly volume: string | null;
  readonly issue: string | null;
  /** Of a report, bill, patent, docket, public law. */
  readonly number: string | null;
  /** The first page, or a range of them as written. */
  readonly page: string | null;
  readonly section: string | null;
  readonly edition: string | null;
  readonly publisher: string | null;
  /** The court, committee, legislature, institution or university. */
  readonly body: string | null;
  /** `Note`, `Working Paper`, `phdthesis`. */
  readonly genre: string | null;
  /** Of a Congress or session. */
  readonly session: string | null;
  readonly date: Day | null;
  readonly accessed: Day | null;
  readonly url: string | null;
  readonly doi: string | null;
  /** As written: `english`, `de-DE`; null if not said. */
  readonly language: string | null;
}

/** What could not be read of a file: where, and why in plain words. */
export interface Unread {
  readonly span: Span;
  readonly message: string;
}

export interface LibraryText {
  readonly works: readonly Work[];
  readonly unread: readonly Unread[];
}

export const nothingRead: LibraryText = { works: [], unread: [] };
