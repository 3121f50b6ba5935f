/**
 * What the client and the server say to each other beyond the Language Server Protocol: the client's copy of
 * server/src/features/protocol.ts.
 */
import { NotificationType, RequestType } from 'vscode-languageclient';
import type { Position, Range, WorkspaceEdit } from 'vscode-languageclient';

/** Server to client: what Carolene sees in a document, for the language status item. */
export interface StatusParams {
  readonly uri: string;
  /** Short: "24 notes, 8 works, 3 findings". */
  readonly text: string;
  /** A sentence more. */
  readonly detail: string;
  readonly severity: 'info' | 'warning' | 'error';
  /** Whether it is sure of legal writing here; where not, it is silent. */
  readonly legal: boolean;
  /** Points of form not underlined, as the document has only been opened so far. */
  readonly formHeldBack: number;
}

/** Client to server: the line that is being written on, where no finding should appear yet. */
export interface CursorParams {
  readonly uri: string;
  readonly version: number;
  /** Zero-based. */
  readonly line: number;
}

export interface ShowFormParams {
  readonly uri: string;
}

export interface FillNoteNumbersParams {
  readonly uri: string;
  readonly version: number;
}

export interface FillNoteNumbersResult {
  /** Writes every open number that has one answer; null where there is none to write. */
  readonly edit: WorkspaceEdit | null;
  /** Open numbers without one answer, and why. */
  readonly left: readonly { readonly range: Range; readonly message: string }[];
}

/** What notes are named by: the numbers that they have, or their labels, `supra note #pan`. */
export interface NameNotesParams {
  readonly uri: string;
  readonly version: number;
  readonly by: 'number' | 'label';
}

export interface NameNotesResult {
  /** Null where there is nothing to rewrite. */
  readonly edit: WorkspaceEdit | null;
  readonly rewritten: number;
  /** References that stay as they are, and why. */
  readonly left: readonly { readonly range: Range; readonly message: string }[];
}

/** Client to server: the citation at a place, to be taken apart. */
export interface ExplainParams {
  readonly uri: string;
  readonly position: Position;
}

export interface ExplainResult {
  /** The citation as it is written. */
  readonly title: string;
  /** A page of Markdown. */
  readonly markdown: string;
}

/** Server to client: a settings file to be read, which may lie where only the editor can read. */
export interface ReadSettingsParams {
  readonly url: string;
}

/** Server to client: files of the workspace to be found by patterns from its folders. */
export interface FindFilesParams {
  readonly patterns: readonly string[];
}

/** A document that a report is made of. */
export interface ReportParams {
  readonly uri: string;
}

export interface TableOfAuthoritiesResult {
  readonly markdown: string;
  /** How many works are in it. */
  readonly works: number;
  /** References that have no sure answer, and so no place in it. */
  readonly uncounted: readonly { readonly range: Range; readonly message: string }[];
}

/** The works that a document cites, by their kinds, for the view of them. */
export interface AuthoritiesResult {
  readonly groups: readonly AuthorityGroup[];
}

export interface AuthorityGroup {
  /** One of a few, and the same for the same kind of works. */
  readonly id: string;
  readonly title: string;
  readonly works: readonly CitedWork[];
}

export interface CitedWork {
  /** As a table of authorities names it. */
  readonly name: string;
  /** In reading order; at least one. */
  readonly citations: readonly CitedPlace[];
}

export interface CitedPlace {
  /** "note 12", "line 40". */
  readonly place: string;
  /** The citation as it is written, cut where it is long. */
  readonly text: string;
  readonly range: Range;
}

export interface UnarchivedLinksResult {
  /** Each address once, in the order in which they stand first. */
  readonly urls: readonly string[];
}

export interface InsertArchivesParams {
  readonly uri: string;
  readonly version: number;
  /** On each line an address, a blank or a tab, and that of its archived copy. */
  readonly list: string;
}

