/** The two grammars of Citation.js that are used here: it comes without types. */
declare module '@citation-js/plugin-bibtex/lib-mjs/input/file.js' {
  /** Entries with their fields as written; throws at the first that is broken. */
  export function parse(text: string): readonly {
    readonly type: string;
    readonly label: string;
    readonly properties: Readonly<Record<string, string | number>>;
  }[];
}

declare module '@citation-js/plugin-bibtex/lib-mjs/input/value.js' {
  /** A field's value without its LaTeX: text with `<i>` and the like, names, or a list; throws where it is broken. */
  export function parse(text: string, field: string): unknown;
}
