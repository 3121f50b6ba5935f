/**
 * Hosts that keep copies of pages of the web, so that an address there is a copy already. Sources: Indigo Book, 2d ed.,
 * R33.6.3 (CC0), which names Perma.cc and the Internet Archive; the others are own list, from public web archives.
 */

const archiveHosts: readonly string[] = [
  'perma.cc',
  'archive.org',
  'archive.today',
  'archive.is',
  'archive.ph',
  'archive.li',
  'archive.vn',
  'archive.md',
  'archive.fo',
  'webcitation.org',
  'ghostarchive.org',
  'webarchive.loc.gov',
  'webharvest.gov',
  'webarchive.nationalarchives.gov.uk',
  'webarchive.org.uk',
  'arquivo.pt',
  'wayback.archive-it.org',
  'cachedview.com',
];

/** In: a host's name in lower case. Out: whether it, or what it is a part of, keeps copies. */
export const isArchiveHost = (host: string): boolean =>
  archiveHosts.some((each) => host === each || host.endsWith(`.${each}`));
