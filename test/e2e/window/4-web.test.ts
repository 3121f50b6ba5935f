import { Workbench } from './workbench';

const minute = 60_000;

describe('VS Code on the web, where the server is a worker', function () {
  this.timeout(2 * minute);
  let window: Workbench | undefined;

  after(() => window?.close());

  it('underlines what is wrong, mends it, and follows references', async function () {
    this.timeout(5 * minute);
    // Starting includes waiting for the one fault of article.md to be underlined.
    window = await Workbench.start('web');
    await window.open('article.md');
    await window.goTo('article.md', 'note |4, at 2');
    await window.seesSquiggles(1);
    await window.takeFix(/note 3/);
    await window.seesSquiggles(0);
    await window.follow('article.md', '*I|d.* at 421', '[^5]: Whitfield');
  });
});
