/**
 * Session laws (Indigo Book R17.3): `Pub. L. No. 107-56, § 215, 115 Stat. 272, 287 (2001)`, `ch. 647, 26 Stat. 209`,
 * `26 Stat. 209`, `2019 Cal. Stat. 123`, each with the name of its act.
 */
import type { CitedDate, Field } from '../../citation';
import { readDate } from '../../dates';
import type { Clause, Form, Found } from '../../form';
import { Kind, type Tokens } from '../../lexer';
import { offline } from '../../online';
import { codeAt } from '../../../tables/codes';
import { TokenPhrases } from '../../token-phrases';
import { actSectionBefore, readActSection, type ActSection } from './actSection';
import { dateAlone, dateBehind } from './dateBehind';
import { placeOf, readOfficialPlace, readSeries } from './officialPlace';
import { titleBefore, type TitleBefore } from '../names/titleBefore';

export const sessionLawForm: Form = {
  name: 'session laws',
  strength: 'strong',
  anchors: [Kind.number, Kind.word],
  words: () => [...laws.firstWords(), ...chapters.firstWords()],
  smallWords: ['ch', 'c'],
  anchored: (tokens, at) =>
    tokens.is(at, Kind.number)
      ? !tokens.glued(at + 1) && readPrinted(tokens, at, Math.min(tokens.length, at + reach)) !== null
      : readNumber(tokens, at, Math.min(tokens.length, at + reach)) !== null,
  read: readSessionLaw,
};

/** In tokens: a number and what may stand before its place. */
const reach = 30;

function readSessionLaw(clause: Clause, anchor: number): Found | null {
  const { tokens, to } = clause;
  const numbered = tokens.is(anchor, Kind.number) ? null : readNumber(tokens, anchor, to);
  const section = numbered === null ? null : readActSection(tokens, numbered.to, to);
  const behind = section?.to ?? numbered?.to ?? anchor;
  const printed = readPrinted(tokens, tokens.is(behind, Kind.comma) ? behind + 1 : behind, to);
  if (printed === null && numbered?.alone !== true) return null;
  const end = printed?.to ?? behind;
  const dated = dateBehind(tokens, end, to, dateAlone);
  const start = numbered === null ? anchor : stateStart(clause, anchor);
  const lead = readLead(clause, start);
  const part = section ?? lead.part;
  return {
    core: {
      kind: 'sessionLaw',
      name: lead.name,
      enacted: lead.enacted,
      number: numbered?.number ?? printed?.number ?? null,
      sign: part?.sign ?? null,
      section: part?.section ?? null,
      sections: part?.sections ?? [],
      place: printed?.place ?? null,
      date: dated?.date ?? null,
      online: offline,
    },
    from: lead.from,
    to: dated?.to ?? end,
  };
}

interface Lead {
  readonly name: Field | null;
  readonly enacted: CitedDate | null;
  readonly part: ActSection | null;
  /** The first token of all. */
  readonly from: number;
}

/** The act's name before its number or place, with its part: `Climate Act, § 5,`, `§ 5 of the Climate Act,`, `tit. XI of`. */
function readLead(clause: Clause, start: number): Lead {
  const { tokens, from } = clause;
  const end = tokens.is(start - 1, Kind.comma) || tokens.isWord(start - 1, 'of') ? start - 1 : start;
  const behind = end === start ? null : actSectionBefore(tokens, from, end);
  const named = titleBefore(clause, behind?.from ?? start);
  const first = named?.from ?? behind?.from ?? start;
  const ofThe = behind === null && tokens.isWord(first - 1, 'the') && tokens.isWord(first - 2, 'of');
  const before = named !== null && ofThe ? actSectionBefore(tokens, from, first - 2) : null;
  return {
    name: named?.name ?? null,
    enacted: named === null ? null : enactedIn(tokens, named),
    part: (behind ?? before)?.part ?? null,
    from: before?.from ?? first,
  };
}

/** The date that all of a name is but `Act of`. */
function enactedIn(tokens: Tokens, { name, from }: TitleBefore): CitedDate | null {
  if (!tokens.isWord(from, 'act') || !tokens.isWord(from + 1, 'of')) return null;
  const to = tokens.firstFrom(name.span.end);
  const read = readDate(tokens, from + 2, to);
  return read?.to === to && read.date.month !== null ? read.date : null;
}

