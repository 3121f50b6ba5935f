/**
 * Cases of courts of human rights: `Tyrer v. United Kingdom, 26 Eur. Ct. H.R. (ser. A) (1978)`, `Al-Skeini v. United
 * Kingdom, App. No. 55721/07, ¶ 130 (July 7, 2011)`, `Velásquez Rodríguez v. Honduras, Inter-Am. Ct. H.R. (ser. C) No. 4
 * (July 29, 1988)`; and of the Court of Justice by its reports alone.
 */
import type { Field } from '../../citation';
import type { Clause, Form, Found } from '../../form';
import { Kind, type Tokens } from '../../lexer';
import { TokenPhrases } from '../../token-phrases';
import { internationalFirstWords } from '../../../tables/internationalReporters';
import { readCourtAndDate } from './courtAndDate';
import { foreignCase, readForeignName, readForeignPin } from './foreignCases';
import { readDesignation } from './internationalCases';
import { readInternationalPlace, type InternationalPlaceRead } from './internationalPlace';

export const humanRightsForm: Form = {
  name: 'human rights cases',
  strength: 'strong',
  anchors: [Kind.number, Kind.word],
  words: () => [...applications.firstWords(), ...internationalFirstWords()],
  anchored: (tokens, at) => {
    const to = Math.min(tokens.length, at + 40);
    return applicationAt(tokens, at, to) !== null || placeAt(tokens, at, to) !== null;
  },
  read: readHumanRights,
};

const applications = new TokenPhrases(
  ['app no', 'app nos', 'application no', 'application nos', 'appl no', 'appl nos'].map(
    (phrase) => [phrase, true] as const,
  ),
);

interface Application {
  readonly docket: Field;
  readonly to: number;
}

/** `App. No. 55721/07`, `App. Nos. 58170/13, 62322/14 & 24960/15`. */
function applicationAt(tokens: Tokens, at: number, to: number): Application | null {
  const label = tokens.is(at, Kind.word) && tokens.capital(at) ? applications.at(tokens, at, to) : null;
  const first = label === null ? null : numberEnd(tokens, label.to, to);
  if (label === null || first === null) return null;
  let end: number = first;
  for (;;) {
    let next: number = tokens.is(end, Kind.comma) ? end + 1 : end;
    if (tokens.is(next, Kind.ampersand) || tokens.isWord(next, 'and')) next++;
    const more: number | null = next > end ? numberEnd(tokens, next, to) : null;
    if (more === null) return { docket: tokens.field(label.to, end), to: end };
    end = more;
  }
}

/** `55721/07`. */
function numberEnd(tokens: Tokens, at: number, to: number): number | null {
  const slashed = tokens.is(at, Kind.number) && tokens.is(at + 1, Kind.slash) && tokens.is(at + 2, Kind.number);
  return slashed && at + 3 <= to ? at + 3 : null;
}

function placeAt(tokens: Tokens, at: number, to: number): InternationalPlaceRead | null {
  const read = readInternationalPlace(tokens, at, to);
  return read?.entry.kind === 'foreign' ? read : null;
}

function readHumanRights(clause: Clause, anchor: number): Found | null {
  const { tokens, to } = clause;
  const application = applicationAt(tokens, anchor, to);
  const start =
    application === null ? anchor : tokens.is(application.to, Kind.comma) ? application.to + 1 : application.to;
  const printed = placeAt(tokens, start, to);
  const end = printed?.to ?? application?.to ?? anchor;
  const pin = readForeignPin(tokens, end, to);
  const behind = readCourtAndDate(tokens, pin?.to ?? end, to);
  const decided = readDesignation(clause, anchor);
  const name = readForeignName(clause, decided.from);
  if (name === null && (printed === null || behind === null)) return null;
  return foreignCase(name, clause, decided.from, {
    places: printed === null ? [] : [placeOnly(printed)],
    docket: application?.docket ?? null,
    number: printed?.number ?? null,
    pinpoint: pin?.pinpoint ?? null,
    court: behind?.court ?? null,
    designation: decided.designation,
    date: behind?.date ?? decided.date ?? printed?.date ?? null,
    to: behind?.to ?? pin?.to ?? end,
  });
}

const placeOnly = ({ volume, reporter, page }: InternationalPlaceRead) => ({
  volume,
  reporter,
  page,
  pinpoint: null,
  nominative: null,
});
