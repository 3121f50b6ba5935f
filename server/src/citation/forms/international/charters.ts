/** Organic treaties that are cited like constitutions (Indigo Book, 1st ed., R39): `U.N. Charter art. 2, ¶ 4`. */
import type { Form } from '../../form';
import { Kind } from '../../lexer';
import { offline } from '../../online';
import { charters } from '../../../tables/instruments';
import { TokenPhrases } from '../../token-phrases';
import { readSubdivisions } from '../law/subdivisions';
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
    return {
      core: {
        kind: 'treaty',
        name: tokens.field(anchor, name.to),
        parties: [],
        subdivisions: provision.fields,
        status: null,
        date: null,
        places: [],
        number: null,
        online: offline,
      },
      from: anchor,
      to: provision.to,
    };
  },
};
