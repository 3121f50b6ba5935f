/** Reads short passages for the tests. `_…_` is italic. */
import type { Citation, Reading, Segment } from '../../../server/src/citation/citation';
import { readPassage } from '../../../server/src/citation/read';
import { lex, type Tokens } from '../../../server/src/citation/lexer';
import { Prose, type StyleRun } from '../../../server/src/text/prose';

export function prose(marked: string): Prose {
  let text = '';
  const styles: StyleRun[] = [];
  marked.split('_').forEach((part, index) => {
    const start = text.length;
    text += part;
    if (index % 2 === 1) styles.push({ style: 'italic', span: { start, end: text.length } });
  });
  return new Prose(text, styles, Prose.plain(text).pieces);
}

export const read = (marked: string): Reading =>
  readPassage(marked.includes('_') ? prose(marked) : Prose.plain(marked));

export const plain = (text: string): Reading => readPassage(Prose.plain(text));

export const citationsIn = (reading: Reading): readonly Citation[] =>
  reading.segments.flatMap((each) => each.citations);

/** The single citation of a passage. */
export function only(text: string, reading: Reading = plain(text)): Citation {
  const [citation, ...others] = citationsIn(reading);
  if (citation === undefined || others.length > 0) throw new Error(`${others.length + 1} citations in “${text}”`);
  return citation;
}

type OfKind<K, C = Citation> = C extends { readonly kind: infer Own } ? (K extends Own ? C : never) : never;

/** The citation of a passage, which must be of this kind. */
export function onlyOf<K extends Citation['kind']>(kind: K, text: string, reading?: Reading): OfKind<K> {
  const citation = only(text, reading);
  if (!isKind(citation, kind)) throw new Error(`${citation.kind}, not ${kind}, in “${text}”`);
  return citation;
}

function isKind<K extends Citation['kind']>(citation: Citation, kind: K): citation is OfKind<K> & Citation {
  return citation.kind === kind;
}

/** What a span of the passage says. */
export const said = (text: string, { span }: Pick<Citation, 'span'>): string => text.slice(span.start, span.end);

export const tokensOf = (text: string): Tokens => lex(Prose.plain(text));

/** The sentences of a passage, each as written. */
export const sentencesOf = (text: string): readonly string[] =>
  plain(text).segments.map(({ span }: Segment) => text.slice(span.start, span.end));
