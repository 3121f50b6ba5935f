/**
 * Full cases (Indigo Book R11 to R16): reported, with parallel and nominative places, in public-domain form, in a
 * database; with or without their name.
 */
import type { CaseCitation, CaseName, Pinpoint, ReporterPlace } from '../../citation';
import type { Clause, Core, Form, Found } from '../../form';
import { isAgencys } from '../../../tables/agencies';
import { Kind } from '../../lexer';
import { offline } from '../../online';
import { readPinpoint } from '../../pinpoint';
import { readCaseName, readParty } from './caseName';
import { readCourtAndDate } from './courtAndDate';
import { readDocketBefore, readSlipOpinion } from './dockets';
import { withoutCommas } from '../names/head';
import { mostPlaces, readPlace, readVolumeAndReporter, type PlaceRead } from './reporterPlace';

export const caseForm: Form = {
  name: 'cases',
  strength: 'strong',
  anchors: [Kind.number],
  anchored: (tokens, at) => readVolumeAndReporter(tokens, at, Math.min(tokens.length, at + 24)) !== null,
  read: readCase,
};

function readCase(clause: Clause, anchor: number): Found | null {
  const { tokens, to } = clause;
  const first = readPlace(tokens, anchor, to);
  if (first === null) return null;
  const printed = readPlaces(clause, first);
  const slip = readSlipOpinion(tokens, printed.to, to);
  const end = slip?.to ?? printed.to;
  const behind = readCourtAndDate(tokens, end, to);
  const docket = readDocketBefore(clause, anchor);
  const nameEnd = withoutCommas(tokens, clause.from, docket?.from ?? anchor);
  const name = readCaseName(clause, nameEnd) ?? (isAgencys(first.entries[0]) ? readParty(clause, nameEnd) : null);
  // Without a date only two parties or a docket make a full case of it; else it is a short form that lost its *at*.
  const full = isNamedInFull(name?.name ?? null) || (docket !== null && name !== null);
  if (behind === null && !full && !standsAlone(first, name?.name ?? null, printed.places)) return null;
  if (!isPlain(first, printed.places.length > 1 || name !== null || behind !== null)) return null;
  const core: CaseCore = {
    kind: 'case',
    name: name?.name ?? null,
    ...placesOrDatabase(first, printed.places),
    designation: null,
    number: first.numbered ? first.page : null,
    court: behind?.court ?? null,
    date: behind?.date ?? null,
    docket: docket?.docket ?? null,
    pinpoint: printed.places[0]?.pinpoint ?? paragraphOf(printed.places) ?? slip?.pinpoint ?? null,
    online: offline,
  };
  return { core, from: name?.from ?? docket?.from ?? anchor, to: behind?.to ?? end };
}

/** `2016 UT 20` is all that there is of a case; but `Couch, 2021-Ohio-726, ¶ 15` is one cited before. */
function standsAlone(first: PlaceRead, name: CaseName | null, places: readonly ReporterPlace[]): boolean {
  if (first.entries[0].kind !== 'neutral') return false;
  return name === null || places.length > 1 || places[0]?.pinpoint === null;
}

export type CaseCore = Extract<Core, Pick<CaseCitation, 'kind'>>;

const isNamedInFull = (name: CaseName | null): boolean =>
  name !== null && (name.plaintiff !== null || name.object?.text !== name.text);

/** A reporter whose name is an ordinary word needs more around it. */
const isPlain = (place: PlaceRead, surrounded: boolean): boolean =>
  surrounded || !place.entries.every((each) => each.weak);

/** `2004-Ohio-6235, 818 N.E.2d 229, ¶ 32`: a paragraph holds wherever the case is printed. */
const paragraphOf = (places: readonly ReporterPlace[]): Pinpoint | null =>
  places.find(({ pinpoint }) => pinpoint?.kind === 'paragraph')?.pinpoint ?? null;

/** A database's number is no page, and its year no volume. */
function placesOrDatabase(
  first: PlaceRead,
  places: readonly ReporterPlace[],
): Pick<CaseCitation, 'places' | 'database'> {
  if (first.entries[0].kind !== 'database') return { places, database: null };
  const { text, span } = first.reporter;
  return { places: places.slice(1), database: { year: first.volume, name: { text, span }, number: first.page } };
}

/** The first place, and those that follow it behind commas. */
function readPlaces(
  clause: Clause,
  first: PlaceRead,
): { readonly places: readonly ReporterPlace[]; readonly to: number } {
  const { tokens, to } = clause;
  const places: ReporterPlace[] = [];
  let end = first.to;
  for (let place: PlaceRead | null = first; place !== null && places.length < mostPlaces;) {
    const pin = readPinpoint(tokens, place.to, to);
    places.push(placeOf(place, pin?.pinpoint ?? null));
    end = pin?.to ?? place.to;
    place = tokens.is(end, Kind.comma) ? readPlace(tokens, end + 1, to) : null;
  }
  return { places, to: end };
}

const placeOf = (read: PlaceRead, pinpoint: Pinpoint | null): ReporterPlace => ({
  volume: read.volume,
  reporter: read.reporter,
  page: read.numbered ? null : read.page,
  pinpoint,
  nominative: read.nominative,
});
