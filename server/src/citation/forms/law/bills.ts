/**
 * Bills and resolutions (Indigo Book R24.1, R24.2): `Paycheck Fairness Act, H.R. 11, 111th Cong. § 203 (2009)`, `S.J.
 * Res. 23, 107th Cong. (2001) (enacted)`; of states, `L.D. 3, 127th Leg., Reg. Sess. (Me. 2015)`.
 */
import type { Field } from '../../citation';
import type { Clause, Form, Found } from '../../form';
import { Kind, type Tokens } from '../../lexer';
import { offline } from '../../online';
import { billAt, chamberFirstWords } from '../../../tables/chambers';
import { lazy } from '../../../tables/lazy';
import { namesState } from '../../../tables/postalCodes';
import { WordSet } from '../../word-set';
import { readActSection } from './actSection';
import { readCongress } from './congress';
import { dateBehind } from './dateBehind';
import { titleBefore } from '../names/titleBefore';

const firstWords = lazy(() => new WordSet(chamberFirstWords()));

export const billForm: Form = {
  name: 'bills',
  strength: 'strong',
  anchors: [Kind.word],
  words: () => firstWords().words,
  anchored: (tokens, at) =>
    tokens.capital(at) &&
    firstWords().has(tokens, at) &&
    readBillNumber(tokens, at, Math.min(tokens.length, at + 16)) !== null,
  read: readBill,
};

export interface BillNumber {
  readonly chamber: Field;
  readonly number: Field;
  readonly to: number;
}

/** `H.R. 11`, `S 1129`, `A.B.5`, `S.B. No. 8`; null where no number follows. */
export function readBillNumber(tokens: Tokens, at: number, to: number): BillNumber | null {
  if (at >= to || !tokens.is(at, Kind.word) || (tokens.is(at - 1, Kind.period) && tokens.glued(at))) return null;
  const found = billAt(tokens.text, tokens.start(at), tokens.end(to - 1));
  if (found === null) return null;
  const name = tokens.firstFrom(found.end);
  const no = tokens.isWord(name, 'no') && tokens.is(name + 1, Kind.period);
  const from = no ? name + 2 : name;
  if (from >= to || !(tokens.is(from, Kind.number) || isLettered(tokens, from))) return null;
  const dashed = tokens.is(from + 1, Kind.dash) && tokens.glued(from + 1) && tokens.glued(from + 2) && from + 2 < to;
  const end = dashed ? from + 3 : from + 1;
  return { chamber: tokens.field(at, name), number: tokens.field(from, end), to: end };
}

/** `3506A`. */
const isLettered = (tokens: Tokens, at: number): boolean =>
  tokens.is(at, Kind.mixed) && tokens.end(at) - tokens.start(at) <= 6;

function readBill(clause: Clause, anchor: number): Found | null {
  const { tokens, to } = clause;
  const bill = readBillNumber(tokens, anchor, to);
  if (bill === null) return null;
  const early = readActSection(tokens, bill.to, to);
  const behind = early?.to ?? bill.to;
  const congress = readCongress(tokens, tokens.is(behind, Kind.comma) ? behind + 1 : behind, to);
  // Without a legislature it is a letter and a number of any sentence.
  if (congress === null) return null;
  const section = early ?? readActSection(tokens, congress.to, to);
  const end = Math.max(congress.to, section?.to ?? 0);
  const dated = dateBehind(tokens, end, to, namesState);
  const named = titleBefore(clause, anchor);
  return {
    core: {
      kind: 'bill',
      name: named?.name ?? null,
      chamber: bill.chamber,
      number: bill.number,
      congress: congress.congress,
      session: congress.session,
      sign: section?.sign ?? null,
      section: section?.section ?? null,
      sections: section?.sections ?? [],
      jurisdiction: dated?.before ?? null,
      date: dated?.date ?? null,
      online: offline,
    },
    from: named?.from ?? anchor,
    to: dated?.to ?? end,
  };
}
