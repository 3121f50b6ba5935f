/** A run of the command line with what it says caught. */
import pc from 'picocolors';
import { run } from '../../../server/src/cli/program';
import type { ExitStatus, Terminal } from '../../../server/src/cli/terminal';

export interface Captured {
  /** Null where a server was started. */
  readonly status: ExitStatus | null;
  readonly out: string;
  readonly messages: string;
}

export async function carolene(...args: string[]): Promise<Captured> {
  let out = '';
  let messages = '';
  const terminal: Terminal = {
    print: (result) => (out += typeof result === 'string' ? result : Buffer.from(result).toString()),
    complain: (message) => (messages += `${message}\n`),
    tell: (text) => (messages += text),
    colors: pc.createColors(false),
    messageColors: pc.createColors(false),
  };
  const status = await run(args, terminal);
  return { status, out, messages };
}
