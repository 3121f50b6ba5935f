/** The entry of the bundle `dist/carolene.js`. */
import { run } from './program';
import { endQuietlyOnClosedPipe, processTerminal } from './terminal';

endQuietlyOnClosedPipe();
run(process.argv.slice(2), processTerminal).then(
  (status) => {
    // Not process.exit(): what is still being written to a pipe would be lost.
    if (status !== null) process.exitCode = status;
  },
  (error: unknown) => {
    processTerminal.complain(error instanceof Error ? (error.stack ?? error.message) : String(error));
    process.exitCode = 2;
  },
);
