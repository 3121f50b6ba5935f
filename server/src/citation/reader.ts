/**
 * Reads the citations of a sentence. In: tokens, a sentence. Out: its citations with what is nested in them. A clause
 * is searched for the anchors of strong forms first, what these leave for weak ones, and what is left then for
 * parentheses that hold citations themselves.
 */
import type { Citation, Hereinafter, History, Online, Parenthetical } from './citation';
import { splitClauses, type SignalledClause } from './clause-split';
import type { Clause, Core, Form, Found, Opening } from './form';
import { formsAt } from './forms';
import { readHereinafter } from './hereinafter';
import { followingPhraseAt } from './history';
import { Kind, type Tokens } from './lexer';
import { noteWordEnd } from './note-number';
import { readOnline } from './online';
import { opensPair, readParenthetical } from './parenthetical';
import { sentences, type TokenRange } from './sentence';

/** Citations nest no deeper: `(quoting A (citing B (quoting C)))`. */
const deepest = 4;
/** A form sees so many tokens before its anchor and behind it: no citation's core is longer. */
const reachBack = 200;
const reachOn = 240;

/** So many anchors refused in a row are no sentence of this world: the rest of it stays unread. */
const patience = 100;

interface Done {
  readonly citation: Citation;
  readonly from: number;
  /** The token past the whole of it. */
  readonly to: number;
}

/** A stretch that no citation covers. */
interface Gap extends TokenRange {
  readonly opening: Opening;
}

/** What a search has found, in order: a citation, or (null) the gap before, between or behind them. */
interface Piece extends Gap {
  readonly citation: Citation | null;
}

/** The citations of a sentence in order, on the level of the bracket `outer`. */
export function readSentence(tokens: Tokens, sentence: TokenRange, outer: number): readonly Citation[] {
  return new SentenceReader(tokens).read(sentence, outer, 'sentence', 0);
}

class SentenceReader {
  /** How many anchors may still be refused before a citation is read. */
  private patience = patience;

  constructor(private readonly tokens: Tokens) {}

  read(sentence: TokenRange, outer: number, opening: Opening, depth: number): Citation[] {
    const citations: Citation[] = [];
    let company = opening === 'citation';
    for (const clause of splitClauses(this.tokens, sentence, outer, opening)) {
      company ||= clause.signal !== null;
      for (const citation of this.clause(company ? clause : alone(clause), depth)) citations.push(citation);
      company ||= citations.length > 0;
    }
    return citations;
  }

  private clause(clause: SignalledClause, depth: number): Citation[] {
    const citations: Citation[] = [];
    for (const item of this.search(clause, 'strong', depth)) {
      if (item.citation !== null) citations.push(item.citation);
      else this.gap(stretchOf(clause, item), depth, citations);
    }
    const first = citations[0];
    if (first !== undefined && clause.signal !== null && first.signal === null) {
      citations[0] = { ...first, signal: clause.signal };
    }
    return citations;
  }

  /** Adds what strong forms have left: weak ones, and citations in parentheses between them. */
  private gap(stretch: Clause, depth: number, citations: Citation[]): void {
    for (const item of this.search(stretch, 'weak', depth)) {
      if (item.citation !== null) citations.push(item.citation);
      else this.inParentheses(item, stretch.outer, depth, citations);
    }
  }

  /** The citations of one strength in a clause and the gaps between them, in order, together covering all of it. */
  private search(clause: Clause, strength: Form['strength'], depth: number): readonly Piece[] {
    const { tokens, outer, to } = clause;
    const found: Piece[] = [];
    let gap: Gap = { from: clause.from, to, opening: clause.opening };
    for (let at = clause.from; at < to; at++) {
      if (tokens.outer(at) !== outer || tokens.masked(at)) continue;
      const forms = formsAt(strength, tokens, at);
      const core = forms.length === 0 ? null : this.readAt(clause, gap, at, forms);
      if (core !== null) {
        const done = this.complete(core, clause, depth, true);
        if (core.from > gap.from) found.push({ citation: null, from: gap.from, to: core.from, opening: gap.opening });
        found.push({ citation: done.citation, from: done.from, to: done.to, opening: 'citation' });
        gap = { from: done.to, to, opening: 'text' };
        at = done.to - 1;
      } else if (tokens.partner(at) > at) {
        at = Math.min(to, tokens.partner(at)) - 1;
      }
    }
    if (gap.from < to) found.push({ citation: null, from: gap.from, to: gap.to, opening: gap.opening });
    return found;
  }

