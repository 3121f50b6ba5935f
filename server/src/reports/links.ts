/** Links to the web that have no archived copy beside them: they will be dead one day. */
import { addressKey } from '../citation/address';
import { onlinePlaces, type OnlinePlace, type Read } from '../authority/online-places';

export interface UnarchivedLink {
  /** As it is written where it stands first. */
  readonly url: string;
  /** In the order in which they stand; at least one. */
  readonly places: readonly OnlinePlace[];
}

/** In: an analysis. Out: each address once, in the order in which they stand first, with all places where it has no copy. */
export function unarchivedLinks(read: Read): readonly UnarchivedLink[] {
  const links = new Map<string, { url: string; places: OnlinePlace[] }>();
  for (const place of onlinePlaces(read)) {
    if (place.archive !== null) continue;
    const key = addressKey(place.url);
    const link = links.get(key);
    if (link === undefined) links.set(key, { url: place.url, places: [place] });
    else link.places.push(place);
  }
  return [...links.values()];
}
