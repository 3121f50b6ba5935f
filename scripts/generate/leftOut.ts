/** Candidates that no rule makes, and why: one plain sentence each, without the full stop. */
export const leftOut: Readonly<Record<string, string>> = {
  'book-year-missing':
    'a book without its year, “Ann Lee, Paper Trails 472”, can’t be told from a sentence; what is read as one is a classic, which takes no year',
};
