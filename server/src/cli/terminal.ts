/** Where a command's words go: results to standard output, messages to standard error. */
import pc from 'picocolors';
import type { Colors } from 'picocolors/types';

export interface Terminal {
  /** The result, and nothing else. */
  print(result: string | Uint8Array): void;
  /** A message; one line, without its end. */
  complain(message: string): void;
  /** Text for people beside the result. */
  tell(text: string): void;
  /** For what is printed. */
  readonly colors: Colors;
  /** For what is told. */
  readonly messageColors: Colors;
}

/** 0: all is well. 1: an error-level finding is left, or too many warnings. 2: a file or the settings can't be read, or wrong usage. */
export type ExitStatus = 0 | 1 | 2;

/** The command line itself is wrong: told with a hint at `--help`, exit status 2. */
export class UsageError extends Error {}

export const processTerminal: Terminal = {
  print: (result) => void process.stdout.write(result),
  complain: (message) => void process.stderr.write(`carolene: ${message}\n`),
  tell: (text) => void process.stderr.write(text),
  colors: pc.createColors(wantsColor(process.stdout)),
  messageColors: pc.createColors(wantsColor(process.stderr)),
};

/** Colours on a terminal only; NO_COLOR and FORCE_COLOR decide otherwise, as everywhere. */
function wantsColor(stream: { readonly isTTY?: boolean }): boolean {
  const { NO_COLOR, FORCE_COLOR, TERM } = process.env;
  if (NO_COLOR !== undefined && NO_COLOR !== '') return false;
  if (FORCE_COLOR !== undefined && FORCE_COLOR !== '') return FORCE_COLOR !== '0';
  return stream.isTTY === true && TERM !== 'dumb';
}

/** A reader who has seen enough (`| head`) closes the pipe: that is no failure. */
export function endQuietlyOnClosedPipe(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
      process.exit(process.exitCode ?? 0);
    });
  }
}
