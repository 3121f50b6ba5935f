/** The index of the first item for which the test holds; the list's length if none. It must hold for a tail only. */
export function firstIndexWhere<T>(items: ArrayLike<T>, holds: (item: T) => boolean): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const item = items[middle];
    if (item !== undefined && holds(item)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The last item of an ordered list for which the test holds; it must hold for a beginning of the list only. */
export function lastWhere<T>(items: readonly T[], holds: (item: T) => boolean): T | undefined {
  return items[firstIndexWhere(items, (item) => !holds(item)) - 1];
}

/** The index of the last item, of a list in any order, for which the test holds; -1 if none. */
export function lastIndexOf<T>(items: readonly T[], holds: (item: T) => boolean): number {
  for (let index = items.length - 1; index >= 0; index--) {
    const item = items[index];
    if (item !== undefined && holds(item)) return index;
  }
  return -1;
}
