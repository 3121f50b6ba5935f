import { join } from 'node:path';
import { emacs, orWhyNot } from '../e2e/harness/packages';
import { assertAnswers, configurationFor, Home } from './asking';

describe(`Emacs with Eglot, as docs/editors.md configures it${orWhyNot(emacs)}`, function () {
  this.timeout(180_000);
  const home = new Home();

  before(async function () {
    if (!emacs.isInstalled()) this.skip();
    await home.furnish(configurationFor('emacs.test.ts'), '.emacs.d/init.el');
  });

  after(() => home.remove());

  it('shows what is wrong, goes to a definition and hovers in .txt', async () => {
    const scripts = ['-l', join(home.folder, '.emacs.d', 'init.el'), '-l', join(__dirname, 'drive.el')];
    assertAnswers(await home.ask('.txt', () => ['emacs', '--batch', ...scripts]));
  });
});
