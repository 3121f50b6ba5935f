/** What the tests need of the system: programs, and the Debian packages that they come in. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { findChromium } from './tools';

export interface SystemPackage {
  /** For people. */
  readonly name: string;
  readonly packages: readonly string[];
  isInstalled(): boolean;
}

export const chromium: SystemPackage = {
  name: 'Chromium',
  packages: ['chromium', 'fonts-dejavu-core'],
  isInstalled: () => findChromium() !== null,
};

export const neovim: SystemPackage = {
  name: 'Neovim',
  packages: ['neovim'],
  isInstalled: () => onPath('nvim'),
};

/** From version 29 on, Emacs has Eglot itself. */
export const emacs: SystemPackage = {
  name: 'Emacs with Eglot',
  packages: ['emacs-nox', 'elpa-eglot'],
  isInstalled: () => spawnSync('emacs', ['--batch', '--eval', "(require 'eglot)"]).status === 0,
};

export const systemPackages: readonly SystemPackage[] = [chromium, neovim, emacs];

/** For a title: nothing where it is installed. */
export const orWhyNot = (wanted: SystemPackage): string =>
  wanted.isInstalled() ? '' : ` (no ${wanted.name}; \`npm run e2e:setup\` installs it)`;

export function onPath(command: string): boolean {
  return (process.env['PATH'] ?? '').split(delimiter).some((folder) => existsSync(join(folder, command)));
}