  private readAt(clause: Clause, gap: Gap, at: number, forms: readonly Form[]): Found | null {
    if (this.patience <= 0) return null;
    let window: Clause | null = null;
    for (const form of forms) {
      if (!form.anchored(clause.tokens, at)) continue;
      window ??= windowAround(clause, gap, at);
      const found = form.read(window, at);
      if (found !== null && found.from >= window.from && found.to > found.from && found.to <= window.to) {
        // `Exec. Order No. 12,866, supra note 1`: a short form of what was cited before.
        if (isCitedAgain(clause.tokens, found, window.to)) return null;
        this.patience = patience;
        return found;
      }
    }
    if (window !== null) this.patience--;
    return null;
  }

  /** Citations in parentheses that stand in running text: `(see Lee, supra note 5)`. */
  private inParentheses(gap: Gap, outer: number, depth: number, citations: Citation[]): void {
    if (depth >= deepest) return;
    for (let at = gap.from; at < gap.to; at++) {
      if (this.tokens.partner(at) <= at || this.tokens.outer(at) !== outer || !opensPair(this.tokens, at, gap.to))
        continue;
      this.inside(at, depth + 1, citations);
      at = this.tokens.partner(at);
    }
  }

  /** Adds the citations between a bracket and its partner. */
  private inside(open: number, depth: number, citations: Citation[]): void {
    if (depth > deepest) return;
    const { tokens } = this;
    for (const sentence of sentences(tokens, open + 1, tokens.partner(open), open)) {
      for (const citation of this.read(sentence, open, 'sentence', depth)) citations.push(citation);
    }
  }

  /** Reads what the frame reads behind a form's core, and puts the citation together. */
  private complete(found: Found, clause: Clause, depth: number, history: boolean): Done {
    const tail = new Tail(found.core);
    let at = found.to;
    for (let next = this.tailPart(tail, at, clause, depth, history); next > at;) {
      at = next;
      next = this.tailPart(tail, at, clause, depth, history);
    }
    return { citation: tail.citation(this.tokens.span(found.from, at)), from: found.from, to: at };
  }

  /** Reads one part of the tail at a token: the token past it, or `at` itself where none follows. */
  private tailPart(tail: Tail, at: number, clause: Clause, depth: number, history: boolean): number {
    const { tokens } = this;
    const { to } = clause;
    const next = tokens.is(at, Kind.comma) ? at + 1 : at;
    const defined = tail.hereinafter === null ? readHereinafter(tokens, next, to) : null;
    if (defined !== null) {
      tail.hereinafter = defined;
      return tokens.partner(next) + 1;
    }
    const online = readOnline(tokens, at, to);
    if (online !== null && tail.takesOnline(online.online)) return online.to;
    if (tokens.is(at, Kind.openParen) && opensPair(tokens, at, to)) {
      const close = tokens.partner(at);
      tail.parentheticals.push(readParenthetical(tokens, at, close));
      this.inside(at, depth + 1, tail.nested);
      return close + 1;
    }
    return history && next < to ? this.following(tail, at, next, clause, depth) : at;
  }

  /** Reads history or a related authority, whose phrase begins at `next`. */
  private following(tail: Tail, at: number, next: number, clause: Clause, depth: number): number {
    const { tokens } = this;
    const phrase = followingPhraseAt(tokens, next, clause.to);
    if (phrase === null || depth >= deepest) return at;
    const start = tokens.is(phrase.to, Kind.comma) ? phrase.to + 1 : phrase.to;
    const online = readOnline(tokens, start, clause.to);
    if (online !== null && tail.takesOnline(online.online)) return online.to;
    const read = this.citationAt(stretchOf(clause, { from: start, to: clause.to, opening: 'citation' }), depth + 1);
    if (read === null && !phrase.value.unmistakable) return at;
    const end = read?.to ?? this.unreadEnd(start, clause);
    if (read !== null) tail.takeNested(read.citation);
    if (phrase.value.kind === 'history') {
      const where = tokens.span(start, end);
      const text = tokens.text.slice(where.start, where.end);
      tail.history.push({
        phrase: tokens.field(next, phrase.to),
        text,
        span: tokens.span(next, Math.max(end, phrase.to)),
      });
    }
    return Math.max(end, phrase.to);
  }

