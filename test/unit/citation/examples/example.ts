import type { CitationKind } from '../../../../server/src/citation/citation';

/**
 * A passage that holds one citation and no more, its kind and all of its fields, under the names of `carolene cites`;
 * where a full date stands, its year goes without saying.
 */
export type Example = readonly [
  form: string,
  text: string,
  kind: CitationKind,
  fields: Readonly<Record<string, unknown>>,
];
