/**
 * The same text as a string of its own. What is cut out of a string may keep all of it alive: a note cut out of a
 * megabyte would hold on to that megabyte, and notes edited one after the other to one for each.
 */
export function ownCopy(text: string): string {
  return text.length < 2 ? text : [text.slice(0, 1), text.slice(1)].join('');
}
