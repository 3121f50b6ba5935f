/** A throw-away profile: folders that one run of the editor may fill as it likes. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Profile {
  /** Everything below is in here. */
  readonly folder: string;
  readonly userData: string;
  readonly serverData: string;
  readonly extensions: string;
  readonly logs: string;
  remove(): void;
}

/** Nothing that changes how a document is edited: the tests are about the default settings of the desktop. */
const quiet = {
  // In a browser, the default is to save by itself.
  'files.autoSave': 'off',
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'workbench.enableExperiments': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'telemetry.telemetryLevel': 'off',
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'extensions.ignoreRecommendations': true,
  'update.mode': 'none',
  'chat.disableAIFeatures': true,
};

/** Folders are trusted without a question, or are not, and no question is asked either. */
export type Trust = 'trusted' | 'untrusted';

const trustSettings = (trust: Trust) => ({
  'security.workspace.trust.enabled': trust === 'untrusted',
  'security.workspace.trust.startupPrompt': 'never',
});

export function newProfile(trust: Trust = 'trusted'): Profile {
  const folder = mkdtempSync(join(tmpdir(), 'carolene-e2e-'));
  const profile = {
    folder,
    userData: join(folder, 'user'),
    serverData: join(folder, 'server'),
    extensions: join(folder, 'extensions'),
    logs: join(folder, 'logs'),
  };
  for (const each of Object.values(profile)) mkdirSync(each, { recursive: true });
  mkdirSync(join(profile.userData, 'User'));
  writeFileSync(
    join(profile.userData, 'User', 'settings.json'),
    JSON.stringify({ ...quiet, ...trustSettings(trust) }, null, 2),
  );
  return { ...profile, remove: () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }) };
}