export interface InsertArchivesResult {
  /** Null where there is nothing to put in. */
  readonly edit: WorkspaceEdit | null;
  readonly placed: number;
  /** Copies whose pages have one. */
  readonly alreadyThere: number;
  /** What could not be put in, and why; a range where the page is cited. */
  readonly left: readonly { readonly range: Range | null; readonly message: string }[];
}

/** A document whose references follow its notes. */
export interface FollowingParams {
  readonly uri: string;
}

/** What self-healing would do now. */
export interface RepairsResult {
  /** How many references, and notes that are out of order, it would change. */
  readonly count: number;
  /** Where the change was made that it follows from. */
  readonly place: Range | null;
  /** Empty where there is nothing to say. */
  readonly message: string;
  readonly edit: WorkspaceEdit | null;
  /** References whose target was deleted. */
  readonly lost: readonly { readonly range: Range; readonly message: string }[];
}

export interface InsertFootnoteParams {
  readonly uri: string;
  readonly position: Position;
}

export interface InsertFootnoteResult {
  readonly edit: WorkspaceEdit;
  /** Where the note is to be written, in the text after the edit. */
  readonly cursor: Position;
}

export interface RenumberNotesResult {
  /** Null where all is in order. */
  readonly edit: WorkspaceEdit | null;
  readonly left: readonly { readonly range: Range; readonly message: string }[];
}

/** Citations to be written in another form that means the same. */
export interface ConvertParams {
  readonly uri: string;
  readonly version: number;
  /** Short forms for *Id.*, or the inverse; short forms for repeated full citations, or the inverse. */
  readonly what: 'explicit' | 'id' | 'short' | 'full';
  /** Where; null for the whole document. */
  readonly range: Range | null;
}

export interface ConvertResult {
  /** Null where there is nothing to write. */
  readonly edit: WorkspaceEdit | null;
  readonly rewritten: number;
}

export const statusNotification = new NotificationType<StatusParams>('carolene/status');
export const cursorNotification = new NotificationType<CursorParams>('carolene/cursor');
export const showFormRequest = new RequestType<ShowFormParams, null, void>('carolene/showForm');
export const fillNoteNumbersRequest = new RequestType<FillNoteNumbersParams, FillNoteNumbersResult, void>(
  'carolene/fillNoteNumbers',
);
export const nameNotesRequest = new RequestType<NameNotesParams, NameNotesResult, void>('carolene/nameNotes');
export const tableOfAuthoritiesRequest = new RequestType<ReportParams, TableOfAuthoritiesResult | null, void>(
  'carolene/tableOfAuthorities',
);
export const authoritiesRequest = new RequestType<ReportParams, AuthoritiesResult, void>('carolene/authorities');
export const unarchivedLinksRequest = new RequestType<ReportParams, UnarchivedLinksResult | null, void>(
  'carolene/unarchivedLinks',
);
export const insertArchivesRequest = new RequestType<InsertArchivesParams, InsertArchivesResult | null, void>(
  'carolene/insertArchives',
);

/** Its text; null where there is no such file. */
export const readSettingsRequest = new RequestType<ReadSettingsParams, string | null, void>('carolene/readSettings');

/** Their URLs. */
export const findFilesRequest = new RequestType<FindFilesParams, readonly string[], void>('carolene/findFiles');

export const convertRequest = new RequestType<ConvertParams, ConvertResult, void>('carolene/convert');

/** Null where no citation stands. */
export const explainRequest = new RequestType<ExplainParams, ExplainResult | null, void>('carolene/explain');

export const repairsRequest = new RequestType<FollowingParams, RepairsResult, void>('carolene/repairs');
/** Null where no footnote can be called. */
export const insertFootnoteRequest = new RequestType<InsertFootnoteParams, InsertFootnoteResult | null, void>(
  'carolene/insertFootnote',
);
export const renumberNotesRequest = new RequestType<FollowingParams, RenumberNotesResult, void>(
  'carolene/renumberNotes',
);
/** All is as the writer wants it: nothing is offered until the next change. */
export const ignoreShiftRequest = new RequestType<FollowingParams, null, void>('carolene/ignoreShift');
