/**
 * How a request comes to its answer: the document that it is about, in the version that the client had when it asked.
 * `requests.ts` and `ownRequests.ts` list what is answered.
 */
import {
  LSPErrorCodes,
  ResponseError,
  type CancellationToken,
  type Connection,
  type RequestType,
  type ServerCapabilities,
  type TextDocumentIdentifier,
} from 'vscode-languageserver';
import type { ClientAbilities } from './abilities';
import type { Diagnosing } from './diagnosing';
import type { Library } from '../library/library';
import { shelfOf, type Libraries } from './libraries';
import type { OpenDocument } from './openDocument';
import type { View } from './view';

/** What answers are made of: the server as the requests see it. */
export interface Answering {
  readonly connection: Connection;
  readonly client: ClientAbilities;
  readonly documents: ReadonlyMap<string, OpenDocument>;
  readonly diagnosing: Diagnosing;
  /** Documents in which the writer asked for points of form, for as long as the server lives. */
  readonly formAsked: Set<string>;
  readonly libraries: Libraries;
}

/** What an answer may need besides the analysis and the question. */
export interface Around {
  readonly client: ClientAbilities;
  readonly document: OpenDocument;
  /** The sources that the document can cite; read when it is first asked for. */
  readonly library: () => Promise<Library>;
}

/** A request of the protocol: what the server says of it when it introduces itself, and how it listens. */
export interface StandardRequest {
  provides(client: ClientAbilities): ServerCapabilities;
  listen(to: Answering): void;
}

/** A request or notification of our own client. */
export type OwnRequest = (to: Answering) => void;

/** Made from the analysis of the document that the question is about. */
type Make<P, R> = (view: View, params: P, around: Around) => R | Promise<R>;

/**
 * A request about one document.
 * @param worthwhile looks at the text alone: where it says no, nothing is analysed, and the answer is null
 */
export function standard<P extends { readonly textDocument: TextDocumentIdentifier }, R>(
  type: RequestType<P, R | null, void>,
  provides: ServerCapabilities | StandardRequest['provides'],
  make: Make<P, R | null>,
  worthwhile: (document: OpenDocument, params: P) => boolean = () => true,
): StandardRequest {
  return {
    provides: typeof provides === 'function' ? provides : () => provides,
    listen(to) {
      respond(to, type, async (params, token) => {
        const document = to.documents.get(params.textDocument.uri);
        if (document === undefined || !worthwhile(document, params)) return null;
        return answer(to, document, token, null, params, make);
      });
    },
  };
}

/** A request of our own client about one document; `nothing` is the answer where it isn't open. */
export function own<P extends { readonly uri: string }, R>(
  type: RequestType<P, R, void>,
  nothing: R,
  make: Make<P, R>,
): OwnRequest {
  return (to) => {
    respond(to, type, async (params, token) => {
      const document = to.documents.get(params.uri);
      return document === undefined ? nothing : answer(to, document, token, nothing, params, make);
    });
  };
}

/** By the name of the request: the library's types don't take an answer whose type is still open. */
function respond<P, R>(
  { connection }: Answering,
  { method }: RequestType<P, R, void>,
  handler: (params: P, token: CancellationToken) => Promise<R>,
): void {
  connection.onRequest<unknown, null>(method, handler);
}

/**
 * An answer for the version that the client had when it asked. When the text moves on before the answer is there, the
 * places in the question mean something else, and the client is told so.
 */
async function answer<P, R>(
  { client, libraries }: Answering,
  document: OpenDocument,
  token: CancellationToken,
  nothing: R,
  params: P,
  make: Make<P, R>,
): Promise<R> {
  const { version } = document;
  const view = await document.view();
  refuseIfCancelled(token);
  if (view === null) return nothing;
  if (view.version !== version) throw new ResponseError(LSPErrorCodes.ContentModified, 'The document has changed.');
  const library = (): Promise<Library> => libraries.of(shelfOf(document, view.analysis.manuscript.frontMatter));
  return make(view, params, { client, document, library });
}

export function refuseIfCancelled(token: CancellationToken): void {
  if (token.isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, 'Cancelled.');
}
