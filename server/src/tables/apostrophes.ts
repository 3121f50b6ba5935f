/** Words that have lost their apostrophe, and what they were. Own list. */

const contractions =
  "isnt:isn't arent:aren't wasnt:wasn't werent:weren't doesnt:doesn't didnt:didn't dont:don't hasnt:hasn't havent:haven't " +
  "hadnt:hadn't cant:can't couldnt:couldn't shouldnt:shouldn't wouldnt:wouldn't wont:won't mustnt:mustn't neednt:needn't " +
  "aint:ain't youre:you're theyre:they're weve:we've theyve:they've youve:you've thats:that's whats:what's heres:here's " +
  "theres:there's whos:who's lets:let's";

/** Countries and other names, and words of which none is made, whose bare plural is no word: `Chinas` was `China's`. */
const possessives =
  'china america russia japan korea india iran iraq syria israel germany france britain europe canada mexico brazil australia ' +
  'egypt turkey ukraine vietnam taiwan cuba venezuela poland italy spain greece africa asia congress obama trump biden clinton bush google ' +
  'facebook amazon microsoft apple california texas florida washington york nobody everybody somebody anybody everyone someone anyone ' +
  'data privacy agency country city company society party history industry community economy century democracy security university county ministry army navy enemy body';

/** Two words for something of which there is one: behind *the*, `Supreme Courts` was `Supreme Court's`. */
const single: ReadonlySet<string> = new Set([
  'supreme court',
  'white house',
  'federal reserve',
  'new deal',
  'high court',
]);

const plain: ReadonlySet<string> = new Set(
  'apples bushes turkeys congresses americas koreas lets whos wont cant polands'.split(' '),
);

const restored: ReadonlyMap<string, string> = new Map([
  ...contractions.split(' ').map((pair): [string, string] => {
    const [lost = '', whole = ''] = pair.split(':');
    return [lost, whole];
  }),
  ...possessives.split(' ').map((name): [string, string] => [`${name}s`, `${name}'s`]),
]);

/**
 * What a word was before it lost its apostrophe, in the word's own capitals, with a straight one; null for a word that
 * has lost none. `surely` is false for words that may be meant as they stand (`cant`, `Koreas`).
 */
export function lostApostrophe(word: string): { readonly whole: string; readonly surely: boolean } | null {
  const lower = word.toLowerCase();
  const whole = restored.get(lower);
  if (whole === undefined) return null;
  return { whole: inCapitalsOf(word, whole), surely: !plain.has(lower) };
}

/** Whether a plural behind a word is none: there is but one Supreme Court where it is called *the*. */
export const isOfOne = (before: string, word: string): boolean =>
  single.has(`${before} ${word}`.toLowerCase().replace(/s$/, ''));

function inCapitalsOf(model: string, word: string): string {
  if (model === model.toUpperCase()) return word.toUpperCase();
  return model.charAt(0) === model.charAt(0).toUpperCase() ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}
