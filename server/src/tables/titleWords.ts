/** Words of titles by which their case is told. Own list. */

/** Longer prepositions and conjunctions take a capital, but many keep them small: they prove nothing. */
export const titleTies: ReadonlySet<string> = new Set(
  (
    'a an the and but for nor or so yet as at by from if in into like near of off on onto out over past per than that to up upon via vs v with when ' +
    'about above across after against along among amongst around because before behind below beneath beside besides between beyond despite during except ' +
    'inside outside since through throughout toward towards under unless until versus where whereas whether while within without which'
  ).split(' '),
);

/** Small words of other languages that are none of English. */
export const foreignWords: ReadonlySet<string> = new Set(
  (
    'le la les des du der das und el los las del y en von et pour sur dans il gli di della della zur zum für im ein eine une een het van och não são em ' +
    'por para con sin su au aux ou est sono nel dem den mit auf aus bei nach über vor ohne ist sind von vom'
  ).split(' '),
);
