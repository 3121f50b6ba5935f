/**
 * The one lexer pass. In: a passage's prose and the spans that are masked in it. Out: its tokens (`tokens.ts`).
 */
import type { Span } from '../text/span';
import type { Prose } from '../text/prose';
import { fillEnclosing, OpenBrackets } from './brackets';
import { isDigit, isLetter, isOrdinalSuffix, isSpace, isUpper } from './characters';
import { Kind, punctuation } from './kind';
import { pageMarkEnd } from './page-mark';
import { spellingsForNext } from './spellings';
import { Flag, TokenRoom, Tokens } from './tokens';
import { isUrlStart, urlEnd } from './url';

export { Kind, TokenRoom, Tokens };

/**
 * Cuts prose into tokens. `masks` are in order and do not overlap. Linear in the text's length.
 * @param room where the tokens are put; what was there is gone
 */
export function lex(prose: Prose, masks: readonly Span[] = [], room = new TokenRoom()): Tokens {
  return new Lexer(prose, masks, room).run();
}

const star = 0x2a;

class Lexer {
  private readonly text: string;
  /** How many tokens there are so far. */
  private length = 0;
  private readonly brackets = new OpenBrackets();
  private readonly masks: SpanCursor;
  private readonly italics: SpanCursor;
  private pendingFlags = 0;
  private readonly spellings = spellingsForNext();

  constructor(
    prose: Prose,
    masks: readonly Span[],
    private readonly room: TokenRoom,
  ) {
    this.text = prose.text;
    this.masks = new SpanCursor(masks);
    this.italics = new SpanCursor(italicsIn(prose));
  }

  run(): Tokens {
    let at = 0;
    while (at < this.text.length) {
      const code = this.text.charCodeAt(at);
      const behind = code === star ? pageMarkEnd(this.text, at) : -1;
      if (behind >= 0) at = behind;
      else at = isSpace(code) || isTie(this.text, at, code) ? this.space(at) : this.token(at, code);
    }
    fillEnclosing(this.room.outers, this.room.partners, this.length);
    return new Tokens(this.text, this.room, this.length, this.spellings);
  }

  private space(from: number): number {
    let newlines = 0;
    let at = from;
    for (let code = this.text.charCodeAt(at); isSpace(code) || at === from; code = this.text.charCodeAt(++at)) {
      if (code === 10) newlines++;
    }
    this.pendingFlags = Flag.spaced | (this.pendingFlags & Flag.paragraph) | (newlines > 1 ? Flag.paragraph : 0);
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
      else if (!this.joins(code, end)) {
        const next = brokenEnd(this.text, end, code);
        if (next < 0) break;
        this.pendingFlags |= Flag.broken;
        end = next - 1;
      }
    }
    if (isUpper(first)) this.pendingFlags |= Flag.capital;
    if (!lower && end > at + 1) this.pendingFlags |= Flag.caps;
    if (end > at + lengthOfSupra && isJoined(this.text, at, end)) {
      this.push(Kind.word, at, at + lengthOfSupra);
      return this.push(digits ? Kind.mixed : Kind.word, at + lengthOfSupra, end);
    }
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
    const { room } = this;
    const index = this.length++;
    let flags = this.pendingFlags;
    this.pendingFlags = 0;
    if (this.masks.covers(start)) flags |= Flag.masked;
    if (this.italics.covers(start)) flags |= Flag.italic;
    room.kinds[index] = kind;
    room.starts[index] = start;
    room.ends[index] = end;
    room.flags[index] = flags;
    room.partners[index] = -1;
    room.spellings[index] = isWordKind(kind) ? this.spellings.number(this.text, start, end) : 0;
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
    this.room.partners[partner] = index;
    this.room.partners[index] = partner;
  }
}

const isWordKind = (kind: Kind): boolean => kind === Kind.word || kind === Kind.ordinal || kind === Kind.mixed;

/**
 * The offset behind a hyphen that only a line's end has put into a word, `su-⏎pra`; -1 where none stands. Small letters
 * must stand on both sides, and the next line right behind.
 */
function brokenEnd(text: string, at: number, code: number): number {
  if (code !== 0x2d && code !== 0x2010 && code !== 0xad) return -1;
  let next = at + 1;
  if (text.charCodeAt(next) === 13) next++;
  if (text.charCodeAt(next) !== 10) return -1;
  next++;
  return isSmall(text.charCodeAt(at - 1)) && isSmall(text.charCodeAt(next)) ? next : -1;
}

const isSmall = (code: number): boolean => code >= 97 && code <= 122;

/** The tilde of `347~U.S.~483`: a space of those who write TeX. */
function isTie(text: string, at: number, code: number): boolean {
  if (code !== 0x7e) return false;
  const before = text.charCodeAt(at - 1);
  const next = text.charCodeAt(at + 1);
  const opens = next === 0x28 || next === 0xa7 || next === 0xb6;
  return (
    (before === 0x2e || before === 0x2c || isDigit(before) || isLetter(before)) &&
    (opens || isDigit(next) || isLetter(next))
  );
}

const lengthOfSupra = 'supra'.length;

/** `supranote`, `infranote12`: two words between which the space was lost. */
function isJoined(text: string, start: number, end: number): boolean {
  const first = text.charCodeAt(start) | 32;
  if (first !== 0x73 && first !== 0x69) return false;
  const [reference, rest] = [text.slice(start, start + lengthOfSupra), text.slice(start + lengthOfSupra, end)].map(
    (part) => part.toLowerCase(),
  );
  return (reference === 'supra' || reference === 'infra') && /^(?:notes?\d{0,5}|nn?\d{1,5})$/.test(rest ?? '');
}

function italicsIn({ styles }: Prose): readonly Span[] {
  if (styles.length === 0) return noSpans;
  return styles.flatMap((run) => (run.style === 'italic' || run.style === 'underline' ? [run.span] : []));
}

const noSpans: readonly Span[] = [];

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
