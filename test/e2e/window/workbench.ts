/**
 * The window as a person has it: keys, pointer, and what can be seen. One window serves all the tests of this folder, as
 * starting it takes longer than they do; the packed extension is installed in it as a user would install it.
 */
import assert from 'node:assert/strict';
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import { processesBelow, type ProcessInfo } from '../harness/processes';
import { newProfile, type Profile } from '../harness/profile';
import { installExtension, startServer, type EditorServer } from '../harness/server';
import { loadIntoPage, serveExtension, type ServedExtension } from '../harness/web';
import { launchBrowser, newPage, windowAddress } from '../harness/window';
import { gesture } from './gesture';

const root = resolve(__dirname, '../../..');
const vsix = join(root, 'dist', 'carolene.vsix');

/** Where pictures go that nobody is to see: beside the build. */
const unseen = join(root, 'dist', 'screenshots');
/** Where the README's pictures go: `CAROLENE_SCREENSHOTS`, else they are taken for nothing. */
const pictures = resolve(root, process.env['CAROLENE_SCREENSHOTS'] ?? unseen);

const seeMilliseconds = 30_000;

export class Workbench {
  private constructor(
    readonly page: Page,
    /** A copy of test/e2e/workspace, and the example article as laptop.md. */
    readonly folder: string,
    private readonly profile: Profile,
    private readonly server: EditorServer,
    private readonly browser: Browser,
    private readonly served: ServedExtension | null,
  ) {}

  /**
   * With the packed extension installed, in a folder that is trusted or one that isn't; or with the unpacked one in the
   * worker that VS Code on the web has.
   */
  static async start(place: 'installed' | 'untrusted' | 'web'): Promise<Workbench> {
    const trust = place === 'untrusted' ? 'untrusted' : 'trusted';
    const profile = newProfile(trust);
    const folder = join(profile.folder, 'workspace');
    cpSync(join(__dirname, '..', 'workspace'), folder, { recursive: true });
    cpSync(join(root, 'examples', 'article.md'), join(folder, 'laptop.md'));
    if (place !== 'web') installExtension(profile, vsix);
    const server = await startServer(profile, { testable: false, trust });
    const browser = await launchBrowser();
    const page = await newPage(browser, 1200, 760);
    page.setDefaultTimeout(seeMilliseconds);
    const served = place === 'web' ? await serveExtension(root) : null;
    if (served !== null) await loadIntoPage(page, server.host, served);
    await page.goto(windowAddress(server.host, folder, []));
    await page.locator('.monaco-workbench').waitFor();
    await page.locator('.explorer-folders-view .monaco-list-row').first().waitFor();
    const workbench = new Workbench(page, folder, profile, server, browser, served);
    await workbench.awaitExtension();
    return workbench;
  }

  /** The extension starts with the first document that it can read. */
  private async awaitExtension(): Promise<void> {
    await this.open('article.md');
    await this.goTo('article.md', 'note |4, at 2');
    await this.seesSquiggles(1);
    await this.closeAll();
  }

