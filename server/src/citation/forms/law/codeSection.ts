/** What stands behind the name of a code: `§ 1983`, `552(a)(2)`, `pt. 133`, `tit. 8, § 145`, `ch. 268, § 40`. */
import type { Field } from '../../citation';
import { Kind, type Tokens } from '../../lexer';
import { isRoman } from '../../pinpoint';
import { readSectionList, startsVolume, subsectionEnd } from '../../section';
import { WordSet } from '../../word-set';

export interface CodeSection {
  /** `8` of `tit. 8, § 145`; null where none stands behind the name. */
  readonly title: Field | null;
  readonly sign: Field | null;
  readonly section: Field;
  readonly sections: readonly string[];
  /** The token past the last. */
  readonly to: number;
}

const divisions = new WordSet(
  'pt pts part parts ch chs chapter chapters subpt subpart art app r rule subch subchapter',
);

/** Whether a section may begin at a token; a bare number only behind a code with a title in front. */
export function startsCodeSection(tokens: Tokens, at: number, to: number, titled: boolean): boolean {
  return readCodeSection(tokens, at, to, titled) !== null;
}

export function readCodeSection(tokens: Tokens, from: number, to: number, titled: boolean): CodeSection | null {
  const start = tokens.is(from, Kind.comma) ? from + 1 : from;
  const title = readTitle(tokens, start, to);
  const at = title === null ? start : title.to;
  const list = readSectionList(tokens, at, to);
  if (list !== null && list.unit === 'section') {
    const end = withRest(tokens, list.to, to);
    const first = list.to - countTokens(tokens, list.list, list.to);
    return {
      title: title?.title ?? null,
      sign: list.sign,
      section: tokens.field(first, end),
      sections: list.numbers,
      to: end,
    };
  }
  return readDivision(tokens, at, to, title?.title ?? null) ?? (titled ? readBare(tokens, at, to) : titleAlone(title));
}

/** How many tokens a field that ends before `to` has. */
const countTokens = (tokens: Tokens, field: Field, to: number): number => to - tokens.firstFrom(field.span.start);

/** `tit. 8,` or `ch. 268,` where a section follows. */
function readTitle(tokens: Tokens, at: number, to: number): { readonly title: Field; readonly to: number } | null {
  if (!titleWords.has(tokens.lower(at))) return null;
  const number = tokens.is(at + 1, Kind.period) ? at + 2 : at + 1;
  if (number >= to || !(tokens.is(number, Kind.number) || tokens.is(number, Kind.mixed))) return null;
  const last = isLettered(tokens, number) ? number + 2 : number;
  const end = tokens.is(last + 1, Kind.comma) ? last + 2 : last + 1;
  return { title: tokens.field(number, last + 1), to: end };
}

const titleWords: ReadonlySet<string> = new Set(['tit', 'title', 'ch', 'chapter']);

/** `17-A`. */
const isLettered = (tokens: Tokens, at: number): boolean =>
  tokens.is(at + 1, Kind.dash) &&
  tokens.glued(at + 1) &&
  tokens.glued(at + 2) &&
  tokens.capital(at + 2) &&
  tokens.end(at + 2) - tokens.start(at + 2) === 1;

const titleAlone = (title: { readonly title: Field; readonly to: number } | null): CodeSection | null =>
  title === null ? null : { title: null, sign: null, section: title.title, sections: [title.title.text], to: title.to };

/** `pt. 133`, `ch. 33`, `r. 218`, `Chapters 21, 29, and 33`, `Subchapter B`: the word stands for the sign. */
function readDivision(tokens: Tokens, at: number, to: number, title: Field | null): CodeSection | null {
  if (at >= to || !divisions.has(tokens, at)) return null;
  const number = tokens.is(at + 1, Kind.period) ? at + 2 : at + 1;
  const first = readBare(tokens, number, to) ?? readLetter(tokens, number, to);
  if (first === null) return null;
  const sections = [...first.sections];
  let end = first.to;
  for (let next = listedFrom(tokens, at, end, to); next > end; next = listedFrom(tokens, at, end, to)) {
    const more = readBare(tokens, next, to);
    if (more === null) break;
    sections.push(...more.sections);
    end = more.to;
  }
  end = annexEnd(tokens, end, to);
  return { title, sign: tokens.field(at, number), section: tokens.field(number, end), sections, to: end };
}

