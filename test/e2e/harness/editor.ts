/**
 * Stands in for the desktop's `code` where none can be had: takes the arguments that @vscode/test-electron gives, runs
 * the suite in a real extension host behind a headless window, and ends with its verdict.
 */
import { format } from 'node:util';
import { readArguments, type EditorArguments } from './arguments';
import { exitCodeOf } from './exitCode';
import { newProfile } from './profile';
import { printLine } from './log';
import { startServer, type EditorServer } from './server';
import { Verdict } from './verdict';
import { launchBrowser, newPage, remoteUri, windowAddress, type Payload } from './window';
import type { Page } from 'playwright-core';

function payloadOf(args: EditorArguments, host: string): Payload {
  return [
    ...args.developed.map((path) => ['extensionDevelopmentPath', remoteUri(host, path)] as const),
    ['extensionTestsPath', remoteUri(host, args.tests)],
    ['extensionEnvironment', JSON.stringify(ownEnvironment())],
    ...(args.disableExtensions ? [['disableExtensions', 'true'] as const] : []),
  ];
}

/** The suite is told things by the environment, as on the desktop. */
function ownEnvironment(): Record<string, string | undefined> {
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => name.startsWith('CAROLENE_')));
}

async function runSuite(args: EditorArguments, server: EditorServer, page: Page): Promise<string | null> {
  const verdict = new Verdict();
  await page.exposeFunction('codeAutomationLog', (_type: string, parts: readonly unknown[]) => {
    const line = format(...parts);
    verdict.read(line);
    printLine(line);
  });
  const exit = exitCodeOf(page);
  await page.goto(windowAddress(server.host, args.folder, payloadOf(args, server.host)));
  const code = await exit;
  // What the host printed at its end is still on its way.
  await page.waitForTimeout(300);
  return verdict.complaint(code, server);
}

/** Ctrl-C ends the run, and leaves nothing behind. */
function interrupted(): Promise<never> {
  return new Promise((_, reject) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => reject(new Error(signal)));
  });
}

async function main(): Promise<void> {
  const args = readArguments(process.argv.slice(2));
  const profile = newProfile();
  try {
    const server = await startServer(profile, { testable: true });
    try {
      const browser = await launchBrowser();
      try {
        const page = await newPage(browser);
        const complaint = await Promise.race([runSuite(args, server, page), interrupted()]);
        if (complaint !== null) throw new Error(complaint);
      } finally {
        await browser.close();
      }
    } finally {
      await server.stop();
    }
  } finally {
    profile.remove();
  }
}

main().catch((error: unknown) => {
  console.error(`e2e: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
});
