import { Workbench } from './workbench';

const minute = 60_000;

describe('a folder that is not trusted', function () {
  this.timeout(2 * minute);
  let window: Workbench;

  before(async function () {
    this.timeout(5 * minute);
    // Starting includes waiting for the one fault of article.md to be underlined.
    window = await Workbench.start('untrusted');
  });
  after(() => window.close());

  it('has its references and its fixes, in restricted mode', async () => {
    await window.open('article.md');
    await window.page.locator('.part.statusbar', { hasText: 'Restricted Mode' }).waitFor();
    await window.follow('article.md', '*I|d.* at 421', '[^5]: Whitfield');
    await window.goTo('article.md', 'note |4, at 2');
    await window.seesSquiggles(1);
    await window.takeFix(/note 3/);
    await window.seesSquiggles(0);
  });
});
