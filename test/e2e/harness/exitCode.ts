/** How a suite in the extension host ends. */
import type { Page } from 'playwright-core';

const suiteMilliseconds = Number(process.env['CAROLENE_E2E_TIMEOUT'] ?? 300) * 1000;

/** The exit code that the extension host reports to the page. Rejects when it never does. */
export function exitCodeOf(page: Page): Promise<number> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`no result in ${suiteMilliseconds / 1000} s`)), suiteMilliseconds);
    const settle = (act: () => void) => {
      clearTimeout(timer);
      act();
    };
    page.on('crash', () => settle(() => reject(new Error('the page crashed'))));
    page.exposeFunction('codeAutomationExit', (code: number) => settle(() => resolve(code))).catch(reject);
  });
}
