/**
 * What the Internal Revenue Service rules (Indigo Book R22): `Rev. Rul. 81-225, 1981-2 C.B. 12`, `I.R.S. P.L.R. 202121010
 * (May 28, 2021)`, `I.R.S. Notice 2014-21, 2014-16 I.R.B. 938`.
 */
import type { Clause, Form, Found } from '../../form';
import { Kind, type Tokens } from '../../lexer';
import { TokenPhrases } from '../../token-phrases';
import { dateAlone, dateBehind } from './dateBehind';
import { readOfficialPlace } from './officialPlace';

export const rulingForm: Form = {
  name: 'rulings',
  strength: 'strong',
  anchors: [Kind.word],
  words: () => labels.firstWords(),
  anchored: (tokens, at) => tokens.capital(at) && readNumber(tokens, at, Math.min(tokens.length, at + 16)) !== null,
  read: readRuling,
};

const labels = new TokenPhrases<string>(
  [
    ['rev rul', 'Rev. Rul.'],
    ['revenue ruling', 'Rev. Rul.'],
    ['rev proc', 'Rev. Proc.'],
    ['revenue procedure', 'Rev. Proc.'],
    ['i r s notice', 'I.R.S. Notice'],
    ['irs notice', 'I.R.S. Notice'],
    ['i r s announcement', 'I.R.S. Announcement'],
    ['i r s p l r', 'I.R.S. P.L.R.'],
    ['irs plr', 'I.R.S. P.L.R.'],
    ['i r s priv ltr rul', 'I.R.S. P.L.R.'],
    ['priv ltr rul', 'I.R.S. P.L.R.'],
    ['p l r', 'I.R.S. P.L.R.'],
    ['i r s t a m', 'I.R.S. T.A.M.'],
    ['tech adv mem', 'I.R.S. T.A.M.'],
    ['i r s gen couns mem', 'I.R.S. Gen. Couns. Mem.'],
    ['gen couns mem', 'I.R.S. Gen. Couns. Mem.'],
    ['i r s chief couns mem', 'I.R.S. Chief Couns. Mem.'],
    ['i r s field serv adv', 'I.R.S. Field Serv. Adv.'],
    ['t d', 'T.D.'],
    ['delegation order', 'Delegation Order'],
  ].flatMap(([phrase, standard]) =>
    phrase === undefined || standard === undefined ? [] : [[phrase, standard] as const],
  ),
);

interface NumberRead {
  readonly standard: string;
  /** The tokens of the number. */
  readonly label: number;
  readonly from: number;
  readonly to: number;
}

/** `Rev. Rul. 81-225`, `2013-17`, `202121010`; null without a number. */
function readNumber(tokens: Tokens, at: number, to: number): NumberRead | null {
  const label = labels.at(tokens, at, to);
  if (label === null) return null;
  const no = tokens.isWord(label.to, 'no') || tokens.isWord(label.to, 'nos');
  const from = no ? (tokens.is(label.to + 1, Kind.period) ? label.to + 2 : label.to + 1) : label.to;
  if (from >= to || !tokens.is(from, Kind.number)) return null;
  let end = from + 1;
  while (end + 1 < to && isJoint(tokens, end) && tokens.is(end + 1, Kind.number) && tokens.glued(end + 1)) end += 2;
  return { standard: label.value, label: label.to, from, to: end };
}

const isJoint = (tokens: Tokens, at: number): boolean =>
  tokens.glued(at) &&
  (tokens.is(at, Kind.dash) || (tokens.is(at, Kind.comma) && tokens.end(at + 1) - tokens.start(at + 1) === 3));

function readRuling({ tokens, to }: Clause, anchor: number): Found | null {
  const number = readNumber(tokens, anchor, to);
  if (number === null) return null;
  const printed = tokens.is(number.to, Kind.comma)
    ? readOfficialPlace(tokens, number.to + 1, to, ['rulings', 'register'])
    : null;
  const end = printed?.to ?? number.to;
  const dated = dateBehind(tokens, end, to, dateAlone);
  // `T.D. 12` is a town's district as well.
  if (printed === null && dated === null && number.to === number.from + 1 && number.standard === 'T.D.') return null;
  const section = tokens.field(number.from, number.to);
  return {
    core: {
      kind: 'regulation',
      name: null,
      title: null,
      code: { standard: number.standard, ...tokens.field(anchor, number.label) },
      sign: null,
      section,
      sections: [section.text],
      pinpoint: null,
      place: printed?.place ?? null,
      publisher: null,
      date: dated?.date ?? null,
    },
    from: anchor,
    to: dated?.to ?? end,
  };
}
