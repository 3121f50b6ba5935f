/**
 * Executive orders and proclamations (Indigo Book R21): `Exec. Order No. 12,866, 58 Fed. Reg. 51,735 (Sept. 30, 1993)`,
 * `Exec. Order No. 12,291, 3 C.F.R. 127 (1982)`, `Proclamation No. 9645, 82 Fed. Reg. 45,161 (Sept. 24, 2017)`.
 */
import type { Field, ReporterPlace } from '../../citation';
import type { Clause, Form, Found } from '../../form';
import { Kind, type Tokens } from '../../lexer';
import { offline } from '../../online';
import { readPinpoint } from '../../pinpoint';
import { TokenPhrases } from '../../token-phrases';
import { dateBehind } from './dateBehind';
import { placeOf, readOfficialPlace, readSeries } from './officialPlace';
import { titleBefore } from '../names/titleBefore';
import { titleBehind } from '../names/titleBehind';

export const executiveForm: Form = {
  name: 'executive orders',
  strength: 'strong',
  anchors: [Kind.word],
  words: () => labels.firstWords(),
  anchored: (tokens, at) => tokens.capital(at) && readLabel(tokens, at, Math.min(tokens.length, at + 24)) !== null,
  read: readExecutive,
};

const labels = new TokenPhrases<'abbreviated' | 'inFull'>([
  ...['exec order', 'ex order', 'exec ord', 'pres proclamation'].map((phrase) => [phrase, 'abbreviated'] as const),
  ...['executive order', 'e o', 'eo', 'proclamation', 'presidential proclamation', 'military order'].map(
    (phrase) => [phrase, 'inFull'] as const,
  ),
]);

interface LabelRead {
  readonly label: Field;
  /** In full it is a word of any sentence: `Executive Order 13769 was signed`. */
  readonly inFull: boolean;
  readonly number: Field;
  readonly to: number;
}

/** `Exec. Order No. 12,866`; null without a number. */
function readLabel(tokens: Tokens, at: number, to: number): LabelRead | null {
  const found = labels.at(tokens, at, to);
  if (found === null) return null;
  const no = found.to;
  const from = tokens.isWord(no, 'no') ? (tokens.is(no + 1, Kind.period) ? no + 2 : no + 1) : no;
  const end = numberEnd(tokens, from, to);
  if (end === null) return null;
  return {
    label: tokens.field(at, found.to),
    inFull: found.value === 'inFull',
    number: tokens.field(from, end),
    to: end,
  };
}

/** `12,866`, `13769`, `11246-A`. */
function numberEnd(tokens: Tokens, at: number, to: number): number | null {
  if (at >= to || !(tokens.is(at, Kind.number) || tokens.is(at, Kind.mixed))) return null;
  const thousand =
    tokens.is(at + 1, Kind.comma) && tokens.glued(at + 1) && tokens.is(at + 2, Kind.number) && tokens.glued(at + 2);
  const end = thousand && at + 2 < to ? at + 3 : at + 1;
  const lettered = tokens.is(end, Kind.dash) && tokens.glued(end) && tokens.glued(end + 1) && tokens.capital(end + 1);
  return lettered && end + 1 < to ? end + 2 : end;
}

function readExecutive(clause: Clause, anchor: number): Found | null {
  const { tokens, to } = clause;
  const label = readLabel(tokens, anchor, to);
  if (label === null) return null;
  // `, § 1(b)(6)`
  const pin = readPinpoint(tokens, label.to, to, { needsAt: true });
  const printed = readPlaces(tokens, pin?.to ?? label.to, to);
  const titled = printed.places.length === 0 && pin === null ? titleBehind(clause, label.to) : null;
  const dated =
    titled ?? dateBehind(tokens, printed.to, to, (before) => before.startsWith('amend') || before.startsWith('rev'));
  if (label.inFull && printed.places.length === 0 && dated === null) return null;
  const named = titleBefore(clause, anchor);
  return {
    core: {
      kind: 'executive',
      name: named?.name ?? titled?.title ?? null,
      label: label.label,
      number: label.number,
      pinpoint: pin?.pinpoint ?? null,
      places: printed.places,
      date: dated?.date ?? null,
      online: offline,
    },
    from: named?.from ?? anchor,
    to: dated?.to ?? printed.to,
  };
}

interface Places {
  readonly places: readonly ReporterPlace[];
  readonly to: number;
}

/** `, 3 C.F.R. 127`, `, 46 Fed. Reg. 59,941, 59,950`, or one and then the other. */
function readPlaces(tokens: Tokens, from: number, to: number): Places {
  const places: ReporterPlace[] = [];
  let end = from;
  while (tokens.is(end, Kind.comma) && places.length < most) {
    const read = readOfficialPlace(tokens, end + 1, to, ['register', 'orders']) ?? readCompilation(tokens, end + 1, to);
    if (read === null) {
      // Cited again: `…, 58 Fed. Reg. at 51,736`.
      const again = readAgain(tokens, end + 1, to);
      return again === null ? { places, to: end } : { places: [...places, again.place], to: again.to };
    }
    places.push(read.place);
    end = read.to;
  }
  return { places, to: end };
}

const most = 4;

function readAgain(tokens: Tokens, at: number, to: number): { place: ReporterPlace; to: number } | null {
  const series = readSeries(tokens, at, to, ['register', 'orders']);
  const pin = series === null ? null : readPinpoint(tokens, series.to, to, { needsAt: true });
  return series === null || pin === null ? null : { place: placeOf(series, null, pin.pinpoint), to: pin.to };
}

/** `3 C.F.R., 1964–1965 Comp., p. 339`: the compilation by its years. */
function readCompilation(tokens: Tokens, at: number, to: number): { place: ReporterPlace; to: number } | null {
  const series = readSeries(tokens, at, to, ['orders']);
  if (series === null) return null;
  let page = series.to;
  while (page < to && page < series.to + 12 && !tokens.isWord(page, 'p')) page++;
  const number = tokens.is(page + 1, Kind.period) ? page + 2 : page + 1;
  if (!tokens.isWord(page, 'p') || number >= to || !tokens.is(number, Kind.number)) return null;
  return { place: placeOf(series, tokens.field(number, number + 1), null), to: number + 1 };
}