const annexes = new WordSet('supp supplement app appendix annex subpt subpart sched schedule');

/** Past `, supp. I`, `, app. A` behind a part. */
function annexEnd(tokens: Tokens, comma: number, to: number): number {
  const word = comma + 1;
  if (!tokens.is(comma, Kind.comma) || word >= to || !annexes.has(tokens, word)) return comma;
  const number = tokens.is(word + 1, Kind.period) ? word + 2 : word + 1;
  return (readLetter(tokens, number, to) ?? readBare(tokens, number, to))?.to ?? comma;
}

/** Where behind a division in the plural the next of its list may stand; nowhere else than at `end` if none may. */
function listedFrom(tokens: Tokens, word: number, end: number, to: number): number {
  if (!tokens.lower(word).endsWith('s')) return end;
  let next = tokens.is(end, Kind.comma) ? end + 1 : end;
  if (tokens.isWord(next, 'and') || tokens.is(next, Kind.ampersand)) next++;
  return next < to ? next : end;
}

/** `B`, `IV`: one letter or a roman numeral. */
function readLetter(tokens: Tokens, at: number, to: number): CodeSection | null {
  if (at >= to || !tokens.is(at, Kind.word) || !tokens.capital(at)) return null;
  if (tokens.end(at) - tokens.start(at) > 1 && !isRoman(tokens, at)) return null;
  const section = tokens.field(at, at + 1);
  return { title: null, sign: null, section, sections: [section.text], to: at + 1 };
}

/** A number without a sign, `552(a)(2)`, `39.103`. */
export function readBare(tokens: Tokens, at: number, to: number): CodeSection | null {
  if (at >= to || !(tokens.is(at, Kind.number) || tokens.is(at, Kind.mixed)) || startsVolume(tokens, at, to))
    return null;
  let end = at + 1;
  while (end < to) {
    const joint = joints.has(tokens.kind(end));
    const subsection = tokens.is(end, Kind.openParen) ? subsectionEnd(tokens, end, to) : null;
    if (subsection !== null) end = subsection;
    else if (joint && tokens.glued(end) && end + 1 < to && tokens.glued(end + 1) && isNumberPiece(tokens, end + 1))
      end += 2;
    else break;
  }
  const section = tokens.field(at, end);
  const [number = ''] = section.text.split('(');
  return { title: null, sign: null, section, sections: [number], to: withRest(tokens, end, to) };
}

/** `5/9-1`, `74:51:01:30`. */
const joints: ReadonlySet<Kind> = new Set([Kind.period, Kind.dash, Kind.colon, Kind.slash]);

const isNumberPiece = (tokens: Tokens, at: number): boolean => tokens.is(at, Kind.number) || tokens.is(at, Kind.mixed);

/** ` et seq.`, `, (c)`, `-(d)`: what goes on the list. */
function withRest(tokens: Tokens, from: number, to: number): number {
  let end = from;
  while ((tokens.is(end, Kind.comma) || tokens.is(end, Kind.dash)) && isSubsection(tokens, end + 1, to)) {
    end = tokens.partner(end + 1) + 1;
  }
  if (isDroppedPart(tokens, end, to)) end += 3;
  const seq = tokens.is(end, Kind.comma) ? end + 1 : end;
  if (seq + 1 < to && tokens.isWord(seq, 'et') && tokens.isWord(seq + 1, 'seq')) {
    end = seq + 2;
    if (end < to && tokens.is(end, Kind.period)) end += 1;
  }
  return end < to && tokens.isWord(end, 'note') ? end + 1 : end;
}

/** `164.500-.534`: the range's end without the part before its point. */
const isDroppedPart = (tokens: Tokens, at: number, to: number): boolean =>
  at + 2 < to &&
  tokens.is(at, Kind.dash) &&
  tokens.is(at + 1, Kind.period) &&
  tokens.is(at + 2, Kind.number) &&
  tokens.glued(at + 2);

/** `(c)` by itself behind a comma. */
function isSubsection(tokens: Tokens, open: number, to: number): boolean {
  const close = tokens.partner(open);
  if (!tokens.is(open, Kind.openParen) || close !== open + 2 || close >= to) return false;
  const length = tokens.end(open + 1) - tokens.start(open + 1);
  return tokens.is(open + 1, Kind.number) ? length <= 2 : tokens.is(open + 1, Kind.word) && length <= 3;
}
