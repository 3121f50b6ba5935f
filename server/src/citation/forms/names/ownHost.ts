/** Who has written a page on line, told by the name of its host (Indigo Book R33). */
import type { Field } from '../../citation';
import type { Clause } from '../../form';
import { isPeriodical } from '../../../tables/newspapers';
import { isInstitutional } from './bodies';
import type { Head } from './head';

/**
 * `Creative Commons, About CC Licenses, https://creativecommons.org/…`: who is named as the address is has written the
 * page behind it. An institution behind that, or an address that leads to no page, leaves the name a title.
 */
export function withOwnHost({ tokens }: Clause, head: Head | null, url: Field | null): Head | null {
  if (head === null || head.title === null || head.container === null || url === null) return head;
  const { title, container, authors, designation } = head;
  if (authors.length > 0 || designation !== null || head.marked || !isPageOf(title.text, url.text)) return head;
  const site = { from: tokens.firstFrom(container.span.start), to: tokens.firstFrom(container.span.end) };
  if (isInstitutional(tokens, site) || isPeriodical(container.text)) return head;
  const author = { ...title, names: [title.text], institution: false, acronym: null, order: 'usual' } as const;
  return { ...head, authors: [author], title: container, container: null };
}

/** Whether an address leads to a page of the host that has this name. */
function isPageOf(name: string, url: string): boolean {
  const [host = '', ...path] = (url.split('://')[1] ?? url).split('/');
  const letters = name.toLowerCase().replace(/[^a-z0-9]/g, '');
  return letters.length > 3 && path.join('').length > 0 && host.toLowerCase().split('.').includes(letters);
}
