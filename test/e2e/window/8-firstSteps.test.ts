import { eventually, theWorkbench, type Workbench } from './workbench';

const minute = 60_000;

describe('first steps', function () {
  this.timeout(3 * minute);
  let window: Workbench;

  before(async function () {
    this.timeout(5 * minute);
    window = await theWorkbench();
  });
  beforeEach(() => window.closeAll());

  it('the view Authorities has the works by their kinds, and goes to a citation', async () => {
    await window.open('laptop.md');
    await window.command('Focus on Authorities View');
    const rows = window.page.locator('.pane-body .monaco-list-row[role="treeitem"]');
    await eventually('works', async () => (await rows.filter({ hasText: 'Riley v. California' }).count()) > 0);
    await window.screenshot('authorities');
    await rows.filter({ hasText: 'Riley v. California' }).first().click();
    await window.command('View: Show Explorer');
  });

  it('the walkthrough leads from nothing to a mended article', async () => {
    await window.command('Welcome: Open Walkthrough...', 'Carolene');
    const step = (title: string) => window.page.locator('.getting-started-step', { hasText: title });
    const button = (label: string) =>
      window.page.locator('.getting-started-step.expanded .monaco-button', { hasText: label });
    await button('Open the Example Article').click();
    await eventually('the article', async () => (await window.visibleText()).includes('School-Issued Laptop'));
    await eventually('faults', async () => (await window.problems()) > 0);
    const faults = await window.problems();

    await window.command('Welcome: Open Walkthrough...', 'Carolene');

    await step('See what is wrong').click();
    await button('Show the Problems').click();
    await window.page.locator('.markers-panel .monaco-list-row').first().waitFor();
    await step('Mend it').click();
    await window.screenshot('walkthrough');
    await button('Fix All Safe Findings').click();
    await eventually('fewer faults', async () => (await window.problems()) < faults);
    await window.evidence('walkthrough-mended');
  });
});
