/**
 * Reports and documents of committees (Indigo Book R24.3): `S. Rep. No. 106-261, at 441 (2000)`, `H.R. Rep. No. 110-803,
 * at 105 (2008) (Conf. Rep.)`, with what title stands in front.
 */
import type { Field } from '../../citation';
import type { Clause, Form, Found } from '../../form';
import { Kind, type Tokens } from '../../lexer';
import { offline } from '../../online';
import { readPinpoint } from '../../pinpoint';
import { chamberFirstWords, committeePaperAt } from '../../../tables/chambers';
import { lazy } from '../../../tables/lazy';
import { WordSet } from '../../word-set';
import { readCongress } from './congress';
import { dateAlone, dateBehind } from './dateBehind';
import { titleBefore } from '../names/titleBefore';

const firstWords = lazy(() => new WordSet(chamberFirstWords()));

export const legislativeReportForm: Form = {
  name: 'legislative reports',
  strength: 'strong',
  anchors: [Kind.word],
  words: () => firstWords().words,
  anchored: (tokens, at) =>
    tokens.capital(at) &&
    firstWords().has(tokens, at) &&
    readNumber(tokens, at, Math.min(tokens.length, at + 16)) !== null,
  read: readReport,
};

interface NumberRead {
  readonly chamber: Field;
  readonly number: Field;
  readonly to: number;
}

/** `S. Rep. No. 106-261`; of the years before Congresses were part of it, `H.R. Rep. No. 57`. */
function readNumber(tokens: Tokens, at: number, to: number): NumberRead | null {
  const found = committeePaperAt(tokens.text, tokens.start(at), tokens.end(to - 1));
  if (found === null) return null;
  const no = tokens.firstFrom(found.end);
  const said = tokens.isWord(no, 'no') || tokens.isWord(no, 'nos');
  const from = said ? (tokens.is(no + 1, Kind.period) ? no + 2 : no + 1) : no;
  if (from >= to || !tokens.is(from, Kind.number)) return null;
  const dashed = tokens.is(from + 1, Kind.dash) && tokens.is(from + 2, Kind.number) && from + 2 < to;
  if (!dashed && !said) return null;
  const end = dashed ? from + 3 : from + 1;
  return {
    chamber: tokens.field(at, chamberEnd(tokens, at, found.entries[0])),
    number: tokens.field(from, end),
    to: end,
  };
}

/** The token past so many words and their periods: `H.R.` is two. */
function chamberEnd(tokens: Tokens, at: number, words: number): number {
  let end = at;
  // `HR` stands for both.
  let left = tokens.end(at) - tokens.start(at) === words ? 1 : words;
  for (; left > 0; left--) {
    end++;
    if (tokens.is(end, Kind.period)) end++;
  }
  return end;
}

function readReport(clause: Clause, anchor: number): Found | null {
  const { tokens, to } = clause;
  const number = readNumber(tokens, anchor, to);
  if (number === null) return null;
  const congress = tokens.is(number.to, Kind.comma) ? readCongress(tokens, number.to + 1, to) : null;
  const behind = congress?.to ?? number.to;
  const pin = readPinpoint(tokens, behind, to, congress === null ? { needsAt: true } : { bare: true });
  const end = pin?.to ?? behind;
  const dated = dateBehind(tokens, end, to, dateAlone);
  const titled = titleBefore(clause, anchor);
  return {
    core: {
      kind: 'legislativeReport',
      title: titled?.name ?? null,
      chamber: number.chamber,
      number: number.number,
      pinpoint: pin?.pinpoint ?? null,
      date: dated?.date ?? null,
      online: offline,
    },
    from: titled?.from ?? anchor,
    to: dated?.to ?? end,
  };
}
