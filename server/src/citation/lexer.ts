/**
 * The one lexer pass. In: a passage's prose and the spans that are masked in it. Out: `Tokens`.
 *
 * Tokens are numbers in parallel arrays, not objects: a megabyte of notes has a quarter of a million of them. White
 * space is no token; `glued` says whether there was any. An abbreviation is several tokens (`U`, `.`, `S`, `.`), so
 * that a rule can tell `F.3d` from `F. 3d`; the tables find both under one key.
 */
import { span, type Span } from '../text/span';
import type { Prose } from '../text/prose';
import type { Field } from './citation';
import { enclosing, OpenBrackets } from './brackets';
import { isDigit, isLetter, isOrdinalSuffix, isSpace, isUpper } from './characters';
import { Kind } from './kind';
import { isUrlStart, urlEnd } from './url';

export { Kind };

const Flag = { spaced: 1, capital: 2, caps: 4, masked: 8, italic: 16, paragraph: 32 } as const;

/** A passage's tokens. Indexes out of range are allowed everywhere and give `Kind.none`, -1, '' or false. */
export class Tokens {
  constructor(
    readonly prose: Prose,
    readonly text: string,
    private readonly kinds: readonly Kind[],
    private readonly starts: readonly number[],
    private readonly ends: readonly number[],
    private readonly flags: readonly number[],
    private readonly partners: readonly number[],
    private readonly outers: readonly number[],
  ) {}

  get length(): number {
    return this.kinds.length;
  }

  kind(at: number): Kind {
    return this.kinds[at] ?? Kind.none;
  }

  /** Offset in the prose; the text's length past the last token. */
  start(at: number): number {
    return this.starts[at] ?? (at < 0 ? 0 : this.text.length);
  }

  end(at: number): number {
    return this.ends[at] ?? (at < 0 ? 0 : this.text.length);
  }

  is(at: number, kind: Kind): boolean {
    return this.kinds[at] === kind;
  }

  /** Whether no white space stands before it (true of the first only if the prose begins with it). */
  glued(at: number): boolean {
    return (this.flag(at) & Flag.spaced) === 0;
  }

  /** A word (or letter-first mixed token) with a capital first letter. */
  capital(at: number): boolean {
    return (this.flag(at) & Flag.capital) !== 0;
  }

  /** A word of two letters or more, all capitals. */
  allCaps(at: number): boolean {
    return (this.flag(at) & Flag.caps) !== 0;
  }

  /** It lies in a quotation or in code: no citation begins or is found there. */
  masked(at: number): boolean {
    return (this.flag(at) & Flag.masked) !== 0;
  }

  /** Set in italics or underlined. */
  italic(at: number): boolean {
    return (this.flag(at) & Flag.italic) !== 0;
  }

  /** A blank line stands before it. */
  paragraphBefore(at: number): boolean {
    return (this.flag(at) & Flag.paragraph) !== 0;
  }

  /** The bracket that closes or opens with this one; -1 for one that has none, or for no bracket. */
  partner(at: number): number {
    return this.partners[at] ?? -1;
  }

  /** The opening bracket of the innermost pair that it lies in; -1 outside all. A bracket does not lie in itself. */
  outer(at: number): number {
    return this.outers[at] ?? -1;
  }

  /** As written. */
  at(at: number): string {
    return this.text.slice(this.start(at), this.end(at));
  }

  /** In lower case, curly apostrophes straight, soft hyphens left out. */
  lower(at: number): string {
    return this.at(at).toLowerCase().replaceAll('’', "'").replaceAll('\u00ad', '');
  }

  /** The code of its first character, of an ASCII letter that of the small one. */
  firstLetter(at: number): number {
    const code = this.text.charCodeAt(this.start(at));
    return code >= 65 && code <= 90 ? code + 32 : code;
  }

  /**
   * Whether the token is exactly this word, in any case; `word` in lower-case ASCII with straight apostrophes. Allocates
   * nothing.
   */
  isWord(at: number, word: string): boolean {
    const start = this.start(at);
    if (this.end(at) - start !== word.length) return false;
    for (let i = 0; i < word.length; i++) {
      let code = this.text.charCodeAt(start + i);
      if (code >= 65 && code <= 90) code += 32;
      else if (code === 0x2019) code = 0x27;
      if (code !== word.charCodeAt(i)) return false;
    }
    return true;
  }

