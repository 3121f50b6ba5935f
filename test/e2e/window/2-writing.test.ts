import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { eventually, theWorkbench, type Workbench } from './workbench';

const minute = 60_000;
/** Long enough for an answer of the server to be drawn, where there should be none. */
const patience = 1500;

/** The ways to have a document before one, with how a call and a reference are written there. */
interface Page {
  readonly name: string;
  /** The file of the workspace that holds the same text. */
  readonly file: string;
  readonly open: (window: Workbench) => Promise<void>;
  readonly supra: string;
  /** The start of a new note, numbered 9 in Markdown and 11 in plain text. */
  readonly note: string;
  /** A call to a note that there isn't, and where it is typed. */
  readonly call: string;
  readonly endOfParagraph: string;
  /** The name of the picture to take. */
  readonly picture?: string;
}

const markdown = {
  file: 'sound.md',
  supra: '*supra*',
  note: '[^9]: ',
  call: '[^25]',
  endOfParagraph: 'a single paragraph.[^4]|',
};

const pages: readonly Page[] = [
  { ...markdown, name: 'a .md file', open: (window) => window.open('sound.md'), picture: 'completion' },
  {
    name: 'a .txt file',
    file: 'sound.txt',
    open: (window) => window.open('sound.txt'),
    supra: 'supra',
    note: '[11] ',
    call: '[25]',
    endOfParagraph: 'a single paragraph.[4]|',
  },
  {
    ...markdown,
    name: 'an untitled Markdown file',
    open: (window) => window.openUntitledMarkdown(readFileSync(join(window.folder, 'sound.md'), 'utf8')),
  },
];

for (const page of pages) {
  describe(`writing in ${page.name}, with default settings`, function () {
    this.timeout(2 * minute);
    let window: Workbench;

    before(async function () {
      this.timeout(5 * minute);
      window = await theWorkbench();
    });
    beforeEach(async () => {
      await window.closeAll();
      await page.open(window);
    });

    it('the list opens by itself after “supra note ”', async () => {
      await window.press('Control+End', 'Enter');
      const rows = await window.suggestionsAfter(`${page.note}Whitfield, ${page.supra} note `);
      assert.match(rows[0] ?? '', /^1\b.*Whitfield/s, rows.join(' | '));
      if (page.picture !== undefined) await window.screenshot(page.picture);
    });

    it(`“${page.call}” is not scolded until its line is left`, async () => {
      await window.goTo(page.file, page.endOfParagraph);
      await window.type(` More of it.${page.call}`);
      await window.page.waitForTimeout(patience);
      assert.equal(await window.squiggles().count(), 0);
      await window.press('Control+Home');
      await eventually('an underlined call', async () => (await window.squiggles().count()) > 0);
    });

    for (const half of ['Id', 'Whitfield, supra no']) {
      it(`“${half}” is not scolded while it is being typed`, async () => {
        await window.press('Control+End', 'Enter');
        await window.type(page.note + half);
        await window.page.waitForTimeout(patience);
        assert.equal(await window.squiggles().count(), 0);
      });
    }
  });
}
