/**
 * Rows of cells as comma-separated values (RFC 4180). A cell that a spreadsheet would take for a formula gets an
 * apostrophe in front, since a title from somebody's web page may begin with one.
 */

/** In: rows. Out: a line for each, ended with CR LF. */
export const csv = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('');

function cell(text: string): string {
  const safe = beginsFormula(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) || safe.trim() !== safe ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** With the signs of full width, too, which some spreadsheets read alike. */
const formulaSigns: ReadonlySet<string> = new Set('=+-@\t\r\n＝＋－＠');

const beginsFormula = (text: string): boolean =>
  formulaSigns.has(text.charAt(0)) || formulaSigns.has(text.trimStart().charAt(0));