  async close(): Promise<void> {
    await this.browser.close();
    await this.server.stop();
    this.served?.stop();
    this.profile.remove();
  }

  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  /** Letter by letter, at the pace of a fast writer. */
  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text, { delay: 30 });
  }

  /** Runs a command by its name in the palette, and picks from what it asks. */
  async command(name: string, ...picks: readonly string[]): Promise<void> {
    await this.pickAfter('F1', name);
    for (const each of picks) await this.pick(each);
    await this.box().waitFor({ state: 'hidden' });
  }

  /** Opens the box at the top of the window, types into it, and takes the row that is found. */
  private async pickAfter(key: string, text: string): Promise<void> {
    const row = this.row(text);
    await gesture(
      `${key} and “${text}”`,
      async () => {
        await this.press('Escape', key);
        await this.box().locator('input').first().waitFor({ timeout: 5000 });
        await this.page.keyboard.type(text);
      },
      (timeout) => row.waitFor({ timeout }),
    );
    await row.click();
  }

  /** Types into the box that is open at the top of the window, and takes the row that is found. */
  async pick(text: string): Promise<void> {
    await this.box().locator('input').first().waitFor();
    await this.page.keyboard.type(text);
    await this.row(text).click();
  }

  private row(text: string): Locator {
    return this.box().locator('.monaco-list-row', { hasText: text }).first();
  }

  box(): Locator {
    return this.page.locator('.quick-input-widget:not([style*="display: none"])');
  }

  async open(name: string): Promise<void> {
    await this.pickAfter('Control+p', name);
    await this.page.locator('.tab.active', { hasText: name }).waitFor();
    await this.editor().waitFor();
  }

  async openUntitledMarkdown(content: string): Promise<void> {
    await this.command('File: New Untitled Text File');
    await this.page.locator('.tab.active', { hasText: 'Untitled' }).waitFor();
    await this.pickAfter('F1', 'Change Language Mode');
    await this.box().locator('input[placeholder="Select Language Mode"]').waitFor();
    await this.pick('Markdown');
    await this.page.locator('.part.statusbar', { hasText: 'Markdown' }).waitFor();
    await this.page.keyboard.insertText(content);
  }

  /** Closes every editor and throws away what was written. */
  async closeAll(): Promise<void> {
    await this.press('Escape', 'Escape');
    while ((await this.page.locator('.tab.active').count()) > 0) {
      await this.command('View: Revert and Close Editor');
      await this.page.waitForTimeout(50);
    }
  }

  editor(): Locator {
    return this.page.locator('.editor-instance .monaco-editor').first();
  }

  /** Puts the cursor at a place of a file of the workspace, written `text|text` with `|` for the cursor. */
  async goTo(name: string, mark: string): Promise<void> {
    const { line, column } = this.placeIn(name, mark);
    await gesture(
      `Control+g to ${line}:${column}`,
      async () => {
        await this.press('Escape', 'Control+g');
        await this.page.locator('.quick-input-widget input').first().waitFor({ timeout: 5000 });
        await this.page.keyboard.type(`${line}:${column}`);
        await this.press('Enter');
      },
      (timeout) => this.statusBar(`Ln ${line}, Col ${column}`, timeout),
    );
  }

  private async statusBar(text: string, timeout: number): Promise<void> {
    await this.page.locator('.part.statusbar', { hasText: text }).waitFor({ timeout });
  }

  /** Counted from 1, as the window shows them. */
  placeIn(name: string, mark: string): { readonly line: number; readonly column: number } {
    const [before = '', after = ''] = mark.split('|');
    const text = readFileSync(join(this.folder, name), 'utf8');
    const start = text.indexOf(before + after);
    assert.notEqual(start, -1, `no “${before}${after}” in ${name}`);
    const above = text.slice(0, start + before.length).split('\n');
    return { line: above.length, column: (above.at(-1) ?? '').length + 1 };
  }

  /** F12 at a place, written as for `goTo`, until the cursor is on the line where the other text begins. */
  async follow(name: string, from: string, to: string): Promise<void> {
    const { line } = this.placeIn(name, `|${to}`);
    await gesture(
      `F12 at “${from}”`,
      async () => {
        await this.goTo(name, from);
        await this.press('F12');
      },
      (timeout) => this.statusBar(`Ln ${line}, Col`, timeout),
    );
  }

  /** The hover at the cursor that says this, once it is shown. */
  async hover(text: string): Promise<Locator> {
    const hover = this.page.locator('.monaco-hover:not(.hidden)', { hasText: text });
    await gesture(
      `the hover with “${text}”`,
      () => this.command('Show or Focus Hover'),
      (timeout) => hover.waitFor({ timeout }),
    );
    return hover;
  }

  /** Underlined places in view. */
  squiggles(): Locator {
    const kinds = ['error', 'warning', 'info', 'hint'].map((kind) => `.monaco-editor .squiggly-${kind}`);
    return this.page.locator(kinds.join(', '));
  }

  /** Waits until exactly so many places in view are underlined. */
  async seesSquiggles(count: number): Promise<void> {
    await eventually(`${count} underlined`, async () => (await this.squiggles().count()) === count);
  }

  /** Types the text, and has the rows of the list that opens by itself after its last letter. */
  async suggestionsAfter(text: string): Promise<readonly string[]> {
    await this.type(text.slice(0, -1));
    const rows = this.page.locator('.suggest-widget.visible .monaco-list-row');
    let typed = false;
    await gesture(
      `the list after “${text}”`,
      async () => {
        // The same letter once more: the list is to come by itself, not by being asked for.
        if (typed) await this.press('Escape', 'Backspace');
        typed = true;
        await this.type(text.slice(-1));
      },
      (timeout) => rows.first().waitFor({ timeout }),
    );
    return Promise.all((await rows.all()).map(async (row) => (await row.getAttribute('aria-label')) ?? ''));
  }

  /** The rows of the list that is asked for at the cursor. */
  async suggestions(): Promise<readonly string[]> {
    const rows = this.page.locator('.suggest-widget.visible .monaco-list-row');
    await gesture(
      'Control+Space',
      () => this.press('Control+Space'),
      (timeout) => rows.first().waitFor({ timeout }),
    );
    return Promise.all((await rows.all()).map(async (row) => (await row.getAttribute('aria-label')) ?? ''));
  }

  /** How many errors and warnings the status bar counts. */
  async problems(): Promise<number> {
    const label = (await this.page.locator('#status\\.problems').getAttribute('aria-label')) ?? '';
    return [...label.matchAll(/\d+/g)].reduce((sum, [digits]) => sum + Number(digits), 0);
  }

  /** Opens the lightbulb's menu for the place of the cursor. */
  async lightbulb(): Promise<void> {
    await gesture(
      'Control+. for the lightbulb',
      () => this.press('Escape', 'Control+.'),
      (timeout) => this.page.locator('.action-widget').first().waitFor({ timeout }),
    );
  }

  /** Takes the first row of the lightbulb's menu that says this. */
  async takeFix(text: RegExp): Promise<void> {
    await gesture(
      `“${text.source}” of the lightbulb`,
      () => this.lightbulb(),
      async (timeout) => {
        const rows = this.page.locator('.action-widget .monaco-list-row.action');
        await rows.filter({ hasText: text }).first().click({ timeout });
      },
    );
  }

  notifications(text: string): Locator {
    return this.page.locator('.notifications-toasts .notification-list-item', { hasText: text });
  }

  /** All the text in view, with the spaces that the editor draws made plain. */
  async visibleText(): Promise<string> {
    const lines = await this.editor().locator('.view-line').allInnerTexts();
    return lines.join('\n').replaceAll('\u00a0', ' ');
  }

  /** The workspace's settings, as a person writes them into their file. */
  writeSettings(settings: object): void {
    writeFileSync(this.settingsFile, JSON.stringify(settings, null, 2));
  }

  get settings(): unknown {
    const value: unknown = JSON.parse(readFileSync(this.settingsFile, 'utf8'));
    return value;
  }

  private get settingsFile(): string {
    return join(this.folder, '.vscode', 'settings.json');
  }

  /** Carolene's own server, below the editor's. */
  languageServer(): ProcessInfo | undefined {
    return processesBelow(this.server.pid).find(({ command }) => /carolene.*dist\/server\.js/.test(command));
  }

  /** For the README. */
  async screenshot(name: string): Promise<void> {
    // What fades in has to have done so.
    await this.page.waitForTimeout(700);
    await this.savePicture(pictures, name);
  }

  /** For whoever looks for the reason of a failure. */
  async evidence(name: string): Promise<void> {
    await this.savePicture(unseen, name);
  }

  private async savePicture(folder: string, name: string): Promise<void> {
    mkdirSync(folder, { recursive: true });
    await this.page.screenshot({ path: join(folder, `${name}.png`) });
  }
}

/** Waits for a condition; fails with what it was waiting for. */
export async function eventually(what: string, look: () => Promise<boolean> | boolean): Promise<void> {
  const end = Date.now() + seeMilliseconds;
  while (!(await look())) {
    if (Date.now() > end) throw new Error(`waited in vain for ${what}`);
    await new Promise((later) => setTimeout(later, 50));
  }
}

let shared: Promise<Workbench> | undefined;

/** The one window, started when it is first wanted. */
export function theWorkbench(): Promise<Workbench> {
  shared ??= Workbench.start('installed');
  return shared;
}

afterEach(async function () {
  if (this.currentTest?.state !== 'failed' || shared === undefined) return;
  await (await shared).evidence(`failed: ${this.currentTest.fullTitle()}`.replaceAll(/\W+/g, '-'));
});

after(async () => {
  await (await shared)?.close();
});
