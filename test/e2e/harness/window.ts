/** The editor's window: Chromium, and the page in it that shows VS Code. */
import { resolve } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import { findChromium } from './tools';

/** A loaded machine takes its time to show the workbench. */
const loadMilliseconds = 180_000;

export async function launchBrowser(): Promise<Browser> {
  const executablePath = findChromium();
  if (executablePath === null) throw new Error('no Chromium');
  return chromium.launch({
    executablePath,
    headless: true,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--disable-features=LocalNetworkAccessChecks,Translate',
      // Nothing but this machine is to be reached.
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE *.localhost, EXCLUDE 127.0.0.1',
    ],
  });
}

export async function newPage(browser: Browser, width = 1280, height = 800): Promise<Page> {
  const page = await browser.newPage({ viewport: { width, height } });
  page.setDefaultNavigationTimeout(loadMilliseconds);
  return page;
}

/** What the page hands to VS Code besides the folder, as pairs of names and values. */
export type Payload = readonly (readonly [name: string, value: string])[];

/** The address of a window on `folder`; null is a window without one. */
export function windowAddress(host: string, folder: string | null, payload: Payload): string {
  const address = new URL(`http://${host}/`);
  if (folder === null) address.searchParams.set('ew', 'true');
  else address.searchParams.set('folder', resolve(folder));
  address.searchParams.set('payload', JSON.stringify([['skipWelcome', 'true'], ...payload]));
  return address.toString();
}

/** A file or folder of this machine, as the window names it. */
export function remoteUri(host: string, path: string): string {
  return `vscode-remote://${host}${resolve(path)}`;
}
