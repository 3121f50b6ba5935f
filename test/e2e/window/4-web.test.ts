import assert from 'node:assert/strict';
import { journeys } from './journeys';
import { eventually, Workbench } from './workbench';

const minute = 60_000;

describe('VS Code on the web, where the server is a worker', function () {
  this.timeout(2 * minute);
  let window: Workbench;

  before(async function () {
    this.timeout(5 * minute);
    // Starting includes waiting for the one fault of article.md to be underlined.
    window = await Workbench.start('web');
  });
  beforeEach(() => window.closeAll());
  after(() => window.close());

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

  it('the list opens by itself after “supra note ”', async () => {
    await window.open('sound.md');
    await window.press('Control+End', 'Enter');
    const rows = await window.suggestionsAfter('[^9]: Whitfield, *supra* note ');
    assert.match(rows[0] ?? '', /^1\b.*Whitfield/s, rows.join(' | '));
  });

  it('a quick fix takes the squiggle away, and one undo brings the text back', async () => {
    await window.open('article.md');
    await window.goTo('article.md', 'note |4, at 2');
    await window.seesSquiggles(1);
    await window.takeFix(/note 3/);
    await window.seesSquiggles(0);
    await window.press('Control+z');
    await eventually('the old number', async () => (await window.visibleText()).includes('note 4, at 2'));
  });
});
