/**
 * What a parenthetical about the weight of a case says, and what the dates' parenthetical of a code or book holds.
 * Source: Indigo Book, 2d ed., R10.2 and R16 (CC0). In lower case, with straight apostrophes.
 */

/** A weight parenthetical is one of these, or ends in one (`Marshall, J., dissenting`). */
export const weightPhrases: readonly string[] = [
  'en banc',
  'in banc',
  'per curiam',
  'mem.',
  'mem',
  'memorandum',
  'plurality opinion',
  'plurality',
  'unpublished',
  'unpublished table decision',
  'table',
  'table decision',
  'unpublished decision',
  'dictum',
  'dicta',
  'by implication',
  'alternative holding',
  'in chambers',
  '2-1 decision',
  '5-4 decision',
  '6-3 decision',
  'emphasis added',
  'emphasis omitted',
  'emphasis in original',
  'second emphasis added',
  'first emphasis added',
  'alteration in original',
  'alterations in original',
  'alteration omitted',
  'alterations omitted',
  'citation omitted',
  'citations omitted',
  'internal citations omitted',
  'internal quotation marks omitted',
  'internal quotations omitted',
  'quotation marks omitted',
  'footnote omitted',
  'footnotes omitted',
  'cleaned up',
  'quoting',
  'concurring',
  'dissenting',
  'concurring in the judgment',
  'concurring in part',
  'dissenting in part',
  'concurring in part and dissenting in part',
  'concurring in the result',
  'dissenting from denial of certiorari',
  'dissenting from the denial of certiorari',
  'opinion of',
  'conf. rep.',
  'no. below',
  'translation',
  'author translation',
  'my translation',
];

/** Beginnings of a weight parenthetical. */
export const weightOpenings: readonly string[] = [
  'opinion of ',
  'statement of ',
  'emphasis ',
  'alteration',
  'quoting in part',
];

/** What a work is called with wherever it is cited, and so in a list of works too; in lower case, or its beginning. */
export const standingPhrases: readonly string[] = [
  'en banc',
  'in banc',
  'per curiam',
  'mem.',
  'mem',
  'memorandum',
  'plurality opinion',
  'plurality',
  'in chambers',
  'conf. rep.',
];

/** Beginnings of the same: where a decision is not printed in full, and where an act stands in a code. */
export const standingOpenings: readonly string[] = [
  'unpublished',
  'table',
  'codified',
  'to be codified',
  'repealed',
  'amended',
  'translation',
];
