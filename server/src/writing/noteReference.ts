/** `note 12`, `notes 12–15`: a reference to notes by their numbers, first to last. */
export const noteReference = (first: number, last: number = first): string =>
  last === first ? `note ${first}` : `notes ${first}–${last}`;
