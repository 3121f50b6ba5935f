/** Organic treaties that are cited like constitutions (Indigo Book, 1st ed., R39): `U.N. Charter art. 2, ¶ 4`. */
import type { CitedDate, PrintedPlace } from '../../citation';
import { readDate } from '../../dates';
import type { Form } from '../../form';
import { Kind, type Tokens } from '../../lexer';
import { offline } from '../../online';
import { charters } from '../../../tables/instruments';
import { TokenPhrases } from '../../token-phrases';
import { readSubdivisions } from '../law/subdivisions';
import { readTreatyPlaces } from './treatyPlaces';
import { treatyParts } from './treaties';

const names = new TokenPhrases(charters.map((name) => [name, true] as const));

export const charterForm: Form = {
  name: 'charters',
  strength: 'strong',
  anchors: [Kind.word],
  words: () => names.firstWords(),
  anchored: (tokens, at) => tokens.capital(at) && names.at(tokens, at, tokens.length) !== null,
  read: ({ tokens, to }, anchor) => {
    const name = names.at(tokens, anchor, to);
    if (name === null) return null;
    const provision = readSubdivisions(tokens, name.to, to, treatyParts);
    // Without an article it is only spoken of: `the U.N. Charter's principles`.
    if (provision.fields.length === 0) return null;
    const made = readMade(tokens, provision.to, to);
    return {
      core: {
        kind: 'treaty',
        name: tokens.field(anchor, name.to),
        parties: [],
        subdivisions: provision.fields,
        status: null,
        date: made?.date ?? null,
        places: made?.places ?? [],
        number: null,
        online: offline,
      },
      from: anchor,
      to: made?.to ?? provision.to,
    };
  },
};

interface Made {
  readonly date: CitedDate;
  readonly places: readonly PrintedPlace[];
  /** The token past them. */
  readonly to: number;
}

/** `, June 26, 1945, 59 Stat. 1055, 33 U.N.T.S. 993`: the day and the series, which some give here too. */
function readMade(tokens: Tokens, from: number, to: number): Made | null {
  const dated = tokens.is(from, Kind.comma) ? readDate(tokens, from + 1, to) : null;
  if (dated === null || dated.date.monthName === null || !tokens.is(dated.to, Kind.comma)) return null;
  const places = readTreatyPlaces(tokens, dated.to + 1, to);
  const end = places.at(-1)?.to;
  return end === undefined ? null : { date: dated.date, places: places.map(({ place }) => place), to: end };
}
