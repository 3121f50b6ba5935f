/** Candidates that no rule makes, and why: one plain sentence each, without the full stop. */
export const leftOut: Readonly<Record<string, string>> = {};
