/**
 * Cuts a sentence into clauses: at semicolons, at a signal in the middle (`For an overview, see Fowler, supra note
 * 20`), and within a comparison at `with` and `, and`. Brackets and quotations are not looked into.
 */
import type { Signal } from './citation';
import type { Clause, Opening } from './form';
import { noteWordEnd } from './note-number';
import { isIdWord, type TokenRange } from './sentence';
import { readSignal } from './signals';
import { Kind, type Tokens } from './lexer';
import { WordSet } from './word-set';

export interface SignalledClause extends Clause {
  readonly signal: Signal | null;
}

/** The clauses of a sentence on the level of the bracket `outer`; `opening` says what its beginning is. */
export function splitClauses(tokens: Tokens, sentence: TokenRange, outer: number, opening: Opening): SignalledClause[] {
  return new Splitter(tokens, outer).split(sentence, opening);
}

class Splitter {
  private readonly clauses: SignalledClause[] = [];
  private comparing = false;
  private start = 0;
  private signal: Signal | null = null;
  private opening: Opening = 'sentence';

  constructor(
    private readonly tokens: Tokens,
    private readonly outer: number,
  ) {}

  split(sentence: TokenRange, opening: Opening): SignalledClause[] {
    const to = trimmedEnd(this.tokens, sentence);
    this.begin(sentence.from, to, opening);
    for (let at = this.start; at < to; at++) {
      if (this.tokens.outer(at) !== this.outer || this.tokens.masked(at)) continue;
      const next = this.boundary(at, to);
      if (next === null) continue;
      this.close(at);
      this.begin(next, to, 'citation');
      at = Math.max(at, this.start - 1);
    }
    this.close(to);
    return this.clauses;
  }

  /** Where the next clause begins (its signal, if it has one), if one clause ends right before the token. */
  private boundary(at: number, to: number): number | null {
    const { tokens } = this;
    if (tokens.is(at, Kind.semicolon))
      return isWithinTitle(tokens, this.start, at, to) ? null : behindAnd(tokens, at + 1);
    if (at > this.start && tokens.is(at, Kind.word) && this.signalWithin(at, to)) return at;
    return this.comparing && this.joinsComparison(at) ? at + 2 : null;
  }

  private signalWithin(at: number, to: number): boolean {
    const { tokens, comparing } = this;
    const read = readSignal(tokens, at, to, comparing);
    if (read === null) return false;
    if (read.signal.name === 'with') return tokens.italic(at) || tokens.is(at - 1, Kind.comma);
    if (read.signal.name === 'e.g.') return false;
    const before = tokens.kind(at - 1);
    const apart = before === Kind.comma || before === Kind.dash || before === Kind.colon || before === Kind.closeParen;
    if (tokens.capital(at))
      return before === Kind.closeParen || before === Kind.number || (apart && isShort(tokens, read.to));
    if (apart || tokens.italic(at) !== tokens.italic(at - 1) || isShort(tokens, read.to)) return true;
    return tokens.isWord(at, 'see') && leadsToAuthor(tokens, at, read.to, to);
  }

  /** `, and` between the members of one side. */
  private joinsComparison(at: number): boolean {
    const { tokens } = this;
    if (!tokens.is(at, Kind.comma) || !tokens.isWord(at + 1, 'and')) return false;
    return tokens.is(at - 1, Kind.closeParen) || tokens.is(at - 1, Kind.number) || tokens.italic(at + 1);
  }

  private begin(at: number, to: number, opening: Opening): void {
    const read = readSignal(this.tokens, at, to, this.comparing);
    this.signal = read?.signal ?? null;
    this.start = read?.to ?? at;
    this.opening = read === null ? opening : 'citation';
    if (read?.signal.name === 'compare' || read?.signal.name === 'contrast') this.comparing = true;
  }

  private close(to: number): void {
    const { tokens, start: from, signal, opening, outer } = this;
    let end = to;
    while (end > from && tokens.is(end - 1, Kind.comma)) end--;
    if (end > from) this.clauses.push({ tokens, from, to: end, opening, outer, signal });
  }
}

