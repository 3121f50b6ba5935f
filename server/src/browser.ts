/**
 * The entry in a web worker, which has no Node about it: spoken to by messages. The bundle made of it is the core of the
 * server for Node, too, which requires it and speaks for itself.
 */
import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { startServer } from './server';

declare const self: DedicatedWorkerGlobalScope;

const inWorker = 'importScripts' in globalThis;

if (inWorker) {
  startServer(createConnection(new BrowserMessageReader(self), new BrowserMessageWriter(self)), {
    now: () => performance.now(),
    pause: () => new Promise((resolve) => setTimeout(resolve, 0)),
    readSettings: null,
    findFiles: null,
  });
}
