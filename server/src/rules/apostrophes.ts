/** Tables have straight apostrophes; what is written into a text has those of the text. */

/** As messages show it. */
export const curly = (text: string): string => text.replaceAll("'", '’');

/** A spelling for a text: with straight apostrophes where the text has no others. */
export const apostrophesAs = (text: string, spelling: string): string =>
  text.includes("'") && !text.includes('’') ? spelling.replaceAll('’', "'") : curly(spelling);
