import { join } from 'node:path';
import { neovim, orWhyNot } from '../e2e/harness/packages';
import { assertAnswers, configurationFor, Home, type Extension } from './asking';

describe(`Neovim, as docs/editors.md configures it${orWhyNot(neovim)}`, function () {
  this.timeout(180_000);
  const home = new Home();

  before(async function () {
    if (!neovim.isInstalled()) this.skip();
    await home.furnish(configurationFor('neovim.test.ts'), '.config/nvim/init.lua');
  });

  after(() => home.remove());

  const script = join(__dirname, 'drive.lua');
  for (const extension of ['.md', '.txt'] satisfies Extension[]) {
    it(`shows what is wrong, goes to a definition and hovers in ${extension}`, async () => {
      const ask = (document: string) =>
        ['nvim', '--headless', document, '-c', `luafile ${script}`, '-c', 'qa!'] as const;
      assertAnswers(await home.ask(extension, ask));
    });
  }
});
