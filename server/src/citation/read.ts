/**
 * Reads one passage. In: its prose. Out: a `Reading`: sentences with their citations, and what is masked. Pure: it knows
 * no other passage. Linear in the passage's length.
 */
import { span, type Span } from '../text/span';
import type { Prose } from '../text/prose';
import type { Citation, Reading, Segment } from './citation';
import { mayBeCitation } from './doubt';
import { glanceAt } from './glance';
import { Kind, lex, TokenRoom, type Tokens } from './lexer';
import { findMasks, merged, type Mask } from './mask';
import { readSentence } from './reader';
import { sentences, type TokenRange } from './sentence';

/** Nothing of a passage's tokens is kept: the next one's take their place. */
const room = new TokenRoom();
/** A longer passage gets room of its own, so that it is not kept. */
const longestInRoom = 100_000;

export function readPassage(prose: Prose): Reading {
  const { worthReading, marks } = glanceAt(prose.text);
  const masks = findMasks(prose, marks);
  if (!worthReading) return { segments: proseOnly(prose.text), masked: masks };
  const tokens = lex(prose, masks, prose.text.length > longestInRoom ? new TokenRoom() : room);
  const segments: Segment[] = [];
  for (const sentence of sentences(tokens, 0, tokens.length, -1)) segments.push(readSegment(tokens, sentence));
  return { segments, masked: withUrls(masks, tokens) };
}

const proseOnly = (text: string): readonly Segment[] => [
  { kind: 'text', span: span(0, text.length), citations: [], sure: true },
];

function readSegment(tokens: Tokens, sentence: TokenRange): Segment {
  const citations = readSentence(tokens, sentence, -1);
  const left = uncovered(tokens, sentence, citations);
  const words = left.some((range) => holdsWords(tokens, range));
  return {
    kind: citations.length > 0 && !words ? 'citations' : 'text',
    span: tokens.span(sentence.from, sentence.to),
    citations,
    sure: !left.some((range) => mayBeCitation(tokens, range.from, range.to)),
  };
}

/** What neither a citation nor its signal covers. */
function uncovered(tokens: Tokens, sentence: TokenRange, citations: readonly Citation[]): readonly TokenRange[] {
  const ranges: TokenRange[] = [];
  let at = sentence.from;
  const cover = (covered: Span): void => {
    const from = tokens.firstFrom(covered.start);
    if (from > at) ranges.push({ from: at, to: from });
    at = Math.max(at, tokens.firstFrom(covered.end));
  };
  for (const { signal, span: whole } of citations) {
    if (signal !== null) cover(signal.span);
    cover(whole);
  }
  if (at < sentence.to) ranges.push({ from: at, to: sentence.to });
  return ranges;
}

function holdsWords(tokens: Tokens, { from, to }: TokenRange): boolean {
  for (let at = from; at < to; at++) {
    const kind = tokens.kind(at);
    const word = kind === Kind.word || kind === Kind.mixed || kind === Kind.number;
    if (word && !tokens.isWord(at, 'and') && !tokens.isWord(at, 'with')) return true;
  }
  return false;
}

/** Masks and the URLs outside them. */
function withUrls(masks: readonly Mask[], tokens: Tokens): readonly Mask[] {
  const urls: Mask[] = [];
  for (let at = 0; at < tokens.length; at++) {
    if (tokens.is(at, Kind.url) && !tokens.masked(at)) urls.push({ kind: 'url', ...tokens.span(at, at + 1) });
  }
  return urls.length === 0 ? masks : merged([...masks, ...urls]);
}
