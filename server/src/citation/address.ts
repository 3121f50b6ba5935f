/** Addresses of the web as text: what they are of, whether two are the same. */
import { isArchiveHost } from '../tables/archives';
import { isSpace } from './characters';
import { isUrlStart } from './url';

/** Without the blanks at which it is broken at the end of a line. */
export function unbroken(address: string): string {
  let whole = '';
  for (let at = 0; at < address.length; at++) if (!isSpace(address.charCodeAt(at))) whole += address.charAt(at);
  return whole;
}

/** Whether a text is a whole address: it begins as one does, and its host has more than one label. */
export const isAddress = (text: string): boolean =>
  isUrlStart(text, 0, text.charCodeAt(0)) && /^[^.]+\.[^.]/.test(hostOf(text));

/** `www.example.org` of `https://www.example.org:80/x`. */
export function hostOf(address: string): string {
  const { start, end } = hostPlace(address);
  const [host = ''] = address.slice(start, end).split(':', 1);
  return host.toLowerCase();
}

export const isArchive = (address: string): boolean => isArchiveHost(hostOf(address));

/** Equal for addresses that differ in the case of scheme or host, or in a slash at the end, and in nothing else. */
export function addressKey(address: string): string {
  const { end } = hostPlace(address);
  const rest = address.slice(end);
  return `${address.slice(0, end).toLowerCase()}${rest.endsWith('/') ? rest.slice(0, -1) : rest}`;
}

function hostPlace(address: string): { readonly start: number; readonly end: number } {
  const scheme = address.indexOf('://');
  const start = scheme < 0 ? 0 : scheme + 3;
  let end = start;
  while (end < address.length && !'/?#'.includes(address.charAt(end))) end++;
  return { start, end };
}
