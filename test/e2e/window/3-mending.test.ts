import assert from 'node:assert/strict';
import { isDeepStrictEqual } from 'node:util';
import { eventually, theWorkbench, type Workbench } from './workbench';

const minute = 60_000;

describe('mending in the window', function () {
  this.timeout(2 * minute);
  let window: Workbench;

  before(async function () {
    this.timeout(5 * minute);
    window = await theWorkbench();
  });
  beforeEach(() => window.closeAll());

  it('a quick fix takes the squiggle away, and one undo brings the text back', async () => {
    await window.open('article.md');
    await window.goTo('article.md', 'note |4, at 2');
    await window.seesSquiggles(1);
    await window.lightbulb();
    await window.screenshot('lightbulb');
    await window.takeFix(/note 3/);
    await eventually('the right number', async () => (await window.visibleText()).includes('note 3, at 2'));
    await window.seesSquiggles(0);
    await window.press('Control+z');
    await eventually('the old number', async () => (await window.visibleText()).includes('note 4, at 2'));
    // The line has been written on: its fault is shown when it is left.
    await window.goTo('article.md', '[^8]: *See|');
    await window.seesSquiggles(1);
  });

  it('a rule is turned off from its lightbulb', async () => {
    await window.open('article.md');
    await window.goTo('article.md', 'note |4, at 2');
    await window.seesSquiggles(1);
    await window.takeFix(/^Turn off supra-wrong-note$/);
    await window.seesSquiggles(0);
    const expected = { 'carolene.rules': { 'supra-wrong-note': 'off' } };
    await eventually('the setting', () => isDeepStrictEqual(window.settings, expected));
    window.writeSettings({});
    await window.seesSquiggles(1);
  });

  it('a broken setting gives one clear message', async () => {
    await window.open('article.md');
    window.writeSettings({ 'carolene.numbering': 'sideways' });
    const message = window.notifications('carolene.numbering');
    await message.first().waitFor();
    assert.match(await message.first().innerText(), /auto.*order.*label/s);
    assert.equal(await message.count(), 1);
    window.writeSettings({});
    await window.command('Notifications: Clear All Notifications');
  });

  it('killing the server starts it again once, and says so', async () => {
    await window.open('article.md');
    await window.goTo('article.md', 'note |4, at 2');
    await window.seesSquiggles(1);
    const first = window.languageServer();
    assert.ok(first, 'no server is running');
    process.kill(first.pid, 'SIGKILL');
    await window.notifications('has been started again').waitFor();
    await eventually('another server', () => {
      const next = window.languageServer();
      return next !== undefined && next.pid !== first.pid;
    });
    assert.equal(await window.notifications('started again').count(), 1);
    // The new server may not be there yet: a person presses again.
    await window.follow('article.md', '*I|d.* at 421', '[^5]: Whitfield');
    await window.goTo('article.md', 'note |4, at 2');
    await window.seesSquiggles(1);
  });
});
