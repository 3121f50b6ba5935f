import assert from 'node:assert/strict';
import { eventually, theWorkbench, type Workbench } from './workbench';

const minute = 60_000;

describe('references that follow their notes, in the window', function () {
  this.timeout(2 * minute);
  let window: Workbench;

  before(async function () {
    this.timeout(5 * minute);
    window = await theWorkbench();
  });
  beforeEach(() => window.closeAll());

  it('a footnote is inserted with everything renumbered, and one undo takes all of it back', async () => {
    window.writeSettings({ 'editor.wordWrap': 'on', 'editor.fontSize': 11, 'editor.lineHeight': 1.25 });
    await window.open('sound.txt');
    await window.goTo('sound.txt', 'wanted it back,|');
    await window.screenshot('footnote-before');
    const before = await window.visibleText();
    await window.press('Control+Alt+f');
    await eventually('the notes behind it renumbered', async () => {
      const text = await window.visibleText();
      return text.includes('Tenement Light Survey, supra note 4, at 2') && text.includes('see also infra note 10');
    });
    await window.seesSquiggles(0);
    await window.type('Robert DeForest, Tenement House Reform 12 (1903).');
    await eventually('the new note', async () => /\[3\] Robert DeForest/.test(await window.visibleText()));
    await window.screenshot('footnote-after');
    await window.press('Control+z');
    while (!isSame(await window.visibleText(), before)) {
      assert.match(await window.visibleText(), /^\[3\]/m, 'undo went past the inserted note');
      await window.press('Control+z');
    }
    await window.seesSquiggles(0);
    window.writeSettings({});
  });

  it('notes that a new one has shifted are told in one notice, and one fix updates every reference', async () => {
    await window.open('sound.md');
    await window.press('Control+End', 'Enter', 'Enter');
    await window.type('[^new]: Robert DeForest, Tenement House Reform 12 (1903).');
    await window.goTo('sound.md', 'wanted it back,|');
    await window.type('[^new]');
    await window.seesSquiggles(1);
    await window.lightbulb();
    await window.screenshot('shifted');
    await window.takeFix(/^Update/);
    await eventually('the survey’s new number', async () => {
      const text = await window.visibleText();
      return text.includes('supra* note 4, at 2') && text.includes('[^new]');
    });
    await window.seesSquiggles(0);
    await window.press('Control+z');
    await eventually('the old number', async () => (await window.visibleText()).includes('supra* note 3, at 2'));
  });
});

/** What is in view, whatever line the view begins with. */
const isSame = (one: string, other: string): boolean => {
  const lines = (text: string): string => text.split('\n').sort().join('\n');
  return lines(one) === lines(other);
};
