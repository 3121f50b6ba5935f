/** What a writer waits for, through real JSON-RPC: a server of its own process, one keystroke after the other. */
import { spawn } from 'node:child_process';
import {
  createMessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
  type MessageConnection,
} from 'vscode-jsonrpc/node';
import type { Format } from '../../server/src/manuscript/manuscript';
import { LineIndex, type Position } from '../../server/src/text/line-index';
import { article } from './article';
import { atMost, info, ratioAtMost, type Line } from './budget';
import { libraryFolder } from './library';
import { quantile } from './measure';

const size = 1_000_000;
const keystrokes = 300;
const completions = 100;
const works = 5_000;

/** @param server the file of the server */
export async function* typingLines(server: string): AsyncGenerator<Line> {
  for (const format of ['plaintext', 'markdown'] as const) yield* linesFor(server, format);
}

async function* linesFor(server: string, format: Format): AsyncGenerator<Line> {
  const { text, notes } = article(format, size, 7_000);
  const library = libraryFolder(works);
  const session = await Session.start(server, format, text, notes, library.url);
  try {
    const name = (what: string): string => `${format}, ${(text.length / 1e6).toFixed(1)} MB, ${notes} notes: ${what}`;
    const { opened, longestBlock } = await session.open();
    yield info(name('from opening to diagnostics'), `${opened.toFixed(0)} ms`);
    yield atMost(name('longest block of the event loop while opening'), longestBlock, 50, ' ms');
    const times = await session.keystrokes(placesToType(text), keystrokes);
    yield atMost(name('keystroke to diagnostics, median'), quantile(times), 8, ' ms');
    yield atMost(name('keystroke to diagnostics, 99th percentile'), quantile(times, 0.99), 16, ' ms');
    yield ratioAtMost(name('keystroke to opening'), quantile(times) / opened, 0.05, 0.2);
    const lists = await session.completions(completions);
    yield atMost(name('completion after “supra note ”, median'), quantile(lists), 16, ' ms');
    const cited = await session.completionsOf('See Lee', completions);
    yield atMost(name(`completion of a work in a note, library of ${works}, median`), quantile(cited), 30, ' ms');
    yield atMost(name('the same, 99th percentile'), quantile(cited, 0.99), 30, ' ms');
    const empty = await session.emptyCompletions(completions);
    yield atMost(name('completion where there is none, median'), quantile(empty), 2, ' ms');
  } finally {
    session.end();
    library.remove();
  }
}

/** Ends of sentences, all over the body and the notes. */
function placesToType(text: string): Position[] {
  const lines = LineIndex.of(text);
  const places: Position[] = [];
  for (let at = text.indexOf('. '); at >= 0; at = text.indexOf('. ', at + Math.floor(text.length / 50))) {
    places.push(lines.positionAt(at));
  }
  return places;
}

interface Report {
  readonly resultId?: string;
}

class Session {
  private version = 1;
  /** The report that the diagnostics are known by: asked again, only one that says something else comes whole. */
  private previousResultId: string | undefined;

  private constructor(
    private readonly connection: MessageConnection,
    private readonly uri: string,
    private readonly format: Format,
    private readonly text: string,
    private readonly notes: number,
    readonly end: () => void,
  ) {}

  static async start(server: string, format: Format, text: string, notes: number, folder: string): Promise<Session> {
    const child = spawn(process.execPath, [server, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
    const connection = createMessageConnection(
      new StreamMessageReader(child.stdout),
      new StreamMessageWriter(child.stdin),
    );
    connection.listen();
    const capabilities = { textDocument: { diagnostic: { dynamicRegistration: false } }, workspace: {} };
    const workspaceFolders = [{ uri: folder, name: 'folder' }];
    await connection.sendRequest('initialize', {
      processId: process.pid,
      rootUri: null,
      workspaceFolders,
      capabilities,
    });
    await connection.sendNotification('initialized', {});
    const end = (): void => {
      connection.dispose();
      child.kill();
    };
    return new Session(connection, 'untitled:article', format, text, notes, end);
  }

  /** Opens the document, and meanwhile asks again and again something that only a blocked server is slow to refuse. */
  async open(): Promise<{ readonly opened: number; readonly longestBlock: number }> {
    const start = performance.now();
    const textDocument = { uri: this.uri, languageId: this.format, version: this.version, text: this.text };
    // The text itself has to be sent and parsed as JSON: that is waited for before the server's own time is counted.
    await this.connection.sendNotification('textDocument/didOpen', { textDocument });
    await this.refusal();
    let longestBlock = 0;
    let finished = false;
    const diagnosed = this.diagnostics().then(() => (finished = true));
    while (!finished) longestBlock = Math.max(longestBlock, await this.refusal());
    await diagnosed;
    return { opened: performance.now() - start, longestBlock };
  }

  /** Types a letter here and there, and takes it back; resolves to the times until fresh diagnostics are there. */
  async keystrokes(places: readonly Position[], count: number): Promise<number[]> {
    const times: number[] = [];
    for (let typed = 0; typed < count; typed++) {
      const at = places[Math.floor(typed / 2) % places.length];
      if (at === undefined) break;
      const after = { line: at.line, character: at.character + 1 };
      const change = typed % 2 === 0 ? this.change(at, at, 'x') : this.change(at, after, '');
      times.push(await timedAsync(() => Promise.all([change, this.diagnostics()])));
    }
    return times;
  }

  /** Asks for the number behind `supra note `. */
  completions(count: number): Promise<number[]> {
    return this.completionsOf(this.format === 'markdown' ? 'See *supra* note ' : 'See supra note ', count);
  }

  /** Asks for a completion in a note that has just been begun. */
  async completionsOf(begun: string, count: number): Promise<number[]> {
    const end = LineIndex.of(this.text).positionAt(this.text.length);
    const label = this.notes + 1;
    const written = this.format === 'markdown' ? `\n[^${label}]: ${begun}` : `\n[${label}] ${begun}`;
    await this.change(end, end, written);
    const at = { line: end.line + 1, character: written.length - 1 };
    const times = await this.requests('textDocument/completion', at, count);
    await this.change(end, at, '');
    return times;
  }

  /** The same where there is nothing to offer: in the body. */
  emptyCompletions(count: number): Promise<number[]> {
    return this.requests('textDocument/completion', { line: 4, character: 20 }, count);
  }

  private async requests(method: string, position: Position, count: number): Promise<number[]> {
    const times: number[] = [];
    const ask = () => this.connection.sendRequest(method, { textDocument: { uri: this.uri }, position });
    for (let asked = 0; asked < count; asked++) times.push(await timedAsync(ask));
    return times;
  }

  private change(start: Position, end: Position, text: string): Promise<void> {
    this.version++;
    return this.connection.sendNotification('textDocument/didChange', {
      textDocument: { uri: this.uri, version: this.version },
      contentChanges: [{ range: { start, end }, text }],
    });
  }

  /** As VS Code asks. */
  private async diagnostics(): Promise<void> {
    const { uri, previousResultId } = this;
    const params = { identifier: 'carolene', textDocument: { uri }, previousResultId };
    const report = await this.connection.sendRequest<Report>('textDocument/diagnostic', params);
    this.previousResultId = report.resultId;
  }

  private refusal(): Promise<number> {
    return timedAsync(() => this.connection.sendRequest('carolene/nothing').catch(() => null));
  }
}

async function timedAsync(action: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await action();
  return performance.now() - start;
}
