import { span, type Span } from '../../text/span';
import type { Rule } from '../rule';
import { LEE, article } from '../examples';
import { words } from '../characters';
import { indigo } from '../sources';

export const urlMalformed: Rule = {
  id: 'url-malformed',
  family: 'web',
  concern: 'form',
  scope: 'passage',
  severity: 'warning',
  fix: 'none',
  source: indigo('R33.6.1', '18.2.2(d)'),
  title: 'A URL that cannot be followed',
  description:
    'A URL begins with https:// and the name of the site: https://www.example.org/page. Here one of them is missing or ' +
    'mangled, as when a link was copied in pieces. Open the page again and copy its whole address.',
  looksIntoMasks: true,
  right: [article('Quills, BBC (Mar. 8, 2017), https://www.bbc.com/quills.html.', `${LEE}.`)],
  wrong: [
    article('Quills, BBC (Mar. 8, 2017), «http//www.bbc.com/quills.html.»', `${LEE}.`),
    article('Human Rights, Amnesty Int’l, «https//www.amnesty.org/rights» (last visited Apr. 2, 2017).'),
    article('Quills, BBC (Mar. 8, 2017)«,,50ffbce,0,,,quills.html.»', `${LEE}.`),
  ],
  check({ kind, prose: { text }, report }) {
    // Most notes hold nothing of a URL, and are not taken apart.
    if (kind !== 'note' || !(/ht?tp/i.test(text) || text.includes(',,'))) return;
    for (const word of words(text)) {
      const found = brokenUrl(text, word);
      if (found === null) continue;
      report({ span: found.span, message: found.message });
    }
  },
};

/** Whether a stretch holds an address that cannot be followed. */
export function holdsBrokenUrl(text: string, { start, end }: Span): boolean {
  const stretch = text.slice(start, end);
  for (const word of words(stretch)) if (brokenUrl(stretch, word) !== null) return true;
  return false;
}

const brokenUrl = (text: string, word: Span): Broken | null => brokenScheme(text, word) ?? lostHost(text, word);

interface Broken {
  readonly span: Span;
  readonly message: string;
}

/** A word that begins as a URL does and does not go on so: `http//`, `https:/x`, `http:// x`. */
function brokenScheme(text: string, word: Span): Broken | null {
  const start = OPENERS.has(text.charAt(word.start)) ? word.start + 1 : word.start;
  const written = text.slice(start, word.end).toLowerCase();
  if (!written.startsWith('http') && !written.startsWith('htp')) return null;
  const scheme = /^ht?tps?/.exec(written)?.[0] ?? '';
  const rest = written.slice(scheme.length);
  if (!rest.startsWith(':') && !rest.startsWith(';') && !rest.startsWith('/')) return null;
  const isSound = rest.startsWith('://') && scheme.startsWith('http') && /^[\w[%\u0080-\uffff]/.test(rest.slice(3));
  if (isSound) return null;
  const message =
    rest === '://'
      ? `The URL breaks off after “${scheme}://”: copy the whole address again.`
      : 'The URL is mangled: it should begin with “https://” and the name of the site.';
  return { span: span(start, word.end), message };
}

const OPENERS = new Set(['(', '[', '<', '“', '"']);

/** The tail of an address whose beginning is lost: it ends like a page, and commas stand where scheme and host were. */
function lostHost(text: string, word: Span): Broken | null {
  const written = text.slice(word.start, word.end);
  const start = written.indexOf(',,');
  if (start === -1 || written.includes('://') || written.includes('www.')) return null;
  let end = written.length;
  while (end > 0 && (written[end - 1] === '.' || written[end - 1] === ',')) end -= 1;
  const dot = written.lastIndexOf('.', end - 1);
  if (dot < start || !PAGES.has(written.slice(dot + 1, end).toLowerCase())) return null;
  return {
    span: span(word.start + start, word.end),
    message:
      'This is only the end of a URL, without “https://” and the name of the site: copy the whole address again.',
  };
}

const PAGES = new Set(['html', 'htm', 'shtml', 'php', 'asp', 'aspx', 'jsp', 'pdf', 'cfm']);
