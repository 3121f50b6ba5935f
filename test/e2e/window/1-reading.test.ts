import assert from 'node:assert/strict';
import { journeys } from './journeys';
import { theWorkbench, type Workbench } from './workbench';

const minute = 60_000;

describe('reading in the window', function () {
  this.timeout(2 * minute);
  let window: Workbench;

  before(async function () {
    this.timeout(5 * minute);
    window = await theWorkbench();
  });
  beforeEach(() => window.closeAll());

  for (const name of ['article.md', 'article.txt']) {
    it(`underlines the one fault of ${name}, and says what to do`, async () => {
      await window.open(name);
      await window.goTo(name, 'note |4, at 2');
      await window.seesSquiggles(1);
      const hover = await window.hover('supra-wrong-note');
      assert.match(await hover.innerText(), /note 3/);
    });
  }

  for (const [name, steps] of Object.entries(journeys)) {
    it(`F12 lands on the right line in ${name}`, async () => {
      await window.open(name);
      for (const [what, from, to] of steps) {
        await window.follow(name, from, to).catch(() => assert.fail(`F12 on ${what} did not come to “${to}”`));
      }
    });
  }

  it('shows what stands behind a short form', async () => {
    await window.open('sound.md');
    await window.goTo('sound.md', '*I|d.* at 421');
    await window.hover('88 Harv. L. Rev. 412');
    await window.screenshot('hover');
  });

  it('says what it sees, in the language status', async () => {
    await window.open('sound.md');
    await window.page.locator('.part.statusbar [id="status.languageStatus"]').hover();
    const status = window.page.locator('.hover-language-status', { hasText: '8 notes, 3 works, 0 findings' });
    await status.waitFor();
  });

  it('lists what it finds in the example article', async () => {
    await window.open('laptop.md');
    await window.goTo('laptop.md', '[^fedders]: *See* |Barbara');
    await window.command('Problems: Focus on Problems View');
    const rows = window.page.locator('.markers-panel-container .monaco-list-row');
    await rows.filter({ hasText: 'supra-wrong-note' }).first().waitFor();
    await window.screenshot('problems');
    await window.press('Control+j');
  });
});