  /** The citation that begins with a clause's first token (an article before it does not count); null if none does. */
  private citationAt(clause: Clause, depth: number): Done | null {
    for (const strength of ['strong', 'weak'] as const) {
      const last = Math.min(clause.to, clause.from + reachBack);
      for (let at = clause.from; at < last; at++) {
        if (this.tokens.outer(at) !== clause.outer || this.tokens.masked(at)) continue;
        const found = this.readAt(clause, clause, at, formsAt(strength, this.tokens, at));
        if (found === null) continue;
        return found.from <= clause.from + 1 ? this.complete(found, clause, depth, false) : null;
      }
    }
    return null;
  }

  /** Past what follows a phrase and is not read: to the next bracket that is no date, or to the clause's end. */
  private unreadEnd(from: number, clause: Clause): number {
    const { tokens } = this;
    for (let at = from; at < clause.to; at++) {
      if (tokens.outer(at) === clause.outer && opensPair(tokens, at, clause.to)) {
        return tokens.is(at, Kind.openParen) ? tokens.partner(at) + 1 : at;
      }
    }
    return clause.to;
  }
}

/** Official documents are called by their numbers when they are cited again: by number and *supra* alone, without a date. */
function isCitedAgain(tokens: Tokens, { core, to: end }: Found, to: number): boolean {
  if (!calledByNumber.has(core.kind) || !('date' in core) || core.date !== null) return false;
  const word = tokens.is(end, Kind.comma) ? end + 1 : end;
  return word < to && tokens.isWord(word, 'supra') && noteWordEnd(tokens, word + 1, to) >= 0;
}

const calledByNumber: ReadonlySet<Citation['kind']> = new Set<Citation['kind']>([
  'executive',
  'legislativeReport',
  'sessionLaw',
  'bill',
]);

/** What has been read behind a core. */
class Tail {
  readonly parentheticals: Parenthetical[] = [];
  readonly history: History[] = [];
  readonly nested: Citation[] = [];
  hereinafter: Hereinafter | null = null;
  private online: Online | null = null;

  constructor(private readonly core: Core) {}

  /** Keeps a place on line if the citation has no URL yet; a citation of a kind without such a place drops it. */
  takesOnline(online: Online): boolean {
    if (!('online' in this.core)) return true;
    const known = this.online ?? this.core.online;
    if (known.url !== null && online.url !== null) return false;
    this.online = {
      url: known.url ?? online.url,
      archive: known.archive ?? online.archive,
      lastVisited: known.lastVisited ?? online.lastVisited,
    };
    return true;
  }

  /** Keeps a citation of the same work elsewhere; a name defined behind it is the name of the whole. */
  takeNested(citation: Citation): void {
    this.nested.push(citation.hereinafter === null ? citation : { ...citation, hereinafter: null });
    this.hereinafter ??= citation.hereinafter;
  }

  citation(span: Citation['span']): Citation {
    const { core, parentheticals, history, hereinafter, nested } = this;
    // The core comes last: what is added behind a spread is added one by one, many times slower.
    if (this.online === null || !('online' in core)) {
      return { span, signal: null, parentheticals, history, hereinafter, nested, ...core };
    }
    return { span, signal: null, parentheticals, history, hereinafter, nested, ...core, online: this.online };
  }
}

/** Behind a semicolon stands another citation only where one stands before it: lists and sentences have semicolons, too. */
const alone = (clause: SignalledClause): SignalledClause =>
  clause.opening === 'citation' ? { ...clause, opening: 'sentence' } : clause;

/** A clause without what stands around a gap in it. */
const stretchOf = ({ tokens, outer }: Clause, { from, to, opening }: Gap): Clause => ({
  tokens,
  from,
  to,
  opening,
  outer,
});

/** The clause as a form sees it around its anchor: what was read before is gone, and it is no longer than need be. */
function windowAround(clause: Clause, gap: Gap, at: number): Clause {
  const from = Math.max(gap.from, at - reachBack);
  return {
    tokens: clause.tokens,
    from,
    to: Math.min(gap.to, at + reachOn),
    opening: from === gap.from ? gap.opening : 'text',
    outer: clause.outer,
  };
}