/** No title is longer before its semicolon, in tokens. */
const longestHalf = 40;

/**
 * `Ann Lee, Footnotes and Their Discontents; A Reply, 90 Yale L.J. 12`: what stands before the semicolon has neither
 * number, bracket nor reference, so that it is no citation of its own, and is written as author and title are.
 */
function isWithinTitle(tokens: Tokens, from: number, semicolon: number, to: number): boolean {
  if (semicolon - from > longestHalf || semicolon - from < 4 || readSignal(tokens, semicolon + 1, to) !== null)
    return false;
  let commas = 0;
  for (let at = from; at < semicolon; at++) {
    const kind = tokens.kind(at);
    if (kind === Kind.comma) commas++;
    // `Lou Costello, 52, Dies on Coast`
    else if (kind === Kind.number && tokens.is(at - 1, Kind.comma) && tokens.is(at + 1, Kind.comma)) continue;
    else if (kind === Kind.word) {
      if (!tokens.capital(at) && !titleTies.has(tokens, at)) return false;
      if (referring.has(tokens, at) || isIdWord(tokens, at)) return false;
    } else if (kind !== Kind.period && kind !== Kind.ampersand && kind !== Kind.dash && kind !== Kind.colon) {
      return false;
    }
  }
  return commas > 0 && tokens.capital(from) && !tokens.is(semicolon - 1, Kind.period);
}

const titleTies = new WordSet('a an and as at but by for from of on or the their to with without et al de von van');
const referring = new WordSet('supra infra v vs const amend art pmbl in');

/** `On the reargument see Richard Kluger, Simple Justice`: two capitalised words and a comma, and nobody who sees. */
function leadsToAuthor(tokens: Tokens, see: number, from: number, to: number): boolean {
  if (seeing.has(tokens, see - 1) || !tokens.capital(from)) return false;
  let names = 0;
  for (let at = from; at < Math.min(to, from + 12); at++) {
    if (tokens.is(at, Kind.comma)) return names > 1;
    if (tokens.capital(at)) names++;
    else if (!tokens.is(at, Kind.period) && !tokens.is(at, Kind.ampersand) && !tokens.is(at, Kind.dash)) return false;
  }
  return false;
}

/** Words before *see* that make a verb of it. */
const seeing = new WordSet(
  'i we you they who people to can could may might will would shall should must not never also did do does let lets us judges courts readers',
);

/** `; and Lee, Ink 12`: the word that ties the last of a list to it. */
const behindAnd = (tokens: Tokens, at: number): number =>
  tokens.isWord(at, 'and') && tokens.capital(at + 1) && !tokens.capital(at) ? at + 1 : at;

/** Right behind the signal stands *Id.*, *supra* or *infra*. */
const isShort = (tokens: Tokens, at: number): boolean =>
  isIdWord(tokens, at) || tokens.isWord(at, 'supra') || tokens.isWord(at, 'infra');

/** Before the punctuation that ends the sentence; the period of *Id.* stays. */
function trimmedEnd(tokens: Tokens, { from, to }: TokenRange): number {
  let end = to;
  while (end > from && isEndPunctuation(tokens, end - 1)) end--;
  return end;
}

/** The last word of `U.S. Const. pmbl.`, `§ 3501 et seq.`, whose period is its own. */
const isAbbreviatedEnd = (tokens: Tokens, at: number): boolean =>
  tokens.isWord(at, 'pmbl') || (tokens.isWord(at, 'seq') && tokens.isWord(at - 1, 'et'));

function isEndPunctuation(tokens: Tokens, at: number): boolean {
  if (tokens.is(at, Kind.period))
    return !((isIdWord(tokens, at - 1) || isAbbreviatedEnd(tokens, at - 1)) && tokens.glued(at));
  // `supra note ?`: a number still to be written.
  if (tokens.is(at, Kind.question)) return noteWordEnd(tokens, at - 1, at) < 0;
  return tokens.is(at, Kind.semicolon) || tokens.is(at, Kind.ellipsis);
}
