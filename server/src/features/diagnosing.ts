/**
 * Bringing diagnostics to the client: pulled where it asks for them, else pushed, never both. Pushed ones carry their
 * version, come once for the last of a burst of edits, and never after the document was closed.
 */
import {
  DiagnosticRefreshRequest,
  DocumentDiagnosticReportKind,
  type Connection,
  type Diagnostic,
  type DocumentDiagnosticReport,
} from 'vscode-languageserver';
import type { Analysis } from '../analysis/analysis';
import type { Pace } from '../analysis/live';
import type { Outlook } from '../repair/heal/follow';
import type { ClientAbilities } from './abilities';
import { diagnosticsOf } from './diagnostics';
import { workspaceEdit } from './edits';
import { followingDiagnostics } from './followingShown';
import type { OpenDocument } from './openDocument';
import { reporting } from './reporting';
import { statusNotification, type StatusParams } from './protocol';
import { statusOf } from './status';
import type { View } from './view';

/** What was last told of a document; an answer that says the same is not sent again. */
interface Told {
  readonly resultId: string;
  readonly diagnostics: readonly Diagnostic[];
}

export class Diagnosing {
  readonly #told = new Map<string, Told>();
  readonly #status = new Map<string, StatusParams>();
  #answers = 0;

  constructor(
    private readonly connection: Connection,
    private readonly pace: Pace,
    private readonly client: ClientAbilities,
    private readonly isOpen: (document: OpenDocument) => boolean,
  ) {}

  /** The answer to a pull; null if the document is closed meanwhile. It is for the newest version there is. */
  async report(document: OpenDocument, previousResultId: string | undefined): Promise<DocumentDiagnosticReport | null> {
    const told = await this.#look(document);
    if (told === null) return null;
    const { resultId, diagnostics } = told;
    if (resultId === previousResultId) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId };
    return { kind: DocumentDiagnosticReportKind.Full, resultId, items: [...diagnostics] };
  }

  /** What is shown of a document may have changed: a client that is pushed to gets it, another is left to ask. */
  changed(document: OpenDocument): void {
    if (this.client.pullsDiagnostics) return;
    this.#push(document).catch(reporting(this.connection));
  }

  /** What is shown of documents changed although their text did not. */
  refresh(documents: Iterable<OpenDocument>): void {
    if (!this.client.pullsDiagnostics) for (const document of documents) this.changed(document);
    else if (this.client.refreshesDiagnostics) {
      this.connection.sendRequest(DiagnosticRefreshRequest.type).catch(reporting(this.connection));
    }
  }

  closed(document: OpenDocument): void {
    const told = this.#told.get(document.uri);
    this.#told.delete(document.uri);
    this.#status.delete(document.uri);
    if (this.client.pullsDiagnostics || told === undefined || told.diagnostics.length === 0) return;
    void this.connection.sendDiagnostics({ uri: document.uri, diagnostics: [] });
  }

  async #push(document: OpenDocument): Promise<void> {
    const { version } = document;
    // The messages that are waiting come one in a turn of the event loop: two turns without an edit, and it is the last.
    await this.pace.pause();
    await this.pace.pause();
    if (document.version !== version) return;
    const before = this.#told.get(document.uri);
    const told = await this.#look(document);
    if (told === null || document.version !== version || told === before) return;
    await this.connection.sendDiagnostics({ uri: document.uri, version, diagnostics: [...told.diagnostics] });
  }

  async #look(document: OpenDocument): Promise<Told | null> {
    const view = await document.view();
    if (view === null || !this.isOpen(document)) return null;
    const shown = document.show(view.analysis);
    this.#tellStatus(statusOf(document.uri, view.analysis, shown));
    const following = document.following(view.analysis);
    const diagnostics = diagnosticsOf(view, shown.findings, this.client);
    if (following !== null) diagnostics.push(...followingDiagnostics(view, following, this.client));
    if (following !== null && document.follow === 'always') this.#mend(view, following);
    const before = this.#told.get(document.uri);
    if (before !== undefined && sameDiagnostics(before.diagnostics, diagnostics)) return before;
    const told = { resultId: String(++this.#answers), diagnostics };
    this.#told.set(document.uri, told);
    return told;
  }

  /** Without asking, once a version; what is cut waits, since it may be pasted elsewhere. */
  #mend(view: View, { edits, isWaiting }: Outlook): void {
    if (edits.length === 0 || isWaiting || !this.client.appliesEdits || this.#mended === view.analysis) return;
    this.#mended = view.analysis;
    const label = 'References follow their notes';
    const edit = workspaceEdit(view, edits, this.client);
    this.connection.workspace.applyEdit({ label, edit }).catch(reporting(this.connection));
  }

  #mended: Analysis | null = null;

  #tellStatus(status: StatusParams): void {
    if (!this.client.own || sameStatus(this.#status.get(status.uri), status)) return;
    this.#status.set(status.uri, status);
    void this.connection.sendNotification(statusNotification, status);
  }
}

function sameStatus(a: StatusParams | undefined, b: StatusParams): boolean {
  return a !== undefined && a.text === b.text && a.detail === b.detail && a.formHeldBack === b.formHeldBack;
}

const sameDiagnostics = (a: readonly Diagnostic[], b: readonly Diagnostic[]): boolean =>
  a.length === b.length && a.every((each, index) => sameDiagnostic(each, b[index]));

function sameDiagnostic(a: Diagnostic, b: Diagnostic | undefined): boolean {
  return (
    b !== undefined &&
    a.code === b.code &&
    a.severity === b.severity &&
    a.message === b.message &&
    sameRange(a.range, b.range) &&
    sameRelated(a.relatedInformation ?? [], b.relatedInformation ?? [])
  );
}

function sameRange(a: Diagnostic['range'], b: Diagnostic['range']): boolean {
  return (
    a.start.line === b.start.line &&
    a.start.character === b.start.character &&
    a.end.line === b.end.line &&
    a.end.character === b.end.character
  );
}

type Related = NonNullable<Diagnostic['relatedInformation']>;

const sameRelated = (a: Related, b: Related): boolean =>
  a.length === b.length &&
  a.every(({ message, location }, index) => {
    const other = b[index];
    return other !== undefined && other.message === message && sameRange(location.range, other.location.range);
  });
