/** Citations with places to fill in, in the protocol's syntax for snippets. */

/** Stands for a page in a citation of which a snippet is made: read as a page, and in no citation. */
export const pageMark = '0\u0002';

/**
 * In: a citation without a pinpoint, and the same with `pageMark` for one. Out: a snippet whose first stop is the whole
 * pinpoint, to be left out, the second its page; and, unless there is one, a last one for a signal in front.
 */
export function snippetOf(without: string, withPage: string, behindSignal: boolean): string {
  const signal = behindSignal ? '' : '${3}';
  const start = sameStart(without, withPage);
  const end = sameEnd(without.slice(start), withPage.slice(start));
  const added = withPage.slice(start, withPage.length - end);
  const at = added.indexOf(pageMark);
  if (at < 0) return `${signal}${escaped(without)}$0`;
  const lead = escaped(added.slice(0, at));
  const isAdded = start + end === without.length;
  const pinpoint = isAdded ? `\${1:${lead}\${2:page}}` : `${lead}\${1:page}`;
  const tail = `${escaped(added.slice(at + pageMark.length))}${escaped(withPage.slice(withPage.length - end))}`;
  return `${signal}${escaped(withPage.slice(0, start))}${pinpoint}${tail}$0`;
}

function sameStart(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a.charAt(at) === b.charAt(at)) at++;
  return at;
}

function sameEnd(a: string, b: string): number {
  let count = 0;
  while (count < a.length && count < b.length && a.charAt(a.length - 1 - count) === b.charAt(b.length - 1 - count))
    count++;
  return count;
}

/** What means something in a snippet, made plain. */
export const escaped = (text: string): string => text.replaceAll(/[\\$}]/g, '\\$&');
