/**
 * The web server bundle where nothing is Node's: a context of its own with what every web worker has and no more. Asking
 * it for `process`, `require` or `Buffer` throws, as it would in a browser.
 */
import { readFileSync } from 'node:fs';
import { createContext, Script } from 'node:vm';

/** What a dedicated worker offers that a language server has use for. */
const workerGlobals = {
  setTimeout,
  clearTimeout,
  setInterval,
  clearInterval,
  queueMicrotask,
  structuredClone,
  TextEncoder,
  TextDecoder,
  URL,
  URLSearchParams,
  AbortController,
  MessageChannel,
  performance,
  console,
  importScripts: () => {
    throw new Error('the bundle is one file');
  },
};

interface Message {
  readonly jsonrpc: '2.0';
  readonly id?: number | string;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
  readonly error?: unknown;
}

export class BareWorker {
  readonly #received: Message[] = [];
  readonly #waiting: (() => void)[] = [];
  #deliver: (message: Message) => void = () => {
    throw new Error('the bundle does not listen');
  };
  #nextId = 1;

  constructor(bundle: string) {
    const worker = {
      ...workerGlobals,
      postMessage: (message: Message) => this.#receive(message),
      addEventListener: (type: string, listener: (event: { data: Message }) => void) => {
        if (type === 'message') this.#deliver = (data) => listener({ data });
      },
      removeEventListener: () => undefined,
    };
    const scope = createContext(Object.assign(worker, { self: worker }));
    // As in a browser, `onmessage = …` is another way to listen.
    Object.defineProperty(worker, 'onmessage', {
      set: (listener: (event: { data: Message }) => void) => {
        this.#deliver = (data) => listener({ data });
      },
    });
    new Script(readFileSync(bundle, 'utf8'), { filename: bundle }).runInContext(scope);
  }

  /** Sends a request and waits for its answer; rejects with the server's error. */
  async request(method: string, params: unknown): Promise<unknown> {
    const id = this.#nextId++;
    this.#send({ jsonrpc: '2.0', id, method, params });
    const answer = await this.find((message) => message.id === id && message.method === undefined);
    if (answer.error !== undefined) throw new Error(JSON.stringify(answer.error));
    return answer.result;
  }

  notify(method: string, params: unknown): void {
    this.#send({ jsonrpc: '2.0', method, params });
  }

  /** The first message, received already or still to come, of which this is true. */
  async find(isIt: (message: Message) => boolean): Promise<Message> {
    for (;;) {
      const found = this.#received.find(isIt);
      if (found !== undefined) return found;
      await new Promise<void>((resolve) => this.#waiting.push(resolve));
    }
  }

  #send(message: Message): void {
    // Structured cloning, as between any two threads.
    this.#deliver(structuredClone(message));
  }

  #receive(message: Message): void {
    this.#received.push(structuredClone(message));
    for (const wake of this.#waiting.splice(0)) wake();
  }
}
