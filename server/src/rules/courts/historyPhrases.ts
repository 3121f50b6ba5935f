/** The phrases of a case's history: how they are written, and whether a comma follows. */

/** The words of a phrase without periods, with straight apostrophes, in small letters; as citations abbreviate them. */
const WORDS: Readonly<Record<string, string>> = {
  affirmed: "aff'd",
  affd: "aff'd",
  affirming: "aff'g",
  affg: "aff'g",
  reversed: "rev'd",
  revd: "rev'd",
  reversing: "rev'g",
  revg: "rev'g",
  certiorari: 'cert.',
  cert: 'cert.',
  rehearing: "reh'g",
  rehg: "reh'g",
  mem: 'mem.',
  nom: 'nom.',
  prob: 'prob.',
  juris: 'juris.',
  perm: 'perm.',
  app: 'app.',
  acq: 'acq.',
  nonacq: 'nonacq.',
  pet: 'pet.',
};

/** A phrase as it should be, with straight apostrophes. */
export const rightPhrase = (written: string): string =>
  written
    .replaceAll('’', "'")
    .split(/\s+/)
    .map((word) => {
      const bare = word.replace(/[.,]+$/, '');
      return `${WORDS[bare.toLowerCase()] ?? bare}${word.endsWith(',') ? ',' : ''}`;
    })
    .join(' ');

/** Phrases whose object is the case that follows: no comma divides them from it. */
const WITH_OBJECT = /(?: by| to| from| sub nom\.|ing|'g|sub nom\.)$/;
const ALONE = /^(?:acq\.|nonacq\.|withdrawn)/;

/** Whether a comma follows a phrase; null where either may be. */
export function takesComma(phrase: string): boolean | null {
  if (ALONE.test(phrase)) return null;
  if (phrase.endsWith('by an equally divided court')) return true;
  if (WITH_OBJECT.test(phrase) && !phrase.endsWith('pending')) return false;
  return /^(?:aff'd|rev'd|cert\.|vacated|modified|enforced|mandamus|appeal|reh'g|perm\.|prob\.|petition|pet\.|remanded)/.test(
    phrase,
  )
    ? true
    : null;
}
