/** The item at an index that may be missing. An index of -1 in its stead would be read as a property's name, slowly. */
export const itemAt = <T>(list: readonly T[], index: number | null | undefined): T | undefined =>
  index === null || index === undefined ? undefined : list[index];
