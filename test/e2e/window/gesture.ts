/** What a person does at the keyboard: does it, looks for what comes of it, and does it again when nothing came. */
import { errors } from 'playwright-core';

/** How long each try is given to show its effect. A busy machine is slow, so the last one is given the longest. */
const triesMilliseconds = [6_000, 8_000, 10_000, 20_000];

/**
 * Tries again only when the effect did not show in time: a window that is busy or has just been drawn loses a key press
 * now and then, or closes a menu. The effect has to be seen in the end; a try that was in vain is said on standard error.
 *
 * @param what - the gesture in words, for whoever reads of one in vain
 * @param perform - must be sound to do twice: it begins from where the cursor and the boxes ought to be
 * @param effect - resolves when the effect is in sight, and rejects as Playwright does when the time is over
 */
export async function gesture<T>(
  what: string,
  perform: () => Promise<void>,
  effect: (timeout: number) => Promise<T>,
): Promise<T> {
  const last = triesMilliseconds.length;
  for (const [index, timeout] of triesMilliseconds.entries()) {
    try {
      await perform();
      return await effect(timeout);
    } catch (error) {
      if (index + 1 === last || !(error instanceof errors.TimeoutError)) throw error;
      console.error(`      ${what}: nothing came of it, once more`);
    }
  }
  throw new Error(`${what}: never tried`);
}
