import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { eventually, theWorkbench, type Workbench } from './workbench';

const minute = 60_000;

/** As Zotero with Better BibTeX exports it. */
const library = `
@article{okaforLaptop2021,
  title = {The {{School-Issued}} Laptop and the {{Fourth Amendment}}},
  author = {Okafor, Rachel},
  date = {2021},
  journaltitle = {University of Pennsylvania Law Review},
  volume = {169},
  pages = {801--860},
}

@book{fergusonRise2017,
  title = {The Rise of Big Data Policing},
  author = {Ferguson, Andrew Guthrie},
  date = {2017},
  publisher = {NYU Press},
}
`;

const draft = `---
title: A Draft
bibliography: sources.bib
---

# A Draft

The machine reads what the child types.[^1] Nobody asked the child.[^2] Courts have begun to ask.[^3]

[^1]: New Jersey v. T.L.O., 469 U.S. 325, 333 (1985).

[^2]: *Id.* at 341; *see* Bd. of Educ. v. Earls, 536 U.S. 822, 831 (2002).

`;

describe('a library of sources, in the window', function () {
  this.timeout(2 * minute);
  let window: Workbench;

  before(async function () {
    this.timeout(5 * minute);
    window = await theWorkbench();
    writeFileSync(join(window.folder, 'sources.bib'), library);
    writeFileSync(join(window.folder, 'draft.md'), draft);
  });
  beforeEach(() => window.closeAll());

  it('a work is found by its author and written out in full', async () => {
    await window.open('draft.md');
    await window.press('Control+End');
    await window.type('[^3]: See Okafor');
    const rows = await window.suggestions();
    assert.match(rows[0] ?? '', /Okafor/, rows.join(' | '));
    await window.screenshot('library');
    await window.press('Tab');
    await eventually('the citation', async () => (await window.visibleText()).includes('169 U. Pa. L. Rev. 801'));
  });
});
