/** What the extension host logs, for a reader of test results. */

const verbose = process.env['CAROLENE_E2E_VERBOSE'] !== undefined;

/** What VS Code logs on every start. */
const noise =
  /^(Resolv(ing|ed) connection token|Creating a socket|\[reconnection-grace-time\]|Ignoring (fetching|the error)|(Updating|Found) additional|\[AgentHost|\[AccountPolicyGate|\[DefaultAccount|\[chat-stt|\[Service Worker\]|Timed out waiting for authentication provider|Creation of workbench contribution|Loading development extension)/;

export function printLine(line: string): void {
  if (verbose || !noise.test(line)) console.log(line);
}