/** The first token of `Guam Pub. L.`, of which `Pub. L.` is the anchor. */
function stateStart({ tokens, from }: Clause, anchor: number): number {
  for (let at = Math.max(from, anchor - longestState); at < anchor; at++) {
    if (!tokens.capital(at) || (tokens.is(at - 1, Kind.period) && tokens.glued(at))) continue;
    const found = codeAt(tokens.text, tokens.start(at), tokens.start(anchor) + 8);
    if (found !== null && found.end > tokens.end(anchor) && found.entries.some(({ kind }) => kind === 'session'))
      return at;
  }
  return anchor;
}

/** In tokens: `N. Mar. I.` */
const longestState = 6;

interface NumberRead {
  readonly number: Field;
  /** It needs no place behind it to be known: not so `ch. 647`. */
  readonly alone: boolean;
  /** The token past the number. */
  readonly to: number;
}

const laws = new TokenPhrases(
  ['pub l', 'public l', 'public law', 'p l', 'pl', 'priv l', 'private law'].map((phrase) => [phrase, true] as const),
);
const chapters = new TokenPhrases(
  ['ch', 'c', 'chapter', 'no', 'act', 'act no', 'p a', 'pub act', 'pub act no'].map(
    (phrase) => [phrase, true] as const,
  ),
);

/** `Pub. L. No. 107-56`, `P.L. 104-191`; `ch. 647`, which keeps its word. */
function readNumber(tokens: Tokens, at: number, to: number): NumberRead | null {
  const law = tokens.capital(at) ? laws.at(tokens, at, to) : null;
  if (law !== null) {
    const from = pastNo(tokens, law.to);
    const dash = tokens.is(from, Kind.number) && tokens.is(from + 1, Kind.dash) && tokens.is(from + 2, Kind.number);
    if (!dash || from + 3 > to || tokens.end(from) - tokens.start(from) > 3) return null;
    return { number: tokens.field(from, from + 3), alone: true, to: from + 3 };
  }
  const chapter = readChapter(tokens, at, to);
  if (chapter === null) return null;
  // A volume must follow: many other things have chapters.
  const behind = readActSection(tokens, chapter.to, to)?.to ?? chapter.to;
  const place = tokens.is(behind, Kind.comma) ? behind + 1 : behind;
  return readPrinted(tokens, place, to) === null ? null : chapter;
}

const pastNo = (tokens: Tokens, at: number): number => {
  if (!tokens.isWord(at, 'no') && !tokens.isWord(at, 'nos')) return at;
  return tokens.is(at + 1, Kind.period) ? at + 2 : at + 1;
};

/** `ch. 647`, `No. 5`, `ch. 2019-5`. */
function readChapter(tokens: Tokens, at: number, to: number): NumberRead | null {
  const word = chapters.at(tokens, at, to);
  if (word === null || !(tokens.is(word.to, Kind.number) || tokens.is(word.to, Kind.mixed))) return null;
  const dashed = tokens.is(word.to + 1, Kind.dash) && tokens.is(word.to + 2, Kind.number) && tokens.glued(word.to + 2);
  const end = dashed ? word.to + 3 : word.to + 1;
  if (end > to) return null;
  const bare = tokens.isWord(at, 'no');
  return { number: tokens.field(bare ? word.to : at, end), alone: false, to: end };
}

/** The place, with its page or with a chapter in the page's stead: `2019 Wis. Sess. Laws ch. 5`. */
function readPrinted(tokens: Tokens, at: number, to: number) {
  const place = readOfficialPlace(tokens, at, to, ['session']);
  if (place !== null) return { place: place.place, number: null, to: place.to };
  const series = readSeries(tokens, at, to, ['session']);
  const chapter =
    series === null ? null : readChapter(tokens, tokens.is(series.to, Kind.comma) ? series.to + 1 : series.to, to);
  if (series === null || chapter === null) return null;
  return { place: placeOf(series, null, null), number: chapter.number, to: chapter.to };
}
