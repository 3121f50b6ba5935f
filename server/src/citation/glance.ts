/**
 * One look at a passage's characters, before there are tokens: whether it can hold a citation at all, and where the
 * marks stand that tell quotations. Most paragraphs of an article hold no citation, and are passed over.
 */
import { isDigit, isLetter, isSpace, isUpper } from './characters';

export interface Glance {
  readonly worthReading: boolean;
  /** Where quotation marks, apostrophes and line breaks stand, in order. */
  readonly marks: readonly number[];
}

/** Shorter passages are always read: a title alone, `Course Manual.`, is told from prose by its tokens. */
const alwaysRead = 200;

export function glanceAt(text: string): Glance {
  let worthReading = text.length < alwaysRead;
  let marks = noMarks;
  let words = 0;
  let capitals = 0;
  let before: number = Class.other;
  for (let at = 0; at <= text.length; at++) {
    const present = at < text.length ? classAt(text, at) : Class.other;
    const act = acts[before * classCount + present] ?? 0;
    before = present;
    if (act === 0) continue;
    if ((act & Act.mark) !== 0) {
      if (marks === noMarks) marks = [];
      marks.push(at);
    }
    if (worthReading) continue;
    if ((act & Act.trace) !== 0) worthReading = isTrace(text, at);
    if ((act & Act.word) === 0) continue;
    words++;
    const next = text.charCodeAt(at + 1);
    if (next >= 0x41 && next <= 0x5a) capitals++;
  }
  // A title in capitals.
  return { worthReading: worthReading || capitals * 2 > words, marks };
}

const noMarks: number[] = [];

/** Classes of characters; a letter's is of its small and its capital form. */
const Class = {
  other: 0,
  blank: 1,
  space: 2,
  lineBreak: 3,
  digit: 4,
  letter: 5,
  quote: 6,
  sign: 7,
  period: 8,
  colon: 9,
  slash: 10,
  closeParen: 11,
  a: 12,
  b: 13,
  d: 14,
  i: 15,
  n: 16,
  r: 17,
  v: 18,
  w: 19,
} as const;
const classCount = 20;

const classesOfCharacters: ReadonlyMap<string, number> = new Map([
  [' ', Class.blank],
  ['\n', Class.lineBreak],
  ...Array.from('"\'‘’“”', (quote) => [quote, Class.quote] as const),
  ['§', Class.sign],
  ['¶', Class.sign],
  ['.', Class.period],
  [':', Class.colon],
  ['/', Class.slash],
  [')', Class.closeParen],
  ...(['a', 'b', 'd', 'i', 'n', 'r', 'v', 'w'] as const).map((letter) => [letter, Class[letter]] as const),
]);

function classOf(code: number): number {
  const known = classesOfCharacters.get(String.fromCharCode(code).toLowerCase());
  if (known !== undefined) return known;
  if (isDigit(code)) return Class.digit;
  if (isLetter(code)) return Class.letter;
  return isSpace(code) ? Class.space : Class.other;
}

/** Beyond them only quotation marks, letters and spaces matter. */
const tabled = 256;
const classes = Uint8Array.from({ length: tabled }, (_, code) => classOf(code));

function classAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code < tabled ? (classes[code] ?? Class.other) : classOf(code);
}

/** What there is to do at a character; bits of one number. */
const Act = { mark: 1, word: 2, trace: 4 } as const;

/** By the class of the character before and its own. */
const acts = Uint8Array.from({ length: classCount * classCount }, (_, pair) =>
  actAt(Math.floor(pair / classCount), pair % classCount),
);

function actAt(before: number, present: number): number {
  const mark = present === Class.quote || present === Class.lineBreak ? Act.mark : 0;
  const word = present === Class.blank ? Act.word : 0;
  return mark | word | (mayBeTrace(before, present) ? Act.trace : 0);
}

/** Two characters as they stand in a citation of some form; what must stand around them is for `isTrace` to see. */
function mayBeTrace(before: number, present: number): boolean {
  // 410 U.S., FAR 36.601, (1973)
  if (before === Class.digit) return present !== Class.digit;
  const spaced = before === Class.blank || before === Class.space || before === Class.lineBreak;
  switch (present) {
    case Class.sign: // § 5
      return true;
    case Class.period: // Pub. L., U.S.
      return before === Class.letter || before >= Class.a;
    case Class.slash: // https://
      return before === Class.colon;
    case Class.v: // Roe v. Wade
      return spaced;
    case Class.w: // on file with, www.
      return before === Class.w || before === Class.blank;
    case Class.a: // supra, infra, hereinafter
      return before === Class.r || before === Class.n;
    case Class.d: // id
    case Class.b: // ibid
      return before === Class.i;
    default:
      return false;
  }
}

/** Whether a citation of some form has what stands at an offset and right before it. */
function isTrace(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code === 0xa7 || code === 0xb6) return true;
  if (isDigit(text.charCodeAt(at - 1))) return code === 0x29 || isVolumeOrNumber(text, at - 1);
  switch (code) {
    case 0x2e:
      return isBehindAbbreviation(text, at);
    case 0x2f:
      return text.charCodeAt(at + 1) === 0x2f;
    case 0x76:
      return !isLetter(text.charCodeAt(at + 1));
    case 0x77:
      return isWithOrWeb(text, at);
    case 0x61:
    case 0x41:
      return isSupraOrInfra(text, at) || text.startsWith('hereinafter', at - 6);
    case 0x64:
    case 0x44:
      return !isLetter(text.charCodeAt(at - 2)) && !isLetter(text.charCodeAt(at + 1));
    default:
      return text.startsWith('bid', at);
  }
}

/** `Const.`, `art. I`, `Pub. L.`: an abbreviation before a number or a capital; `v.` and `No. 12` among them. */
function isBehindAbbreviation(text: string, at: number): boolean {
  const next = text.charCodeAt(at + 1);
  if (!isSpace(next)) return isUpper(text.charCodeAt(at - 1)) && isUpper(next) && text.charCodeAt(at + 2) === 0x2e;
  return isDigit(text.charCodeAt(at + 2)) && isLetter(text.charCodeAt(at - 1));
}

/** Whether `supra` or `infra` ends with a letter. */
function isSupraOrInfra(text: string, last: number): boolean {
  if (isLetter(text.charCodeAt(last + 1))) return false;
  const word = text.slice(Math.max(0, last - 4), last).toLowerCase();
  return word === 'supr' || word === 'infr';
}

/** `on file with`, `interview with`, `www.`. */
const isWithOrWeb = (text: string, at: number): boolean =>
  text.startsWith('with ', at) ? /file |view |tion $/.test(text.slice(at - 5, at)) : text.startsWith('www.', at - 1);

/** `ante, at 5` of an opinion. */
const isBehindAnteOrPost = (text: string, at: number): boolean =>
  /\b(?:ante|post),?\s$/i.test(text.slice(Math.max(0, at - 7), at));

/** The last digit of `410 U.S.`, or of `FAR 36`. */
function isVolumeOrNumber(text: string, at: number): boolean {
  if (isSpace(text.charCodeAt(at + 1)) && isUpper(text.charCodeAt(at + 2))) return true;
  let start = at;
  while (isDigit(text.charCodeAt(start - 1))) start--;
  if (text.startsWith('at', start - 3) && isSpace(text.charCodeAt(start - 1)))
    return isBehindAnteOrPost(text, start - 3);
  return isSpace(text.charCodeAt(start - 1)) && isUpper(text.charCodeAt(start - 2));
}
