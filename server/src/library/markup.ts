/** Marks in the texts of libraries: HTML's, of which only italics are kept. */

/** The text without tags but `<i>` and `</i>`, and with single blanks. */
export function plain(text: string): string {
  let written = '';
  let from = 0;
  for (let at = text.indexOf('<'); at >= 0; at = text.indexOf('<', from)) {
    const end = text.indexOf('>', at);
    const tag = end < 0 || end - at > longestTag ? '' : text.slice(at, end + 1);
    if (!isTag.test(tag)) {
      written += text.slice(from, at + 1);
      from = at + 1;
      continue;
    }
    written += text.slice(from, at);
    if (tag === '<i>' || tag === '</i>') written += tag;
    from = end + 1;
  }
  return (written + text.slice(from)).split(/\s+/).filter(Boolean).join(' ');
}

const longestTag = 80;

const isTag = /^<\/?(?:i|b|sc|sup|sub|span)(?: [^<>]*)?>$/;

/** The text without italics, too. */
export const unmarked = (text: string): string => text.replaceAll('<i>', '').replaceAll('</i>', '');
