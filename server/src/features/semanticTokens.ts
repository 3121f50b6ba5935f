/**
 * Semantic tokens: calls, signals, names, reporters, short forms and numbers, for an editor to colour. Our own client is
 * given names of ours, for which package.json says what colour they fall back to; any other the protocol's own.
 */
import type { Range, SemanticTokens, SemanticTokensDelta, SemanticTokensOptions } from 'vscode-languageserver';
import { inSource, type Passage } from '../manuscript/manuscript';
import { overlaps, span, type Span } from '../text/span';
import type { ClientAbilities } from './abilities';
import type { GivenTokens, OpenDocument } from './openDocument';
import { markerSpan } from './target';
import { partsOf, type PartKind } from './tokenParts';
import { offsetOf, type View } from './view';

/** Ours, and what the protocol has that is nearest. */
const types: readonly { readonly kind: PartKind; readonly own: string; readonly standard: string }[] = [
  { kind: 'call', own: 'citationCall', standard: 'number' },
  { kind: 'signal', own: 'citationSignal', standard: 'keyword' },
  { kind: 'caseName', own: 'citationCase', standard: 'class' },
  { kind: 'shortName', own: 'citationName', standard: 'variable' },
  { kind: 'reporter', own: 'citationReporter', standard: 'type' },
  { kind: 'reference', own: 'citationReference', standard: 'keyword' },
  { kind: 'number', own: 'citationNumber', standard: 'number' },
];
const typeIndex: ReadonlyMap<PartKind, number> = new Map(types.map(({ kind }, index) => [kind, index]));

/** The only modifier: a name in the citation that introduces its work. */
const definition = 1;

export const semanticTokensOptions = ({ own }: ClientAbilities): SemanticTokensOptions => ({
  legend: { tokenTypes: types.map((type) => (own ? type.own : type.standard)), tokenModifiers: ['definition'] },
  range: true,
  full: { delta: true },
});

/** Those that touch a range. */
export const semanticTokensIn = (view: View, { start, end }: Range): SemanticTokens => ({
  data: dataOf(view, span(offsetOf(view, start), offsetOf(view, end))),
});

/** All of a document; remembered, so that the next answer can be the difference. */
export function semanticTokens(view: View, document: OpenDocument): SemanticTokens & GivenTokens {
  const data = dataOf(view, span(0, view.analysis.manuscript.source.length));
  const given = { resultId: String(Number(document.givenTokens?.resultId ?? 0) + 1), data };
  document.givenTokens = given;
  return given;
}

/** What changed since the answer that the client names; all, if that isn't the last one. */
export function semanticTokensDelta(
  view: View,
  document: OpenDocument,
  previousResultId: string,
): SemanticTokens | SemanticTokensDelta {
  const before = document.givenTokens;
  const now = semanticTokens(view, document);
  if (before?.resultId !== previousResultId) return now;
  return { resultId: now.resultId, edits: difference(before.data, now.data) };
}

/** One stretch, since an edit mostly changes one place. */
function difference(before: readonly number[], after: readonly number[]): SemanticTokensDelta['edits'] {
  let start = 0;
  const shorter = Math.min(before.length, after.length);
  while (start < shorter && before[start] === after[start]) start++;
  let end = 0;
  while (end < shorter - start && before[before.length - 1 - end] === after[after.length - 1 - end]) end++;
  const deleteCount = before.length - start - end;
  const data = after.slice(start, after.length - end);
  return deleteCount === 0 && data.length === 0 ? [] : [{ start, deleteCount, data }];
}

const dataOf = (view: View, wanted: Span): number[] =>
  view.analysis.legalWriting === 'sure' ? encoded(view, tokensIn(view, wanted)) : [];

interface Token {
  readonly kind: PartKind;
  /** In the source. */
  readonly span: Span;
  readonly modifiers: number;
}

function tokensIn(view: View, wanted: Span): readonly Token[] {
  const { manuscript } = view.analysis;
  const tokens: Token[] = [];
  const mark = (at: Span) => {
    if (overlaps(at, wanted)) tokens.push({ kind: 'call', span: at, modifiers: 0 });
  };
  for (const call of manuscript.calls) {
    const inline = call.note !== null && manuscript.notes[call.note]?.inline === true;
    mark(inline ? span(call.span.start, call.span.start + '^['.length) : call.span);
  }
  for (const note of manuscript.notes) if (!note.inline) mark(markerSpan(manuscript, note));
  manuscript.passages.forEach((passage, index) => {
    if (!overlaps(passage.span, wanted)) return;
    for (const id of view.analysis.resolution.inPassage[index] ?? []) {
      tokens.push(...tokensOf(view, passage, id).filter((token) => overlaps(token.span, wanted)));
    }
  });
  return tokens.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
}

function tokensOf({ analysis: { resolution } }: View, passage: Passage, id: number): readonly Token[] {
  const occurrence = resolution.occurrences[id];
  if (occurrence === undefined) return [];
  const link = resolution.links[id];
  const introduces = link?.kind === 'full' && resolution.authorities[link.authority]?.full === id;
  return partsOf(occurrence.citation).map((part) => {
    const named = part.kind === 'caseName' || part.kind === 'shortName';
    return { kind: part.kind, span: inSource(passage, part.span), modifiers: introduces && named ? definition : 0 };
  });
}

/** Five numbers a token, its place as the distance from the one before; none covers another, and none a line break. */
function encoded({ analysis, lines }: View, tokens: readonly Token[]): number[] {
  const { source } = analysis.manuscript;
  const data: number[] = [];
  let last = { line: 0, character: 0 };
  let free = 0;
  for (const token of tokens) {
    if (token.span.start < free) continue;
    free = token.span.end;
    for (const piece of lineByLine(source, token.span)) {
      const at = lines.positionAt(piece.start);
      const character = at.line === last.line ? at.character - last.character : at.character;
      data.push(
        at.line - last.line,
        character,
        piece.end - piece.start,
        typeIndex.get(token.kind) ?? 0,
        token.modifiers,
      );
      last = at;
    }
  }
  return data;
}

/** A stretch cut where lines end, without the breaks and the blanks that begin a line. */
function lineByLine(source: string, { start, end }: Span): readonly Span[] {
  const pieces: Span[] = [];
  let from = start;
  for (let at = start; at <= end; at++) {
    if (at < end && !isBreak(source.charCodeAt(at))) continue;
    if (at > from) pieces.push(span(from, at));
    while (at + 1 < end && isBlank(source.charCodeAt(at + 1))) at++;
    from = at + 1;
  }
  return pieces;
}

const isBreak = (code: number): boolean => code === 10 || code === 13;

const isBlank = (code: number): boolean => isBreak(code) || code === 32 || code === 9;
