/**
 * What a sentence names right before its call: "In *Loving v. Virginia*,[1]" names the case whose note gives only
 * `388 U.S. 1 (1967)`. In: prose, the offset of the call and that of the call before it. Out: candidates, the nearest
 * first; where the sentence names neither case nor title, those of the sentence before, if no call stands between.
 */
import { overlaps, shifted, span } from '../text/span';
import { Prose } from '../text/prose';
import type { Field } from './citation';
import { readCaseName } from './forms/cases/caseName';
import { Kind, lex, type Tokens } from './lexer';
import { glanceAt } from './glance';
import { findMasks } from './mask';
import { isNamePart, readNameBefore } from './name-before';
import { sentences } from './sentence';

export interface Mention extends Field {
  /** Two parties, or `In re`; a title set in italics or in quotation marks; any other run of capitalised words. */
  readonly kind: 'case' | 'italic' | 'quoted' | 'name';
}

/** So many characters before the call are looked at. */
const reach = 600;
/** No more candidates are given. */
const most = 12;

export function mentionsBefore(prose: Prose, at: number, callBefore = 0): readonly Mention[] {
  const start = Math.max(0, at - reach);
  const tokens = lexWindow(prose, start, at);
  const [before, last] = lastSentences(tokens);
  const inLast = [...caseNames(tokens, last), ...titles(tokens, last)];
  const earlier = inLast.length === 0 && start + tokens.start(before) >= callBefore ? caseNames(tokens, before) : [];
  const sure = [...inLast, ...earlier];
  const apart = (mention: Mention): boolean => !sure.some((other) => overlaps(other.span, mention.span));
  const found = [...withoutParts(sure), ...names(tokens, last, inLast).filter(apart)];
  found.sort((a, b) => b.span.end - a.span.end || a.span.start - b.span.start);
  return found.slice(0, most).map((mention) => ({ ...mention, span: shifted(mention.span, start) }));
}

/** The tokens of a window, offsets from its start. */
function lexWindow(prose: Prose, start: number, end: number): Tokens {
  const styles = prose.styles.flatMap((run) => {
    const inside = span(Math.max(run.span.start, start) - start, Math.min(run.span.end, end) - start);
    return inside.start < inside.end ? [{ ...run, span: inside }] : [];
  });
  const text = prose.text.slice(start, end);
  const window = new Prose(text, styles, Prose.plain(text).pieces);
  return lex(window, findMasks(window, glanceAt(text).marks));
}

/** The first tokens of the sentence before the last one and of the last; the same where there is one alone. */
function lastSentences(tokens: Tokens): readonly [before: number, last: number] {
  let before = 0;
  let last = 0;
  for (const sentence of sentences(tokens, 0, tokens.length, -1)) {
    before = last;
    last = sentence.from;
  }
  return [before, last];
}

function caseNames(tokens: Tokens, from: number): Mention[] {
  const found: Mention[] = [];
  for (let at = from; at < tokens.length; at++) {
    const end = caseNameEnd(tokens, at);
    if (end < 0) continue;
    const clause = { tokens, from, to: tokens.length, opening: 'text', outer: tokens.outer(at) } as const;
    const read = readCaseName(clause, end);
    if (read !== null) found.push({ kind: 'case', ...tokens.field(read.from, end) });
  }
  return found;
}

/** The end of the name whose `v.` or `In re` stands at a token; -1 where none does. */
function caseNameEnd(tokens: Tokens, at: number): number {
  const versus = tokens.isWord(at, 'v') || tokens.isWord(at, 'vs');
  const procedural = (tokens.isWord(at, 're') && tokens.isWord(at - 1, 'in')) || tokens.isWord(at, 'parte');
  if (!versus && !procedural) return -1;
  let end = tokens.is(at + 1, Kind.period) ? at + 2 : at + 1;
  if (!tokens.capital(end)) return -1;
  while (end < tokens.length && isNamePart(tokens, end) && !tokens.isWord(end, 'and')) end++;
  while (end > at + 1 && !tokens.capital(end - 1) && !endsAbbreviation(tokens, end - 1)) end--;
  return end;
}

const endsAbbreviation = (tokens: Tokens, at: number): boolean => tokens.is(at, Kind.period) && tokens.capital(at - 1);

/** Runs in italics, and quotations of a title's length. */
function titles(tokens: Tokens, from: number): Mention[] {
  const found: Mention[] = [];
  for (let at = from; at < tokens.length;) {
    const quoted = tokens.masked(at) && tokens.is(at, Kind.quote);
    let end = at + 1;
    if (quoted) while (end < tokens.length && tokens.masked(end)) end++;
    else if (tokens.italic(at)) while (end < tokens.length && tokens.italic(end)) end++;
    if (quoted && end - at > 2 && end - at < 40) found.push({ ...tokens.field(at + 1, end - 1), kind: 'quoted' });
    else if (!quoted && tokens.italic(at))
      found.push({ ...tokens.field(at, trimmed(tokens, at, end)), kind: 'italic' });
    at = end;
  }
  return found;
}

/** Without the comma or period that was set in italics with the title. */
function trimmed(tokens: Tokens, from: number, to: number): number {
  let end = to;
  while (end > from + 1 && (tokens.is(end - 1, Kind.comma) || tokens.is(end - 1, Kind.period))) end--;
  return end;
}

/**
 * Runs of capitalised words, cut where a case or a title stands. A sentence's first word alone is none, unless it owns
 * something: `Sunstein’s`.
 */
function names(tokens: Tokens, from: number, sure: readonly Mention[]): Mention[] {
  const found: Mention[] = [];
  for (let end = tokens.length; end > from;) {
    const name = tokens.capital(end - 1) && !tokens.masked(end - 1) ? readNameBefore(tokens, from, end, 'text') : null;
    if (name === null || name.from >= end) {
      end--;
      continue;
    }
    const begins = behindSure(tokens, name.from, end, sure);
    let start = begins;
    while (start < end && (!tokens.capital(start) || tokens.masked(start))) start++;
    const counts = start > from || end - start > 1 || owns(tokens, start);
    if (start < end && counts) found.push({ ...tokens.field(start, end), kind: 'name' });
    end = Math.min(begins, end - 1);
  }
  return found;
}

const owns = (tokens: Tokens, at: number): boolean => /[’']s$/.test(tokens.at(at));

/** The token behind the last case or title that stands within a stretch; its first where none does. */
function behindSure(tokens: Tokens, from: number, to: number, sure: readonly Mention[]): number {
  const whole = tokens.span(from, to);
  const ends = sure.filter((mention) => overlaps(mention.span, whole)).map((mention) => mention.span.end);
  return ends.length === 0 ? from : Math.min(to, tokens.firstFrom(Math.max(...ends)));
}

/** The words of a case's name may be in italics themselves: then it is named once. */
function withoutParts(mentions: readonly Mention[]): readonly Mention[] {
  const cases = mentions.filter((mention) => mention.kind === 'case');
  return mentions.filter(
    (mention) => mention.kind === 'case' || !cases.some((name) => overlaps(name.span, mention.span)),
  );
}
