/**
 * Restatements, principles, model and uniform acts (Indigo Book R18.4): `Restatement (Second) of Torts § 402A cmt. b (Am.
 * L. Inst. 1965)`, `Unif. Trade Secrets Act § 1(4) (Unif. L. Comm'n 1985)`, `Model Penal Code § 2.02`.
 */
import type { Field } from '../../citation';
import type { Clause, Form, Found } from '../../form';
import { Kind, type Tokens } from '../../lexer';
import { offline } from '../../online';
import { readPinpoint } from '../../pinpoint';
import { readSectionList } from '../../section';
import { WordSet } from '../../word-set';
import { isOfTreatise, readEdition } from './edition';

const restatementWords = new WordSet('restatement rest restat');
const modelWords = new WordSet('model unif uniform');

export const restatementForm: Form = {
  name: 'restatements',
  strength: 'strong',
  anchors: [Kind.word],
  words: () => [...restatementWords.words, ...modelWords.words, 'principles'],
  anchored: (tokens, at) =>
    tokens.capital(at) &&
    (restatementWords.has(tokens, at) || modelWords.has(tokens, at) || tokens.isWord(at, 'principles')),
  read: readRestatement,
};

interface TitleRead {
  readonly title: Field;
  readonly series: Field | null;
  readonly to: number;
}

/** In tokens. */
const longestTitle = 40;

function readRestatement({ tokens, to }: Clause, anchor: number): Found | null {
  const read = readTitle(tokens, anchor, Math.min(to, anchor + longestTitle));
  if (read === null) return null;
  const start = tokens.is(read.to, Kind.comma) ? read.to + 1 : read.to;
  const list = readSectionList(tokens, start, to);
  const section = list?.unit === 'section' ? list : null;
  const behind = section?.to ?? read.to;
  const comment = tokens.is(behind, Kind.ampersand) ? behind + 1 : behind;
  const pin = readPinpoint(tokens, comment, to, { needsAt: true });
  const edition = readEdition(tokens, pin?.to ?? behind, to);
  // Its name alone is a word of any sentence about it, or the title of a book.
  if ((section === null && !edition?.date) || isOfTreatise(tokens, pin?.to ?? behind, to)) return null;
  return {
    core: {
      kind: 'restatement',
      title: read.title,
      series: read.series,
      sign: section?.sign ?? null,
      section: section?.list ?? null,
      sections: section?.numbers ?? [],
      pinpoint: pin?.pinpoint ?? null,
      publisher: edition?.publisher ?? null,
      date: edition?.date ?? null,
      online: offline,
    },
    from: anchor,
    to: edition?.to ?? pin?.to ?? behind,
  };
}

function readTitle(tokens: Tokens, anchor: number, to: number): TitleRead | null {
  if (restatementWords.has(tokens, anchor)) return readRestatementTitle(tokens, anchor, to);
  const end = wordsEnd(tokens, anchor + 1, to);
  const principles = tokens.isWord(anchor, 'principles');
  if (principles ? !tokens.isWord(anchor + 1, 'of') : !isActEnd(tokens, end)) return null;
  return end > anchor + 2 ? { title: tokens.field(anchor, end), series: null, to: end } : null;
}

/** `Restatement (Second) of Torts`, `Restatement of Prop.`, `Rest. 2d Torts`. */
function readRestatementTitle(tokens: Tokens, anchor: number, to: number): TitleRead | null {
  const word = tokens.is(anchor + 1, Kind.period) ? anchor + 2 : anchor + 1;
  let series: Field | null = null;
  let at = word;
  const close = tokens.partner(word);
  if (tokens.is(word, Kind.openParen) && close > word && close <= word + 3 && close < to) {
    series = tokens.field(word + 1, close);
    at = close + 1;
  } else if (tokens.is(word, Kind.ordinal) || ordinals.has(tokens, word)) {
    series = tokens.field(word, word + 1);
    at = word + 1;
  }
  if (series === null && !tokens.isWord(at, 'of')) return null;
  const end = wordsEnd(tokens, at, to);
  return end > at ? { title: tokens.field(anchor, end), series, to: end } : null;
}

const ordinals = new WordSet('first second third fourth');
const ties = new WordSet('of the and for on to in by with from a');

/** The token past the capitalised words, ties and periods of a title. */
function wordsEnd(tokens: Tokens, from: number, to: number): number {
  let end = from;
  for (let at = from; at < to; at++) {
    const kind = tokens.kind(at);
    if (kind === Kind.word && tokens.capital(at)) end = at + 1;
    else if (kind === Kind.period && tokens.glued(at) && end === at) end = at + 1;
    else if (!isBetween(tokens, at)) break;
  }
  return end;
}

function isBetween(tokens: Tokens, at: number): boolean {
  switch (tokens.kind(at)) {
    case Kind.word:
      return ties.has(tokens, at);
    case Kind.ampersand:
    case Kind.colon:
    case Kind.dash:
      return true;
    case Kind.comma:
      // A list of subjects goes on; a section or a comment does not.
      return tokens.capital(at + 1) && !tokens.is(at + 2, Kind.comma);
    default:
      return false;
  }
}

/** What model and uniform laws are called last. */
const actEnds = new WordSet('act code law laws rules agreement');

const isActEnd = (tokens: Tokens, end: number): boolean =>
  actEnds.has(tokens, end - 1) || (tokens.is(end - 1, Kind.period) && actEnds.has(tokens, end - 2));