  /** The value of a number token (or the digits an ordinal begins with); NaN otherwise. */
  value(at: number): number {
    return Number.parseInt(this.at(at), 10);
  }

  /** From the first token's start to the end of the last one before `to`; empty where `to` is not after `from`. */
  span(from: number, to: number): Span {
    const start = this.start(from);
    return span(start, to > from ? this.end(to - 1) : start);
  }

  field(from: number, to: number): Field {
    const where = this.span(from, to);
    return { text: this.text.slice(where.start, where.end), span: where };
  }

  /** The first token that begins at an offset or after it. */
  firstFrom(offset: number): number {
    let low = 0;
    let high = this.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.start(middle) < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  private flag(at: number): number {
    return this.flags[at] ?? 0;
  }
}

/** Cuts prose into tokens. `masks` are in order and do not overlap. Linear in the text's length. */
export function lex(prose: Prose, masks: readonly Span[] = []): Tokens {
  return new Lexer(prose, masks).run();
}

class Lexer {
  private readonly text: string;
  private readonly kinds: Kind[] = [];
  private readonly starts: number[] = [];
  private readonly ends: number[] = [];
  private readonly flags: number[] = [];
  private readonly partners: number[] = [];
  private readonly brackets = new OpenBrackets();
  private readonly masks: SpanCursor;
  private readonly italics: SpanCursor;
  private pendingFlags = 0;

  constructor(
    private readonly prose: Prose,
    masks: readonly Span[],
  ) {
    this.text = prose.text;
    this.masks = new SpanCursor(masks);
    this.italics = new SpanCursor(
      prose.styles.flatMap((run) => (run.style === 'italic' || run.style === 'underline' ? [run.span] : [])),
    );
  }

  run(): Tokens {
    let at = 0;
    while (at < this.text.length) {
      const code = this.text.charCodeAt(at);
      at = isSpace(code) ? this.space(at) : this.token(at, code);
    }
    const { prose, text, kinds, starts, ends, flags, partners } = this;
    return new Tokens(prose, text, kinds, starts, ends, flags, partners, enclosing(partners));
  }

  private space(from: number): number {
    let newlines = 0;
    let at = from;
    for (let code = this.text.charCodeAt(at); isSpace(code); code = this.text.charCodeAt(++at)) {
      if (code === 10) newlines++;
    }
    this.pendingFlags = Flag.spaced | (newlines > 1 ? Flag.paragraph : 0);
    // A bracket left open in one paragraph takes nothing of the next.
    if (newlines > 1) this.brackets.clear();
    return at;
  }

  private token(at: number, code: number): number {
    if (isLetter(code)) return isUrlStart(this.text, at, code) ? this.url(at) : this.word(at, code);
    if (isDigit(code)) return this.digits(at);
    const kind = punctuation(code);
    switch (kind) {
      case Kind.period:
        return this.repeated(at, code, Kind.period, Kind.ellipsis);
      case Kind.section:
      case Kind.paragraph:
      case Kind.blank:
      case Kind.question:
        return this.repeated(at, code, kind, kind);
      case Kind.dash:
        return this.dash(at);
      default:
        return this.push(kind, at, at + 1);
    }
  }

  private repeated(at: number, code: number, one: Kind, more: Kind): number {
    let end = at + 1;
    while (this.text.charCodeAt(end) === code) end++;
    return this.push(end === at + 1 ? one : more, at, end);
  }

  private dash(at: number): number {
    let end = at + 1;
    while (punctuation(this.text.charCodeAt(end)) === Kind.dash) end++;
    return this.push(Kind.dash, at, end);
  }

