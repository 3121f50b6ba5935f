/** Candidates that no rule makes, and why: one plain sentence each, without the full stop. */
export const leftOut: Readonly<Record<string, string>> = {
  'paren-full-sentence-quote':
    'Whether quoted words are a whole sentence or a piece of one can only be seen in the source that they are taken from',
  'paren-before-history':
    'A parenthetical behind the history may explain the later decision, and its words do not tell which of the two it means',
};
