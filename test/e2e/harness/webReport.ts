/** What becomes of the tests in a worker, which has no file to write to: a line of the log for each. */

export interface WebResult {
  readonly state: 'passed' | 'failed' | 'skipped';
  readonly title: string;
  readonly reason?: string;
}

const mark = 'carolene-test: ';

export const reportLine = (result: WebResult): string => mark + JSON.stringify(result);

/** Null for any other line. */
export function resultIn(line: string): WebResult | null {
  if (!line.startsWith(mark)) return null;
  const result: unknown = JSON.parse(line.slice(mark.length));
  return isResult(result) ? result : null;
}

const isResult = (value: unknown): value is WebResult =>
  typeof value === 'object' && value !== null && 'state' in value && 'title' in value;

/** As mocha's `json` reporter would write it. */
export function mochaReport(results: readonly WebResult[]): object {
  const of = (state: WebResult['state']) => results.filter((result) => result.state === state);
  const titled = (result: WebResult) => ({ fullTitle: result.title, err: { stack: result.reason } });
  return {
    stats: { passes: of('passed').length, failures: of('failed').length, pending: of('skipped').length },
    failures: of('failed').map(titled),
    pending: of('skipped').map(titled),
  };
}
