/**
 * Whether a suite that ran in the extension host passed. VS Code's word is not enough: it reports 0 when the host has
 * crashed and when no test ran.
 */
import type { EditorServer } from './server';

/** The suite's own last line, as test/e2e/suite/index.ts prints it. */
const closingLine = /^(\d+) passed, (\d+) failed, (\d+) skipped$/;

export class Verdict {
  #passed = 0;

  /** Takes each line that the extension host logs. */
  read(line: string): void {
    const passed = closingLine.exec(line)?.[1];
    if (passed !== undefined) this.#passed = Number(passed);
  }

  /** Null for a pass, else what went wrong. */
  complaint(exitCode: number, server: Pick<EditorServer, 'output'>): string | null {
    if (exitCode !== 0) return `the extension host ended with ${exitCode}`;
    const violentEnd = /Extension Host Process exited with code: (?!0,).*/.exec(server.output())?.[0];
    if (violentEnd !== undefined) return violentEnd;
    if (this.#passed === 0) return 'the extension host ended without a closing line of at least one passed test';
    return null;
  }
}