  private word(at: number, first: number): number {
    let end = at + 1;
    let digits = false;
    let lower = !isUpper(first);
    for (; end < this.text.length; end++) {
      const code = this.text.charCodeAt(end);
      if (isLetter(code)) lower = lower || !isUpper(code);
      else if (isDigit(code)) digits = true;
      else if (!this.joins(code, end)) break;
    }
    if (isUpper(first)) this.pendingFlags |= Flag.capital;
    if (!lower && end > at + 1) this.pendingFlags |= Flag.caps;
    return this.push(digits ? Kind.mixed : Kind.word, at, end);
  }

  /** An apostrophe or soft hyphen between letters belongs to the word. */
  private joins(code: number, at: number): boolean {
    const joint = code === 0x27 || code === 0x2019 || code === 0xad;
    return joint && isLetter(this.text.charCodeAt(at + 1));
  }

  private digits(at: number): number {
    let end = at + 1;
    while (isDigit(this.text.charCodeAt(end))) end++;
    if (!isLetter(this.text.charCodeAt(end))) return this.push(Kind.number, at, end);
    const suffix = end;
    while (isLetter(this.text.charCodeAt(end)) || isDigit(this.text.charCodeAt(end))) end++;
    const ordinal = end - suffix <= 2 && isOrdinalSuffix(this.text.slice(suffix, end).toLowerCase());
    return this.push(ordinal ? Kind.ordinal : Kind.mixed, at, end);
  }

  private url(at: number): number {
    return this.push(Kind.url, at, urlEnd(this.text, at));
  }

  private push(kind: Kind, start: number, end: number): number {
    const index = this.kinds.length;
    let flags = this.pendingFlags;
    this.pendingFlags = 0;
    if (this.masks.covers(start)) flags |= Flag.masked;
    if (this.italics.covers(start)) flags |= Flag.italic;
    this.kinds.push(kind);
    this.starts.push(start);
    this.ends.push(end);
    this.flags.push(flags);
    this.partners.push(-1);
    if (kind >= Kind.openParen && kind <= Kind.closeBracket) this.bracket(kind, index);
    return end;
  }

  private bracket(kind: Kind, index: number): void {
    if (kind === Kind.openParen || kind === Kind.openBracket) {
      this.brackets.open(kind, index);
      return;
    }
    const partner = this.brackets.close(kind === Kind.closeParen ? Kind.openParen : Kind.openBracket);
    if (partner < 0) return;
    this.partners[partner] = index;
    this.partners[index] = partner;
  }
}

/** Asks of rising offsets whether a span covers them; the spans are in order of their starts. */
class SpanCursor {
  private next = 0;
  private end = -1;

  constructor(private readonly spans: readonly Span[]) {}

  covers(offset: number): boolean {
    for (let span = this.spans[this.next]; span !== undefined && span.start <= offset; span = this.spans[this.next]) {
      this.end = Math.max(this.end, span.end);
      this.next++;
    }
    return offset < this.end;
  }
}

function punctuation(code: number): Kind {
  switch (code) {
    case 0x2e:
      return Kind.period;
    case 0x2c:
      return Kind.comma;
    case 0x3b:
      return Kind.semicolon;
    case 0x3a:
      return Kind.colon;
    case 0x28:
      return Kind.openParen;
    case 0x29:
      return Kind.closeParen;
    case 0x5b:
      return Kind.openBracket;
    case 0x5d:
      return Kind.closeBracket;
    case 0x22:
    case 0x27:
    case 0x60:
    case 0x2018:
    case 0x2019:
    case 0x201c:
    case 0x201d:
    case 0xab:
    case 0xbb:
      return Kind.quote;
    case 0x2d:
    case 0x2010:
    case 0x2011:
    case 0x2012:
    case 0x2013:
    case 0x2014:
    case 0x2015:
    case 0x2212:
      return Kind.dash;
    case 0xa7:
      return Kind.section;
    case 0xb6:
      return Kind.paragraph;
    case 0x2a:
      return Kind.star;
    case 0x26:
      return Kind.ampersand;
    case 0x5f:
      return Kind.blank;
    case 0x21:
    case 0x3f:
      return Kind.question;
    case 0x2026:
      return Kind.ellipsis;
    case 0x2f:
      return Kind.slash;
    case 0x2020:
    case 0x2021:
      return Kind.dagger;
    default:
      return Kind.other;
  }
}
