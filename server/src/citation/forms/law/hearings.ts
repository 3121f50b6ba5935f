/**
 * Hearings of committees (Indigo Book R24.4): `Oversight of X: Hearing on S. 1 Before the S. Comm. on Y, 114th Cong. 12
 * (2015) (statement of Z)`; without a title, `Hearing on L.D. 319 Before the …, 127th Leg., Reg. Sess. (Me. 2015)`.
 */
import type { Field } from '../../citation';
import type { Clause, Form, Found } from '../../form';
import { Kind, type Tokens } from '../../lexer';
import { offline } from '../../online';
import { readPinpoint } from '../../pinpoint';
import { namesState } from '../../../tables/postalCodes';
import { WordSet } from '../../word-set';
import { readBillNumber } from './bills';
import { readCongress, type CongressRead } from './congress';
import { dateBehind } from './dateBehind';
import { titleBefore } from '../names/titleBefore';

const hearing = new WordSet('hearing hearings');

export const hearingForm: Form = {
  name: 'hearings',
  strength: 'strong',
  anchors: [Kind.word],
  words: () => hearing.words,
  anchored: (tokens, at) => tokens.capital(at) && hearing.has(tokens, at) && isTitled(tokens, at),
  read: readHearing,
};

/** `Hearing Before`, `Hearings on`: what follows at once. */
const isTitled = (tokens: Tokens, at: number): boolean =>
  tokens.isWord(at + 1, 'before') || tokens.isWord(at + 1, 'on');

function readHearing(clause: Clause, anchor: number): Found | null {
  const { tokens, to } = clause;
  const before = beforeWord(clause, anchor + 1);
  const held = before === null ? null : readCommittee(clause, before + 1);
  if (before === null || held === null) return null;
  const pin = readPinpoint(tokens, held.congress.to, to, { bare: true });
  const end = pin?.to ?? held.congress.to;
  const dated = dateBehind(tokens, end, to, namesState);
  const titled = titleBefore(clause, kindStart(tokens, clause.from, anchor));
  return {
    core: {
      kind: 'hearing',
      title: titled?.name ?? tokens.field(anchor, before),
      bill: readSubject(tokens, anchor + 1, before),
      committee: held.committee,
      congress: held.congress.congress,
      session: held.congress.session,
      jurisdiction: dated?.before ?? null,
      pinpoint: pin?.pinpoint ?? null,
      date: dated?.date ?? null,
      online: offline,
    },
    from: titled?.from ?? anchor,
    to: dated?.to ?? end,
  };
}

/** In tokens: a hearing's subject, and the name of a committee with that of its subcommittee. */
const longest = 60;

/** The word `Before` behind the subject. */
function beforeWord({ tokens, to, outer }: Clause, from: number): number | null {
  for (let at = from; at < Math.min(to, from + longest); at++) {
    if (tokens.outer(at) === outer && tokens.isWord(at, 'before')) return at;
  }
  return null;
}

/** The committee, up to the comma before the legislature; its article is no part of it. */
function readCommittee(
  { tokens, to, outer }: Clause,
  from: number,
): { readonly committee: Field; readonly congress: CongressRead } | null {
  const start = tokens.isWord(from, 'the') ? from + 1 : from;
  for (let at = start; at < Math.min(to, start + longest); at++) {
    if (tokens.outer(at) !== outer || !tokens.is(at, Kind.comma)) continue;
    const congress = readCongress(tokens, at + 1, to);
    if (congress !== null) return at > start ? { committee: tokens.field(start, at), congress } : null;
  }
  return null;
}

/** The first token of `Joint Hearing`, `Field Hearing`, `Oversight Hearing`. */
const kindStart = (tokens: Tokens, from: number, anchor: number): number =>
  anchor - 1 > from && tokens.capital(anchor - 1) && tokens.is(anchor - 2, Kind.colon) ? anchor - 1 : anchor;

/** The bill behind `on`. */
function readSubject(tokens: Tokens, on: number, before: number): Field | null {
  if (!tokens.isWord(on, 'on')) return null;
  const bill = readBillNumber(tokens, on + 1, before);
  return bill === null ? null : tokens.field(on + 1, bill.to);
}
